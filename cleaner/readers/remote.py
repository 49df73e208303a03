"""URLs -> the files under them, by whatever fsspec has for their scheme. The one door to it."""
# ruff: noqa: PLC0415 - the door is opened only where there is a URL

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from glob import has_magic
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import unquote, urlsplit

from cleaner.errors import UsageError
from cleaner.readers.kinds import has_members
from cleaner.readers.reading import Reading, Selection
from cleaner.readers.roots import unique_places

__all__ = ["RemoteFile", "as_path", "file_system", "find_remote", "is_url", "opened_remote"]

FACTS: Final = (
    *("size", "ETag", "etag", "LastModified", "last_modified", "updated", "generation"),
    *("mtime", "created", "md5Hash"),
)
"""What listings say of a version of a file, by one system or another. To ask for each file again
would take longer than to read many of them."""

SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file somewhere else. place, below: see `cleaner.readers.walk.Found`.

    mark: changes with the content, as far as its system says.
    """

    url: str
    place: tuple[str, ...]
    below: tuple[str, ...]
    size: int
    mark: str

    @property
    def name(self) -> str:
        """The place as one path."""
        return "/".join(self.place)


def is_url(text: str) -> bool:
    """Tell a URL from a path; those of this machine's files are paths."""
    return SCHEME.match(text) is not None and not text.lower().startswith("file://")


def as_path(text: str) -> Path:
    """Give the path that is meant, by its name or as `file:///name`."""
    return Path(unquote(urlsplit(text).path) if text.lower().startswith("file://") else text)


def file_system(url: str) -> tuple[Any, str]:
    """Give who knows the files of a URL, and what it calls this one. Raises UsageError."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        msg = "URLs need fsspec: pip install fsspec, and what it asks for them"
        raise UsageError(msg) from error
    try:
        system, path = url_to_fs(url)
    except (ImportError, ValueError) as error:
        msg = f"{url}: {error}"
        raise UsageError(msg) from error
    return system, path


def opened_remote(url: str) -> BufferedReader:
    """Give a file to read. Raises OSError."""
    system, path = file_system(url)
    return BufferedReader(cast("RawIOBase", system.open(path, "rb")))


def find_remote(urls: Sequence[str], reading: Reading, out: str = "") -> Iterator[RemoteFile]:
    """Yield the files under URLs, of which each names a file, a folder, or has a pattern.

    Those of a folder are in the order in which a folder of this machine is read. out: a URL; what
    is under it is left out. Raises UsageError where there is nothing, and OSError.
    """
    files = [file for url in urls for file in _under(url, reading, out, alone=len(urls) == 1)]
    for file, place in zip(files, unique_places(file.place for file in files), strict=True):
        yield replace(file, place=place)


def _under(url: str, reading: Reading, out: str, *, alone: bool) -> Iterator[RemoteFile]:
    """Yield the files of one URL. alone: names need not begin with that of the folder."""
    system, path = file_system(url)
    pattern = has_magic(path)
    found: Mapping[str, Mapping[str, Any]] = (
        system.glob(path, detail=True) if pattern else system.find(path, detail=True)
    )
    if not found:
        msg = f"{url}: nothing is there"
        raise UsageError(msg)
    is_folder = not pattern and path not in found
    base = path.rstrip("/") if is_folder else path.partition("*")[0].rpartition("/")[0]
    folder = (base.rpartition("/")[2],) if is_folder and not alone else ()
    excluded = file_system(out)[1].rstrip("/") + "/" if out else None
    for name in sorted(found, key=lambda name: name.split("/")):
        below = tuple(name.removeprefix(base).strip("/").split("/"))
        hidden = any(part.startswith(".") for part in below)
        taken = not is_folder or _takes(reading.selection, "/".join(below))
        inside = excluded is not None and name.startswith(excluded)
        if found[name].get("type") == "file" and taken and not hidden and not inside:
            size = int(found[name].get("size") or 0)
            mark = str([str(found[name].get(fact)) for fact in FACTS])
            yield RemoteFile(system.unstrip_protocol(name), (*folder, *below), below, size, mark)


def _takes(selection: Selection, below: str) -> bool:
    """Tell whether a file is read, as `walk` has it: an archive may have members that are."""
    return not selection.refuses(below) and (selection.takes(below) or has_members(below))
