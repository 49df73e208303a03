"""Links as renderers write them -> links that Markdown has.

A link around a card, with a heading and a paragraph in it, is written around several blocks, of
which Markdown knows nothing; and addresses keep their spaces.

    [### Seals return          ->  ### [Seals return](/seals)

    They like the bay.](/seals)    [They like the bay.](/seals)
"""

import re
from collections import deque
from collections.abc import Iterator
from typing import Final

__all__ = ["TARGET", "with_links_closed"]

LONGEST: Final = 6_000
"""Characters of a link around blocks."""
DEEPEST: Final = 20
"""Brackets that a link may stand in."""
QUOTES: Final = ('"', "'")
"""Around the title of an address."""
_BRACKET: Final = re.compile(r"\\.|[\[\]]", re.DOTALL)
TARGET: Final = r"\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500}){0,3}\)"
"""The address of a link in its brackets, as a regular expression; it may have some of its own."""
_TARGET: Final = re.compile(TARGET)
_PARTED: Final = re.compile(r"\n\s*\n|\n\s{0,3}#|\A#{1,6} ")
"""What no link of Markdown can have in it."""
_MARKS: Final = re.compile(r"\s*(?:#{1,6}\s+|>\s?|[*+-]\s+|\d{1,9}[.)]\s+)*")


def with_links_closed(source: str) -> str:
    """The text, each link within one line and with an address that can be read."""
    pieces: list[str] = []
    done = 0
    for start, end, new in _mended(source):
        if start >= done:
            pieces += source[done:start], new
            done = end
    return "".join((*pieces, source[done:]))


def _mended(source: str) -> Iterator[tuple[int, int, str]]:
    """Where a link is to be written anew, and how; outer links come after those within."""
    opened: deque[int] = deque()
    found: list[tuple[int, int, str]] = []
    for bracket in _BRACKET.finditer(source):
        while opened and bracket.start() - opened[0] > LONGEST:
            opened.popleft()
        if bracket[0] == "[":
            opened.append(bracket.start())
        elif bracket[0] == "]" and opened:
            start = opened.pop()
            target = _TARGET.match(source, bracket.end())
            if target and len(opened) < DEEPEST:
                text = source[start + 1 : bracket.start()]
                mended = _written(text, target[0][1:-1], is_image=source[start - 1 : start] == "!")
                if mended is not None:
                    while found and found[-1][0] >= start:
                        found.pop()
                    found.append((start, target.end(), mended))
    yield from found


def _written(text: str, target: str, *, is_image: bool) -> str | None:
    """A link anew; None where it can stay."""
    address = _whole(target)
    if _PARTED.search(text) and not is_image:
        lines = (_linked(line, address) for line in text.split("\n"))
        return "\n".join(lines).strip("\n")
    return None if address == target else f"[{text}]({address})"


def _linked(line: str, address: str) -> str:
    """A line of a link, linked by itself; its marks and links of its own stay."""
    marks = _MARKS.match(line)
    begin = marks.end() if marks else 0
    if begin == len(line) or "](" in line:
        return line
    return f"{line[:begin]}[{line[begin:]}]({address})"


def _whole(target: str) -> str:
    """An address without spaces in it; the title behind it stays."""
    stripped = target.strip()
    quote = stripped[-1:] if stripped.endswith(QUOTES) else ""
    begin = stripped.find(f" {quote}") if quote else -1
    address, title = (stripped[:begin], stripped[begin:]) if begin > 0 else (stripped, "")
    parts = address.split()
    return target if len(parts) < 2 or address[0] == "<" else "%20".join(parts) + title
