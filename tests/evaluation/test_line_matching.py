"""Lines of a rendering find the block that has their words."""

import pytest

from cleaner.evaluation.line_matching import blocks_of_lines


@pytest.mark.parametrize(
    ("lines", "texts", "found"),
    [
        (("Home", "Moon"), ("Home", "Moon"), (0, 1)),
        (("• Home", "MOON!"), ("Home", "Moon"), (0, 1)),
        (("The moon has", "no wind."), ("Top", "The moon has no wind."), (1, 1)),
        (("Home | Sport | Tides",), ("Home and away",), (None,)),
        (("Home Weather News",), ("Home Weather", "News"), (0,)),
        (("Home", "|", "News"), ("Home | News",), (0, 0, 0)),
        (("Home", "|", "News"), ("Home", "News"), (0, None, 1)),
        (("Gone", "Moon"), ("Moon",), (None, 0)),
        (("Moon",), (), (None,)),
    ],
)
def test_lines_find_their_blocks(
    lines: tuple[str, ...], texts: tuple[str, ...], found: tuple[int | None, ...]
) -> None:
    """In order, whatever marks stand around the words; None where no block has most of them."""
    assert blocks_of_lines(lines, texts) == found
