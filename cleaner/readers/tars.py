"""A tar stream -> its members, read once from front to back."""

import tarfile
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, cast

from cleaner.errors import DamagedError, NotAFileError
from cleaner.readers.members import TROUBLES, Member

__all__ = ["tar_members"]

KINDS = {
    tarfile.SYMTYPE: "a symbolic link in an archive",
    tarfile.LNKTYPE: "a hard link in an archive",
    tarfile.CHRTYPE: "a device in an archive",
    tarfile.BLKTYPE: "a device in an archive",
    tarfile.FIFOTYPE: "a FIFO in an archive",
}


def tar_members(stream: BinaryIO) -> Iterator[Member]:
    """Yield the members, folders aside; each must be read before the next is asked for.

    Raises DamagedError where the archive cannot be read on.
    """
    source = _Source(stream)
    try:
        with tarfile.open(fileobj=cast("BinaryIO", source), mode="r|") as archive:
            while (info := archive.next()) is not None:
                # The library keeps all members, also when it reads a stream.
                archive.members.clear()  # type: ignore[attr-defined]
                if not info.isdir():
                    yield Member(info.name, partial(_open, archive, info))
        source.check_end()
    except TROUBLES as error:
        msg = f"the tar archive cannot be read on: {error}"
        raise DamagedError(msg) from error


class _Source:
    """A stream that remembers how it ended; the library takes a cut header for the end."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._last = b""

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self._last = (self._last + data)[-tarfile.BLOCKSIZE :]
        return data

    def check_end(self) -> None:
        """Raise EOFError unless zeros were read last, as stand at the end of an archive."""
        if self._last.strip(b"\0"):
            msg = "it ends too early"
            raise EOFError(msg)


def _open(archive: tarfile.TarFile, info: tarfile.TarInfo) -> BinaryIO:
    """Give a member's bytes; raises NotAFileError."""
    if not info.isreg() or info.issparse():
        raise NotAFileError(KINDS.get(info.type, "a file with holes in an archive"))
    file = archive.extractfile(info)
    if file is None:
        msg = "something in an archive that is no file"
        raise NotAFileError(msg)
    return cast("BinaryIO", file)
