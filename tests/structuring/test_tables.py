"""Rows and cells."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from cleaner.structure import Row
from cleaner.structuring import read_structures
from tests.structuring.conftest import Read


def rows(found: list) -> list[tuple[int, list[tuple[str, int, int, int]]]]:  # type: ignore[type-arg]
    """Give of each block its row, and the words, column and spans of its cells."""
    return [
        (one.row.row, [(text[c.start : c.end], c.column, c.columns, c.rows) for c in one.row.cells])
        for text, one in found
        if one.row
    ]


def test_the_cells_of_a_row(read: Read) -> None:
    """Each knows its words, empty ones too."""
    page = "<table><tr><th>Day<th>Rise<tr><td>Mon<td> <b>2</b>1:05 <tr><td><td>x | y</table>"
    assert rows(read(page)) == [
        (0, [("Day", 0, 1, 1), ("Rise", 1, 1, 1)]),
        (1, [("Mon", 0, 1, 1), ("21:05", 1, 1, 1)]),
        (2, [("", 0, 1, 1), ("x | y", 1, 1, 1)]),
    ]


def test_headers(read: Read) -> None:
    """By the element, or by the head of the table."""
    page = "<table><thead><tr><td>a<td>b</thead><tbody><tr><th>c<td>d</table>"
    heads = [[c.is_header for c in one.row.cells] for _, one in read(page) if one.row]
    assert heads == [[True, True], [True, False]]


def test_spans_move_the_cells_after_them(read: Read) -> None:
    """Those in the row, and those in the rows below."""
    page = (
        "<table><tr><td rowspan=3>a<td colspan=2>b<td>c"
        "<tr><td rowspan=2>d<td>e<td>f<tr><td>g<td>h<tr><td>i<td>j<td>k<td>l</table>"
    )
    columns = [[cell[1] for cell in cells] for _, cells in rows(read(page))]
    assert columns == [[0, 1, 3], [1, 2, 3], [2, 3], [0, 1, 2, 3]]


@pytest.mark.parametrize(
    ("attribute", "spans"),
    [
        ("colspan=99999999999999999999", (1, 1)),
        ("colspan=1000", (2, 1)),
        ("colspan=0", (1, 1)),
        ("rowspan=1000", (1, 2)),
        ("rowspan=0", (1, 2)),
        ("rowspan=-1", (1, 1)),
        ("colspan=x", (1, 1)),
    ],
)
def test_spans_are_clamped(read: Read, attribute: str, spans: tuple[int, int]) -> None:
    """To the row with most cells, and to the end of the table."""
    page = f"<table><tr><td {attribute}>a<td>b<tr><td>c<td>d</table>"
    (_, cells), *_ = rows(read(page))
    assert cells[0][2:] == spans


def test_a_cell_of_several_blocks(read: Read) -> None:
    """Each of them knows the row and the column."""
    page = "<table><tr><td>a<td>b<tr><td><p>c</p><p>d</p><td>e</table>"
    assert rows(read(page))[1:] == [
        (1, [("c", 0, 1, 1)]),
        (1, [("d", 0, 1, 1)]),
        (1, [("e", 1, 1, 1)]),
    ]


@pytest.mark.parametrize(
    "page",
    [
        f"<table><tr><td><p>Menu</p><td><p>{'story ' * 200}</p></table>",
        "<table><tr><td><p>Menu</p><td><table><tr><td><p>a</p></table></table>",
        "<table role=presentation><tr><td>a<td>b</table>",
        "<table><tr><td>a<tr><td>b<tr><td>c<td>d</table>",
        "<tr><td>a<td>b",
        "<table><tr><td>The tide<br><br>was late.<td>Menu</table>",
        "<table><tr></tr><tr><td><p>The tide was late.</p><p>So was the ferry.</p><td></table>",
        "<table><tr><td>a<td><tr><td>b<td></table>",
    ],
)
def test_layout_has_no_rows(read: Read, page: str) -> None:
    """Long cells, tables in tables, one column, what says that it is layout, rows of no table.

    So has one row with cells of several parts, and what has words in one column alone.
    """
    assert not any(one.row for _, one in read(page))


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><th>The tide<br>today<th>Rise</table>",
        "<table><thead><tr><td>The tide<br>today<td>Rise</thead></table>",
        "<table><tr><td>a<br>b<td>c<tr><td>d<td></table>",
        "<table><tr><td>The tide<td>was late</table>",
    ],
)
def test_small_tables_have_rows(read: Read, page: str) -> None:
    """One row with headers, or with simple cells; two rows with words in two columns."""
    assert all(one.row for _, one in read(page))


def test_a_table_of_which_one_column_is_kept() -> None:
    """Is layout, and the lists in it are lists."""
    source = "<table><tr><td><p>Menu<td><ul><li>Tide</ul><tr><td><p>Map<td><p>Ferry</table>"
    segments = split_into_blocks(parse(Scrape(source, media_type=MediaType.HTML), 10_000))
    assert segments.texts == ["Menu", "Tide", "Map", "Ferry"]
    every = read_structures(segments, [True] * 4)
    assert all(one and one.row for one in every)
    _, tide, _, ferry = read_structures(segments, [False, True, False, True])
    assert tide and not tide.row and len(tide.around) == 1  # noqa: PT018
    assert ferry and not ferry.row  # noqa: PT018


def test_two_tables(read: Read) -> None:
    """Are told apart."""
    page = "<table><tr><td>a<td>b</table><table><tr><td>c<td>d</table>"
    first, second = (one.row for _, one in read(page))
    assert isinstance(first, Row)
    assert isinstance(second, Row)
    assert first.table_key != second.table_key


def test_long_cells_of_a_grid(read: Read) -> None:
    """Are cells where so many rows have as many that it is no layout."""
    long = "The tide was late. " * 40
    row = f"<tr><td>Mon<td>{long}"
    assert not rows(read(f"<table>{row * 4}</table>"))
    assert len(rows(read(f"<table>{row * 5}</table>"))) == 10
    assert not rows(read(f"<table>{row * 5}{'<tr><td colspan=2>Tide' * 2}</table>"))


def test_code_in_cells(read: Read) -> None:
    """Few lines of it are words of a cell; whole programs, and tables without headers, are not."""
    page = (
        "<table><tr><th>Tide<th>Command<tr><td>High<td><pre>wait 2\nsail</pre>"
        "<tr><td>Low<td><pre>wait 8</pre></table>"
    )
    found = read(page)
    assert rows(found)[2] == (1, [("wait 2\nsail", 1, 1, 1)])
    assert [(mark.kind, mark.end) for mark in found[2][1].marks] == [("code", 11)]
    for other in (page.replace("th>", "td>"), page.replace("sail", "sail\n" * 9)):
        text, structure = read(other)[2]
        assert text.startswith("wait 2")
        assert structure.code
        assert structure.row is None
