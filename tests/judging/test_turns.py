"""The last turns of a conversation."""

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.turns import turns
from tests.judging.lines import look_of

KEPT = (
    ("Why did you leave the island?", "I missed the train, and I have never had one."),
    ("And the boat?", "I sold it to my sister, who cannot swim."),
    ("Does she sail it?", "She keeps hens in it, and they do not mind the rain."),
)
LAST = (("Will you go back?", "Ask the hens."),)


def page(pairs: tuple[tuple[str, str], ...], first: str, second: str, *after: str) -> list[Look]:
    """Give kept pairs, one that the model doubts, and the foot of a page."""
    lines = [(line, 0.9) for pair in pairs for line in (first + pair[0], second + pair[1])]
    lines += [(line, 0.3) for pair in LAST for line in (first + pair[0], second + pair[1])]
    lines += [(line, 0.3) for line in after]
    return [look_of(text, index, score=score) for index, (text, score) in enumerate(lines)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("", ""),
        ("Q: ", "A: "),
        ("P. ", "R. "),
        ("ANN OTTER: ", "BO REET: "),
        ("– ", ""),
    ],
)
def test_the_last_turns_are_turns(first: str, second: str) -> None:
    """Marked as those above, or in turn as those; what stands below is none."""
    looks = page(KEPT, first, second, "More on hens.", "The Ferry That Never Came")
    assert turns(looks) == {6, 7}


@pytest.mark.parametrize(
    "after",
    [
        ("Was this page of use?", "Yes", "No"),
        ("Ann Otter: The Hens of Grimsay",),
        ("Anna Reet: I love this.", "Bo Otter: Me too."),
    ],
)
def test_what_stands_below_the_last_turn(after: tuple[str, ...]) -> None:
    """A question without an answer, a headline, others who speak."""
    looks = page(KEPT, "ANN OTTER: ", "BO REET: ", *after)
    assert turns(looks) == {6, 7}


def test_a_few_questions_are_no_conversation() -> None:
    """Articles have some; so have forms."""
    assert turns(page(KEPT[:2], "", "")) == set()
    assert turns(page(KEPT[:1], "Q: ", "A: ")) == set()


def test_one_who_speaks_is_no_conversation() -> None:
    """A column of notes begins with the same word each time."""
    lines = [("Note: The ferry is late.", 0.9)] * 4 + [("Note: The pier is closed.", 0.3)]
    looks = [look_of(text, index, score=score) for index, (text, score) in enumerate(lines)]
    assert turns(looks) == set()


def test_what_the_model_is_sure_of() -> None:
    """Stays away, and so does what says something of a site."""
    looks = page(KEPT, "Q: ", "A: ")
    looks[6].score = looks[7].score = 0.05
    assert turns(looks) == set()


def test_lines_of_html_have_elements() -> None:
    """Which tell more."""
    looks = page(KEPT, "Q: ", "A: ")
    for look in looks:
        look.tag = "p"
    assert turns(looks) == set()
