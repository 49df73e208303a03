"""Cards of a list that the model takes for furniture, below an introduction."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.listed_cards import with_listed_cards
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse
from tests.judging.conftest import Judge

INTRO = "All that we sell is turned by hand in a shed at Ely, and oiled before it leaves us."
NAMES = ("Ash oar", "Sail for two", "Long mast", "Tarred rope", "Brass cleat")
KEPT = Verdict(Label.BODY, 0.9, "block model: 17 words")
DOUBTED = Verdict(Label.TEASER, 0.1, "block model: 2 words; teaser by in_the_flow: between")
CARD = "<div class=card><h3><a href='/*'>*</a></h3><p>20 €</p><button>Take it</button></div>"
AROUND = f"<h1>Gear</h1><p>{INTRO}</p><main>*</main>"


def kept(
    card: str = CARD,
    names: tuple[str, ...] = NAMES,
    around: str = AROUND,
    verdict: Verdict = DOUBTED,
) -> list[str]:
    """Give the texts that are given back. verdict: on all but the introduction."""
    page = around.replace("*", "".join(card.replace("*", name) for name in names))
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000_000))
    button = Verdict(Label.INTERFACE, 0.02, "rule cart: the block is “take it”")
    known = {"Take it": button} | dict.fromkeys((INTRO, INTRO * 20), KEPT)
    verdicts = [known.get(text, verdict) for text in segments.texts]
    decided = with_listed_cards(segments, verdicts)
    return [
        text
        for text, before, after in zip(segments.texts, verdicts, decided, strict=True)
        if after is not before
    ]


@pytest.mark.parametrize(
    "card",
    [
        "<div class=card><h3><a href='/*'>*</a></h3><button>Take it</button></div>",
        "<li class='product post-*'><h2>*</h2><p>Sold by the piece</p></li>",
        "<div><a href='/q'>Look</a><div><a href='/*'>*</a></div><span>Ours</span></div>",
        "<a href='/*'><img src='/*.jpg'><h3>*</h3></a>",
        "<a href='/*'><img src='/*.jpg'><div class=n>*</div><div class=p>Ours</div></a>",
        "<div class=card><img src='/*.jpg'><a href='/*'>*</a></div>",
    ],
)
def test_what_a_card_says_alone(card: str) -> None:
    """Is kept, not what is on all of them."""
    assert kept(card) == list(NAMES)


def test_prices() -> None:
    """May be the same on several cards."""
    assert kept() == [text for name in NAMES for text in (name, "20 €")]


def test_the_reason() -> None:
    """Names the rule."""
    segments = split_into_blocks(
        parse(
            Scrape(AROUND.replace("*", "".join(CARD.replace("*", n) for n in NAMES))),
            1_000_000,
        )
    )
    verdicts = [KEPT if text == INTRO else DOUBTED for text in segments.texts]
    reasons = {one.reason for one in with_listed_cards(segments, verdicts) if one.kept}
    assert reasons == {KEPT.reason, "rule listed_card: of a card of the list that the page is"}


def test_dishes() -> None:
    """Of which nothing leads elsewhere, are of no menu of the site."""
    dish = "<div class=menu-item><h3>*</h3><p>With bread</p></div>"
    assert kept(dish, around=f"<p>{INTRO}</p><div class=menu>*</div>") == list(NAMES)


def test_the_heading_above() -> None:
    """Is kept with them."""
    around = f"<p>{INTRO}</p><h2>For boats</h2><div>*</div>"
    assert kept(around=around)[0] == "For boats"
    assert kept(around=around, names=NAMES[:3]) == []


def test_dishes_without_headings() -> None:
    """They have prices, and no links."""
    dish = "<div class=menu-item><div>*</div><div>9 €</div></div>"
    around = f"<p>{INTRO}</p><div class=menu>*</div>"
    assert kept(dish, around=around) == [text for name in NAMES for text in (name, "9 €")]
    assert kept(dish.replace("9 €", "Daily"), around=around) == []


@pytest.mark.parametrize(
    "around",
    [
        f"<p>{INTRO}</p><div class=footer>*</div>",
        f"<p>{INTRO}</p><div class=mega-menu>*</div>",
        f"<p>{INTRO}</p><aside>*</aside>",
        f"<p>{INTRO}</p><nav>*</nav>",
        f"<p>{INTRO}</p><div class=replies>*</div>",
        f"<main>*</main><p>{INTRO}</p>",
        f"<p>{INTRO * 20}</p><main>*</main>",
        f"<p>{INTRO}</p><button>Take it</button><main>*</main>",
    ],
)
def test_cards_of_something_else(around: str) -> None:
    """In menus, beside the text, above all, below a long text or what the page itself sells."""
    assert kept(around=around) == []


@pytest.mark.parametrize("label", [Label.COVERAGE, Label.ADVERT, Label.COMMENT])
def test_what_the_header_says(label: Label) -> None:
    """Other stories and offers stay where they are told; not where only their shape tells."""
    assert kept(verdict=DOUBTED._replace(label=label)) == []
    assert kept(verdict=DOUBTED._replace(reason="rule nav_element: inside <nav>")) == []


def test_which_cards() -> None:
    """Are four at least, of different titles, that lead to few places and not to many."""
    assert kept(names=NAMES[:3]) == []
    assert kept(names=(*NAMES[:2], *NAMES[:2])) == []
    column = "<div><h4>*</h4>" + "".join(f"<a href='/*{n}'>* {n}</a><br>" for n in range(5))
    assert kept(column + "</div>") == []
    assert kept("<div class=card><p>*</p><p>Of *, more below</p></div>") == []
    assert kept("<div><a href='/t'>On *</a><h3><a href='/*'>*</a></h3></div>") == []


def test_cards_below_a_day(judged: Judge) -> None:
    """The page has an article, also where it does not say so."""
    cards = "".join(CARD.replace("*", name) for name in NAMES)
    page = AROUND.replace("*", cards)
    assert judged(page, keep="ends_sentence")["Ash oar"].kept
    dated = page.replace("</h1>", "</h1><p class=date>3 May 2021</p>")
    assert not judged(dated, keep="ends_sentence")["Ash oar"].kept


@pytest.mark.parametrize("kind", ["website", "article", "product"])
def test_pages_of_one_thing(judged: Judge, kind: str) -> None:
    """Say so, and the cards below lead to others."""
    cards = "".join(CARD.replace("*", name) for name in NAMES)
    page = f"<html><meta property=og:type content={kind}>{AROUND.replace('*', cards)}"
    assert judged(page, keep="ends_sentence")["Ash oar"].kept is (kind == "website")
