"""What a page asks its readers: the question of a poll, whose answers are fields of a form.

The answers are labels of fields and go as such; the question is left among the paragraphs.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.judging.looks import CORE, Look

__all__ = ["polls"]

QUESTION: Final = ("?", "？", "؟", ";")
"""In Greek a question ends in a semicolon."""
QUESTION_WORDS: Final = 25.0
ANSWER_WORDS: Final = 8.0
ANSWERS: Final = 2
POLLS: Final = frozenset({"poll", "polls", "wppolls"})
LABEL: Final = "label"


def polls(looks: Sequence[Look]) -> Mapping[int, str]:
    """The question that the model keeps above its answers, with the evidence.

    Where there are more of them, the page is a quiz or a form, and they are what it is about.
    """
    asked = [look for look in looks if look.score >= CORE and _asks(look, looks)]
    if len(asked) != 1:
        return {}
    return {asked[0].index: "a question right above the answers of a form"}


def _asks(look: Look, looks: Sequence[Look]) -> bool:
    if look.words > QUESTION_WORDS or not look.text.endswith(QUESTION) or look.tag == LABEL:
        return False
    below = looks[look.index + 1 : look.index + 1 + ANSWERS]
    return len(below) == ANSWERS and all(_answers(answer, look) for answer in below)


def _answers(look: Look, question: Look) -> bool:
    """Whether a block is an answer: the label of a field, or short in the container of a poll."""
    if look.words > ANSWER_WORDS or look.text.endswith(QUESTION):
        return False
    polled = look.score < CORE and look.named(POLLS) and question.named(POLLS)
    return look.tag == LABEL or bool(polled)
