"""Files that are whole or not there."""

from pathlib import Path

import pytest

from cleaner.engines import FolderStore, Store, UrlStore


@pytest.fixture(params=["folder", "URL"])
def store(tmp_path: Path, request: pytest.FixtureRequest) -> Store:
    """Make an empty store."""
    if request.param == "folder":
        return FolderStore(tmp_path)
    pytest.importorskip("fsspec")
    return UrlStore(f"memory://{tmp_path}/out")


def test_a_file_is_there_when_it_is_whole(store: Store) -> None:
    """With its folders, and not before."""
    with store.replacing("in/tide") as file:
        file.write(b"late")
        assert "tide" not in store.names("in")
    assert store.names("in") == {"tide"}
    with store.open("in/tide") as found:
        assert found.read() == b"late"


def test_what_breaks_off_leaves_what_was(store: Store) -> None:
    """And nothing else."""
    with store.replacing("tide") as file:
        file.write(b"late")
    before = store.mark("tide")

    def break_off() -> None:
        with store.replacing("tide") as file:
            file.write(b"la")
            raise EOFError

    with pytest.raises(EOFError):
        break_off()
    assert store.mark("tide") == before
    assert store.names() == {"tide"}


def test_a_mark_tells_that_a_file_was_written_anew(store: Store) -> None:
    """With the same bytes even; none is for none."""
    marks = [store.mark("tide")]
    for _ in range(2):
        with store.replacing("tide") as file:
            file.write(b"late")
        marks.append(store.mark("tide"))
    assert marks[0] is None
    assert len(set(marks)) == 3
    store.remove("tide")
    store.remove("tide")
    assert store.names() == frozenset()
    assert store.names("no folder") == frozenset()


def test_a_file_can_be_had_as_one_of_this_machine(store: Store) -> None:
    """For what reads paths."""
    with store.replacing("tide") as file:
        file.write(b"late")
    with store.local("tide") as path:
        assert path.read_bytes() == b"late"
