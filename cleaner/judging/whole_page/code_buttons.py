"""Buttons to copy code, in a text: lines beside lines of code.

The name of its language above it is left to the model: in the corpora it is mostly gold.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import Zone
from cleaner.judging.looks import CORE, Look, are_lines
from cleaner.vocabulary.code_buttons import is_code_button

__all__ = ["code_buttons"]

WORDS: Final = 6.0
LENGTH: Final = 200
"""Characters at the start of a line that tell whether it is code."""
SIGNS: Final = 2
_SIGN: Final = re.compile(r"[{}()\[\]=;<>$\\|_\"']|--?[a-z]|::|://")


def code_buttons(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of buttons right above or below code, one or two in a row."""
    if not are_lines(looks):
        return {}
    short = (look for look in looks if look.words <= WORDS)
    buttons = {look.index for look in short if is_code_button(look.text)}
    return {
        index: "copies the code beside it"
        for index in buttons
        if looks[index].score >= CORE
        and any(
            _is_code_at(looks, place)
            for place in (index - 1, index + 1, index + 1 + (index + 1 in buttons))
        )
    }


def _is_code_at(looks: Sequence[Look], place: int) -> bool:
    """Whether a line is code: it is marked so, or has signs that sentences lack."""
    if not 0 <= place < len(looks):
        return False
    look = looks[place]
    if look.within(Zone.PREFORMATTED):
        return True
    return not look.ends_sentence and len(_SIGN.findall(look.text[:LENGTH])) >= SIGNS
