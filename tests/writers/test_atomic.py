"""A file is whole or not there."""

import os
from pathlib import Path

import pytest

from cleaner.writers.atomic import replacing, sweep, write_atomically


def test_a_file_appears_whole_and_alone(tmp_path: Path) -> None:
    """Nothing else is left in the folder; what stood there before is gone."""
    target = tmp_path / "page.json"
    target.write_text("old")
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
def test_nothing_half_written_is_left(tmp_path: Path, error: type[BaseException]) -> None:
    """The old file stays, the temporary one goes."""
    target = tmp_path / "page.json"
    target.write_text("old")

    def write_half() -> None:
        with replacing(target) as file:
            file.write(b"half")
            raise error

    with pytest.raises(error):
        write_half()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_at_the_target_is_not_written_through(tmp_path: Path) -> None:
    """The link is replaced, its target untouched."""
    (tmp_path / "precious").write_text("precious")
    target = tmp_path / "page.json"
    target.symlink_to("precious")
    write_atomically(target, b"new")
    assert (tmp_path / "precious").read_text() == "precious"
    assert not target.is_symlink()


def test_the_mode_is_that_of_any_new_file(tmp_path: Path) -> None:
    """The umask decides, as for a file made by a shell."""
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "page.json", b"")
    finally:
        os.umask(before)
    assert (tmp_path / "page.json").stat().st_mode & 0o777 == 0o640


def test_what_a_killed_process_left_is_swept_away(tmp_path: Path) -> None:
    """Nothing else is, whatever it is called."""
    (tmp_path / "in").mkdir()
    left = tmp_path / "in" / f".{'0af' * 5}1.part"
    others = [tmp_path / ".tmp.part", tmp_path / "in" / f"{'0af' * 5}1.part", tmp_path / "a.json"]
    for path in (left, *others):
        path.touch()
    sweep(tmp_path)
    assert not left.exists()
    assert all(path.exists() for path in others)
