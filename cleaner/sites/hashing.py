"""Texts -> 64-bit hashes that are the same on every machine, blind to digits, case and space."""

import re
from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["Hashes", "folded", "hash_of", "hashes_of"]

Hashes = NDArray[np.uint64]
WIDTH: Final = 8
"""Bytes of a hash."""
_DIGITS: Final = re.compile(r"\d+")
_EDGES: Final = re.compile(r"^[\W_]+|[\W_]+$")


def folded(text: str) -> str:
    """The text as it is compared: lower case, every number 0, single spaces, no bullet or colon.

    A text of signs only stays as it is.
    """
    plain = " ".join(_DIGITS.sub("0", text.casefold()).split())
    return _EDGES.sub("", plain) or plain


def hash_of(data: bytes) -> int:
    """The hash of some bytes."""
    return int.from_bytes(blake2b(data, digest_size=WIDTH).digest(), "little")


def hashes_of(texts: Iterable[str]) -> Hashes:
    """The hash of each text, folded."""
    digests = (
        blake2b(folded(text).encode("utf-8", "surrogatepass"), digest_size=WIDTH).digest()
        for text in texts
    )
    return np.frombuffer(b"".join(digests), "<u8").astype(np.uint64)
