"""Pieces of a paragraph, some of which open and close emphasis -> Markdown.

CommonMark reads `**` and its like by the characters on both sides ("flanking"). Where these do not
let it be read, the delimiters are left out: the words matter more.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cleaner.markdown.characters import is_punctuation, is_space, is_word
from cleaner.structure import Mark, MarkKind

__all__ = ["DELIMITERS", "Piece", "write_pieces"]

DELIMITERS: Final = {MarkKind.STRONG: "**", MarkKind.EMPHASIS: "_", MarkKind.STRIKE: "~~"}
NOTHING: Final = "<!-- -->"
INSTEAD: Final = {"_": "*"}
"""Within words only stars are read."""


@dataclass(slots=True)
class Piece:
    """What is written, or the place where a mark opens or closes."""

    text: str = ""
    opens: Mark | None = None
    closes: Mark | None = None


def write_pieces(pieces: Sequence[Piece]) -> str:
    """Write delimiters where they can be read, and join everything.

    A delimiter that is left out or changed is another neighbour for those beside it, so that all
    are looked at again until nothing changes; each turn takes some away.
    """
    places: dict[Mark, list[int]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        if mark := piece.opens or piece.closes:
            places[mark].append(index)
            piece.text = DELIMITERS[mark.kind]
    while unread := [mark for mark, pair in places.items() if not _are_read(pieces, pair)]:
        for mark in _to_change(pieces, places, unread):
            for index in places[mark]:
                pieces[index].text = INSTEAD.get(pieces[index].text, "")
    return "".join(_apart([piece.text for piece in pieces if piece.text]))


def _apart(texts: Sequence[str]) -> Iterator[str]:
    """The texts, so that two are not read as one.

    Between two spans of code stands a comment; before a link an exclamation mark is escaped, since
    it would make an image of it.
    """
    for text, after in pairwise((*texts, "")):
        if after[:1] == "[" and text[-1] == "!":
            yield f"{text[:-1]}\\!"
        else:
            yield text
        if after[:1] == "`" and text[-1] == "`" and not text.endswith("\\`"):
            yield NOTHING


def _to_change(
    pieces: Sequence[Piece], places: Mapping[Mark, Sequence[int]], unread: Sequence[Mark]
) -> set[Mark]:
    """The marks themselves, or `_` right within them: `**_moon_**s` can be `***moon***s`."""
    found: set[Mark] = set()
    for mark in unread:
        opening, closing = places[mark]
        beside = (pieces[opening + 1].opens, pieces[closing - 1].closes)
        within = {one for one in beside if one and pieces[places[one][0]].text == "_"}
        found |= within or {mark}
    return found


def _are_read(pieces: Sequence[Piece], pair: Sequence[int]) -> bool:
    """Whether the delimiters of a mark are read as such, or are left out."""
    opening, closing = pair
    delimiter = pieces[opening].text
    return not delimiter or (
        _can_open(delimiter, _next(pieces, opening, -1), _next(pieces, opening, 1))
        and _can_open(delimiter, _next(pieces, closing, 1), _next(pieces, closing, -1))
    )


def _can_open(delimiter: str, outside: str, inside: str) -> bool:
    """Whether a delimiter is read as one, given the characters on its two sides."""
    if is_space(inside) or (is_punctuation(inside) and is_word(outside)):
        return False
    return delimiter != "_" or not is_word(outside)


def _next(pieces: Sequence[Piece], index: int, step: int) -> str:
    """The character behind a delimiter (step 1), or before it (-1). Stars in a row are one."""
    kind = pieces[index].text[0]
    other = index + step
    while 0 <= other < len(pieces):
        piece = pieces[other]
        is_same = kind == "*" and (piece.opens or piece.closes) and piece.text[:1] == "*"
        if piece.text and not is_same:
            return piece.text[0] if step > 0 else piece.text[-1]
        other += step
    return ""
