"""The question of a poll goes with its answers."""

from dataclasses import replace

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.polls import polls
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

QUESTION = "Should the canal carry freight again?"
PROSE = "The moon rose late over the harbour, and the tide came in as it always does in May."


def page(*answers: str, tag: str = "label", question: str = QUESTION) -> list[Look]:
    """Give a paragraph, a question and what stands below it."""
    return [
        look_of(PROSE, 0, score=0.9, tag="p"),
        look_of(question, 1, score=0.9, tag="p"),
        *(look_of(answer, 2 + at, tag=tag) for at, answer in enumerate(answers)),
    ]


def test_a_question_above_fields() -> None:
    """And the question only."""
    assert set(polls(page("Yes", "No", "Don’t know"))) == {1}


def test_a_question_in_the_container_of_a_poll() -> None:
    """Whatever its answers are."""
    looks = page("Yes", "No", tag="div")
    assert polls(looks) == {}
    assert set(polls([replace(look, names=("div", "poll")) for look in looks])) == {1}


def test_what_is_none() -> None:
    """No question; one answer; answers that are paragraphs; a quiz of several questions."""
    assert polls(page("Yes", "No", question="Canals carry freight.")) == {}
    assert polls(page("Yes")) == {}
    assert polls(page("Yes, it should", PROSE)) == {}
    assert polls(page(PROSE, PROSE, tag="p")) == {}
    first = page("Yes", "No")
    again = [replace(look, index=look.index + len(first)) for look in first]
    assert polls([*first, *again]) == {}


def test_in_a_page(judged: Judge) -> None:
    """The paragraphs around it stay."""
    form = f"<div>{QUESTION}</div><label>Yes</label><label>No</label><button>Vote</button>"
    verdicts = judged(f"<article><p>{PROSE}</p>{form}<p>{PROSE[::-1]}</p></article>")
    assert verdicts[QUESTION].label is Label.INTERFACE
    assert verdicts[PROSE].label is Label.BODY


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Poll", QUESTION, "Yes", "No", "Vote"), True),
        ((QUESTION, "Sí", "No", "Votar", "Ver resultados"), True),
        ((QUESTION, "Ja", "Nein", "Abstimmen!"), True),
        ((QUESTION, "Yes", "No"), False),
        ((QUESTION, "Yes", "Vote"), False),
        ((QUESTION, "Yes", "No", "Results"), False),
        ((QUESTION, PROSE, "No", "Vote"), False),
        (("Yes", "No", "Vote"), False),
        ((QUESTION,), False),
    ],
)
def test_a_poll_in_one_block(lines: tuple[str, ...], *, expected: bool) -> None:
    """Is a question, two answers or more, and the button; two of them are a quiz."""
    looks = [look_of("\n".join(lines), place, score=0.7, tag="td") for place in range(2)]
    assert bool(polls(looks[:1])) is expected
    assert not polls(looks)
