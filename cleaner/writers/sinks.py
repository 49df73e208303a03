"""Results -> where the caller wants them. A sink tells where it has put what it wrote."""

import errno
import os
import stat
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from cleaner.model import Status
from cleaner.writers.atomic import write_atomically
from cleaner.writers.names import OutputNames

if TYPE_CHECKING:  # runs bring more than `cleaner --help` needs
    from cleaner.runs import Entry, Result, Written
    from cleaner.runs.ledger import Ledger

__all__ = ["DOCUMENTS", "REPORTS", "SITES", "FolderSink", "StreamSink", "written"]

DOCUMENTS = "documents.jsonl"
REPORTS = ("_report.jsonl", "_report.html")
SITES = "_sites"
"""What a run has learned of the sites of its pages."""
TAKEN = (
    "{} is the document of {}, and {} would replace it; name another folder by -o, or replace what "
    "is there by --fresh"
)
UNWRITTEN = frozenset({Status.FAILED, Status.SKIPPED})


def written(output: str, start: int, end: int) -> "Written":
    """Tell where a document stands: in which output, from and before which byte."""
    from cleaner.runs.result import Span, Written  # noqa: PLC0415 - see above

    return Written(output, Span(start, end))


class FolderSink:
    """One file a document, the input tree mirrored. Failed and skipped inputs get no file.

    The document of an input of the same name in another folder, which an earlier run has cleaned,
    is not replaced.
    """

    def __init__(
        self, out: Path, suffix: str, ledger: "Ledger", reserved: Iterable[str] = ()
    ) -> None:
        """Begin under an existing folder; reserved: names under it that must not be written."""
        self._out, self._ledger = out, ledger
        self._names = OutputNames(suffix, (*REPORTS, SITES, DOCUMENTS, *reserved))
        self._made: set[PurePosixPath] = {PurePosixPath()}
        self._promised: PurePosixPath | None = None

    def __call__(self, result: "Result") -> "Written | None":
        """Write one result; raises OSError."""
        name = self._promised or self._names.claim(result.place)
        self._promised = None
        if result.status in UNWRITTEN:
            return None
        holder = self._ledger.holder(str(name), result.file)
        if holder and os.path.lexists(self._out / name):
            msg = TAKEN.format(name, holder, result.file or "a stream")
            raise FileExistsError(errno.EEXIST, msg)
        self._ledger.hold(str(name), result.file)
        self._make_folder(name.parent)
        write_atomically(self._out / name, result.body)
        return written(str(name), 0, len(result.body))

    def stands(self, entry: "Entry") -> bool:
        """Tell whether the file that was written is there, and whole."""
        if entry.row.output is None or entry.span is None:
            return entry.row.status in UNWRITTEN
        try:
            status = os.lstat(self._out / entry.row.output)
        except (OSError, ValueError):
            return False
        return stat.S_ISREG(status.st_mode) and status.st_size == entry.span.end

    def keep(self, place: tuple[str, ...], entry: "Entry") -> bool:
        """Tell whether the file has the name that it would have now; else that is written next."""
        name = self._names.claim(place)
        if entry.row.output is None:
            return True
        if entry.row.output == str(name):
            self._ledger.hold(entry.row.output, entry.file)
            return True
        self._promised = name
        return False

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
