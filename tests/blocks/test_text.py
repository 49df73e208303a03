"""Plain text as lines, and as runs of lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.blocks.text import split_text

SCRAPE = "Moon\n\n  By  Ann\tLee\n\tLate\n\n\n\nThe moon rose.\n"


def test_a_block_is_a_line() -> None:
    """White space within it collapses, blank lines are none."""
    segments = split_text(SCRAPE)
    assert segments.texts == ["Moon", "By Ann Lee", "Late", "The moon rose."]
    assert segments.own_tags() == ["line"] * 4


def test_a_container_is_a_run_of_lines() -> None:
    """The page is the first container and holds all lines."""
    segments = split_text(SCRAPE)
    assert segments.containers.tolist() == [1, 2, 2, 3]
    assert list(segments.outline.tags) == ["page", "line", "line", "line"]
    assert segments.outline.first.tolist() == [0, 0, 1, 3]
    assert segments.outline.end.tolist() == [4, 1, 3, 4]
    assert segments.outline.parents.tolist() == [0, 0, 0, 0]


def test_indents_and_gaps() -> None:
    """A tab reaches to the eighth column; the first line counts as after one blank line."""
    segments = split_text(SCRAPE)
    assert segments.indents.tolist() == [0, 2, 8, 0]
    assert segments.gaps.tolist() == [1, 1, 0, 3]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_line_ends(end: str) -> None:
    """Of every system."""
    segments = split_text(end.join(["Moon", "", "rose", "late"]))
    assert segments.texts == ["Moon", "rose", "late"]
    assert segments.containers.tolist() == [1, 2, 2]


@pytest.mark.parametrize("source", ["", "\n", " \t \n\n\u3000\n"])
def test_a_page_without_lines(source: str) -> None:
    """Has no blocks, and one container with none."""
    segments = split_text(source)
    assert len(segments) == 0
    assert segments.outline.end.tolist() == [0]


@given(st.text(alphabet="ab \t\n月", max_size=80))
def test_every_word_is_in_a_line(source: str) -> None:
    """In order, and no other."""
    segments = split_text(source)
    assert " ".join(segments.texts).split() == source.split()
    assert len(segments) == len(segments.gaps) == len(segments.indents)
    groups = list(zip(segments.outline.first, segments.outline.end, strict=True))[1:]
    assert all(low < high for low, high in groups)
