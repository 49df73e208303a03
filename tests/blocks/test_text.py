"""Plain text as blocks, and as runs of lines."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.blocks.text import split_text

SCRAPE = "Moon\n\n  By  Ann\tLee\n\tLate\n\n\n\nThe moon rose.\n"


def test_a_block_is_a_line() -> None:
    """White space within it collapses, blank lines are none."""
    segments = split_text(SCRAPE)
    assert segments.texts == ["Moon", "By Ann Lee", "Late", "The moon rose."]
    assert segments.tags == ["line"] * 4


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
    assert " ".join(segments.texts).replace("|", " ").split() == source.split()
    assert len(segments) == len(segments.gaps) == len(segments.indents)
    groups = list(zip(segments.outline.first, segments.outline.end, strict=True))[1:]
    assert all(low < high for low, high in groups)


LYNX = """\
   [1]Home [2]News

   The [3]moon rose late over the harbour, and nobody who had been waiting
   there since the afternoon could say why it had taken so long, or whether
   it would do so again in the week after.

   [4]More about the tide

References

   1. https://moon.example/
   2. https://moon.example/news
   3. https://moon.example/moon
   4. https://moon.example/tide
"""


def test_lynx() -> None:
    """Paragraphs in one piece, without marks; links are counted where they are known."""
    segments = split_text(LYNX)
    assert segments.texts[0] == "Home News"
    assert segments.texts[1].startswith("The moon rose late")
    assert segments.texts[1].endswith(
        "who had been waiting there since the afternoon could say why "
        "it had taken so long, or whether it would do so again in the week after."
    )
    assert segments.texts[2:4] == ["More about the tide", "References"]
    assert segments.link_characters.tolist() == [9, 0, 19, 10, 24, 28, 28, 28]
    assert segments.indents.tolist() == [3, 3, 3, 0, 3, 3, 3, 3]
    assert segments.gaps.tolist() == [1, 1, 1, 1, 1, 0, 0, 0]
    names = [segments.outline.attributes[index] for index in segments.containers]
    assert names == ["", "", "", *["references"] * 5]


def test_a_heading_has_a_container_of_its_own() -> None:
    """Named by its level; what stands right below it does not belong there."""
    segments = split_text("Moon\n====\nIt rose.\nLate.\n\n### Tide\nIt came.")
    assert segments.texts == ["Moon", "It rose.", "Late.", "Tide", "It came."]
    assert segments.containers.tolist() == [1, 2, 2, 3, 4]
    assert list(segments.outline.attributes) == ["", "heading h1", "", "heading h3", ""]
    assert segments.outline.first.tolist() == [0, 0, 1, 3, 4]
    assert segments.outline.end.tolist() == [5, 1, 3, 4, 5]
    assert segments.tags == ["line"] * 5


@pytest.mark.parametrize(
    "line", ["late moon", "> late-", "a\tb", "[1]word of the moon", "月が出た"]
)
def test_linear_time(line: str) -> None:
    """Half a second or less; a quadratic walk takes hours."""
    start = process_time()
    segments = split_text(f"{line}\n" * 100_000)
    assert process_time() - start < 5
    assert sum(map(len, segments.texts)) >= 100_000
