"""The PATHs of a call -> Roots: where reading starts, and under which name the outputs go.

Says no before anything is read to what cannot work: a missing path, outputs over the input.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from cleaner.errors import UsageError
from cleaner.readers.operands import Named, expand

__all__ = ["Root", "find_roots", "refuse_overlap", "unique_places"]

FILE_SUFFIXES = frozenset({".json", ".jsonl", ".md", ".ndjson", ".parquet", ".txt"})
"""Suffixes that show that the caller took `-o` for the name of a file."""


@dataclass(frozen=True, slots=True)
class Root:
    """One PATH of the call.

    path: absolute; see `Named`.
    place: the names its outputs stand under; empty for a folder that is the only PATH.
    """

    path: Path
    place: tuple[str, ...]


def find_roots(paths: Sequence[Path]) -> tuple[Root, ...]:
    """Resolve the PATHs, each under a name of its own; raises UsageError if one is missing.

    A file or folder that is named twice, or by a folder around it too, is read once.
    """
    if len(paths) == 1 and os.path.isdir(paths[0]):  # noqa: PTH112 - raises nothing
        (folder,) = expand(paths[0])
        return (Root(folder.path, ()),)
    named = _once(chain.from_iterable(map(expand, paths)))
    return tuple(map(Root, named, unique_places(named.values())))


def refuse_overlap(roots: Iterable[Root], out: Path) -> None:
    """Raise UsageError where outputs under `out` would land in an input folder.

    out: absolute, links resolved; it need not exist. Inside an input folder it is allowed: the
    walk leaves it out.
    """
    if not os.path.isdir(out):  # noqa: PTH112 - raises nothing
        if os.path.exists(out):  # noqa: PTH110 - as above
            msg = f"{out} is a file; -o names a folder"
            raise UsageError(msg)
        if out.suffix.lower() in FILE_SUFFIXES:
            msg = f"-o names a folder; to write one file use: > {out.name}"
            raise UsageError(msg)
    for root in roots:
        if root.path.is_relative_to(out) and root.path.is_dir():
            msg = f"outputs in {out} would land in the input folder {root.path}"
            raise UsageError(msg)


def _once(named: Iterable[Named]) -> dict[Path, tuple[str, ...]]:
    """Give places by paths, without those that a folder among them has."""
    places: dict[Path, tuple[str, ...]] = {}
    for item in named:
        places.setdefault(item.path, item.place)
    folders = {path for path in places if path.is_dir() and not path.is_symlink()}
    return {path: place for path, place in places.items() if not _is_reached(path, folders)}


def _is_reached(path: Path, folders: set[Path]) -> bool:
    """Tell whether walking one of the folders comes to a path below it."""
    for parent in path.parents if folders else ():
        if path.name.startswith("."):
            return False
        if parent in folders:
            return True
        path = parent
    return False


def unique_places(places: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Tell equal places apart (`raw`, `raw~2`), also those that differ only by case."""
    taken: set[str] = set()
    for place in places:
        unique, number = place, 2
        while (key := "/".join(unique).casefold()) in taken:
            unique, number = (*place[:-1], f"{place[-1]}~{number}"), number + 1
        taken.add(key)
        yield unique
