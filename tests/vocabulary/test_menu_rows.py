"""Menus in one row, and crumbs."""

import pytest

from cleaner.vocabulary.menu_rows import opens_with_home, share_of_menu


@pytest.mark.parametrize(
    "row",
    [
        "Home Forums New posts Log in Register",
        "Ana Sayfa Ürünler Hakkımızda Blog İletişim",
        "Accueil Forum Blogs Contact",
    ],
)
def test_a_row_of_a_menu(row: str) -> None:
    """Most of its words are entries."""
    assert share_of_menu(row) >= 0.5


@pytest.mark.parametrize(
    "line",
    [
        "Home is where the ferry lands",
        "Last ferry leaves Grimsay with the team",
        "Log in",
        "The barge that came home to the wrong pier",
    ],
)
def test_a_headline_is_none(line: str) -> None:
    """It may have one such word; a single entry is no row."""
    assert share_of_menu(line) == 0.0


@pytest.mark.parametrize(
    "line", ["Home > Islands", "• Accueil › Îles › Grimsay", "Startseite / Inseln", "首页 > 岛屿"]
)
def test_crumbs_open_with_home(line: str) -> None:
    """Whatever marks part them."""
    assert opens_with_home(line)


@pytest.mark.parametrize(
    "line", ["Grimsay > Rona", "Homeward bound / a ferry's log", "24/7 ferries", "Home", "A → B"]
)
def test_other_lines_do_not(line: str) -> None:
    """Marks alone tell nothing."""
    assert not opens_with_home(line)
