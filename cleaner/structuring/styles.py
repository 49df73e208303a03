"""An inline element -> the kinds of marks that it is, by its name and by its own style."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from cleaner.structure import MarkKind

__all__ = ["KINDS", "kinds_of"]

KINDS: Final[Mapping[str, MarkKind]] = {
    "a": MarkKind.LINK,
    "strong": MarkKind.STRONG,
    "b": MarkKind.STRONG,
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "cite": MarkKind.EMPHASIS,
    "dfn": MarkKind.EMPHASIS,
    "var": MarkKind.EMPHASIS,
    "s": MarkKind.STRIKE,
    "strike": MarkKind.STRIKE,
    "del": MarkKind.STRIKE,
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
    "code": MarkKind.CODE,
    "kbd": MarkKind.CODE,
    "samp": MarkKind.CODE,
    "tt": MarkKind.CODE,
    "img": MarkKind.IMAGE,
    "math": MarkKind.MATH,
}
STYLED: Final = frozenset({"span", "font", "b", "strong", "i", "em"})
"""Elements whose style is read: editors write bold as a style, or wrap texts in a <b> of none."""
_WEIGHT: Final = re.compile(r"font-weight\s*:\s*(?:(bold|[6-9]00)|normal|[1-4]00)")
_SLANT: Final = re.compile(r"font-style\s*:\s*(?:(italic|oblique)|normal)")
_BY_STYLE: Final = ((MarkKind.STRONG, _WEIGHT), (MarkKind.EMPHASIS, _SLANT))


def kinds_of(element: Any) -> Sequence[MarkKind]:
    """The kinds of marks, none for most."""
    kind = KINDS.get(element.tag)
    style = (element.get("style") or "").lower() if element.tag in STYLED else ""
    if "font-" not in style:
        return () if kind is None else (kind,)
    kinds = set() if kind is None else {kind}
    for styled, pattern in _BY_STYLE:
        if found := pattern.search(style):
            (kinds.add if found[1] else kinds.discard)(styled)
    return sorted(kinds)
