"""The first bytes of a file, and its name -> what it holds. The content goes before the name."""

import json
import re
from codecs import BOM_UTF8
from enum import Enum, auto
from pathlib import PurePosixPath
from typing import Final

from cleaner.readers.reading import Columns, InputFormat, Reading

__all__ = ["HEAD", "Kind", "has_members", "holds_many", "is_enough", "is_table", "kind_of"]

HEAD: Final = 8192
"""Bytes that are enough to tell."""


class Kind(Enum):
    """What a file holds, once it is decompressed."""

    PAGE = auto()
    ROWS = auto()
    WARC = auto()
    PARQUET = auto()
    ZIP = auto()
    TAR = auto()


GIVEN: Final = {
    InputFormat.HTML: Kind.PAGE,
    InputFormat.TEXT: Kind.PAGE,
    InputFormat.MARKDOWN: Kind.PAGE,
    InputFormat.JSONL: Kind.ROWS,
    InputFormat.WARC: Kind.WARC,
    InputFormat.PARQUET: Kind.PARQUET,
}
SUFFIXES: Final = {
    ".jsonl": Kind.ROWS,
    ".ndjson": Kind.ROWS,
    ".parquet": Kind.PARQUET,
    ".tar": Kind.TAR,
    ".warc": Kind.WARC,
    ".wet": Kind.WARC,
    ".zip": Kind.ZIP,
}
COMPRESSED_SUFFIXES: Final = frozenset({".gz", ".bz2", ".xz", ".zst"})
TAR_SUFFIXES: Final = frozenset({".tbz2", ".tgz", ".txz", ".tzst"})
PAGE_SUFFIXES: Final = frozenset({".htm", ".html", ".markdown", ".md", ".shtml", ".txt", ".xhtml"})
"""An archive that goes by such a name is a download that went wrong."""

OFFICE: Final = re.compile(
    rb"\[Content_Types\]|mimetype|_rels/|META-INF/|docProps/|AndroidManif|[\w./-]{1,200}\.npy"
)
"""The first name in a ZIP file that is a document, a book, a program, or arrays of NumPy, as in
what was learned of sites."""
ZIP_NAME: Final = 30
"""Where that name stands."""
TAR_MAGIC: Final = slice(257, 262)
OBJECT: Final = re.compile(rb"\{\s{0,20}\"[^\"\\]{1,200}\"\s{0,20}:")


def kind_of(head: bytes, name: str, reading: Reading) -> Kind:
    """Tell what a file holds.

    head: its first `HEAD` bytes or all it has, decompressed. name: its own or a path; a suffix of
    compression is looked through. A given input format is believed for all but archives.
    """
    suffix = _suffix(name)
    archive = None if suffix in PAGE_SUFFIXES else _archive_of(head)
    if archive:
        return archive
    if given := GIVEN.get(reading.input_format):
        return given
    if head.startswith(b"WARC/"):
        return Kind.WARC
    if head.startswith(b"PAR1"):
        return Kind.PARQUET
    found = SUFFIXES.get(suffix)
    if found or _begins_rows(head, reading.columns):
        return found or Kind.ROWS
    named = reading.columns != Columns()
    is_row = suffix not in PAGE_SUFFIXES and _may_begin_rows(head, named=named)
    return Kind.ROWS if is_row else Kind.PAGE


def is_enough(head: bytes, reading: Reading) -> bool:
    """Tell whether the first bytes of a stream show what it holds.

    A line does, but one that may be a row without a page: those after it tell.
    """
    lines = head[: head.rfind(b"\n") + 1]
    if not lines.strip():
        return False
    is_told = reading.input_format in GIVEN or reading.columns != Columns()
    return is_told or _begins_rows(lines, reading.columns) is not None


def holds_many(name: str, reading: Reading) -> bool:
    """Guess by the name alone whether a file holds more than one page."""
    if has_members(name):
        return True
    given = GIVEN.get(reading.input_format)
    return _suffix(name) in SUFFIXES if given is None else given is not Kind.PAGE


def is_table(name: str, reading: Reading) -> bool:
    """Tell by the name and the given format whether a file is Parquet."""
    given = GIVEN.get(reading.input_format)
    return (SUFFIXES.get(_suffix(name)) if given is None else given) is Kind.PARQUET


def has_members(name: str) -> bool:
    """Tell by the name alone whether a file is a ZIP or tar archive."""
    suffix = _suffix(name)
    return suffix in TAR_SUFFIXES or SUFFIXES.get(suffix) in {Kind.TAR, Kind.ZIP}


def _suffix(name: str) -> str:
    path = PurePosixPath(name.lower())
    return PurePosixPath(path.stem).suffix if path.suffix in COMPRESSED_SUFFIXES else path.suffix


def _archive_of(head: bytes) -> Kind | None:
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return None if OFFICE.match(head, ZIP_NAME) else Kind.ZIP
    return Kind.TAR if head[TAR_MAGIC] == b"ustar" else None


def _may_begin_rows(head: bytes, *, named: bool) -> bool:
    """Tell whether the first line is an object so long that its page may come later.

    named: whether the caller names columns; if so, any object is a row, and says what it lacks.
    """
    line = head.removeprefix(BOM_UTF8).lstrip()
    long = len(head) >= HEAD and b"\n" not in line
    return (long or named) and OBJECT.match(line) is not None


def _begins_rows(head: bytes, columns: Columns) -> bool | None:
    """Take it for rows if a line is an object with a page in it, and those above it are objects.

    Of the first line, and of one that is cut, the look decides. None if there are objects only, and
    none has a page.
    """
    names = (re.escape(f'"{name}"'.encode()) for name in columns.pages)
    page = re.compile(rb"[{,]\s*(?:%b)\s*:" % b"|".join(names))
    first, *others = head.removeprefix(BOM_UTF8).lstrip().split(b"\n")
    if not first.startswith(b"{"):
        return False
    if page.search(first):
        return True
    cut = others.pop() if others and len(head) >= HEAD else b""
    for line in filter(bytes.strip, (first, *others)):
        keys = _keys(line.strip())
        if keys is None:
            return False
        if not keys.isdisjoint(columns.pages):
            return True
    return (cut.startswith(b"{") and page.search(cut) is not None) or None


def _keys(line: bytes) -> frozenset[str] | None:
    """Give the keys of an object, none of one that is damaged; None for what is no object."""
    if not (OBJECT.match(line) or line == b"{}") or not line.endswith(b"}"):
        return None
    try:
        return frozenset(json.loads(line))
    except (ValueError, RecursionError):
        return frozenset()
