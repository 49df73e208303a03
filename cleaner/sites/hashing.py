"""Texts -> 64-bit hashes that are the same on every machine, blind to digits, case and space."""

import re
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["Hashes", "folded", "hash_of", "hashes_of"]

Hashes = NDArray[np.uint64]
WIDTH: Final = 8
"""Bytes of a hash."""
APART: Final = "\0"
"""Between texts; none has it, decoding takes it out."""
_DIGITS: Final = re.compile(r"\d+")


def folded(text: str) -> str:
    """The text as it is compared: lower case, every number 0, single spaces, no bullet or colon.

    A text of signs only stays as it is.
    """
    return next(_all_folded([text]))


def hash_of(data: bytes) -> int:
    """The hash of some bytes."""
    return int.from_bytes(blake2b(data, digest_size=WIDTH).digest(), "little")


def hashes_of(texts: Iterable[str]) -> Hashes:
    """The hash of each text, folded."""
    digests = (
        blake2b(text.encode("utf-8", "surrogatepass"), digest_size=WIDTH).digest()
        for text in _all_folded(texts)
    )
    return np.frombuffer(b"".join(digests), "<u8").astype(np.uint64)


def _all_folded(texts: Iterable[str]) -> Iterator[str]:
    """Fold texts, as far as can be all at once, which takes half the time."""
    together = APART.join([*texts, ""]).casefold()
    spaced = " ".join(_DIGITS.sub("0", together).split())
    for text in spaced.split(APART)[:-1]:
        yield text if text[:1].isalnum() and text[-1:].isalnum() else _without_signs(text)


def _without_signs(text: str) -> str:
    """The text without what is neither letter nor digit at its ends."""
    places = range(len(text))
    first = next((place for place in places if text[place].isalnum()), None)
    if first is None:
        return text.strip()
    last = next(place for place in reversed(places) if text[place].isalnum())
    return text[first : last + 1]
