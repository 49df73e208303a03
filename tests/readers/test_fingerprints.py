"""By what a run knows that an input is the one it has cleaned before."""

import os
import time
from io import BufferedReader, BytesIO
from pathlib import Path

from cleaner.readers import find_roots, read_inputs, read_stream
from cleaner.readers.fingerprints import fingerprint_of_file
from cleaner.readers.inputs import Origin
from cleaner.readers.rows import read_rows


def test_a_file_changes_with_its_size_and_its_times(tmp_path: Path) -> None:
    """One is enough; another that takes its place with the same size and time is another too."""
    page = tmp_path / "page.html"
    page.write_bytes(b"one")
    os.utime(page, ns=(0, 1_000_000_001))
    first = fingerprint_of_file(page)
    os.utime(page, ns=(0, 1_000_000_002))
    later = fingerprint_of_file(page)
    page.write_bytes(b"three")
    os.utime(page, ns=(0, 1_000_000_002))
    longer = fingerprint_of_file(page)
    time.sleep(0.02)  # the system's clock of files is coarse
    (tmp_path / "other.html").write_bytes(b"seven")
    os.utime(tmp_path / "other.html", ns=(0, 1_000_000_002))
    (tmp_path / "other.html").replace(page)
    replaced = fingerprint_of_file(page)
    assert len({first, later, longer, replaced, None}) == 5


def test_a_folder_that_is_moved_has_the_same_files(tmp_path: Path) -> None:
    """Their times are their own."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "page.html").write_bytes(b"one")
    before = fingerprint_of_file(tmp_path / "raw" / "page.html")
    moved = (tmp_path / "raw").rename(tmp_path / "moved")
    assert fingerprint_of_file(moved / "page.html") == before


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
    assert page.fingerprint == fingerprint_of_file(tmp_path / "page.html")
    (piped,) = read_stream(BufferedReader(BytesIO(b"moon")))
    (other,) = read_stream(BufferedReader(BytesIO(b"sun")))
    assert None not in {piped.fingerprint, other.fingerprint}
    assert piped.fingerprint != other.fingerprint
