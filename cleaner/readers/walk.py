"""A Root -> the files under it, in an order that depends on nothing but their names."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cleaner.readers.kinds import has_members
from cleaner.readers.reading import Selection
from cleaner.readers.reported import REPORT, outputs_under
from cleaner.readers.roots import Root

__all__ = ["Found", "walk"]

EVERYTHING = Selection()
BESIDE: Final = frozenset({REPORT, "_report.html", "_shards"})
"""What a run writes besides documents."""
SITES: Final = "_sites"
"""And this file, if it has learned of sites."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something in the tree that is not a folder; whether it can be read shows when it is read.

    place: the root's place, the folder names under it, then its own; see `Root.place`.
    below: what of the place is below the root; nothing for the root itself.
    """

    path: Path
    place: tuple[str, ...]
    below: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The place as one path; bytes that are not UTF-8 are written as escapes."""
        return os.fsencode("/".join(self.place)).decode("utf-8", "backslashreplace")


@dataclass(frozen=True, slots=True)
class _Written:
    """What an earlier run has written under a folder.

    depth: how far the folder is below the root. names: paths below the folder.
    """

    depth: int
    names: frozenset[str]

    def has(self, found: Found) -> bool:
        return "/".join(found.below[self.depth :]) in self.names


def walk(
    root: Root, excluded: Path | None = None, selection: Selection = EVERYTHING
) -> Iterator[Found]:
    """Yield what stands under `root`, depth first, names sorted.

    excluded: a folder or file to leave out, absolute. Hidden names are left out too, and what the
    report of an earlier run names in its folder, which may hold pages beside that. Links are
    yielded, never followed. A folder that cannot be listed is yielded as if it were a file, so that
    reading it gives the system's words.
    selection: does not concern the root itself.
    """
    pending: list[tuple[Found, tuple[_Written, ...]]] = [(Found(root.path, root.place), ())]
    while pending:
        found, written = pending.pop()
        below = "/".join(found.below)
        if found.path == excluded or (below and selection.refuses(below)):
            continue
        if any(one.has(found) for one in written):
            continue
        try:
            names = _names_in(found.path)
        except OSError:
            if not below or selection.takes(below) or has_members(below):
                # The only PATH of a call has no place, and needs a name where it is no folder.
                yield found if found.place else Found(found.path, (found.path.name or "root",))
            continue
        if REPORT in names and (outputs := _written_in(found.path)):
            written = (*written, _Written(len(found.below), outputs))
        pending.extend((_child(found, name), written) for name in reversed(names))


def _written_in(folder: Path) -> frozenset[str]:
    """Name the files under a folder that an earlier run has written there."""
    outputs = outputs_under(folder)
    if outputs is None:
        return frozenset()
    return BESIDE | outputs | ({SITES} if (folder / SITES).is_file() else set())


def _names_in(folder: Path) -> list[str]:
    """List a folder, names sorted; NotADirectoryError for anything else, links included."""
    if folder.is_symlink():
        raise NotADirectoryError
    with os.scandir(folder) as entries:
        return sorted(entry.name for entry in entries if not entry.name.startswith("."))


def _child(folder: Found, name: str) -> Found:
    return Found(folder.path / name, (*folder.place, name), (*folder.below, name))
