"""Results -> where the caller wants them. A sink gives the name of what it wrote, if it has one."""

import errno
import stat
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from cleaner.model import Status
from cleaner.writers.atomic import write_atomically
from cleaner.writers.names import OutputNames

if TYPE_CHECKING:  # runs bring the whole pipeline, which `cleaner --help` can do without
    from cleaner.runs import Result

__all__ = ["DOCUMENTS", "REPORTS", "FolderSink", "LinesSink", "StreamSink"]

DOCUMENTS = "documents.jsonl"
REPORTS = ("_report.jsonl", "_report.html")
UNWRITTEN = frozenset({Status.FAILED, Status.SKIPPED})


class FolderSink:
    """One file a document, the input tree mirrored. Failed and skipped inputs get no file."""

    def __init__(self, out: Path, suffix: str, reserved: Iterable[str] = ()) -> None:
        """Begin under an existing folder; reserved: names under it that must not be written."""
        self._out = out
        self._names = OutputNames(suffix, (*REPORTS, DOCUMENTS, *reserved))
        self._made: set[PurePosixPath] = {PurePosixPath()}

    def __call__(self, result: "Result") -> str | None:
        """Write one result; raises OSError."""
        name = self._names.claim(result.place)
        if result.status in UNWRITTEN:
            return None
        self._make_folder(name.parent)
        write_atomically(self._out / name, result.body)
        return str(name)

    def _make_folder(self, folder: PurePosixPath) -> None:
        """Make a folder; one that is a link could lead out of the output folder and is refused."""
        if folder in self._made:
            return
        self._make_folder(folder.parent)
        path = self._out / folder
        path.mkdir(exist_ok=True)
        if not stat.S_ISDIR(path.lstat().st_mode):
            raise NotADirectoryError(errno.ENOTDIR, f"{folder} in the output folder is a link")
        self._made.add(folder)


class LinesSink:
    """All documents in one file, a line each, failed and skipped ones too."""

    def __init__(self, file: BinaryIO) -> None:
        """Begin in a file that is open for writing."""
        self._file = file

    def __call__(self, result: "Result") -> str:
        """Write one result; raises OSError."""
        self._file.write(result.body)
        return DOCUMENTS


class StreamSink:
    """All documents one after the other down a stream, each pushed through at once."""

    def __init__(self, stream: BinaryIO, separator: bytes = b"") -> None:
        """Begin; separator: goes between two documents that are not empty."""
        self._stream = stream
        self._separator = separator
        self._started = False

    def __call__(self, result: "Result") -> None:
        """Write one result; raises BrokenPipeError if nobody reads any more."""
        if not result.body:
            return
        if self._started:
            self._stream.write(self._separator)
        self._stream.write(result.body)
        self._stream.flush()
        self._started = True
