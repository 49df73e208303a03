"""ZIP and tar archives of scrapes: members, their names, and archives that are not sound."""

import gzip
import io
import os
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cleaner.errors import DamagedError, ScrapeError, TooLargeError
from cleaner.readers import Reading, Root, Selection, members, read_inputs, read_stream, zips
from cleaner.readers.inputs import Input

Files = list[tuple[str, bytes]]
Pack = Callable[[Files], bytes]
FILES: Files = [(f"moor/{name}.html", b"<p>Bog of %b" % name.encode() * 60) for name in "abcde"]


def zipped(files: Files, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Give the bytes of a ZIP archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return file.getvalue()


def tarred(files: Files, form: int = tarfile.PAX_FORMAT) -> bytes:
    """Give the bytes of a tar archive."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=form) as archive:
        for name, data in files:
            add(archive, name, data)
    return file.getvalue()


def add(archive: tarfile.TarFile, name: str, data: bytes = b"", **fields: Any) -> None:
    """Add a member."""
    info = tarfile.TarInfo(name)
    info.size = len(data)
    for field, value in fields.items():
        setattr(info, field, value)
    archive.addfile(info, io.BytesIO(data))


def inputs_of(data: bytes, folder: Path) -> list[Input]:
    """Read an archive that stands alone in a folder."""
    (folder / "bog").write_bytes(data)
    return list(read_inputs([Root(folder, ())]))


def outcome(item: Input) -> bytes | str:
    """Give what is read, or the code of the error."""
    try:
        data = item.read().data
    except ScrapeError as error:
        return error.code
    return data


PACKS: dict[str, Pack] = {
    "zip": zipped,
    "stored": lambda files: zipped(files, zipfile.ZIP_STORED),
    "bzip2": lambda files: zipped(files, zipfile.ZIP_BZIP2),
    "tar": tarred,
    "gnu tar": lambda files: tarred(files, tarfile.GNU_FORMAT),
    "tar.gz": lambda files: gzip.compress(tarred(files)),
}


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_each_member_is_an_input(pack: Pack, tmp_path: Path) -> None:
    """In the archive's order, named by the archive and itself."""
    inputs = inputs_of(pack(FILES), tmp_path)
    assert [item.name for item in inputs] == [f"bog/{name}" for name, _ in FILES]
    assert inputs[1].place == ("bog", "moor", "b.html")
    assert [item.read().data for item in inputs] == [data for _, data in FILES]
    assert inputs[1].read().path == "bog/moor/b.html"
    assert len({item.fingerprint for item in inputs} - {None}) == len(FILES)


@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
def test_a_stream_is_read_like_a_file(pack: Pack) -> None:
    """Its members have their own paths."""
    inputs = list(read_stream(io.BufferedReader(io.BytesIO(pack(FILES)))))
    assert [item.read().data for item in inputs] == [data for _, data in FILES]
    assert (inputs[0].name, inputs[0].read().path) == ("-/moor/a.html", "moor/a.html")


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_members_are_looked_into(pack: Pack, tmp_path: Path) -> None:
    """Rows and compressed pages are, hidden files are left out, archives are refused."""
    data = pack(
        [
            ("rows.jsonl", b'{"text": "one"}\n{"text": "two"}\n'),
            ("page.html.gz", gzip.compress(b"<p>heather")),
            (".hidden/page.html", b"x"),
            ("__MACOSX/page.html", b"x"),
            ("inner.zip", zipped(FILES)),
            ("inner.tar.gz", gzip.compress(tarred(FILES))),
        ]
    )
    assert {item.name: outcome(item) for item in inputs_of(data, tmp_path)} == {
        "bog/rows.jsonl:1": "one",
        "bog/rows.jsonl:2": "two",
        "bog/page.html.gz": b"<p>heather",
        "bog/inner.zip": "nested_archive",
        "bog/inner.tar.gz": "nested_archive",
    }


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_members_of_one_name_are_told_apart(pack: Pack, tmp_path: Path) -> None:
    """As are names that mean the same file."""
    names = ["a.html", "a.html", "./a.html", "/a.html", "a.html~2", "x/../a.html"]
    inputs = inputs_of(pack([(name, name.encode()) for name in names]), tmp_path)
    assert [item.name for item in inputs] == [
        "bog/a.html", "bog/a.html~2", "bog/a.html~3", "bog/a.html~4", "bog/a.html~2~2",
        "bog/x/../a.html",
    ]  # fmt: skip
    assert [item.read().data for item in inputs] == [name.encode() for name in names]


def test_only_files_are_read(tmp_path: Path) -> None:
    """What else a tar archive holds is skipped, folders without a word."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        add(archive, "moor", type=tarfile.DIRTYPE)
        add(archive, "link", type=tarfile.SYMTYPE, linkname="/etc/passwd")
        add(archive, "hard", type=tarfile.LNKTYPE, linkname="page")
        add(archive, "fifo", type=tarfile.FIFOTYPE)
        add(archive, "disk", type=tarfile.BLKTYPE)
        add(archive, "page", b"<p>heather")
    found = {item.name: outcome(item) for item in inputs_of(file.getvalue(), tmp_path)}
    assert found.pop("bog/page") == b"<p>heather"
    assert set(found.values()) == {"not_a_file"}
    assert set(found) == {"bog/link", "bog/hard", "bog/fifo", "bog/disk"}


def test_a_link_in_a_zip_is_no_file(tmp_path: Path) -> None:
    """The page it points to is not what it holds."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        link = zipfile.ZipInfo("link.html")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert [outcome(item) for item in inputs_of(file.getvalue(), tmp_path)] == ["not_a_file"]


def test_names_that_are_no_utf_8_can_be_shown(tmp_path: Path) -> None:
    """The place keeps what they were."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=tarfile.GNU_FORMAT) as archive:
        add(archive, os.fsdecode(b"moor/\xff.html"), b"<p>x")
    (item,) = inputs_of(file.getvalue(), tmp_path)
    assert item.name == r"bog/moor/\xff.html"
    assert item.place == ("bog", "moor", "\udcff.html")


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_cut_archive_gives_what_is_there(pack: Pack, tmp_path: Path) -> None:
    """A tar archive its first members; a ZIP, whose directory comes last, nothing."""
    data = pack(FILES)
    *pages, last = inputs_of(data[: len(data) // 3], tmp_path)
    assert len(pages) == (0 if pack is zipped else 2)
    assert outcome(last) == "damaged"


def test_a_damaged_member_costs_no_other(tmp_path: Path) -> None:
    """It gives as much as can be read, and says so."""
    data = bytearray(zipped([(name, os.urandom(9000)) for name, _ in FILES], zipfile.ZIP_STORED))
    data[9100 + 400] ^= 1
    inputs = inputs_of(bytes(data), tmp_path)
    notices = [[notice.code for notice in item.read().notices] for item in inputs]
    assert notices == [[], ["damaged"], [], [], []]


def test_a_member_with_a_password_is_one_input_that_failed(tmp_path: Path) -> None:
    """Nobody can be asked."""
    data = zipped(FILES[:2])
    for magic, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(magic) + flags
        data = data[:at] + b"\x01" + data[at + 1 :]
    first, second = inputs_of(data, tmp_path)
    with pytest.raises(DamagedError, match="it is encrypted") as error:
        first.read()
    assert error.value.code == "encrypted"
    assert outcome(second) == FILES[1][1]


def test_an_archive_of_nothing_is_skipped(tmp_path: Path) -> None:
    """With a row of its own."""
    for data in (zipped([]), tarred([(".hidden", b"x")])):
        assert [outcome(item) for item in inputs_of(data, tmp_path)] == ["no_members"]


def test_a_bomb_of_many_members_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Members share one measure; the rest of the archive is not read."""
    monkeypatch.setattr(members, "FREE", 1_000_000)
    monkeypatch.setattr(members, "RATIO", 10)
    data = zipped([(f"{n}.txt", bytes(300_000)) for n in range(50)])
    inputs = inputs_of(data, tmp_path)
    assert len(inputs) == 3 + 1 + 1
    assert [outcome(item) for item in inputs[3:]] == ["decompressed_too_large"] * 2


def test_a_directory_too_long_for_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where its length is written in 64 bits."""
    monkeypatch.setattr(zips, "LONGEST_DIRECTORY", 200)
    (item,) = inputs_of(zipped(FILES), tmp_path)
    with pytest.raises(TooLargeError, match="make a tar archive") as raised:
        item.read()
    assert raised.value.code == "too_many_members"
    many = zipped([(str(n), b"") for n in range(66_000)], zipfile.ZIP_STORED)
    assert zips._directory_size(io.BytesIO(many)) == sum(46 + len(str(n)) for n in range(66_000))


def test_office_documents_are_no_archives_of_scrapes(tmp_path: Path) -> None:
    """Though they are ZIP files."""
    (item,) = inputs_of(zipped([("[Content_Types].xml", b"<x/>"), ("word/a.xml", b"")]), tmp_path)
    assert item.name == "bog"


def test_what_was_learned_of_sites_is_no_archive_of_scrapes(tmp_path: Path) -> None:
    """Though it is a ZIP file, and may stand beside the pages."""
    (item,) = inputs_of(zipped([("format.npy", b"\x93NUMPY"), ("0/pages.npy", b"")]), tmp_path)
    assert item.name == "bog"


@pytest.mark.parametrize("pack", [zipped, tarred])
@pytest.mark.parametrize(
    ("include", "exclude", "found"),
    [
        (["*.html"], [], ["a.html", "x/b.html", "x/y/c.html"]),
        (["x/*.html"], ["y"], ["x/b.html"]),
        (["bog.*"], ["x/y"], ["a.html", "d.txt", "x/b.html"]),
        ([], ["*.html"], ["d.txt"]),
    ],
)
def test_members_are_selected(
    pack: Pack, tmp_path: Path, include: list[str], exclude: list[str], found: list[str]
) -> None:
    """All of an archive that is included itself, of any other those that fit."""
    names = ["a.html", "./d.txt", "x/b.html", "x/y/c.html"]
    (tmp_path / "bog.zip").write_bytes(pack([(name, b"x") for name in names]))
    selection = Selection(tuple(include), tuple(exclude))
    inputs = read_inputs([Root(tmp_path, ())], Reading(selection=selection))
    assert [item.name for item in inputs] == [f"bog.zip/{name}" for name in found]


def test_a_member_without_a_name(tmp_path: Path) -> None:
    """Gets one; what else is in the archive is read."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        nameless = zipfile.ZipInfo("x")
        nameless.filename = ""
        archive.writestr(nameless, FILES[0][1])
        archive.writestr(*FILES[1])
    inputs = inputs_of(file.getvalue(), tmp_path)
    assert [item.name for item in inputs] == ["bog/member", "bog/moor/b.html"]
    assert [outcome(item) for item in inputs] == [FILES[0][1], FILES[1][1]]
