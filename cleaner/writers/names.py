"""The place of an input -> the name of its output: safe on any system, and its alone."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import count
from pathlib import PurePosixPath

__all__ = ["OutputNames", "safe_name"]

UNSAFE = re.compile(
    r"""[\x00-\x1f\x7f-\x9f/\\:*?"<>|"""
    r"\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
"""Control characters, what Windows forbids, what turns the direction of a line, lone surrogates."""

RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)")
"""Names that are devices on Windows, with any suffix."""

RECORD_ID = re.compile(r"\A<urn:uuid:([0-9a-fA-F-]{36})>\Z")

LONGEST_NAME = 200
"""Bytes. File systems take 255, of which a mark and a suffix need some."""


def safe_name(name: str) -> str:
    """Make one file name that is the same in meaning and safe.

    A name that had to be changed gets a mark made from the original, so that two names that become
    alike stay apart whatever else is in the folder. A WARC record goes by the number in its id.
    """
    name = RECORD_ID.sub(r"\1", name)
    safe = UNSAFE.sub("_", name).rstrip(". ")
    if safe.startswith(".") or RESERVED.match(safe) or not safe:
        safe = f"_{safe.lstrip('.')}"
    safe = safe.encode()[:LONGEST_NAME].decode(errors="ignore")
    return safe if safe == name else f"{safe}~{_mark(name)}"


DEEPEST = 700
LONGEST_PLACE = 2000
"""Folders inside each other, and characters of their names: below what Linux takes in a path."""


class OutputNames:
    """Hands out names under one output folder, each once.

    Names that differ only by case or by how accents are coded count as the same, because some file
    systems hold them to be. The order of the calls decides who gets the plain name.
    """

    def __init__(self, suffix: str, reserved: Iterable[str] = ()) -> None:
        """Begin; suffix: ends every file's name. reserved: file names that are taken already."""
        self._suffix = suffix
        self._files = {_key(PurePosixPath(name)) for name in reserved}
        self._folders: set[str] = set()

    def claim(self, place: tuple[str, ...]) -> PurePosixPath:
        """Give the name for a place: folder names, then the input's own name."""
        folder = PurePosixPath()
        for part in _bounded(place[:-1]):
            folder = self._claim_folder(folder, part)
        for name in _candidates(place[-1]):
            path = folder / f"{name}{self._suffix}"
            key = _key(path)
            if key not in self._files and key not in self._folders:
                break
        self._files.add(key)
        return path

    def _claim_folder(self, parent: PurePosixPath, part: str) -> PurePosixPath:
        for name in _candidates(part):
            folder = parent / name
            if _key(folder) not in self._files:
                break
        self._folders.add(_key(folder))
        return folder


def _bounded(folders: tuple[str, ...]) -> tuple[str, ...]:
    """Leave folders out of the middle where no system would take so long a path."""
    if len(folders) <= DEEPEST and sum(map(len, folders)) <= LONGEST_PLACE:
        return folders
    return (folders[0], _mark("/".join(folders)))


def _candidates(name: str) -> Iterator[str]:
    """Give `name`, `name~mark`, `name~mark~2` and so on."""
    safe = safe_name(name)
    yield safe
    marked = f"{safe}~{_mark(name)}"
    yield marked
    for number in count(2):
        yield f"{marked}~{number}"


def _key(path: PurePosixPath) -> str:
    return unicodedata.normalize("NFC", str(path)).casefold()


def _mark(name: str) -> str:
    return blake2b(name.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()
