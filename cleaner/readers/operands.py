"""A PATH as it was typed -> the paths it stands for: itself, what a pattern or a list names."""

import codecs
import os
from collections.abc import Iterator
from dataclasses import dataclass
from glob import has_magic, iglob
from pathlib import Path, PurePath
from typing import Final

from cleaner.errors import UsageError

__all__ = ["Named", "expand"]


COMMENT: Final = b"# "
"""What a comment in a list begins with; names of files may begin with the first."""


@dataclass(frozen=True, slots=True)
class Named:
    """A path, and the names that its outputs stand under.

    path: absolute, links resolved, because whoever names a link means what it points to. Not so
    the last part of what a pattern has found: there a link is left for the reader to refuse.
    """

    path: Path
    place: tuple[str, ...]


def expand(operand: Path) -> Iterator[Named]:
    """Yield what a PATH of the call stands for.

    `@list.txt` stands for the lines of that file, paths or patterns each; a path with `*`, `?`,
    `[...]` or `**` that does not exist as it stands, for what it matches. Outputs of these mirror
    the paths as written. Raises UsageError.
    """
    typed = str(operand)
    if os.path.lexists(operand):
        yield Named(_resolve(operand), (_own_name(operand, _resolve(operand)),))
    elif typed.startswith("@"):
        for line in _lines(Path(typed[1:])):
            yield from _expand_line(line)
    elif has_magic(typed):
        yield from _matches(typed)
    else:
        yield Named(_resolve(operand), ())  # which says what is wrong with it


def _expand_line(line: str) -> Iterator[Named]:
    if has_magic(line) and not os.path.lexists(line):
        yield from _matches(line)
    else:
        yield Named(_resolve(Path(line)), _place(line))


def _matches(pattern: str) -> Iterator[Named]:
    """Yield what a pattern matches, sorted; hidden files only if it begins a name with a dot."""
    found = sorted(iglob(pattern, recursive=True))  # noqa: PTH207 - takes absolute ones, hides dots
    if not found:
        msg = f"{pattern}: nothing matches"
        raise UsageError(msg)
    for match in found:
        path = Path(match)
        yield Named(_resolve(path.parent) / path.name, _place(match))


def _lines(path: Path) -> Iterator[str]:
    """Yield the lines of a list but for blank ones and comments; UsageError if there is none."""
    some = False
    try:
        with path.open("rb") as file:
            for line in file:
                name = line.removeprefix(codecs.BOM_UTF8).rstrip(b"\r\n")
                if name.strip() and not name.startswith(COMMENT):
                    some = True
                    yield os.fsdecode(name)
    except (OSError, ValueError) as error:
        msg = f"@{path}: {getattr(error, 'strerror', None) or error}"
        raise UsageError(msg) from error
    if not some:
        msg = f"@{path}: names nothing"
        raise UsageError(msg)


def _resolve(path: Path) -> Path:
    try:
        return Path(os.path.realpath(path, strict=True))
    except (OSError, ValueError) as error:
        msg = f"{path}: {getattr(error, 'strerror', None) or error}"
        raise UsageError(msg) from error


def _own_name(path: Path, real: Path) -> str:
    """Give the name as it was given, or for `.` and `..` the folder's."""
    return path.name if path.name not in {"", ".."} else real.name or "root"


def _place(written: str) -> tuple[str, ...]:
    """Give the names in a path, without what leads out of it."""
    parts = PurePath(os.path.normpath(written)).parts
    return tuple(part for part in parts if part not in {"..", os.sep, "//"}) or ("root",)
