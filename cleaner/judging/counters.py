"""Names and numbers of a counter below an article, in HTML: "Ely 12", a block for each place.

A widget shows them with every text. In a table they may be the page's own, and on a page of
little else.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.judging.looks import CORE, Look, are_lines

__all__ = ["counters"]

LEAST: Final = 20
"""Blocks of a name and a number that the model keeps below the last paragraph."""
TIMES: Final = 2
"""So many times the blocks of the article above."""
SHARE: Final = 0.5
"""Of what is kept from the first of them to the last."""
PARAGRAPHS: Final = 2
PARAGRAPH_WORDS: Final = 12.0
TAGS: Final = frozenset({"div", "span"})
WORDS: Final = 5.0
_COUNT: Final = re.compile(r"[^\W\d_][^\d.!?]{1,40}\d[\d,.]{0,12}")


def counters(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of such a counter, with the evidence."""
    if are_lines(looks):
        return {}
    found = [look.index for look in looks if look.tag in TAGS and _is_count(look)]
    if len(found) < LEAST:  # nearly always
        return {}
    kept = [look for look in looks if look.score >= CORE]
    paragraphs = [look.index for look in kept if _is_paragraph(look)]
    if len(paragraphs) < PARAGRAPHS or found[0] < paragraphs[-1]:
        return {}
    inside = [look.index for look in kept if found[0] <= look.index <= found[-1]]
    above = sum(look.index < found[0] for look in kept)
    if len(found) < max(TIMES * above, SHARE * len(inside)):
        return {}
    return dict.fromkeys(inside, f"among {len(found)} names with a number, below the text")


def _is_count(look: Look) -> bool:
    if look.score < CORE or look.words > WORDS or not look.text[-1].isdigit():
        return False
    return _COUNT.fullmatch(look.text) is not None


def _is_paragraph(look: Look) -> bool:
    return look.ends_sentence and look.words >= PARAGRAPH_WORDS
