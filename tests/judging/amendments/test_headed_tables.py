"""Headings of tables that are kept."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.headed_tables import with_table_headings
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

ROWS = "<tr><th>Quay<th>Rise<tr><td>North<td>2<tr><td>South<td>3"
TABLE = f"<table>{ROWS}</table>"
KEPT = Verdict(Label.BODY, 0.9, "block model: 4 words, 0% linked")
DOUBTED = "block model: 2 words, 0% linked; teaser by in_the_flow: core text stands before it"


def label(page: str, reason: str = DOUBTED, *, rows: Verdict = KEPT, score: float = 0.4) -> Label:
    """Give the label of "Monday 31 March", which is not kept."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000))
    day = segments.texts.index("Monday 31 March")
    verdicts = [
        Verdict(Label.TEASER, score, reason) if "day" in text else rows for text in segments.texts
    ]
    return with_table_headings(segments, verdicts)[day].label


def test_headings_that_are_not_likely() -> None:
    """Several that say different things are headings; the same one, again and again, is none."""
    page = f"<h3>Monday 31 March</h3>{TABLE}"
    assert label(page, score=0.2) is Label.TEASER
    assert label(page * 2, score=0.2) is Label.TEASER
    assert label(f"{page}<h3>Tuesday</h3>{TABLE}", score=0.2) is Label.HEADING
    assert label(f"{page}<h2>Tuesday</h2>{TABLE}", score=0.2) is Label.TEASER


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (f"<h3>Monday 31 March</h3>{TABLE}", Label.HEADING),
        (f"<p><b>Monday 31 March</b></p>{TABLE}", Label.HEADING),
        (f"<table><caption>Monday 31 March</caption>{ROWS}</table>", Label.BODY),
        (f"<p>Monday 31 March</p>{TABLE}", Label.TEASER),
        (f"<h3><a href=/m>Monday 31 March</a></h3>{TABLE}", Label.TEASER),
        (f"<h3>Monday 31 March</h3><p>High water is late.</p>{TABLE}", Label.TEASER),
        ("<h3>Monday 31 March</h3><table><tr><td>North<td>2</table>", Label.TEASER),
    ],
)
def test_the_line_above_a_table(page: str, expected: Label) -> None:
    """Is its heading, if an element says so, or bold type."""
    assert label(page) is expected


def test_what_stays() -> None:
    """A rule took the heading away, or its own words did, or the table is not kept."""
    page = f"<h3>Monday 31 March</h3>{TABLE}"
    assert label(page, "rule read_more: leads elsewhere") is Label.TEASER
    assert label(page, DOUBTED.replace("in_the_flow", "own_words")) is Label.TEASER
    assert label(page, rows=Verdict(Label.TEASER, 0.3, DOUBTED)) is Label.TEASER
