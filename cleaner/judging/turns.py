"""The turns of a conversation in a text: who asks, who answers, and is short of words at the end.

The last turns of an interview are often a few words each, above the furniture of the page, so that
the model doubts them. They are marked as those above, or they ask and answer in turn as those do.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from cleaner.judging.looks import CORE, Look, are_lines

__all__ = ["turns"]

SPEAKERS: Final = 2
EACH: Final = 2
"""Kept turns of each of the speakers, at least."""
PAIRS: Final = 3
"""Kept questions with an answer below, at least, where no marks tell."""
LEAST: Final = 0.1
"""The score of a turn; the model is sure that what has less is none."""
REACH: Final = 2
"""Blocks from a kept turn to one that the model doubts."""
TURN_WORDS: Final = 40.0
SHORT_WORDS: Final = 12.0
"""Of turns without a mark: longer ones below an article offer something."""
_SPEAKER: Final = re.compile(
    r"(?:[^\W\d_a-zа-яё][.:]"
    r"|[^\W\d_a-zа-яё][\w.'’-]{1,24}(?: [^\W\d_a-zа-яё][\w.'’-]{0,24}){0,3} ?:)(?=\s+\S)"
)
"""A letter or a name before what somebody says: "Q. Why?", "ANN LEE: Because."."""
ASKS: Final = "?？؟"


def turns(looks: Sequence[Look]) -> frozenset[int]:
    """The doubted turns of a conversation whose other turns the model keeps."""
    if not are_lines(looks):
        return frozenset()
    speakers = _speakers(looks)
    in_turn = _pairs(looks) >= PAIRS
    if not (speakers or in_turn):
        return frozenset()
    found: set[int] = set()
    last = -1
    for look in looks:
        if look.score >= CORE:
            last = look.index
        elif last >= 0 and _may_be(look):
            marked = look.index - last <= REACH and _speaker(look) in speakers
            if marked or (in_turn and look.index - last == 1 and _goes_on(looks, look.index)):
                found.add(look.index)
                last = look.index
    return frozenset(found)


def _speakers(looks: Sequence[Look]) -> frozenset[str]:
    """Those who have several kept turns, if there are two of them or more."""
    counts = Counter(_speaker(look) for look in looks if look.score >= CORE)
    told = frozenset(who for who, times in counts.items() if who and times >= EACH)
    return told if len(told) >= SPEAKERS else frozenset()


def _speaker(look: Look) -> str:
    found = _SPEAKER.match(look.text)
    return found.group().rstrip(" :") if found else ""


def _pairs(looks: Sequence[Look]) -> int:
    return sum(
        look.score >= CORE and below.score >= CORE and _asks(look) and _answers(below)
        for look, below in pairwise(looks)
    )


def _goes_on(looks: Sequence[Look], index: int) -> bool:
    """Whether a line answers the one above, or asks and has an answer below."""
    look, above = looks[index], looks[index - 1]
    if look.words > SHORT_WORDS:
        return False
    if _asks(above):
        return _answers(look)
    below = looks[index + 1] if index + 1 < len(looks) else None
    in_turn = index > 1 and _asks(looks[index - 2])
    is_answered = below is not None and below.words <= SHORT_WORDS and _answers(below)
    return in_turn and _asks(look) and is_answered


def _may_be(look: Look) -> bool:
    return (
        look.score >= LEAST and look.ends_sentence and look.words <= TURN_WORDS and not look.matches
    )


def _asks(look: Look) -> bool:
    return look.text[-1] in ASKS


def _answers(look: Look) -> bool:
    return look.ends_sentence and not _asks(look)
