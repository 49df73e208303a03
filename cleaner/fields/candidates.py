"""Candidates of a field: what the places of a page say it is, each once, with all its places."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

__all__ = ["SMALL_WORDS", "Candidate", "Candidates", "bare", "bare_each", "nested", "standing"]

_WORD: Final = re.compile(r"\w+")
SMALL_WORDS: Final = bytes(
    ord(c.lower() if c.isalnum() or c == "_" else " ") for c in map(chr, range(128))
) + bytes(range(128, 256))
"""For `bytes.translate`, of UTF-8: capitals become small, and what is in no word a space. What is
not ASCII stays."""
_PARTED: Final = b"\0" + SMALL_WORDS[1:]
"""The same, but for the sign that stands between texts, and in none of a page."""
LIMIT: Final = 80
"""Candidates of one field that are weighed; those found first."""


@dataclass(slots=True)
class Candidate:
    """One thing that a field may be.

    text: as it would stand in the document.  key: by which it is the same as another.
    places: the names of the places that say so, and how many candidates each had named before.
    block: the first block that says so; None where none does.
    """

    text: str
    key: str
    places: dict[str, int] = field(default_factory=dict)
    block: int | None = None


class Candidates:
    """The candidates of one field in the order found."""

    def __init__(self, first_of: Mapping[str, int] = MappingProxyType({})) -> None:
        """Begin; first_of: blocks by what they say, which go before those that are told."""
        self._first_of = first_of
        self._by_key: dict[str, Candidate] = {}
        self._named: dict[str, int] = {}

    def add(self, place: str, text: str | None, block: int | None = None) -> None:
        """Note that a place says `text`; nothing, if it has no word."""
        key = bare(text or "")
        if not text or not key:
            return
        rank = self._named.get(place, 0)
        candidate = self._by_key.get(key)
        if candidate is None:
            if len(self._by_key) >= LIMIT:
                return
            candidate = self._by_key[key] = Candidate(text, key)
        if place not in candidate.places:
            candidate.places[place] = rank
            self._named[place] = rank + 1
        if candidate.block is None:
            candidate.block = self._first_of.get(key, block)

    def leave_out(self, is_none: Callable[[Candidate], bool]) -> None:
        """Forget the candidates of which this is true."""
        self._by_key = {key: one for key, one in self._by_key.items() if not is_none(one)}

    def __iter__(self) -> Iterator[Candidate]:
        """All of them, in the order found."""
        return iter(self._by_key.values())

    def __len__(self) -> int:
        """How many there are."""
        return len(self._by_key)


def bare(text: str) -> str:
    """The words of a text in small letters, without punctuation."""
    if text.isascii():  # the same words in half the time
        return " ".join(text.encode().translate(SMALL_WORDS).decode().split())
    return " ".join(_WORD.findall(text.casefold()))


def bare_each(texts: Sequence[str]) -> list[str]:
    """Each of some texts `bare`; those in ASCII, which most are, all at once."""
    plain = "\0".join([text if text.isascii() else "" for text in texts])
    parted = plain.encode().translate(_PARTED).decode().split("\0")
    return [
        " ".join(words.split()) if text.isascii() else bare(text)
        for text, words in zip(texts, parted, strict=False)  # of no text, one is parted
    ]


def standing(candidate: Candidate, places: Sequence[str]) -> Sequence[float]:
    """A number a place: 1 where it names the candidate first, less for a later one, 0 for none."""
    named = candidate.places
    return [1.0 / (1.0 + named[place]) if place in named else 0.0 for place in places]


def nested(keys: Sequence[str]) -> tuple[list[int], list[int]]:
    """In how many of the others each key is, and how many of them are in it."""
    together = "\n".join(keys)
    inside, around = [0] * len(keys), [0] * len(keys)
    for index, key in enumerate(keys):
        if together.count(key) == 1:  # as most are: it is in itself only
            continue
        for other, text in enumerate(keys):
            if other != index and key in text:
                inside[index] += 1
                around[other] += 1
    return inside, around
