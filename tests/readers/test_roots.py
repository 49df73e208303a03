"""Which paths are taken, under which names, and which calls are refused."""

from pathlib import Path

import pytest

from cleaner.errors import UsageError
from cleaner.readers import find_roots, refuse_overlap


def test_a_lone_folder_gives_its_files_no_prefix(tmp_path: Path) -> None:
    """`a/b.html` under the only folder is called `a/b.html`."""
    (root,) = find_roots([tmp_path])
    assert root.place == ()


def test_several_roots_go_by_their_names(tmp_path: Path) -> None:
    """Two folders of the same name are told apart, in the order given."""
    for name in ("one/raw", "two/raw", "two/RAW"):
        (tmp_path / name).mkdir(parents=True)
    roots = find_roots([tmp_path / "one/raw", tmp_path / "two/raw", tmp_path / "two/RAW"])
    assert [root.place for root in roots] == [("raw",), ("raw~2",), ("RAW~3",)]


def test_a_link_that_is_named_is_followed(tmp_path: Path) -> None:
    """Whoever names a link means its target; the name stays the link's."""
    (tmp_path / "blob").write_text("x")
    (tmp_path / "page.html").symlink_to("blob")
    (root,) = find_roots([tmp_path / "page.html"])
    assert root.path == (tmp_path / "blob").resolve()
    assert root.place == ("page.html",)


def test_the_current_folder_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`.` beside another root stands under the folder's own name."""
    (tmp_path / "scrapes").mkdir()
    (tmp_path / "page.html").write_text("x")
    monkeypatch.chdir(tmp_path / "scrapes")
    roots = find_roots([Path(), tmp_path / "page.html"])
    assert [root.place for root in roots] == [("scrapes",), ("page.html",)]


def test_a_missing_path_is_a_usage_error(tmp_path: Path) -> None:
    """The message names the path and gives the system's words."""
    with pytest.raises(UsageError, match=r"gone\.html: No such file"):
        find_roots([tmp_path / "gone.html"])


def test_a_loop_of_links_is_a_usage_error(tmp_path: Path) -> None:
    """A link to itself cannot be resolved."""
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(UsageError, match="loop"):
        find_roots([tmp_path / "loop"])


@pytest.mark.parametrize("out", ["raw", "."])
def test_outputs_must_not_land_in_the_input(tmp_path: Path, out: str) -> None:
    """Neither the input folder itself nor a folder around it can be OUT."""
    (tmp_path / "raw").mkdir()
    roots = find_roots([tmp_path / "raw"])
    with pytest.raises(UsageError, match="would land in the input folder"):
        refuse_overlap(roots, (tmp_path / out).resolve())


def test_out_may_stand_inside_or_beside_the_input(tmp_path: Path) -> None:
    """Inside it is left out of the walk; beside it nothing is shared, whatever the names."""
    (tmp_path / "raw").mkdir()
    roots = find_roots([tmp_path / "raw"])
    refuse_overlap(roots, tmp_path / "raw" / "out")
    refuse_overlap(roots, tmp_path / "raw-clean")


def test_out_is_no_file(tmp_path: Path) -> None:
    """A name that looks like a file's gets a hint; a file that exists is refused."""
    with pytest.raises(UsageError, match=r"use: > docs\.jsonl"):
        refuse_overlap([], tmp_path / "docs.jsonl")
    (tmp_path / "out").write_text("x")
    with pytest.raises(UsageError, match="is a file"):
        refuse_overlap([], tmp_path / "out")
