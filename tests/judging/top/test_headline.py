"""The headline of a text page, without an element that marks it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.top.headline import (
    headline,
    headline_without_heading,
    read_top,
    signs_of,
    weigh,
)
from cleaner.judging.top.headline_signs import SIGNS
from tests.judging.lines import look_of

MENU = ("Start", "Harbour", "Islands", "Weather and tides", "Contact the newsroom")
STORY = (
    (
        "The last ferry of the season left Grimsay on Monday with forty sheep, two tractors and "
        "the whole of the island's football team on board."
    ),
    (
        "Nobody knows yet whether the ferry will come back in spring, as the company that owns it "
        "has not paid for the pier at Grimsay."
    ),
)
HEADLINE = "Last ferry leaves Grimsay with the football team"


def page(*head: str, menu: Sequence[str] = MENU, score: float = 0.4) -> list[Look]:
    """Give a menu, lines that the model doubts, and paragraphs that it keeps."""
    lines = [(line, 0.05) for line in menu] + [(line, score) for line in head]
    lines += [(line, 0.95) for line in STORY]
    return [look_of(text, index, score=of) for index, (text, of) in enumerate(lines)]


def found(*head: str, menu: Sequence[str] = MENU) -> str | None:
    """Give the text of the headline."""
    looks = page(*head, menu=menu)
    index = headline(looks)
    return None if index is None else looks[index].text


@pytest.mark.parametrize(
    "head",
    [
        (HEADLINE,),
        ("Islands", HEADLINE),
        ("Home > Islands > Grimsay", HEADLINE),
        (HEADLINE, "By Una Macaskill", "4 November 2019"),
        ("4 November 2019", HEADLINE, "Una Macaskill"),
        (HEADLINE, "The company that owns the ferry owes money for the pier, the council says"),
        (HEADLINE, "What will happen next?", "• Forty sheep were on board", "By Una Macaskill"),
    ],
)
def test_it_stands_between_menu_and_story(head: tuple[str, ...]) -> None:
    """Whatever else stands there: topics, crumbs, a byline, a day, the standfirst, highlights."""
    assert found(*head) == HEADLINE


def test_a_page_without_lines() -> None:
    """Has no headline."""
    assert headline([]) is None
    assert headline_without_heading([], None) is None
    assert signs_of([]) == ([], [])


def test_lines_of_a_ticker_are_none() -> None:
    """They begin with an hour, one below the other; a headline may too, alone."""
    ticker = ("11:47 Last ferry and team leave Grimsay", "11:31 Forty sheep on a pier")
    assert found(*ticker, HEADLINE) == HEADLINE
    assert found(f"9:15 {HEADLINE}") == f"9:15 {HEADLINE}"
    french = ("• 11h47 Last ferry and team leave Grimsay", "• 11h31 Forty sheep on a pier")
    assert found(*french, HEADLINE) == HEADLINE
    dated = ("04/11/2019 Last ferry and team leave Grimsay", "03/11/2019 Forty sheep on a pier")
    assert found(*dated, HEADLINE) == HEADLINE


def test_numbered_paragraphs_are_text() -> None:
    """The number is no hour, and the headline is told by them."""
    looks = page(HEADLINE)
    numbered = [replace(look, text=f"1.10 {look.text}") for look in looks[-2:]]
    assert read_top([*looks[:-2], *numbered]).kept == read_top(looks).kept


@pytest.mark.parametrize(
    "top",
    [
        "Gå direkt till innehållet",
        "View this email in your browser",
        "Skip to main content",
        "Sign up Sign in",
        "Авторизация Регистрация Напомнить пароль",
    ],
)
def test_what_stands_above_any_page_is_none(top: str) -> None:
    """Even where nothing else looks like one, and the model keeps it."""
    assert found(top, menu=()) is None
    assert found(top, HEADLINE, menu=()) == HEADLINE


def test_it_has_the_words_of_the_story() -> None:
    """Another line of the same shape has not."""
    assert found("Win a weekend for eight at the spa in town", HEADLINE) == HEADLINE
    assert found(HEADLINE, "Win a weekend for eight at the spa in town") == HEADLINE


def test_a_crumb_may_repeat_it() -> None:
    """Then it is surer."""
    lines, plain = signs_of(page(HEADLINE))
    repeated, signs = signs_of(page(f"Home » {HEADLINE}", HEADLINE))
    column = list(SIGNS).index("repeated")
    assert plain[lines.index(len(MENU))][column] == 0.0
    assert signs[repeated.index(len(MENU) + 1)][column] == 1.0


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("Home > Ferries", 1.0),
        ("Islands / Ferries", 1.0),
        ("Nobody wants the ferries", 0.0),
        ("Nobody wants ferries", 0.0),
        ("Home > Ferries, boats and other ...", 0.0),
    ],
)
def test_crumbs_may_end_with_it(above: str, told: float) -> None:
    """A sentence with the same word at its end is none."""
    looks = page(above, "Ferries")
    lines, signs = signs_of(looks)
    row = signs[lines.index(len(MENU) + 1)]
    assert row[list(SIGNS).index("ends_crumb")] == told


@pytest.mark.parametrize(
    ("above", "told"),
    [
        (f"Home > {HEADLINE[:30]}...", 1.0),
        (f"• {HEADLINE[:30]} …", 1.0),
        (f"{HEADLINE[:15]}...", 0.0),
        (f"{HEADLINE[:30]}", 0.0),
    ],
)
def test_crumbs_that_are_cut(above: str, told: float) -> None:
    """Are long enough to tell, and end in dots."""
    lines, signs = signs_of(page(above, HEADLINE))
    row = signs[lines.index(len(MENU) + 1)]
    assert row[list(SIGNS).index("ends_crumb")] == told


def test_a_caption_that_repeats_its_own_title_does_not() -> None:
    """Pictures have titles too."""
    lines, signs = signs_of(page("The pier at noon", "The pier at noon. Photo: Bo Reet"))
    assert signs[lines.index(len(MENU))][list(SIGNS).index("repeated")] == 0.0


def test_it_stands_at_the_top() -> None:
    """Far below the first paragraphs a line is a subheading."""
    looks = page(HEADLINE)
    below = [look_of("The ferry and the pier at Grimsay", len(looks), score=0.6)]
    more = [look_of(text, len(looks) + 1 + n, score=0.95) for n, text in enumerate(STORY)]
    assert headline([*looks, *below, *more]) == len(MENU)


def test_a_byline_or_a_day_is_none() -> None:
    """Nor is a line without letters, nor a paragraph."""
    assert found("By Una Macaskill", "4 November 2019", "* * *", menu=()) is None


def test_many_lines_that_might_be() -> None:
    """Make none of them likely enough."""
    topics = [f"Ferry and pier at Grimsay in season {name}" for name in "ABCDEFGHIJKLMN"]
    assert found(menu=topics) is None


def test_nothing_is_left_out_of_the_weights() -> None:
    """Each line has all signs, numbers that the training reads."""
    lines, signs = signs_of(page(HEADLINE, "4 November 2019"))
    assert len(MENU) in lines
    assert len(MENU) + 1 not in lines
    assert {len(row) for row in signs} == {len(SIGNS)}


QUESTION = (
    "I glued my keel on Sunday in the cold shed, and three days later it is still soft; do I have "
    "to scrape it all off again, or does it harden when I bring a heater in?"
)


@pytest.mark.parametrize("end", ["?", "!", "?”"])
def test_a_post_that_asks_is_none(end: str) -> None:
    """Headlines ask too, in fewer words."""
    post = QUESTION.rstrip("?") + end
    assert found(post, menu=()) is None
    assert found(f"Who sold the last ferry of Grimsay with forty sheep on board{end}", menu=())


def gapped(*lines: tuple[str, float], alone: Sequence[str]) -> list[Look]:
    """Give the lines of a page, some of which have blank lines around them."""
    looks = [look_of(text, index, score=score) for index, (text, score) in enumerate(lines)]
    for look in looks:
        look.alone = look.text in alone or look.text in STORY
    return looks


def test_blank_lines_around_it_tell() -> None:
    """Of two lines of one shape."""
    twin = "Last train leaves Grimsay with the football team"
    lines = [(text, 0.05) for text in MENU] + [(twin, 0.4), (HEADLINE, 0.4)]
    lines += [(text, 0.9) for text in STORY]
    for line in (twin, HEADLINE):
        looks = gapped(*lines, alone=(line,))
        index = headline(looks)
        assert index is not None
        assert looks[index].text == line


def test_equal_lines_share_what_they_are_believed() -> None:
    """Each of them alone weighs less than the line between them."""
    title, rival = "Ferries and forty sheep", "Last ferry and pier"
    assert found(title, rival) == rival
    assert found(rival, title) == rival
    assert found(title, rival, title) == title
    weights = weigh(page(title, rival, title))
    assert max(weights, key=weights.__getitem__) == len(MENU) + 1


@pytest.mark.parametrize(
    "row",
    ["Home Forums New posts Log in Register", "Home > Ferries", "Grimsay Post > Ferries > Grimsay"],
)
def test_a_menu_in_one_row_is_none(row: str) -> None:
    """Nor are crumbs, as the first line of a page."""
    assert found(HEADLINE, menu=(row,)) == HEADLINE


def test_a_span_of_days_is_told() -> None:
    """It stands between a name and a life."""
    lines, signs = signs_of(page("March 2, 1931 - November 19, 2020", HEADLINE))
    days = [row[list(SIGNS).index("days")] for row in signs]
    assert dict(zip(lines, days, strict=True))[len(MENU) + 1] == 0.0
    assert len(MENU) not in lines or days[lines.index(len(MENU))] == 1.0


def test_a_row_of_facts_that_ends_with_the_byline_below() -> None:
    """Is not what stands above the byline; a headline may name the writer."""
    row = "26 | 01 | 2022 Grimsay | Ferries Text & Photos: Ann Otter 0 337"
    byline = "Text & Photos: Ann Otter | 0 337"
    assert found(HEADLINE, row, byline) == HEADLINE
    assert found(HEADLINE, row, "26 | 01 | 2022 | Grimsay | Ferries", byline) == HEADLINE
    assert found("Ferry poem by Ann Otter", "By Ann Otter") == "Ferry poem by Ann Otter"
