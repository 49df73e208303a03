"""A ZIP file -> its members, in the order of its directory."""

import os
import struct
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, Final, cast
from zipfile import ZipFile, ZipInfo

from cleaner.errors import DamagedError, NotAFileError, TooLargeError
from cleaner.readers.members import TROUBLES, Member

__all__ = ["zip_members"]

LONGEST_DIRECTORY: Final = 24 * 1024 * 1024
"""Bytes. The library lays all of it out in memory: 620 bytes for a member, which takes about 90 in
the directory."""

END: Final = struct.Struct("<4s4H2LH")
END_MAGIC: Final = b"PK\x05\x06"
LONGEST_COMMENT: Final = 65_535
END_64: Final = struct.Struct("<4sQ2H2L4Q")
LOCATOR_64: Final = struct.Struct("<4sLQL")
IN_END_64: Final = 0xFFFF_FFFF
SYMBOLIC_LINK: Final = 0o120000
ENCRYPTED: Final = 1
"""The bit of a member's flags that says so."""


def zip_members(file: BinaryIO) -> Iterator[Member]:
    """Yield the members, folders aside.

    file: one that can be sought in. Raises DamagedError, and TooLargeError for more members than
    the memory of a run is meant for.
    """
    try:
        if (size := _directory_size(file)) > LONGEST_DIRECTORY:
            msg = (
                f"its directory of {size:,} bytes is longer than {LONGEST_DIRECTORY:,}; "
                "unpack it, or make a tar archive of it"
            )
            raise TooLargeError(msg, "too_many_members")
        with ZipFile(file) as archive:
            for info in archive.infolist():
                if not info.filename.endswith("/"):  # `is_dir` fails where there is no name
                    yield Member(info.filename, partial(_open, archive, info))
    except TROUBLES as error:
        msg = f"the ZIP archive cannot be read: {error}"
        raise DamagedError(msg) from error


def _open(archive: ZipFile, info: ZipInfo) -> BinaryIO:
    """Give a member's bytes; raises NotAFileError, DamagedError, or any of `TROUBLES`."""
    if (info.external_attr >> 16) & 0o170000 == SYMBOLIC_LINK:
        msg = "a symbolic link in an archive"
        raise NotAFileError(msg)
    if info.flag_bits & ENCRYPTED:
        msg = "it is encrypted"
        raise DamagedError(msg, "encrypted")
    return cast("BinaryIO", archive.open(info))


def _directory_size(file: BinaryIO) -> int:
    """Give what the end of the file says about its directory; 0 if it says nothing."""
    end = file.seek(0, os.SEEK_END)
    start = file.seek(max(0, end - LONGEST_COMMENT - END.size - LOCATOR_64.size))
    tail = file.read()
    at = tail.rfind(END_MAGIC)
    if at < 0 or len(tail) - at < END.size:
        return 0
    size: int = END.unpack_from(tail, at)[5]
    if size != IN_END_64 or at < LOCATOR_64.size:
        return size
    offset: int = LOCATOR_64.unpack_from(tail, at - LOCATOR_64.size)[2]
    record = tail[offset - start :] if offset >= start else b""
    if not record:
        file.seek(min(offset, end))
        record = file.read(END_64.size)
    return int(END_64.unpack(record[: END_64.size])[8]) if len(record) >= END_64.size else size
