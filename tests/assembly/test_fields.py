"""Title, author, date and the rest: who is believed first."""

import pytest

from cleaner.assembly import fields as module
from cleaner.assembly.fields import find_fields
from cleaner.model import Block, Label, MediaType, Metadata, Page
from cleaner.settings import Effort
from tests.assembly.conftest import block

NOTHING = Metadata()
FOUND = Metadata("Found", "Fay Found", "2001-01-01", "Found site", "Found words")


def a_page(declared: Metadata = NOTHING, kind: MediaType = MediaType.HTML) -> Page:
    """Give a page that declares this."""
    return Page(kind, "<p>source", None, None, declared, ())


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer in trafilatura's place, and remember what was asked."""
    sources: list[str] = []

    def answer(source: str) -> Metadata:
        sources.append(source)
        return FOUND

    monkeypatch.setattr(module, "found_metadata", answer)
    return sources


def test_the_page_goes_first(asked: list[str]) -> None:
    """What it declares, but for the headline that it shows; nobody else is asked."""
    declared = Metadata("Moon | Gazette", "Ann Lee", "2021-03-08", "Gazette", "Late.", "en", "u")
    blocks = [
        block("The  moon\nrose", Label.TITLE),
        block("By Bo Day", Label.BYLINE),
        block("2 June 2012", Label.DATE),
    ]
    assert find_fields(a_page(declared), blocks, Effort.THOROUGH) == Metadata(
        "The moon rose", "Ann Lee", "2021-03-08", "Gazette", "Late.", "en", "u"
    )
    assert asked == []


def test_then_its_blocks(asked: list[str]) -> None:
    """Byline and date from the lines themselves."""
    blocks = [
        block("Moon", Label.TITLE),
        block("By Ann Lee", Label.BYLINE),
        block("Updated: 2 June 2012", Label.DATE),
    ]
    found = find_fields(a_page(), blocks, Effort.FAST)
    assert found == Metadata("Moon", "Ann Lee", "2012-06-02")
    assert asked == []


def test_then_trafilatura(asked: list[str]) -> None:
    """Only for what is missing."""
    found = find_fields(a_page(Metadata(title="Moon")), [], Effort.THOROUGH)
    assert found == Metadata("Moon", "Fay Found", "2001-01-01", "Found site", "Found words")
    assert asked == ["<p>source"]


@pytest.mark.parametrize(("paragraphs", "day"), [(3, "2012-06-02"), (0, None)])
def test_a_day_is_searched_in_articles_only(paragraphs: int, day: str | None) -> None:
    """A list of short lines has no day of its own, only its entries have."""
    lines = [block("Red shoes", Label.BODY)] * 6
    prose = [block("The moon rose late over the hills. " * 4, Label.BODY)] * paragraphs
    head = [block("Moon", Label.TITLE), block("Ann Lee | 2 June 2012", Label.OTHER)]
    assert find_fields(a_page(), [*head, *lines, *prose], Effort.FAST).date == day


@pytest.mark.parametrize(
    ("kind", "effort"),
    [
        (MediaType.HTML, Effort.FAST),
        (MediaType.HTML, Effort.BALANCED),
        (MediaType.TEXT, Effort.THOROUGH),
    ],
)
def test_who_is_not_asked(asked: list[str], kind: MediaType, effort: Effort) -> None:
    """Trafilatura costs more than all the rest, and knows nothing about text."""
    assert find_fields(a_page(kind=kind), [], effort) == Metadata()
    assert asked == []


@pytest.mark.parametrize(
    ("title", "site", "expected"),
    [
        ("Moon | Gazette", "Gazette", "Moon"),
        ("Moon - The Gazette", "Gazette", "Moon"),
        ("Gazette: Moon", "Gazette", "Gazette: Moon"),
        ("Gazette – Moon rises", "gazette", "Moon rises"),
        ("Moon | Night | Gazette", "Gazette", "Moon | Night"),
        ("Moon - Gazette", "Post", "Moon - Gazette"),
        ("Moon - Gazette", None, "Moon - Gazette"),
        ("Self-made moon", "made", "Self-made moon"),
        ("Moon", "Moon", "Moon"),
    ],
)
def test_the_site_s_name_is_cut_off(title: str, site: str | None, expected: str) -> None:
    """From a declared title, at either end, if it is known."""
    declared = Metadata(title=title, site_name=site)
    assert find_fields(a_page(declared), [], Effort.FAST).title == expected


@pytest.mark.parametrize(
    ("tag", "place", "title"), [("line", 0, "Moon"), ("line", 1, None), ("h2", 0, None)]
)
def test_the_heading_that_opens_a_text(tag: str, place: int, title: str | None) -> None:
    """Is its title where no line is surely one; in HTML the page declares one."""
    blocks = [block("It rose late over the hills.", Label.BODY)]
    blocks.insert(place, block("Moon", Label.HEADING, tag))
    assert find_fields(a_page(), blocks, Effort.FAST).title == title


def test_a_very_long_headline_is_none() -> None:
    """A whole paragraph in an <h1> does not take the declared title's place."""
    blocks = [block("moon " * 100, Label.TITLE)]
    assert find_fields(a_page(Metadata(title="Moon")), blocks, Effort.FAST).title == "Moon"


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("By Ann Lee, 2 June 2012", "Ann Lee"),
        ("By Ann Lee | 2 June 2012", "Ann Lee"),
        ("By Ann Lee on 2 June 2012", "Ann Lee"),
        ("Von Jürgen Groß\nRedakteur", "Jürgen Groß"),
        ("CNN Wire Staff", "CNN Wire Staff"),
        ("By Ann Lee-Moon", "Ann Lee-Moon"),
        ("By Ann Lee and Bo Day", "Ann Lee and Bo Day"),
        ("Ann Lee December 2, 2025", "Ann Lee"),
        ("By admin", None),
    ],
)
def test_authors_in_bylines(line: str, author: str | None) -> None:
    """The name without what stands around it."""
    blocks = [block(line, Label.BYLINE)]
    assert find_fields(a_page(), blocks, Effort.FAST).author == author


@pytest.mark.parametrize(
    ("below", "author"), [("Ann Lee", "Ann Lee"), ("The moon rose late over the hills.", None)]
)
def test_the_name_below_the_words_before_it(below: str, author: str | None) -> None:
    """Where the name is in an element of its own, "Written by:" stands alone."""
    blocks = [block("Written by:", Label.BYLINE), block(below, Label.BODY)]
    assert find_fields(a_page(), blocks, Effort.FAST).author == author


def test_a_date_in_the_byline() -> None:
    """Is taken where there is no date line that names a day."""
    byline: list[Block] = [block("By Ann Lee, 2 June 2012", Label.BYLINE)]
    assert find_fields(a_page(), byline, Effort.FAST).date == "2012-06-02"
    both = [*byline, block("3 June 2012", Label.DATE)]
    assert find_fields(a_page(), both, Effort.FAST).date == "2012-06-03"
