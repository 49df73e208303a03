"""The PATHs of a call -> Roots: where reading starts, and under which name the outputs go.

Says no before anything is read to what cannot work: a missing path, outputs over the input.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cleaner.errors import UsageError

__all__ = ["Root", "find_roots", "refuse_overlap"]

FILE_SUFFIXES = frozenset({".json", ".jsonl", ".md", ".ndjson", ".parquet", ".txt"})
"""Suffixes that show that the caller took `-o` for the name of a file."""


@dataclass(frozen=True, slots=True)
class Root:
    """One PATH of the call.

    path: absolute, links resolved, because whoever names a link means what it points to.
    place: the names its outputs stand under; empty for a folder that is the only PATH.
    """

    path: Path
    place: tuple[str, ...]


def find_roots(paths: Sequence[Path]) -> tuple[Root, ...]:
    """Resolve the PATHs, each under a name of its own; raises UsageError if one is missing."""
    resolved = [_resolve(path) for path in paths]
    if len(paths) == 1 and resolved[0].is_dir():
        return (Root(resolved[0], ()),)
    names = [_own_name(path, real) for path, real in zip(paths, resolved, strict=True)]
    return tuple(Root(real, (name,)) for real, name in zip(resolved, _unique(names), strict=True))


def refuse_overlap(roots: Iterable[Root], out: Path) -> None:
    """Raise UsageError where outputs under `out` would land in an input folder.

    out: absolute, links resolved; it need not exist. Inside an input folder it is allowed: the
    walk leaves it out.
    """
    if not out.is_dir():
        if out.exists():
            msg = f"{out} is a file; -o names a folder"
            raise UsageError(msg)
        if out.suffix.lower() in FILE_SUFFIXES:
            msg = f"-o names a folder; to write one file use: > {out.name}"
            raise UsageError(msg)
    for root in roots:
        if root.path.is_relative_to(out) and root.path.is_dir():
            msg = f"outputs in {out} would land in the input folder {root.path}"
            raise UsageError(msg)


def _resolve(path: Path) -> Path:
    try:
        return Path(os.path.realpath(path, strict=True))
    except OSError as error:
        msg = f"{path}: {error.strerror}"
        raise UsageError(msg) from error


def _own_name(path: Path, real: Path) -> str:
    """Give the name as it was given, or for `.` and `..` the folder's."""
    return path.name if path.name not in {"", ".."} else real.name or "root"


def _unique(names: Iterable[str]) -> Iterator[str]:
    """Tell equal names apart (`raw`, `raw~2`), also those that differ only by case."""
    taken: set[str] = set()
    for name in names:
        unique, number = name, 2
        while unique.casefold() in taken:
            unique, number = f"{name}~{number}", number + 1
        taken.add(unique.casefold())
        yield unique
