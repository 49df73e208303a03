"""An input of a run -> the command that explains it."""

import shlex
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.cli.one_page import holder_of
from cleaner.readers import Columns, InputFormat, Reading, Root
from cleaner.settings import Effort, Settings

if TYPE_CHECKING:
    from cleaner.runs import Entry

__all__ = ["explaining"]


def explaining(
    roots: Sequence[Root], settings: Settings, reading: Reading
) -> "Callable[[Entry], str | None]":
    """Give a function that gives the command; None for what is no page in a file."""
    flags = list(_flags(settings, reading))

    def command(entry: "Entry") -> str | None:
        for root in roots:
            path = _page(root, entry.row.path)
            if path:
                return shlex.join(["cleaner", "explain", str(path), *flags])
        return None

    return command


def _flags(settings: Settings, reading: Reading) -> Iterator[str]:
    """Yield what the run was told and an explanation must be told, too."""
    if settings.effort is not Effort.BALANCED:
        yield from ("--effort", settings.effort.value)
    if settings.site_model:
        yield from ("--site-model", str(settings.site_model))
    if reading.input_format is not InputFormat.AUTO:
        yield from ("--input-format", reading.input_format.value)
    for field in fields(Columns):
        name = getattr(reading.columns, field.name)
        if name != field.default:
            yield from (f"--{field.name}-column", name)


def _page(root: Root, name: str) -> Path | None:
    """Give the page under a root that goes by this name in the report."""
    place = "/".join(root.place)
    rest = name[len(place) :]
    if not name.startswith(place) or (place and rest and rest[0] not in "/:"):
        return None
    page = Path(f"{root.path}{'' if place else '/'}{rest}")
    try:
        holder = holder_of(page)
        return page if not holder.is_symlink() and holder.is_file() else None
    except (OSError, ValueError):
        return None
