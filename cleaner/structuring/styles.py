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
_ALONE: Final = {tag: (kind,) for tag, kind in KINDS.items()}
_WEIGHT: Final = re.compile(r"font-weight\s*:\s*(?:(bold|[6-9]00)|normal|[1-4]00)")
_SLANT: Final = re.compile(r"font-style\s*:\s*(?:(italic|oblique)|normal)")
_BY_STYLE: Final = ((MarkKind.STRONG, _WEIGHT), (MarkKind.EMPHASIS, _SLANT))


def kinds_of(element: Any) -> Sequence[MarkKind]:
    """The kinds of marks, none for most."""
    tag = element.tag
    own = _ALONE.get(tag, ())
    style = element.get("style") if tag in STYLED else None
    if style is None or "font-" not in (style := style.lower()):
        return own
    kinds = set(own)
    for styled, pattern in _BY_STYLE:
        if found := pattern.search(style):
            (kinds.add if found[1] else kinds.discard)(styled)
    return sorted(kinds)
