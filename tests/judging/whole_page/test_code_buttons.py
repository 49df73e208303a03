"""Buttons beside code, in a text."""

import pytest

from cleaner.judging.whole_page.code_buttons import code_buttons
from tests.judging.lines import looks_of

CODE = 'weir --open "north gate"'
PROSE = "The north gate opens when the tide has turned."


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ((PROSE, "Copy", CODE), {1}),
        ((PROSE, CODE, "Copied!", "Closing"), {2}),
        ((PROSE, "bash", "Copy code", CODE), {2}),
        ((PROSE, "Copy", "Wrap text", CODE), {1, 2}),
        ((PROSE, "javascript", "const gate = open();"), set()),
        ((PROSE, CODE, "コードをコピー"), {2}),
        ((PROSE, CODE, "Kopieren", PROSE), {2}),
        ((PROSE, "Copy", PROSE), set()),
        ((PROSE, "JavaScript", CODE), set()),
        ((PROSE, "bash", PROSE), set()),
        ((PROSE, "Copy the gate", CODE), set()),
    ],
)
def test_lines_beside_code(lines: tuple[str, ...], found: set[int]) -> None:
    """Headings have a text below them, and languages their names."""
    assert set(code_buttons(looks_of(*lines, score=0.9))) == found
