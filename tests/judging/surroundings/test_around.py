"""What stands around each block of chrome."""

from cleaner.judging.shapes import Shape
from cleaner.judging.surroundings.around import look_around_chrome
from tests.judging.lines import looks_of

MENU = ("Boats", "|", "Tides", "|", "Ropes", "Knots")


def test_rows_go_over_marks() -> None:
    """And end at core, or where a list starts."""
    around = look_around_chrome(looks_of(*MENU, "A paragraph", "• Sails", "Oars"), {6})
    assert around.rows == [4, 0, 3, 0, 2, 1, 0, 1, 1]
    assert around.below == [2, 2, 4, 4, 5, 6, 7, 8, 9]
    assert around.shapes[6] is None


def test_entries_amid_others_are_in_a_menu() -> None:
    """The first is not: it may be the header of the rest."""
    around = look_around_chrome(looks_of(*MENU), ())
    assert [around.in_menu(index) for index in (0, 2, 5)] == [False, True, False]


def test_a_menu_starts_with_short_entries_in_a_row() -> None:
    """But not with "By", which the name of a writer follows."""
    around = look_around_chrome(looks_of("By", "Ann Otter", "Oslo", "Boats", "Tides", "Ropes"), ())
    assert [around.menu_starts(index) for index in (0, 3, 4)] == [False, True, False]


def test_counters_near_each_other_are_numbers() -> None:
    """Those of a list of stories; one alone is left as it is."""
    lines = ("Rock hits ferry once more", "3 comments", "Swan sues mayor of town", "8 comments")
    around = look_around_chrome(looks_of(*lines), ())
    assert [around.shapes[index] for index in (1, 3)] == [Shape.NUMBER] * 2
    alone = look_around_chrome(looks_of(*lines[:3]), ())
    assert alone.shapes[1] is Shape.ENTRY


def test_what_an_element_marks_as_a_menu() -> None:
    """Has no other shape, and no phrase."""
    around = look_around_chrome(looks_of("Related", "Home"), (), {0})
    assert (around.shapes[0], around.phrases[0]) == (Shape.MENU, None)
