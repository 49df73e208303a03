import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cleaner.errors import UsageError
from cleaner.sites import SiteModel, read_sites, write_sites
from cleaner.sites.site_model import LINED_PAGES
from cleaner.sites.storage import FULL, VERSION
from cleaner.sites.trace import Trace, no_leans
from tests.sites.pages import scrape, trace
from tests.sites.test_site_model import learned


@pytest.fixture
def model() -> SiteModel:
    """Two sites, one of them with more pages than keep their texts."""
    hule = [trace(scrape(number, site="hule.example")) for number in range(3)]
    return SiteModel([trace(scrape(number)) for number in range(20)] + hule)


@pytest.fixture
def written(model: SiteModel, tmp_path: Path) -> Path:
    """The model's file."""
    path = tmp_path / "sites"
    write_sites(model, path)
    return path


def test_what_is_written_is_read(model: SiteModel, written: Path) -> None:
    """All of it."""
    assert learned(read_sites(written)) == learned(model)


def test_the_same_model_gives_the_same_bytes(written: Path, tmp_path: Path) -> None:
    """No clock and no order of learning is in the file."""
    again = tmp_path / "again"
    write_sites(read_sites(written), again)
    assert again.read_bytes() == written.read_bytes()


@pytest.mark.parametrize("version", [1, 2])
def test_files_of_the_formats_before_are_read(
    model: SiteModel, tmp_path: Path, version: int
) -> None:
    """Each site was a group; and in the first, pages were not scored."""
    one = SiteModel(model.pages("ferrin.example"))
    one.restore("ferrin.example", (), model.originals("ferrin.example"))
    path = tmp_path / "sites"
    write_sites(one, path)
    changed(path, "format.npy", head(format="cleaner-sites", version=version, sites=[*one]))
    lines = [page.lines for page in one.pages("ferrin.example")[:LINED_PAGES]]
    changed(path, "0/lines.npy", np.frombuffer(json.dumps(lines).encode(), np.uint8))
    dropped(path, ["0/sites.npy", "0/leans.npy"][: 3 - version])
    assert learned(read_sites(path)) == learned(one)


