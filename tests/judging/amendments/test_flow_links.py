"""Links to other stories between the paragraphs of an article."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging import look_at
from cleaner.judging.amendments.flow_links import without_flow_links
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse
from cleaner.settings import Effort

PARAGRAPH = "The old bridge was closed on Monday, because {} of its pillars had begun to lean."
STORY = '<a href="/ferry">The ferry that nobody ever wanted</a>'
BODY = Verdict(Label.BODY, 0.9, "block model")
DOUBT = Verdict(Label.TEASER, 0.3, "block model")


def _removed(
    *between: str, paragraphs: int = 8, doubted: str = "", last: bool = False
) -> list[str]:
    """What goes of some elements between the paragraphs of an article, or below them."""
    said = [f"<p>{PARAGRAPH.format(number)}</p>" for number in range(paragraphs)]
    place = paragraphs if last else paragraphs // 2
    source = "".join([*said[:place], *between, *said[place:]])
    scrape = Scrape(
        f"<html><body><article>{source}</article></body></html>", media_type=MediaType.HTML
    )
    page = parse(scrape, 1_000_000)
    segments = split_into_blocks(page)
    looks = look_at(page, segments, Effort.FAST)
    verdicts = [DOUBT if text == doubted else BODY for text in segments.texts]
    decided = without_flow_links(segments, verdicts, looks)
    pairs = zip(segments.texts, decided, verdicts, strict=True)
    return [text for text, after, before in pairs if before.kept and not after.kept]


@pytest.mark.parametrize(
    "element",
    [
        f"<p>{STORY}</p>",
        f"<p><i>[{STORY}]</i></p>",
        f"<p>(<strong>MORE: </strong>{STORY})</p>",
        f"<p><b>IN TAARN: </b>{STORY}</p>",
        '<p><a href="/ferry">Who wanted the ferry after all?</a></p>',
        f"<p><b>THE LONGEST LABEL: </b>{STORY}</p>",
        "<p><b>ISLANDERS: </b><a href='/f'>Keep the ferry</a></p>",
        "<p><b>TIDE 1: </b><a href='/f'>The ferry that nobody wanted</a></p>",
        "<p>&gt;&gt; <b>READ ON THE TIDES: </b><a href='/f'>The ferry that nobody wanted</a></p>",
    ],
)
def test_a_link_alone(element: str) -> None:
    """It goes; below the text only what has brackets, or a label before some words."""
    assert len(_removed(element)) == 1
    assert len(_removed(element, last=True)) == ("<p><a" not in element and "Keep" not in element)


@pytest.mark.parametrize(
    "element",
    [
        f"<p><b>UPDATE: </b>{STORY}</p>",
        "<p><b>TICKETS: </b><a href='/t'>quay</a></p>",
        "<p><b>WHERE: </b><a href='/t'>Old Town Hall</a></p>",
        "<p><b>STARRING: </b><a href='/a'>Ann Otter</a></p>",
        "<p><a href='/t'>TICKETS: at the quay</a></p>",
        "<p><b>TICKETS: </b><a href='/t'>at the quay</a>, or on board</p>",
        "<p><a href='/t'>PDF: The Plans of the Old Bridge</a></p>",
        "<p><a href='/t'>Download the plans of the old bridge</a></p>",
        "<p>(<a href='/t'>Table 3 of the council's book</a>)</p>",
        "<p>[Update: <a href='/f'>the ferry sails again</a>]</p>",
        f"<p>Read what was written then of {STORY} and of its captain</p>",
        "<p><a href='/f'>Ferries</a></p>",
        "<p><a href='/f'>The ferry sails from the northern quay.</a></p>",
        f"<h2>{STORY}</h2>",
        f"<p><strong>{STORY}</strong></p>",
        f"<h2>{STORY}</h2><h3>The ferry</h3>",
        '<p><a href="/f">Source: The ferry that nobody ever wanted</a></p>',
        f"<ul><li>{STORY}</li></ul>",
        f"<ul><li><div>{STORY}</div></li></ul>",
        f"<p>• {STORY}</p>",
        f"<p>{STORY}</p>" * 4,
    ],
)
def test_what_stays(element: str) -> None:
    """Notes, facts, sentences, headings, lists, many links in a row."""
    assert _removed(element) == []


@pytest.mark.parametrize(
    ("element", "gone"),
    [
        (f"<p><strong>{STORY.upper()}</strong></p>", True),
        ("<p><strong><a href='/f'>THE OLD FERRY</a></strong></p>", False),
        ("<p><strong>THE FERRY THAT NOBODY EVER WANTED</strong></p><h2>The ferry</h2>", False),
    ],
)
def test_a_link_in_bold(element: str, *, gone: bool) -> None:
    """It may be the title of what is told below, but in capitals."""
    assert len(_removed(element)) == gone


def test_short_articles() -> None:
    """In these only a link that something marks goes: brackets, or its name."""
    assert _removed(f"<p>{STORY}</p>", paragraphs=4) == []
    assert len(_removed(f"<p>[{STORY}]</p>", paragraphs=4)) == 1
    for name in ("ra-related", "js-article-read-also", "interstitial-link"):
        named = STORY.replace("<a", f'<a class="{name}"')
        assert len(_removed(f"<p>{named}</p>", paragraphs=4)) == 1
    assert _removed(f"<p>[{STORY}]</p>", paragraphs=2) == []


@pytest.mark.parametrize(
    ("link", "below", "gone"),
    [
        (f"<p><strong>{STORY}</strong></p>", "<h2>The pillars</h2>", 1),
        (f"<p>{STORY}</p>", "<h2>The pillars</h2>", 0),
        (f"<p><strong>{STORY}</strong></p>", "<p><b>The pillars</b></p>", 0),
        ("<p><b><a href='/b'>Download the plans of the bridge</a></b></p>", "<h2>Plans</h2>", 0),
        (f"<h2>{STORY}</h2>", "<h3>The pillars</h3>", 0),
    ],
)
def test_a_bold_link_above_a_heading(link: str, below: str, gone: int) -> None:
    """It is no title of what is told below, which has another."""
    assert len(_removed(link + below)) == gone
    assert _removed(link + below, paragraphs=4) == []


def test_a_card() -> None:
    """A headline and a sentence that are one link; a heading above a paragraph stays."""
    said = "<h2>The ferry</h2><p>Nobody ever wanted it, says Ann Otter.</p>"
    card = f"<div><a href='/f'>{said}</a></div>"
    assert _removed(card) == ["The ferry", "Nobody ever wanted it, says Ann Otter."]
    assert _removed(card, last=True) == []
    assert _removed(said) == []


def test_what_remains_of_a_card() -> None:
    """It goes with its title, in a container that is named for such."""
    card = "<div class='{}'><div>{}</div><div>Three decks, and a view of the gulls</div></div>"
    gone = ["Three decks, and a view of the gulls"]
    assert (
        _removed(
            card.format("PromoSmall-wrapper", STORY), doubted="The ferry that nobody ever wanted"
        )
        == gone
    )
    assert _removed(card.format("video-wrapper", "Popular film"), doubted="Popular film") == gone
    assert _removed(card.format("note", "Popular film"), doubted="Popular film") == []
    assert _removed(card.format("video-wrapper", "Popular film")) == []


HERE = "https://harbour.example/news/bridge?id=7"


def _kept(link: str, elsewhere: str = "", address: str = HERE) -> bool:
    """Whether a link in a list below an article is kept. elsewhere: what else is linked."""
    said = "".join(f"<p>{PARAGRAPH.format(number)}</p>" for number in range(4))
    source = f"<article>{said}</article><ul><li>{link}</li></ul><ul><li>{elsewhere}</li></ul>"
    page = parse(Scrape(f"<body>{source}</body>", media_type=MediaType.HTML), 1_000_000)
    segments = split_into_blocks(page)
    looks = look_at(page, segments, Effort.FAST)
    verdicts = [BODY] * 5 + [DOUBT] * (len(segments) - 5)
    return without_flow_links(segments, verdicts, looks, address)[4].kept


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        (HERE, False),
        ("/news/bridge?id=7", False),
        ("//www.harbour.example/news/bridge/?id=7", False),
        ("/news/bridge?id=8", True),
        ("/news/ferry?id=7", True),
        ("#pillars", True),
        ("/news/bridge?id=7#comments", True),
        ("http://[::1", True),
    ],
)
def test_an_entry_that_leads_to_the_page(address: str, *, kept: bool) -> None:
    """Is of a list of other stories, with words of its own; parts of the page are no such entry."""
    assert _kept(f"<a href='{address}'>Old bridge leans and leans</a>") is kept


def test_addresses_where_nothing_can_be() -> None:
    """Name no page."""
    assert _kept("<a href='/f'>Old bridge leans and leans</a>", address="http://[::1")


def test_an_entry_that_stands_in_another_list_too() -> None:
    """Is of other stories, if it has some words and was removed there."""
    other = "<a href='/f'>The pillars of the old bridge</a>"
    assert not _kept(other, other)
    assert _kept(other, "<a href='/f'>The pillars of the new bridge</a>")
    assert _kept("<a href='/f'>Pillars</a>", "<a href='/f'>Pillars</a>")
    assert _kept(f"<h2>{other}</h2>", other)


STORIES = "".join(
    f"<div><h3><a href='/{name}'>The {name} of the harbour</a></h3><p>The {name} is sold.</p></div>"
    for name in ("crane", "tower", "pier")
)


@pytest.mark.parametrize(
    ("stories", "below", "paragraphs", "kept"),
    [
        (STORIES, "", 9, False),
        (STORIES.replace("pier", "<b>pier"), "", 9, False),
        (STORIES.replace("<a href='/pier'>", ""), "", 9, True),
        (STORIES, "<p>The bridge will be mended.</p>", 9, True),
        (STORIES.replace("h3", "p"), "", 9, True),
        (STORIES, "", 1, True),
    ],
)
def test_other_stories_below_the_text(
    stories: str, below: str, paragraphs: int, *, kept: bool
) -> None:
    """Three or more of which the titles were removed; below them nothing of the text is left."""
    said = "".join(f"<p>{PARAGRAPH.format(number)}</p>" for number in range(paragraphs))
    source = f"<body><article>{said}</article><section>{stories}</section>{below}</body>"
    page = parse(Scrape(source, media_type=MediaType.HTML), 1_000_000)
    segments = split_into_blocks(page)
    looks = look_at(page, segments, Effort.FAST)
    verdicts = [DOUBT if text.endswith("of the harbour") else BODY for text in segments.texts]
    decided = dict(zip(segments.texts, without_flow_links(segments, verdicts, looks), strict=True))
    assert decided["The crane is sold."].kept is kept
    assert all(decided[PARAGRAPH.format(number)].kept for number in range(paragraphs))


def test_titles_of_cards_are_what_the_page_is_about() -> None:
    """As goods of a shop, each with a paragraph; of a few cards in a long text they are not."""
    goods = [
        f"<div class=card><p><a href='/g{number}'>The {name} oar that no boat should lack</a></p>"
        f"<p>{PARAGRAPH.format(name)}</p></div>"
        for number, name in enumerate(("long", "short", "light", "heavy"))
    ]
    assert _removed(*goods, paragraphs=8) == []
    assert len(_removed(*goods, paragraphs=24)) == len(goods)
