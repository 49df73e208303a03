"""Pages of manuals."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.manuals import with_manuals
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

PAGE = (
    "<h2>NAME</h2><p>tide - tell when to sail</p><h2>SYNOPSIS</h2><pre>tide [-q]</pre>"
    "<h2>DESCRIPTION</h2><p>It reads a table.</p><h3>quays</h3><p>It knows six of them.</p>"
    "<h2>SEE ALSO</h2><p><a href=/ferry>ferry(1)</a></p><h2>AUTHOR</h2><p>Una Fitch</p>"
    "<h2>Index</h2><p>Made by a program.</p>"
)
KEPT = Verdict(Label.BODY, 0.9, "block model: 4 words, 0% linked")
DOUBTED = Verdict(Label.TEASER, 0.2, "block model: 2 words, 0% linked; teaser by region: a list")
READ_MORE = Verdict(Label.TEASER, 0.02, "rule read_more: the block is “see also”")
LEGAL = Verdict(Label.LEGAL, 0.02, "rule copyright_line: claims the rights")
SURE = Verdict(Label.TEASER, 0.1, DOUBTED.reason)
ASKED = ("NAME", "quays", "SEE ALSO", "ferry(1)", "AUTHOR", "Una Fitch", "Index")


def kept(page: str, **given: Verdict) -> set[str]:
    """Give which of some blocks are kept; all of those are doubted, but for what is given."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000))
    verdicts = [
        given.get(text.split("(")[0].replace(" ", "_"), DOUBTED if text in ASKED else KEPT)
        for text in segments.texts
    ]
    found = with_manuals(segments, verdicts)
    return {text for text, one in zip(segments.texts, found, strict=True) if one.kept} & {*ASKED}


def test_sections() -> None:
    """Keep their headings, those within them, and what is under them; below the last is no more."""
    assert kept(PAGE) == {*ASKED} - {"Index"}
    assert kept(PAGE, SEE_ALSO=READ_MORE) == {*ASKED} - {"Index"}


def test_what_stays() -> None:
    """What a rule took away, what the model is sure of, and headings of that."""
    assert kept(PAGE, SEE_ALSO=LEGAL) == {*ASKED} - {"Index", "SEE ALSO"}
    assert kept(PAGE, ferry=SURE) == {*ASKED} - {"Index", "SEE ALSO", "ferry(1)"}
    assert kept(PAGE, Una_Fitch=LEGAL) == {*ASKED} - {"Index", "AUTHOR", "Una Fitch"}


def test_links_below_the_last_section() -> None:
    """Are of the site; those to other pages and to authors stand in sections of their own."""
    linked = PAGE.replace("Una Fitch", "<a href=/una>Una Fitch</a>")
    assert kept(linked) == {*ASKED} - {"Index"}
    assert kept(linked.replace("AUTHOR", "BUGS")) == {*ASKED} - {"Index", "AUTHOR", "Una Fitch"}


@pytest.mark.parametrize(
    "page",
    [
        PAGE.replace("SYNOPSIS", "USAGE"),
        PAGE.replace("SYNOPSIS", "Synopsis"),
        PAGE.replace("h2", "p"),
        PAGE.replace("SYNOPSIS", "<a href=#s>SYNOPSIS</a>"),
    ],
)
def test_other_pages(page: str) -> None:
    """Lack one of the headings, or have it as a line or as a link."""
    assert not kept(page)
