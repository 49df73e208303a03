"""A beginning of a page without what its elements hold that is no text: code, drawings, data.

Style sheets and programs of many pages are longer than all that is looked at to tell what they are.
Texts about HTML name such elements too, with words behind them; those stay.
"""

import re
from typing import Final

__all__ = ["without_raw_text"]

_OPENING: Final = re.compile(
    r"<(?P<name>script|style|svg)(?:\s[^<>]{0,4000})?>|;base64,(?P<data>[\w+/=%-]{200,}+)",
    re.IGNORECASE,
)
_ENDS: Final = {
    name: re.compile(rf"</{name}\b", re.IGNORECASE) for name in ("script", "style", "svg")
}
SAMPLE: Final = 500
"""Characters at each end of an element's content that tell whether it is code."""
CODE_MARKS: Final = "{}()[];="
CODE_SHARE: Final = 0.04
"""Of such marks. A style sheet or program has 0.07 or more, prose that speaks of one 0.02."""
PAIRS: Final = frozenset({("{", "}"), ("[", "]"), ("<", ">")})
"""With what data and markup begin and end."""
_BEGINS: Final = re.compile(r"/[*/]|<!--|@[a-z]|[\"']use strict|//<!\[CDATA\[")
"""Licences, imports, and how programs were hidden from old browsers."""
_LONG_WORD: Final = re.compile(r"[\w+/]{60,}+")
"""Data within code, such as a font."""


def without_raw_text(text: str, limit: int, shortest: int = 1) -> str:
    """Give the first `limit` characters that are left where elements lose such contents.

    shortest: contents with fewer characters stay.
    """
    pieces: list[str] = []
    kept, at = 0, 0
    ends: dict[str, int] = {}
    for opening in _OPENING.finditer(text):
        if kept + opening.start() - at >= limit:
            break
        if opening.start() < at:
            continue
        start, end = opening.span("data")
        if opening["name"]:
            start = opening.end()
            end = _end(text, opening["name"].lower(), start, ends)
        if end - start >= shortest and (opening["data"] or _is_code(text, start, end)):
            pieces.append(text[at:start])
            kept += start - at
            at = end
    pieces.append(text[at : at + max(0, limit - kept)])
    return "".join(pieces)[:limit]


def _end(text: str, name: str, start: int, ends: dict[str, int]) -> int:
    """Where the element ends whose content starts there; -1 if it has no end.

    ends: those that were found last, since several elements may seem to share one.
    """
    known = ends.get(name, start - 1)
    if 0 <= known < start:
        found = _ENDS[name].search(text, start)
        known = ends[name] = found.start() if found else -1
    return known


def _is_code(text: str, start: int, end: int) -> bool:
    head, tail = text[start : start + SAMPLE].lstrip(), text[max(start, end - SAMPLE) : end]
    if not head or (head[0], tail.rstrip()[-1:]) in PAIRS:
        return bool(head)
    return _is_dense(tail) and (_BEGINS.match(head) is not None or _is_dense(head))


def _is_dense(part: str) -> bool:
    part = _LONG_WORD.sub("", part)
    return sum(map(part.count, CODE_MARKS)) >= CODE_SHARE * len(part)
