"""Elements whose style shows their line ends."""

import pytest

from cleaner.blocks.html import split_html
from cleaner.parsing.html import parse_html


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ('<div style="white-space: pre-wrap">\nOne tide\nTwo tides\n</div>', "One tide\nTwo tides"),
        ('<div style="white-space :PRE">One\r\nTwo</div>', "One\nTwo"),
        ('<p style="white-space:pre-line">One <b>and\na</b> half\nTwo</p>', "One and\na half\nTwo"),
        ('<div style="white-space:pre">One\n<b>Two</b>\nThree</div>', "One\nTwo\nThree"),
        ('<div style="white-space:nowrap">One\nTwo</div>', "One Two"),
        ('<p style="white-space:pre"><b style="white-space:normal">One\nTwo</b></p>', "One Two"),
        ('<p style="color:red">One\nTwo white-space:pre</p>', "One Two white-space:pre"),
    ],
)
def test_line_ends(page: str, text: str) -> None:
    """They part lines there, and are spaces everywhere else."""
    root = parse_html(page).root
    assert root is not None
    assert split_html(root).texts == [text]


def test_behind_the_element() -> None:
    """What stands behind it has line ends that mean nothing."""
    root = parse_html('<div><span style="white-space:pre">One\nTwo</span> or\nthree</div>').root
    assert root is not None
    assert split_html(root).texts == ["One\nTwo or three"]
