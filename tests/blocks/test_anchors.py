"""Signs behind headings that link to them, in texts."""

import pytest

from cleaner.blocks.anchors import without_anchors
from cleaner.blocks.text import split_text


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("Mooring a barge¶", "Mooring a barge"),
        ("Mooring a barge ¶", "Mooring a barge"),
        ("C#¶", "C#"),
        ("¶", "¶"),
        ("", ""),
        ("Mooring a barge\uf0c1", "Mooring a barge"),
        ("See ¶ 12 of the charter", "See ¶ 12 of the charter"),
    ],
)
def test_a_pilcrow_at_the_end_goes(line: str, bare: str) -> None:
    """A line that is nothing else stays, and so does one amid a line."""
    assert without_anchors([line]) == [bare]


def test_number_signs_go_where_many_lines_end_with_one() -> None:
    """Names that end with one keep it."""
    lines = ["Mooring#", "Locks and weirs #", "C#", "Ferries (old)#", "F #"]
    assert without_anchors(lines) == ["Mooring", "Locks and weirs", "C#", "Ferries (old)", "F #"]
    assert without_anchors(lines[:3]) == lines[:3]


def test_a_paragraph_keeps_its_last_character() -> None:
    """Only headings have such links."""
    long = "The barge lay " + "at the pier and " * 8 + "waited¶"
    assert without_anchors([long]) == [long]


def test_code_keeps_them() -> None:
    """There they are what they are."""
    code = "    barge = moor()  # first\n    pier = find(barge);  # ¶\n    return pier;  # ¶"
    source = f"Mooring a barge¶\n\nThis is how a barge is moored to the pier:\n\n{code}\n"
    texts = split_text(source).texts
    assert texts[0] == "Mooring a barge"
    assert texts[-1].endswith("# ¶")
