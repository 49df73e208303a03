"""Shifts and sums over neighbours, by hand."""

import numpy as np
import pytest

from cleaner.blocks.columns import FAR, Columns, running, shifted, since, until, windowed, within

VALUES = np.array([1.0, 2.0, 4.0, 8.0])


@pytest.mark.parametrize(
    ("by", "fill", "expected"),
    [
        (1, -1, [2, 4, 8, -1]),
        (-1, -1, [-1, 1, 2, 4]),
        (3, 0, [8, 0, 0, 0]),
        (-2, 5, [5, 5, 1, 2]),
        (9, -1, [-1, -1, -1, -1]),
        (-9, -1, [-1, -1, -1, -1]),
    ],
)
def test_shifted(by: int, fill: float, expected: list[float]) -> None:
    """The neighbour's value, or the filling beyond the ends."""
    assert shifted(VALUES, (by,), fill).tolist() == [expected]


def test_shifted_takes_several_rows_and_places_at_once() -> None:
    """The places come first, then the rows, each with its own filling."""
    both = shifted(np.array([VALUES, VALUES * 3]), (-1, 2), np.array([[-1], [0]]))
    assert both.tolist() == [
        [[-1, 1, 2, 4], [0, 3, 6, 12]],
        [[4, 8, -1, -1], [12, 24, 0, 0]],
    ]


def test_running() -> None:
    """What stands before each block, and in the end all."""
    assert running(VALUES).tolist() == [0, 1, 3, 7, 15]


@pytest.mark.parametrize(
    ("reach", "expected"),
    [(0, [1, 2, 4, 8]), (1, [3, 7, 14, 12]), (2, [7, 15, 15, 14]), (9, [15] * 4)],
)
def test_windowed(reach: int, expected: list[float]) -> None:
    """The sum over a block and its neighbours, fewer at the ends."""
    assert windowed(running(VALUES), (reach,)).tolist() == [expected]


def test_windowed_takes_several_rows_at_once() -> None:
    """Each as if it were alone; and several reaches, which come first."""
    both = windowed(running(np.array([VALUES, VALUES * 3])), (1, 9))
    assert both.tolist() == [[[3, 7, 14, 12], [9, 21, 42, 36]], [[15] * 4, [45] * 4]]


def test_columns_make_a_matrix() -> None:
    """A row a column, in the order added, as float32."""
    columns = Columns()
    columns.add("size", VALUES)
    columns.add("is_big", VALUES > 3)
    assert columns.names == ["size", "is_big"]
    assert columns.matrix().dtype == np.float32
    assert columns.matrix().tolist() == [[1, 2, 4, 8], [0, 0, 1, 1]]


def test_several_columns_at_once() -> None:
    """A row a name, between those added alone."""
    columns = Columns()
    columns.add("size", VALUES)
    columns.add_rows(("is_one", "is_two"), np.array([[1], [2]]) == VALUES)
    columns.add("share", 0.5)
    assert columns.names == ["size", "is_one", "is_two", "share"]
    assert columns.matrix().tolist() == [[1, 2, 4, 8], [1, 0, 0, 0], [0, 1, 0, 0], [0.5] * 4]


def test_several_numbers_for_all_blocks() -> None:
    """By their names; and on more than one axis, rows of rows."""
    columns = Columns()
    columns.add_rows(("a", "b", "c", "d"), np.array([[VALUES, -VALUES], [VALUES, VALUES]]))
    columns.add_whole({"share": 0.5, "size": 3})
    assert columns.names == ["a", "b", "c", "d", "share", "size"]
    values = VALUES.tolist()
    assert columns.matrix().tolist() == [
        values, (-VALUES).tolist(), values, values, [0.5] * 4, [3] * 4,
    ]  # fmt: skip


def test_within() -> None:
    """What goes beyond either end is that end."""
    assert within(VALUES, 1.5, 4).tolist() == [1.5, 2, 4, 4]


def test_one_number_for_all_blocks() -> None:
    """Spares the page a column of its own."""
    columns = Columns()
    columns.add("size", VALUES)
    columns.add("share", 0.5)
    assert columns.matrix().tolist() == [[1, 2, 4, 8], [0.5] * 4]


@pytest.mark.parametrize(
    ("marks", "before", "behind"),
    [
        ([0, 1, 0, 0], [FAR, 0, 1, 2], [1, 0, FAR, FAR]),
        ([1, 0, 0, 1], [0, 1, 2, 0], [0, 2, 1, 0]),
        ([0, 0], [FAR, FAR], [FAR, FAR]),
    ],
)
def test_distance_of_marks(marks: list[int], before: list[float], behind: list[float]) -> None:
    """Blocks since the last mark, and until the next; in one row as in several."""
    row = np.array(marks, np.bool_)
    assert since(row).tolist() == before
    assert until(row).tolist() == behind
    assert since(np.array([row, row])).tolist() == [before] * 2
    assert until(np.array([row, row])).tolist() == [behind] * 2
