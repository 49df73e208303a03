"""By what a run knows that an input is the one it has cleaned before."""

import os
from io import BufferedReader, BytesIO
from pathlib import Path

from cleaner.readers import find_roots, read_inputs, read_stream
from cleaner.readers.files import LARGEST_PAGE
from cleaner.readers.fingerprints import fingerprint_of_file, fingerprint_of_page
from cleaner.readers.inputs import Origin
from cleaner.readers.rows import read_rows


def test_a_file_changes_with_its_size_and_its_time(tmp_path: Path) -> None:
    """Either is enough; a new name is not a new content."""
    page = tmp_path / "page.html"
    page.write_bytes(b"one")
    os.utime(page, ns=(0, 1_000_000_001))
    first = fingerprint_of_file(page)
    os.utime(page, ns=(0, 1_000_000_002))
    later = fingerprint_of_file(page)
    page.write_bytes(b"three")
    os.utime(page, ns=(0, 1_000_000_002))
    longer = fingerprint_of_file(page)
    assert len({first, later, longer, None}) == 4
    assert fingerprint_of_file(page.rename(tmp_path / "other.html")) == longer


def test_a_page_changes_with_its_bytes(tmp_path: Path) -> None:
    """Not with its time; a copy is the same page, and what keeps size and time may be another."""
    page, other, link = (tmp_path / name for name in ("page.html", "other.html", "link.html"))
    page.write_bytes(b"one")
    os.utime(page, ns=(0, 1_000_000_001))
    first = fingerprint_of_page(page)
    os.utime(page, ns=(0, 1_000_000_002))
    other.write_bytes(b"two")
    os.utime(other, ns=(0, 1_000_000_002))
    assert fingerprint_of_page(page) == first
    assert fingerprint_of_page(other) != first
    link.symlink_to("page.html")
    assert fingerprint_of_page(link) == fingerprint_of_file(link)
    assert fingerprint_of_page(tmp_path / "gone.html") is None


def test_of_a_page_that_is_too_long_its_beginning_counts(tmp_path: Path) -> None:
    """No more is read of it when it is cleaned."""
    page = tmp_path / "page.txt"
    page.write_bytes(bytes(LARGEST_PAGE) + b"a" + b"moon")
    first = fingerprint_of_page(page)
    page.write_bytes(bytes(LARGEST_PAGE) + b"a" + b"tide")
    assert fingerprint_of_page(page) == first
    page.write_bytes(bytes(LARGEST_PAGE) + b"b" + b"tide")
    assert fingerprint_of_page(page) != first


def test_what_is_not_there_has_none(tmp_path: Path) -> None:
    """So that it is never taken for done."""
    assert fingerprint_of_file(tmp_path / "gone") is None


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """Its own size counts, as it is the link that the run meets."""
    (tmp_path / "page").write_bytes(b"moon" * 1000)
    (tmp_path / "link").symlink_to("page")
    mark = fingerprint_of_file(tmp_path / "link")
    assert mark is not None
    assert mark.startswith("4-")


def test_rows_have_their_own(tmp_path: Path) -> None:
    """Equal lines are equal, wherever they stand; the others' changes do not matter."""
    rows = b'{"text": "one"}\n{"text": "two"}\n{"text": "one"}\n'
    one, two, again = [row.fingerprint for row in read_rows(BytesIO(rows), Origin("r", (), None))]
    assert one == again != two
    assert one is not None
    (tmp_path / "page.html").write_bytes(b"moon")
    (page,) = read_inputs(find_roots([tmp_path]))
    assert page.fingerprint == fingerprint_of_page(tmp_path / "page.html")
    (piped,) = read_stream(BufferedReader(BytesIO(b"moon")))
    (other,) = read_stream(BufferedReader(BytesIO(b"sun")))
    assert None not in {piped.fingerprint, other.fingerprint}
    assert piped.fingerprint != other.fingerprint
