"""Segments and what was kept of them -> Structures: headings, lists, quotes, tables, code.

Read from the elements of the page after the judgement, so that removed blocks cost nothing.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from cleaner.blocks.segments import Segments, Zone
from cleaner.blocks.styled_lines import LONGEST
from cleaner.structure import PLAIN, Cell, Code, Mark, MarkKind, Row, Structure
from cleaner.structuring.addresses import Addresses, find_base
from cleaner.structuring.code import code_language
from cleaner.structuring.figures import with_figures
from cleaner.structuring.inside import Inside, find_insides
from cleaner.structuring.marks import marking_around, read_marks
from cleaner.structuring.runs import FIRST, Run, read_runs
from cleaner.structuring.tables import Table, read_table

__all__ = ["find_base", "read_structures", "with_figures"]

# Plain integers: `&` on an IntFlag takes a microsecond.
PREFORMATTED: Final = int(Zone.PREFORMATTED)
LINK: Final = int(Zone.LINK)
CELL_LINES: Final = 8
"""Lines of code that a cell of a table may hold."""


def read_structures(
    segments: Segments, kept: Sequence[bool], base: str | None = None
) -> list[Structure | None]:
    """The structure of every block that was kept; None for the others.

    base: the address that links are relative to; see `find_base`.
    """
    containers = segments.containers.tolist()
    wanted = {container for container, keep in zip(containers, kept, strict=True) if keep}
    insides = find_insides(segments.outline, wanted)
    runs = _runs(segments, containers, wanted)
    reader = _Reader(segments, Addresses(base))

    def read(index: int) -> Structure:
        return reader.structure(index, insides[containers[index]], runs.get(index))

    found = [read(index) if keep else None for index, keep in enumerate(kept)]
    columns = _columns(found)
    for index, one in enumerate(found):
        if one and one.row and len(columns[one.row.table_key]) == 1:
            reader.open_table(one.row.table_key)
            found[index] = read(index)
    return found


def _columns(found: Sequence[Structure | None]) -> Mapping[int, set[int]]:
    """The columns of each table, by its key, that have words; with one it is no table."""
    columns: dict[int, set[int]] = defaultdict(set)
    for row in (one.row for one in found if one and one.row):
        columns[row.table_key] |= {cell.column for cell in row.cells if cell.end > cell.start}
    return columns


def _runs(segments: Segments, containers: Sequence[int], wanted: set[int]) -> dict[int, Run]:
    """The run of each block, by its index. Text scrapes and preformatted text have none."""
    outline, texts = segments.outline, segments.texts
    if not outline.elements:
        return {}
    blocks = defaultdict(list)
    for index, container in enumerate(containers):
        if container in wanted:
            blocks[container].append(index)
    runs: dict[int, Run] = {}
    zones_of = outline.zones.tolist()
    paragraph = next((at for at, text in enumerate(texts) if len(text) > LONGEST), FIRST)
    for container, indexes in blocks.items():
        zones, element = zones_of[container], outline.elements[container]
        if element is None or zones & PREFORMATTED:
            continue
        is_row = outline.tags[container] == "tr" and not _has_inner(segments, container)
        above = bisect_right(indexes, paragraph)
        found = read_runs(element, in_link=bool(zones & LINK), is_row=is_row, first=above)
        if [run.text for run in found] == [texts[index] for index in indexes]:
            runs |= zip(indexes, found, strict=True)
    return runs


def _has_inner(segments: Segments, container: int) -> bool:
    """Whether there is a container in the container: of rows, those of data tables have none."""
    parents = segments.outline.parents
    return container + 1 < len(parents) and int(parents[container + 1]) == container


class _Reader:
    """Reads structures; each table and each piece of code is looked at once."""

    def __init__(self, segments: Segments, addresses: Addresses) -> None:
        self._texts = segments.texts
        self._containers = segments.containers.tolist()
        self._elements: Sequence[Any] = segments.outline.elements
        self._zones = segments.outline.zones.tolist()
        self._addresses = addresses
        self._tables: dict[int, Table | None] = {}
        self._codes: dict[int, Code] = {}

    def structure(self, block: int, inside: Inside, run: Run | None) -> Structure:
        """The structure of one block."""
        container = self._containers[block]
        row = None if inside.table is None else self._row(inside, run)
        code = self._code(container, inside)
        marks = () if run is None else self._marks(container, run)
        if code and inside.cell is not None and (cells := self._cell_of_code(inside, block)):
            row, code, marks = cells, None, self._all_code(block)
        around = inside.outside if row else inside.around  # a cell has no room for lists
        term = None if row or code or inside.level else inside.term
        if not (inside.level or around or row or code or marks or term):
            return PLAIN
        return Structure(inside.level, around, row, code, marks, term)

    def open_table(self, key: int) -> None:
        """Take a table for one that only lays the page out."""
        self._tables[key] = None

    def _marks(self, container: int, run: Run) -> tuple[Mark, ...]:
        in_link = bool(self._zones[container] & LINK)
        around = marking_around(self._elements[container], in_link=in_link)
        return read_marks(run, around, self._addresses)

    def _code(self, container: int, inside: Inside) -> Code | None:
        if not self._elements:
            return Code(container, None) if self._zones[container] & PREFORMATTED else None
        key = inside.code
        if key is None:
            return None
        if key not in self._codes:
            self._codes[key] = Code(key, code_language(self._elements[key]))
        return self._codes[key]

    def _all_code(self, block: int) -> tuple[Mark, ...]:
        return (Mark(MarkKind.CODE, 0, len(self._texts[block])),)

    def _cell_of_code(self, inside: Inside, block: int) -> Row | None:
        """The place of a few lines of code in a table with headers; long ones part the table."""
        text, table = self._texts[block], self._table(inside)
        if table is None or inside.row is None or inside.cell is None:
            return None
        row, cell = self._elements[inside.row], self._elements[inside.cell]
        if text.count("\n") >= CELL_LINES or not table.has_headers or cell not in table.places:
            return None
        key = inside.table or 0
        return Row(key, table.rows[row], (Cell(0, len(text), *table.places[cell]),))

    def _table(self, inside: Inside) -> Table | None:
        key = inside.table
        if key is None:
            return None
        if key not in self._tables:
            self._tables[key] = read_table(self._elements[key])
        return self._tables[key]

    def _row(self, inside: Inside, run: Run | None) -> Row | None:
        key, table = inside.table, self._table(inside)
        if key is None or inside.row is None:
            return None
        row = self._elements[inside.row]
        if table is None or row not in table.rows or run is None:
            return None
        cells = _cells(table, run) if inside.cell is None else self._cell(table, inside.cell, run)
        return Row(key, table.rows[row], cells) if cells else None

    def _cell(self, table: Table, cell: int, run: Run) -> tuple[Cell, ...]:
        """The one cell that a block stands in."""
        place = table.places.get(self._elements[cell])
        return (Cell(0, len(run.text), *place),) if place else ()


def _cells(table: Table, run: Run) -> tuple[Cell, ...]:
    """The cells of a row that is a block."""
    places: Mapping[Any, Any] = table.places
    return tuple(
        Cell(span.start, span.end, *places[span.element])
        for span in run.spans
        if span.element in places
    )
