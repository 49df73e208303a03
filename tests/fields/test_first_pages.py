"""Addresses of first pages and of boards."""

import pytest

from cleaner.fields.first_pages import is_board, is_first_page, lists_entries


@pytest.mark.parametrize(
    "path",
    ["", "/", "/#top", "/index.php", "/en/", "/de", "/home", "/fr/index.html", "/default.aspx"],
)
def test_a_first_page(path: str) -> None:
    """Is that of the site, perhaps in one of its languages."""
    assert is_first_page(f"https://tarn.example{path}")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://tarn.example/?p=12",
        "https://tarn.example/news/",
        "https://tarn.example/mill",
        "https://tarn.example/#!/mill",
        "https://tarn.example/#/mill",
    ],
)
def test_another_page(address: str) -> None:
    """Has a path or a number of its own; of none nothing is known."""
    assert not is_first_page(address)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/phpBB/viewforum.php?f=3", True),
        ("/forumdisplay.php?12-Boats", True),
        ("/index.php?board=4.0", True),
        ("/forum/board/all", True),
        ("/viewtopic.php?f=3&t=9", False),
        ("/index.php?topic=4.0", False),
        ("/blog/the-board", False),
    ],
)
def test_a_board(path: str, *, expected: bool) -> None:
    """Lists threads; a thread is none."""
    assert is_board(f"https://tarn.example{path}") is expected


def test_the_first_page_that_is_a_list() -> None:
    """Its type tells; a blog of one text has that on its first page."""
    address = "https://tarn.example/"
    assert lists_entries(address, "listing")
    assert not lists_entries(address, "article")
    assert not lists_entries(address, None)
    assert not lists_entries(f"{address}news/", "listing")
