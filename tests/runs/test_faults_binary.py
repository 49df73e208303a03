"""FAULTS: files that are no pages, whatever their names; see tests/runs/faults.py."""

import io
import os
import struct
import zipfile
from pathlib import Path

from tests.runs.faults import survive


def office_document() -> bytes:
    """Give the beginnings of a .docx."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:t>The fen was dry in May.</w:t>" * 50)
    return file.getvalue()


def zipped_page() -> bytes:
    """Give an archive with a page in it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.html", "<p>The fen was dry in May.</p>" * 50)
    return file.getvalue()


PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\n" + b"stream x\n" * 200
BINARY = {
    "pdf": PDF,
    "pdf after white space": b"\r\n " + PDF,
    "jpeg": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + os.urandom(5000),
    "png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + os.urandom(5000),
    "gif": b"GIF89a\x01\x00\x01\x00\x80\x00\x00" + os.urandom(500),
    "webp": b"RIFF" + struct.pack("<I", 5000) + b"WEBPVP8 " + os.urandom(5000),
    "mp4": b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00" + os.urandom(5000),
    "elf": b"\x7fELF\x02\x01\x01" + bytes(9) + os.urandom(5000),
    "exe": b"MZ\x90\x00\x03" + bytes(60) + os.urandom(5000),
    "woff": b"wOF2\x00\x01\x00\x00" + os.urandom(5000),
    "sqlite": b"SQLite format 3\x00" + os.urandom(5000),
    "office": office_document(),
    "zip": zipped_page(),
    "noise": os.urandom(20_000),
}


def test_row_14_binary_files_named_as_pages(tmp_path: Path) -> None:
    """They are skipped, and the run is fine."""
    survived = survive(tmp_path, {f"m {kind}.html": data for kind, data in BINARY.items()})
    found = {row["path"]: (row["status"], row["code"]) for row in survived.rows}
    assert found == {f"m {kind}.html": ("skipped", "not_text") for kind in sorted(BINARY)}
    assert survived.exit_code == 0
