"""Tables of links that are all that a page is for."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.lone_tables import with_lone_tables
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

MODEL = "block model: 2 words, 100% linked"
TITLE = Verdict(Label.TITLE, 0.98, "rule title: the page's headline")
GONE = Verdict(Label.NAVIGATION, 0.4, MODEL)
SAID = "<p>The ferry calls at all of the piers.</p>"


def judged(page: str, kept: Verdict = Verdict(Label.BODY, 0.9, MODEL)) -> dict[str, Verdict]:  # noqa: B008
    """Judge a page of which the headline and the paragraph are kept."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000))
    of_tags = {"h1": TITLE, "p": kept}
    verdicts = [of_tags.get(tag, GONE) for tag in segments.tags]
    return dict(zip(segments.texts, with_lone_tables(segments, verdicts), strict=True))


def page(tag: str = "main", rows: int = 12, cell: str = "Pier", *, above: str = "") -> str:
    """Give a page with a table of links."""
    links = "".join(f"<tr><td><a href=/p{i}>{cell} {i}</a></td></tr>" for i in range(rows))
    return f"<body><{tag}><h1>Piers</h1>{above}<h2>North</h2><table>{links}</table></{tag}>{SAID}"


@pytest.mark.parametrize("tag", ["main", "article"])
def test_a_table_alone(tag: str) -> None:
    """It is kept whole, with the heading above it, whatever is said outside."""
    verdicts = judged(page(tag))
    assert verdicts["Pier 3"].reason.startswith("rule lone_table")
    assert verdicts["North"].label is Label.HEADING


def test_a_page_in_a_form() -> None:
    """Some programs set the whole page in one, and the headline with it."""
    assert judged(f"<form>{page()}</form>")["Pier 3"].kept


def test_a_page_without_a_title() -> None:
    """Its <h1> will be one."""
    assert judged(page().replace("<h1>", "<h1><b>"))["Pier 3"].kept


@pytest.mark.parametrize(
    "source",
    [
        page("div"),
        page(rows=9),
        page(above=SAID),
        page(above="</main><div>"),
        page(above="<form>"),
        page(above="<aside>"),
        page(above="<div role=dialog>"),
    ],
    ids=["anywhere", "short", "below text", "outside", "form", "aside", "dialog"],
)
def test_other_tables(source: str) -> None:
    """They are left to the model: beside a text a table of links is a menu."""
    assert not judged(source)["Pier 3"].kept


def test_tables_of_layouts() -> None:
    """Their cells are long."""
    assert not judged(page(cell="Pier " * 21))[" ".join(["Pier"] * 21) + " 3"].kept
