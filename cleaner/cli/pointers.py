"""An input of a run -> the command that explains it."""

import shlex
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.readers import Root
from cleaner.settings import Effort, Settings

if TYPE_CHECKING:
    from cleaner.runs import Entry

__all__ = ["explaining"]


def explaining(roots: Sequence[Root], settings: Settings) -> "Callable[[Entry], str | None]":
    """Give a function that gives the command; None for what is no file of its own."""
    flags = [] if settings.effort is Effort.BALANCED else ["--effort", settings.effort.value]
    if settings.site_model:
        flags += ["--site-model", str(settings.site_model)]

    def command(entry: "Entry") -> str | None:
        for root in roots:
            path = _file(root, entry.row.path)
            if path:
                return shlex.join(["cleaner", "explain", str(path), *flags])
        return None

    return command


def _file(root: Root, name: str) -> Path | None:
    """Give the file under a root that goes by this name in the report."""
    place = "/".join(root.place)
    if place and name != place and not name.startswith(f"{place}/"):
        return None
    rest = name[len(place) :].lstrip("/")
    path = root.path / rest if rest else root.path
    try:
        return path if not path.is_symlink() and path.is_file() else None
    except (OSError, ValueError):
        return None
