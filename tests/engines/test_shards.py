"""Pieces put together to shards, and what these are called after."""

import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from cleaner.engines import Shard, shards_of
from cleaner.engines.shards import MOST_PIECES
from cleaner.readers import Piece, Reading, find_roots, pieces_under
from cleaner.readers.walk import Found

AGO = 1_000_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make ten pages of a hundred bytes each."""
    folder = tmp_path / "raw"
    folder.mkdir()
    for number in range(10):
        (folder / f"{number}.txt").write_text(f"{number}" * 100)
    return folder


def shards(folder: Path, most: int) -> list[Shard]:
    """Give the shards of a folder."""
    return list(shards_of(pieces_under(find_roots([folder]), most, Reading()), most))


@pytest.mark.parametrize(
    ("most", "sizes"), [(1, [1] * 10), (300, [3, 3, 3, 1]), (399, [3, 3, 3, 1]), (5000, [10])]
)
def test_pieces_are_put_together_in_order(folder: Path, most: int, sizes: list[int]) -> None:
    """Up to a size; one that is larger goes alone."""
    found = shards(folder, most)
    assert [len(shard.pieces) for shard in found] == sizes
    names = [item.name for shard in found for item in shard.inputs(Reading())]
    assert names == [f"{number}.txt" for number in range(10)]


def test_files_without_size_are_bounded_too(tmp_path: Path) -> None:
    """By their number."""
    pieces = [Piece(Found(tmp_path / "none", (str(n),))) for n in range(MOST_PIECES + 1)]
    assert [len(shard.pieces) for shard in shards_of(pieces, 100)] == [MOST_PIECES, 1]


def test_inputs_have_the_files_of_their_pieces(folder: Path) -> None:
    """Rows and members of archives too, whatever their own names."""
    (folder / "rows.jsonl").write_text('{"text": "one"}\n{"text": "two"}\n')
    with ZipFile(folder / "pages.zip", "w") as archive:
        archive.writestr("a:1/b.txt", "The fen was dry.")
    for shard in shards(folder, 300):
        files = shard.files()
        for item in shard.inputs(Reading()):
            assert files.of(item.name) == item.file
    assert files.of("elsewhere/a.txt") == ""


def test_a_key_changes_with_all_that_the_outcome_depends_on(folder: Path, tmp_path: Path) -> None:
    """Not with where their folder is, nor with other shards."""
    first, second, *_ = shards(folder, 300)
    before, after = first.key("fast"), second.key("fast")
    assert len({before, after, first.key("thorough")}) == 3
    os.utime(folder / "1.txt", (AGO, AGO))
    os.utime(folder / "9.txt", (AGO, AGO))
    assert shards(folder, 300)[0].key("fast") != before
    assert shards(folder, 300)[1].key("fast") == after
    for number in (0, 1, 2, 6, 7, 8, 9):
        (folder / f"{number}.txt").unlink()
    moved = folder.rename(tmp_path / "moved")
    assert shards(moved, 300)[0].key("fast") == after
