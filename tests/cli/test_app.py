"""The commands and what they cost."""

import subprocess
import sys

import pytest
from typer.testing import CliRunner

from cleaner.cli import app
from cleaner.version import __version__

HEAVY = {"langdetect", "lxml", "multiprocessing", "numpy", "rich", "trafilatura"}


def test_help_names_every_command() -> None:
    """One line each."""
    shown = CliRunner().invoke(app, ["--help"]).stdout
    for name in ("clean", "evaluate", "explain", "schema"):
        assert f"\n  {name} " in shown


def test_the_version_is_shown() -> None:
    """And nothing else is done."""
    result = CliRunner().invoke(app, ["--version"])
    assert (result.exit_code, result.stdout) == (0, f"cleaner {__version__}\n")


@pytest.mark.parametrize("statement", ["import cleaner", "from cleaner.cli import app"])
def test_nothing_heavy_is_imported_before_it_is_needed(
    statement: str, environment: dict[str, str]
) -> None:
    """Help and `import cleaner` come at once."""
    code = f"{statement}; import sys; print(*sys.modules)"
    shown = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert HEAVY & set(shown.stdout.split()) == set()