def test_small_sites_are_written_in_groups(tmp_path: Path) -> None:
    """A group that is full is followed by another."""
    model = SiteModel(trace(scrape(n, site=f"ferrin-{n % 9}.example")) for n in range(99))
    write_sites(model, tmp_path / "sites")
    assert groups(tmp_path / "sites") == [9]
    blocks, words = np.zeros((1_000, 2), np.uint64), np.ones(1_000, np.uint16)
    page = Trace("", 0, 0, blocks, words, no_leans(1_000), ())
    for n in range(FULL // 1_000 + 1):
        model.add(replace(page, site=f"hule-{n:02}.example"))
    write_sites(model, tmp_path / "sites")
    assert groups(tmp_path / "sites") == [9 + FULL // 1_000, 1]
    assert learned(read_sites(tmp_path / "sites")) == learned(model)


def groups(path: Path) -> list[int]:
    """Give the numbers of sites in the groups of a file."""
    with zipfile.ZipFile(path) as file, file.open("format.npy") as part:
        found: list[int] = json.loads(np.load(io.BytesIO(part.read())).tobytes())["groups"]
    return found


def test_scores_are_kept(tmp_path: Path) -> None:
    """Whatever their sign."""
    page = trace(scrape(1))
    leans = np.arange(-2, len(page.blocks) - 2, dtype=np.int8)
    write_sites(SiteModel([replace(page, leans=leans)]), tmp_path / "sites")
    (read,) = read_sites(tmp_path / "sites").pages("ferrin.example")
    assert read.leans.tolist() == leans.tolist()


def test_an_empty_model_is_one_too(tmp_path: Path) -> None:
    """A folder may hold nothing to learn from."""
    write_sites(SiteModel(), tmp_path / "none")
    assert len(read_sites(tmp_path / "none")) == 0


def changed(
    path: Path, name: str, array: np.ndarray[tuple[int, ...], np.dtype[np.generic]]
) -> None:
    """Put another array in the place of one of the file's."""
    with zipfile.ZipFile(path) as file:
        parts = {entry.filename: file.read(entry) for entry in file.infolist()}
    body = io.BytesIO()
    np.save(body, array, allow_pickle=True)
    parts[name] = body.getvalue()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for part, data in parts.items():
            file.writestr(part, data)


def dropped(path: Path, names: Sequence[str]) -> None:
    """Leave arrays out of the file."""
    with zipfile.ZipFile(path) as file:
        parts = {entry.filename: file.read(entry) for entry in file.infolist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for part, data in parts.items():
            if part not in names:
                file.writestr(part, data)


def head(**values: object) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
    """Give the array that a file begins with."""
    return np.frombuffer(json.dumps(values).encode(), np.uint8)


def test_a_later_format_is_refused_by_name(written: Path) -> None:
    """Whoever has it must know that cleaner is too old, and not that the file is broken."""
    changed(written, "format.npy", head(format="cleaner-sites", version=VERSION + 1, sites=[]))
    with pytest.raises(UsageError, match=f"format {VERSION + 1}.*reads 1 to {VERSION}"):
        read_sites(written)


@pytest.mark.parametrize(
    ("name", "array"),
    [
        ("format.npy", head(format="something", version=1)),
        ("format.npy", head(format="cleaner-sites", version=1, sites=[7])),
        ("format.npy", np.frombuffer(b"\xff[", np.uint8)),
        ("format.npy", np.zeros(300_000_000, np.uint8)),
        ("0/pages.npy", np.array([[1, 0, 5]], np.uint64)),
        ("0/pages.npy", np.zeros((20, 2), np.uint64)),
        ("0/pages.npy", np.full((20, 3), 2**63, np.uint64)),
        ("0/pages.npy", np.array([[{}, 0, 5]], object)),
        ("0/blocks.npy", np.zeros((3, 2), np.uint64)),
        ("0/blocks.npy", np.zeros((2_000_000, 2), np.uint64)),
        ("0/blocks.npy", np.zeros((3, 2), np.float64)),
        ("0/words.npy", np.zeros(7, np.uint16)),
        ("0/leans.npy", np.zeros(7, np.int8)),
        ("0/leans.npy", np.zeros(7, np.uint8)),
        ("0/lines.npy", np.frombuffer(b'[["x"]]', np.uint8)),
        ("0/lines.npy", np.frombuffer(b"[" * 100_000, np.uint8)),
        ("0/originals.npy", np.full((20, 3), 70_000, np.uint64)),
        ("0/originals.npy", np.zeros((2_000, 3), np.uint64)),
        ("0/phrases.npy", np.zeros(7, np.uint32)),
        ("0/ids.npy", np.frombuffer(b"[]", np.uint8)),
        ("0/ids.npy", np.frombuffer(b'["' + b"a" * 999 + b'"]', np.uint8)),
        ("0/lines.npy", np.frombuffer(b"[[1, 2, 3, 4, 5]" + 22 * b",[]" + b"]", np.uint8)),
        ("format.npy", head(format="cleaner-sites", version=VERSION, sites=["a", "b"])),
        ("format.npy", head(format="cleaner-sites", version=VERSION, sites=["a"], groups=[1])),
        ("format.npy", head(format="cleaner-sites", version=3, sites=["a", "b"], groups=[3, -1])),
        ("format.npy", head(format="cleaner-sites", version=3, sites=["a", "b"], groups=["x"])),
        ("0/sites.npy", np.array([[20, 20]], np.uint64)),
        ("0/sites.npy", np.array([[20, 20], [3, 4]], np.uint64)),
        ("0/sites.npy", np.array([[23, 20], [0, 3]], np.uint64)),
        ("0/sites.npy", np.array([[20, 20], [3, 3]], np.int64)),
    ],
)  # fmt: skip
def test_what_is_not_right_is_refused(
    written: Path, name: str, array: np.ndarray[tuple[int, ...], np.dtype[np.generic]]
) -> None:
    """A file from a stranger may claim anything; objects in it are never brought to life."""
    changed(written, name, array)
    with pytest.raises(UsageError, match=str(written)):
        read_sites(written)


@pytest.mark.parametrize(
    "header",
    [
        "{'descr': ('<u2', 'shape': (30,), ",
        "{[1]: 2}",
        "{'descr': '<u2', 'fortran_order': False, 'shape': (30,), b'x': 1}",
        "-" * 9000 + "1",
    ],
)
def test_headers_of_arrays_that_are_wrong_are_refused(written: Path, header: str) -> None:
    """NumPy reads them as Python's tokens and literals."""
    with zipfile.ZipFile(written) as file:
        parts = {entry.filename: file.read(entry) for entry in file.infolist()}
    size = len(header).to_bytes(2, "little")
    parts["0/words.npy"] = b"\x93NUMPY\x01\x00" + size + header.encode()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as file:
        for part, data in parts.items():
            file.writestr(part, data)
    with pytest.raises(UsageError, match=str(written)):
        read_sites(written)


def test_other_compression_that_is_damaged_is_refused(written: Path) -> None:
    """Each kind has errors of its own."""
    for kind in (zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2):
        with zipfile.ZipFile(written, "w", kind) as file:
            file.writestr("format.npy", bytes(range(256)) * 9)
        data = bytearray(written.read_bytes())
        for place in range(54, 90):
            data[place] ^= 0x55
        written.write_bytes(data)
        with pytest.raises(UsageError, match=str(written)):
            read_sites(written)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"<html>", bytes(100)])
def test_what_is_no_model_is_refused(tmp_path: Path, data: bytes) -> None:
    """The name of the file may be anything."""
    path = tmp_path / "page.html"
    path.write_bytes(data)
    with pytest.raises(UsageError, match="no model of sites"):
        read_sites(path)


def test_a_cut_or_changed_file_is_refused(written: Path) -> None:
    """By the check sums of the archive, wherever it is hit."""
    whole = written.read_bytes()
    for place in range(0, len(whole), 97):
        written.write_bytes(whole[:place])
        with pytest.raises(UsageError):
            read_sites(written)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    """In the system's words."""
    with pytest.raises(UsageError, match="No such file"):
        read_sites(tmp_path / "sites")
