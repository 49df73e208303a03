"""Headings of which nothing is left."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.bare_headings import without_bare_headings
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

MODEL = "block model: 4 words, 0% linked"
HEADING = Verdict(Label.HEADING, 0.8, MODEL)
BODY = Verdict(Label.BODY, 0.9, MODEL)
GONE = Verdict(Label.COVERAGE, 0.2, MODEL)
CAPTION = Verdict(Label.CAPTION, 0.9, MODEL)
CREDIT = Verdict(Label.CREDIT, 0.9, MODEL)


def is_kept(page: str, *verdicts: Verdict, heading: int = 1) -> bool:
    """Say whether a block of a page of HTML is, the second unless told."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000))
    return without_bare_headings(segments, verdicts)[heading].kept


@pytest.mark.parametrize(
    ("heading", "kept"),
    [
        ("More from the harbour", False),
        ("See also", False),
        ("References", False),
        ("4. Literatur", False),
        ("4. The bell tower", True),
        ("Recommended reading for those who want to know all of the tides and of the moon above us",
         True),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("below", "last"), [(HEADING, "<h2>The tide</h2>"), (CREDIT, "<p>By Una"), (GONE, "<p>Share")]
)
def test_nothing_under_it(heading: str, below: Verdict, last: str, *, kept: bool) -> None:
    """Down to the next heading or the end; what heads no list may head pictures."""
    page = f"<p>The ferry is late.</p><h2>{heading}</h2><ul><li>Ropes</ul>{last}"
    assert is_kept(page, BODY, HEADING, GONE, below) is kept


def test_what_is_under_it() -> None:
    """A part of the list is kept; or the heading is above another, of a part of what it heads."""
    page = "<p>The ferry is late.</p><h2>See also</h2><ul><li>Ropes</ul><h3>Tides</h3><p>All."
    assert is_kept(page, BODY, HEADING, BODY, HEADING, BODY)
    assert is_kept(page, BODY, HEADING, GONE, HEADING, BODY)
    assert not is_kept(page, BODY, HEADING, GONE, GONE, GONE)
    assert is_kept(page, BODY, HEADING, CAPTION, GONE, GONE)
    assert is_kept("<p>Late.</p><h2>See also</h2>", BODY, HEADING)


def test_headings_in_a_row() -> None:
    """Go together."""
    page = "<p>Late.</p><h2>References</h2><p>Rask</p><h2>See also</h2><p>Ropes</p>"
    assert not is_kept(page, BODY, HEADING, GONE, HEADING, GONE)


@pytest.mark.parametrize(
    ("heading", "entry", "kept"),
    [
        ("ALSO:", "<a href='/r'>Ropes are short</a>", False),
        ("ALSO", "<a href='/r'>Ropes are short</a>", True),
        ("ALSO:", "<a href='/s'>Share this</a>", True),
        ("You need:", "three ropes", True),
        ("What nobody has told the harbour master about the tide:", "<a href='/r'>Ropes</a>", True),
    ],
)
def test_links_below_a_colon(heading: str, entry: str, *, kept: bool) -> None:
    """Two or more headlines were removed; what stands in bold may do so in the midst of a text."""
    links = f"<p>{entry}</p><p>{entry}</p>"
    page = f"<p>The ferry is late.</p><h2>{heading}</h2>{links}"
    assert is_kept(page, BODY, HEADING, GONE, GONE) is kept
    assert is_kept(f"{page}<p>It came.", BODY, HEADING, GONE, GONE, BODY)
    assert is_kept(f"{page}<h3>Tides</h3>", BODY, HEADING, GONE, GONE, HEADING)
    bold = f"<p>The ferry is late.</p><p><b>{heading}</b></p>{links}<p>It came."
    assert is_kept(bold, BODY, HEADING, GONE, GONE, BODY) is kept


TWICE = Verdict(Label.OTHER, 0.02, "rule repeated_block: says the same as block 0")


def test_the_heading_of_what_is_said_twice() -> None:
    """Goes with it, if nothing else is under it."""
    page = "<p>It is late.</p><p>So it is.</p><h2>The ferry</h2><p>It is late.</p><p>So it is.</p>"
    part = (BODY, BODY, HEADING, TWICE, TWICE)
    assert not is_kept(page, *part, heading=2)
    assert not is_kept(page + "<h2>Tides</h2><p>All.", *part, HEADING, BODY, heading=2)
    assert is_kept(page + "<h3>Tides</h3><p>All.", *part, HEADING, BODY, heading=2)
    assert is_kept(page + "<p>Not for long.", *part, BODY, heading=2)


def test_the_heading_of_one_sentence() -> None:
    """Is of something else, though the sentence is the same."""
    page = "<p>Mends errors in the lock.</p><h2>Version 2</h2><p>Mends errors in the lock.</p>"
    assert is_kept(page, BODY, HEADING, TWICE)
