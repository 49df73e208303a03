"""Only regular files are opened."""

import os
import socket
from pathlib import Path

import pytest

from cleaner.errors import NotAFileError, UnreadableError
from cleaner.model import MediaType, Scrape
from cleaner.readers import read_page


def test_a_page_is_read_whole(tmp_path: Path) -> None:
    """Bytes as they stand, with the name and what the caller knows."""
    (tmp_path / "page.html").write_bytes(b"<p>\xff")
    scrape = read_page(tmp_path / "page.html", "sub/page.html", MediaType.HTML)
    assert scrape == Scrape(b"<p>\xff", media_type=MediaType.HTML, path="sub/page.html")


def test_a_link_is_refused(tmp_path: Path) -> None:
    """Its target may lie outside the input."""
    (tmp_path / "page.html").write_text("x")
    (tmp_path / "link.html").symlink_to("page.html")
    with pytest.raises(NotAFileError, match="symbolic link"):
        read_page(tmp_path / "link.html", "link.html")


def test_a_fifo_does_not_hang(tmp_path: Path) -> None:
    """Nobody writes into it."""
    os.mkfifo(tmp_path / "fifo")
    with pytest.raises(NotAFileError, match="FIFO"):
        read_page(tmp_path / "fifo", "fifo")


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Named relative to the folder, because socket names must be short."""
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")
        with pytest.raises(NotAFileError, match="socket"):
            read_page(Path("s"), "s")


def test_a_device_is_refused() -> None:
    """`/dev/zero` would never end."""
    with pytest.raises(NotAFileError, match="device"):
        read_page(Path("/dev/zero"), "zero")


def test_what_the_system_says_is_passed_on(tmp_path: Path) -> None:
    """A missing file and a folder each have the system's words."""
    with pytest.raises(UnreadableError, match="No such file"):
        read_page(tmp_path / "gone.html", "gone.html")
    with pytest.raises(UnreadableError, match="Is a directory"):
        read_page(tmp_path, "folder")
