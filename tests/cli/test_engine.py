"""`--engine ray` where it cannot be."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Command

CALLS = {
    "no folder": (["raw"], "name it by -o"),
    "stdin": (["-", "-o", "out"], "reads files and folders"),
    "a file a page": (["raw", "-o", "s3://a/out", "--format", "json"], "jsonl and parquet, not"),
    "both": (["raw", "s3://a/raw", "-o", "out"], "URLs and paths do not go together"),
}


@pytest.mark.parametrize("call", CALLS)
def test_wrong_usage_is_told_before_anything_starts(
    folder: Path, command: Command, tmp_path: Path, call: str
) -> None:
    """Exit code 2, and no output folder."""
    arguments, words = CALLS[call]
    done = command("clean", *arguments, "--engine", "ray")
    assert folder.exists()
    assert done.returncode == 2
    assert words in " ".join(done.stderr.decode().split())
    assert not (tmp_path / "out").exists()


def test_without_ray_it_says_how_to_get_it() -> None:
    """As wrong usage."""
    program = """
import sys
sys.modules["ray"] = None
from cleaner.errors import UsageError
try:
    import cleaner.engines.ray
except UsageError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert b"scrape-cleaner[ray]" in done.stdout
