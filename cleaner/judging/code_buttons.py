"""Buttons to copy code, and names of its language, in a text: lines beside lines of code."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import Zone
from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary.code_buttons import is_code_button, is_code_name

__all__ = ["code_buttons"]

LINE: Final = "line"
WORDS: Final = 6.0
LENGTH: Final = 200
"""Characters at the start of a line that tell whether it is code."""
SIGNS: Final = 2
_SIGN: Final = re.compile(r"[{}()\[\]=;<>$\\|_\"']|--?[a-z]|::|://")


def code_buttons(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of them. A name stands right above code, or a button there."""
    if not looks or looks[0].tag != LINE:
        return {}
    found: dict[int, str] = {}
    short = [look for look in looks if look.words <= WORDS]
    buttons = {look.index for look in short if is_code_button(look.text)}
    for index in sorted(buttons):
        beside = (index - 1, index + 1, index + 2 if index + 1 in buttons else index)
        named = index > 0 and is_code_name(looks[index - 1].text)
        if named or any(_is_code_at(looks, place) for place in beside):
            found[index] = "copies the code beside it"
    for look in short:
        if is_code_name(look.text):
            below = look.index + 1
            if below in found or _is_code_at(looks, below):
                found[look.index] = "names the language of the code below it"
    return {index: why for index, why in found.items() if looks[index].score >= CORE}


def _is_code_at(looks: Sequence[Look], place: int) -> bool:
    """Whether a line is code: it is marked so, or has signs that sentences lack."""
    if not 0 <= place < len(looks):
        return False
    look = looks[place]
    if look.within(Zone.PREFORMATTED):
        return True
    return not look.ends_sentence and len(_SIGN.findall(look.text[:LENGTH])) >= SIGNS
