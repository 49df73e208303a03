"""News opens with a byline or a day; other texts do not."""

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.top.opening import opens_as_news
from cleaner.vocabulary import Concept, How, Match

PARAGRAPH = "The tide came in at noon, and the wall by the harbour kept most of it out again. " * 2


def line(index: int, text: str, *matches: Match, score: float = 0.9) -> Look:
    """Give a line of a text."""
    words = float(len(text.split()))
    return Look(index, text, "line", words, 0.0, ends_sentence=True, zones=0, names=(),
                matches=matches, score=score)  # fmt: skip


@pytest.mark.parametrize(
    ("above", "news"),
    [
        (line(0, "14 May 2021"), True),
        (line(0, "By Anna Lund", Match(Concept.BYLINE, "by", How.START)), True),
        (line(0, "Tide tables of the northern harbours"), False),
    ],
)
def test_what_stands_above_the_first_paragraph(above: Look, *, news: bool) -> None:
    """Its score does not matter: the model seldom keeps a day."""
    assert opens_as_news([above, line(1, PARAGRAPH)]) is news


def test_a_day_far_below_the_first_paragraph_says_nothing() -> None:
    """It may be a comment's, or that of another story."""
    paragraphs = [line(index, PARAGRAPH) for index in range(3)]
    assert not opens_as_news([*paragraphs, line(3, "14 May 2021")])


def test_a_standfirst_stands_above_the_byline() -> None:
    """A long one looks like the first paragraph."""
    author = line(1, "By Anna Lund", Match(Concept.BYLINE, "by", How.START))
    assert opens_as_news([line(0, PARAGRAPH), author, line(2, PARAGRAPH)])


def test_days_of_publication_and_update_in_one_long_line() -> None:
    """Such a line is longer than a day alone."""
    days = "Tuesday 11 March 2014 18.25 GMT | Last modified on Wednesday 12 March 2014 07.02 GMT"
    both = Look(0, days, "line", 15.0, 0.0, ends_sentence=False, zones=0, names=(), matches=(),
                score=0.1)  # fmt: skip
    assert opens_as_news([both, line(1, PARAGRAPH)])


def test_a_long_line_of_the_menu_is_no_paragraph() -> None:
    """Only what is likely core is."""
    menu = line(0, PARAGRAPH, score=0.1)
    assert opens_as_news([menu, line(1, "14 May 2021"), line(2, PARAGRAPH)])
