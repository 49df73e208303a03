"""Words of blocks against those of a browser."""

import json
import shutil
from pathlib import Path

import pytest

from cleaner.evaluation.innertext import compare_words, main

PAGE = "Home News\n\nThe moon rose late\nthat night.\n\nMore\n\nIt was\tJune. Share"


@pytest.mark.parametrize(
    ("block", "errors"),
    [
        ("The moon rose late that night.", 0),
        ("the MOON rose late that\nnight.", 0),
        ("The moonrose late that night.", 2),
        ("The moon rose late that same night.", 1),
        ("It | was | June.", 0),
        ("A menu that is closed", None),
    ],
)
def test_errors_are_words(block: str, errors: int | None) -> None:
    """Glued, split or added ones; a block that is not there has none."""
    (found,) = compare_words([block], PAGE)
    assert found.errors == errors


def test_blocks_are_found_in_order() -> None:
    """Words that stand in several places are those of the right one."""
    found = compare_words(["a b", "c a b d"], "x a b y c a b d")
    assert [(one.words, one.errors, one.shown) for one in found] == [
        (2, 0, "a b"),
        (4, 0, "c a b d"),
    ]


@pytest.mark.skipif(
    not (shutil.which("chromium") and shutil.which("chromedriver")),
    reason="needs chromium and chromedriver, which .ci/run installs",
)
def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Shows pages to Chromium, whatever they do, and sums up."""
    page = (
        "<script>document.body.innerHTML = ''</script><article><h1>Moon</h1>"
        "<p>The moon <b>ro</b>se late,<br>as it does in&nbsp;June &amp;amp; July.</p></article>"
    )
    (tmp_path / "moons.jsonl").write_text(json.dumps({"id": "1", "html": page}) + "\n")
    assert main([str(tmp_path / "moons.jsonl")]) == 0
    assert "12 words, 0 errors: 0.00000" in capsys.readouterr().out
