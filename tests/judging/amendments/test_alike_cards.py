"""What the model keeps of many cards it does not take from the others."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.alike_cards import with_alike_cards
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

NAMES = ("Oars of ash", "A sail for two", "The long mast", "Ropes", "A lamp")
CARD = "<div class=card><div><a href='/c'>*</a></div><p>12 sold</p></div>"
KEPT = Verdict(Label.BODY, 0.9, "block model: 5 words")
FLOW = "block model: 2 words; teaser by in_the_flow: core text stands before it and after"
DOUBTED = Verdict(Label.TEASER, 0.4, FLOW)


def labels(
    card: str = CARD,
    names: tuple[str, ...] = NAMES,
    kept: int = 2,
    doubted: Verdict = DOUBTED,
    around: str = "<main>*</main>",
) -> list[Label]:
    """Give the labels of what the cards say of their own. kept: of how many it is."""
    page = around.replace("*", "".join(card.replace("*", name) for name in names))
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 100_000))
    told = [any(name in text for name in names) for text in segments.texts]
    before = [
        KEPT if own and sum(told[:index]) < kept else doubted for index, own in enumerate(told)
    ]
    decided = with_alike_cards(segments, before)
    return [verdict.label for verdict, own in zip(decided, told, strict=True) if own]


B, H, T = Label.BODY, Label.HEADING, Label.TEASER


@pytest.mark.parametrize(
    ("card", "given"),
    [
        (CARD, B),
        ("<li><a href='/c'>The boat that has *</a></li>", B),
        ("<div class=card><h3>*</h3><p>12 sold</p></div>", H),
        ("<div class=card><h3><a href='/c'>*</a></h3><p>12 sold</p></div>", B),
        ("<li><p>Website: <a href='/c'>The boat that has *</a></p></li>", B),
        ("<div class=topics><div><a href='/c'>The boat that has *</a></div></div>", B),
        # References, and a link that somebody set in a post.
        ("<li><p>12. Otter, A. (2003), 2nd ed.: <a href='/c'>On * and on sails</a>.</p></li>", T),
        ("<div class=postbody><div><a href='/c'>The boat that has *</a></div></div>", T),
        # One that is no name, a short link of what may be a menu, a menu, and a form.
        ("<div class=card><p>*, 12 sold</p><p>More</p></div>", T),
        ("<li><a href='/c'>*</a></li>", T),
        ("<nav><div><a href='/c'>*</a><p>12 sold</p></div></nav>", T),
        ("<form><div><a href='/c'>*</a><p>12 sold</p></div></form>", T),
    ],
)
def test_names_of_cards_are_kept_together(card: str, given: Label) -> None:
    """A link of some words or a heading is the name of a card."""
    assert labels(card)[2:] == [given] * 3


@pytest.mark.parametrize(
    ("kept", "given"),
    [(1, T), (2, B), (4, B)],
)
def test_others_are_kept(kept: int, given: Label) -> None:
    """Two in five are a good part."""
    assert labels(kept=kept)[kept:] == [given] * (len(NAMES) - kept)


def test_two_cards_prove_nothing() -> None:
    """Three stand in a row."""
    assert labels(names=NAMES[:2], kept=1) == [B, T]
    assert labels(names=NAMES[:3], kept=2) == [B, B, B]


def test_what_several_cards_say_is_a_badge() -> None:
    """A name is of one."""
    assert labels(names=("Oars", "Sails", "Masts", "Sold out", "Sold out")) == [B, B, B, T, T]


@pytest.mark.parametrize(
    "doubted",
    [
        Verdict(Label.TEASER, 0.2, FLOW),
        Verdict(Label.COMMENT, 0.4, "block model: 2 words; comment by container_name: comments"),
        Verdict(Label.INTERFACE, 0.4, "block model: 2 words; interface by own_words: apply"),
        Verdict(Label.NAVIGATION, 0.4, "block model: 2 words; navigation by container_name: menu"),
        Verdict(Label.TEASER, 0.4, "rule read_more: begins with “more”"),
    ],
)
def test_what_is_surely_removed_stays_removed(doubted: Verdict) -> None:
    """By a rule, by far, or in what is named for something else."""
    assert labels(doubted=doubted)[2:] == [doubted.label] * 3


def test_cards_with_names_of_their_own_are_alike() -> None:
    """Every second row has another colour, and each its number."""
    odd = CARD.replace("card", "'odd card card-1'")
    cards = odd.replace("*", NAMES[0]) + CARD.replace("*", NAMES[1]) + odd.replace("*", NAMES[2])
    assert labels(around=f"<main>{cards}</main>")[2:] == [B]


def test_cards_in_two_lists_are_not() -> None:
    """What is beside the text is another list."""
    lists = "<main>*</main><section>*</section>"
    assert labels(around=lists, kept=5)[5:] == [T] * 5


STORY = (
    "<{box}><div><a href=/{i}><p class='{name}'>{text} {i}</p></a></div><p>Sold {i}.</p></{box}>"
)


def front_page(
    name: str = "title", stories: int = 10, around: str = "*", text: str = "The ferry is late on"
) -> str:
    """Give a page of which each story stands in an element of its own."""
    boxes = ("section", "div", "center", "article")
    cards = [STORY.format(box=boxes[i % 4], i=i, name=name, text=text) for i in range(stories)]
    return around.replace("*", "<main>".join(cards))


def kept_of(page: str, gone: int = 2, score: float = 0.4) -> list[bool]:
    """Say which headlines are kept. gone: how many the model took, the last."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 100_000))
    places = [i for i, text in enumerate(segments.texts) if "Sold" not in text]
    doubted = DOUBTED._replace(score=score)
    before = [KEPT] * len(segments)
    for place in places[len(places) - gone :]:
        before[place] = doubted
    decided = with_alike_cards(segments, before)
    return [decided[place].kept for place in places[len(places) - gone :]]


def test_headlines_of_a_front_page() -> None:
    """Most of those in elements of a name are kept, and so the others, however they are boxed."""
    assert kept_of(front_page()) == [True] * 2
    assert kept_of(front_page(), 4) == [True] * 4
    assert kept_of(front_page(), 5) == [False] * 5
    assert kept_of(front_page(stories=7)) == [False] * 2


@pytest.mark.parametrize(
    ("page", "score"),
    [
        (front_page(name=""), 0.4),
        (front_page(name="p-3"), 0.4),
        (front_page(text="Ferry"), 0.4),
        (front_page(around="<nav>*</nav>"), 0.4),
        (front_page().replace("<a ", "<b "), 0.4),
        (front_page(), 0.2),
    ],
    ids=["no name", "numbered", "short", "menu", "no link", "sure"],
)
def test_what_is_no_headline(page: str, score: float) -> None:
    """Elements without a name, entries and menus, lines that lead nowhere, what is sure to go."""
    assert kept_of(page, score=score) == [False] * 2


def test_headlines_in_posts() -> None:
    """What a reader of a forum linked in a post is no headline, whatever it is named."""
    post = "<div class=postbody>*</div>"
    assert kept_of(front_page(around=post)) == [False] * 2
