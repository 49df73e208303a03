"""Text -> the same text, written so that CommonMark reads every character as itself."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final
from urllib.parse import quote

from cleaner.structure import Mark, MarkKind

__all__ = ["escape", "escape_address", "escape_line_start", "harmless"]

_ALWAYS: Final = (
    r"`"
    r"|\\(?=[!-/:-@\[-`{-~]|$)"  # not before letters
    r"|<(?=[A-Za-z/!?]|$)"
    r"|&(?=\#?[A-Za-z0-9]{1,31};)"
)
"""Ends of a piece of text may have a mark beside them, and are taken for the worst. Each begins
with the sign itself, before it looks around: so the next sign is found in a tenth of the time."""
_UNLESS_HARMLESS: Final = {
    "*": r"\*(?:(?! )|(?<! \*))",  # not between spaces
    "_": r"_(?:(?<![^\W_]_)|(?![^\W_]))",  # not within a word
    "[": r"\[|\]",
    "~": "~",  # two strike out what is between them
}
_RUNS: Final = {"*": re.compile(r"\*+"), "_": re.compile("_+")}
_RULE: Final = 3
"""Signs in a row that are a line from side to side."""
_OF_LINK: Final = re.compile(r"\][(:\[]|\[\^|\[[ xX]\]")
"""What would begin the address of a link or a footnote, or tick a box."""
_WRITTEN: Final = {
    "*": {MarkKind.STRONG, MarkKind.EMPHASIS},
    "_": {MarkKind.EMPHASIS},
    "[": {MarkKind.LINK, MarkKind.IMAGE, MarkKind.ANCHOR},
    "~": {MarkKind.STRIKE},
}
"""The marks that are written with a sign, and those that are left out, which brings others near."""
_LINE_START: Final = re.compile(
    r"^(?:\#(?=\#{0,5}(?:\s|$))|[*+](?=\s|$)|-(?=[\s:|-]|$)|=(?==*\s*$)|>|:(?=-)|\||"
    r"(?P<number>\d{1,9})(?=[.)](?:\s|$)))"
)
"""What would begin a heading, a list, a quote, a rule or a table, or underline a heading."""
_IN_ADDRESS: Final = re.compile(r"[\s\x00-\x1f<>()\\`|\"\x7f&](?:(?<!&)|(?=\#?\w{1,31};))")


def harmless(text: str, marks: Iterable[Mark]) -> str:
    """The signs that do nothing in a text that is written with these marks.

    A star that refers to a note opens what nothing closes; brackets without an address are none of
    a link.
    """
    if not any(sign in text for sign in _WRITTEN):  # as in most
        return ""
    kinds = {mark.kind for mark in marks}
    return "".join(sign for sign in _harmless(text) if _WRITTEN[sign].isdisjoint(kinds))


def _harmless(text: str) -> Iterator[str]:
    for sign, runs in _RUNS.items():
        if sign in text:
            found = runs.findall(text)
            if len(found) == 1 and len(found[0]) < _RULE:
                yield sign
    if "[" in text and not _OF_LINK.search(text):
        yield "["
    if text.count("~") == 1:
        yield "~"


def escape(text: str, spared: str = "") -> str:
    """A piece of text within a line. spared: what is harmless in the text."""
    return _special(spared).sub(lambda found: f"\\{found[0]}", text)


@cache
def _special(spared: str) -> re.Pattern[str]:
    others = (pattern for sign, pattern in _UNLESS_HARMLESS.items() if sign not in spared)
    return re.compile("|".join((_ALWAYS, *others)))


def escape_line_start(escaped: str) -> str:
    """A piece of text, already escaped, that begins a line."""
    found = _LINE_START.match(escaped)
    if found is None:
        return escaped
    end = found.end("number") if found["number"] else 0
    return f"{escaped[:end]}\\{escaped[end:]}"


def escape_address(address: str) -> str:
    """The address of a link or an image, to stand between parentheses."""
    return _IN_ADDRESS.sub(
        lambda found: quote(found[0], safe="") if found[0] != "&" else "&amp;", address
    )
