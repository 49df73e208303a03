"""Core blocks that stand on the page twice: once for wide screens, once for narrow ones, or quoted.

On the development corpora, dropping the second gains 0.007 word F1 on wcxb-dev, 0.03 on its forums,
0.004 on dragnet-a.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import CELL_SEPARATOR, Zone
from cleaner.judging.looks import Look

__all__ = ["repeats"]

WORDS: Final = 3.0
"""Shorter blocks may be said twice: "Yes.", "Example", a name."""
CODE_SHARE: Final = 0.05
"""A page with more code than that gives instructions, whose steps repeat in earnest: documentation
would lose 0.003."""


def repeats(looks: Sequence[Look], kept: Sequence[bool]) -> Mapping[int, str]:
    """The kept blocks whose words another kept block above has, with the evidence.

    Lines of code and rows of tables repeat in earnest, and are left alone.
    """
    if _instructs(looks, kept):
        return {}
    first: dict[str, int] = {}
    found: dict[int, str] = {}
    for look, keep in zip(looks, kept, strict=True):
        if keep and look.words >= WORDS and not _may_repeat(look):
            above = first.setdefault(" ".join(look.text.casefold().split()), look.index)
            if above != look.index:
                found[look.index] = f"says the same as block {above}"
    return found


def _instructs(looks: Sequence[Look], kept: Sequence[bool]) -> bool:
    core = [look for look, keep in zip(looks, kept, strict=True) if keep]
    code = sum(look.words for look in core if look.within(Zone.PREFORMATTED))
    return code > CODE_SHARE * sum(look.words for look in core)


def _may_repeat(look: Look) -> bool:
    in_code_or_table = look.within(Zone.PREFORMATTED) or look.within(Zone.TABLE)
    return in_code_or_table or CELL_SEPARATOR in look.text
