"""Texts from pages and names from disks do nothing to a terminal."""

import pytest

from cleaner.visible import cut, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x07", r"\x1b[31mred\x07"),
        ("two\nlines\r\t", r"two\nlines\r\t"),
        ("\x9b0m", r"\x9b0m"),
        ("gnp\u202elmth", r"gnp\u202elmth"),
        ("a\u2028b\ufeff", r"a\u2028b\ufeff"),
        ("half\udce9", r"half\udce9"),
        ("naïve 日本 می\u200cخواهم", "naïve 日本 می\u200cخواهم"),
    ],
)
def test_active_characters_become_escapes(text: str, shown: str) -> None:
    """Words stay as they are."""
    assert visible(text) == shown


def test_text_is_cut_to_one_line() -> None:
    """White space collapses; what is cut off shows."""
    assert cut("one\n two\tthree", 20) == "one two three"
    assert cut("0123456789", 10) == "0123456789"
    assert cut("0123456789a", 10) == "012345678…"
