"""Tables on a terminal."""

import re
import sys

import pytest

from cleaner.cli.console import print_table


@pytest.mark.parametrize("width", [80, 110, 200])
def test_a_long_reason_leaves_room_for_the_text(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """The text of a block is what a reader looks for."""
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    reason = "rule teaser_in_flow: one of 3 short lines in a row between two paragraphs"
    text = "Drone footage shows the glowing dome"
    print_table(
        ["kept", "label", "score", "reason", "text"], [["-", "teaser", "0.02", reason, text]]
    )
    shown = re.sub(r"\x1b\[[0-9;]*m", "", capsys.readouterr().out)
    assert "teaser" in shown
    assert "0.02" in shown
    assert text[:20] in shown
    assert all(len(line) <= width for line in shown.splitlines())
