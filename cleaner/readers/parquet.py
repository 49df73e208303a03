"""A Parquet file -> Inputs, one a row. The one door to pyarrow for reading.

Row 12 of `rows.parquet` is called `rows.parquet:12`. Columns beside those of the page, its id and
its address are carried along, as the keys of JSON Lines are.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from cleaner.errors import (
    BadRowError,
    ColumnError,
    DamagedError,
    MissingExtraError,
    ScrapeError,
    TooLargeError,
    UsageError,
)
from cleaner.model import Scrape
from cleaner.readers.files import LARGEST_PAGE, open_regular
from cleaner.readers.fingerprints import fingerprint_of_bytes
from cleaner.readers.inputs import Input, Origin
from cleaner.readers.kinds import is_table
from cleaner.readers.members import Meter
from cleaner.readers.plain import duration, plain_row
from cleaner.readers.reading import Columns, Reading
from cleaner.readers.roots import Root
from cleaner.readers.values import NAME_ONE, known_of, scrape_of

if TYPE_CHECKING:
    from pyarrow import Array, DataType, RecordBatch
    from pyarrow.parquet import ParquetFile

__all__ = [
    "Groups",
    "groups_of",
    "known_of_cells",
    "read_parquet",
    "refuse_tables",
    "row_values",
]

ROWS_AT_ONCE: Final = 1
"""A dictionary of one long page can stand for a million rows, so that rows are laid out singly.
That takes a tenth of a millisecond for each."""

INTERVAL: Final = "interval"
"""In the names of Arrow's types of months, days and nanoseconds, nested ones too."""

MAP: Final = "map<"
"""The same of maps."""

UNREADABLE: Final = (
    ValueError,
    OverflowError,
    RecursionError,
    TypeError,
    AttributeError,
    KeyError,
)
"""What laying out one row may raise beside Arrow's own."""

BUFFER: Final = 65_536
SHOWN: Final = 12
"""Columns that an error names."""


@dataclass(frozen=True, slots=True)
class Groups:
    """Row groups of a file, from `first` and before `last`, counted from 0.

    start, end: which bytes they have, more or less. before: rows of the file above them.
    """

    first: int
    last: int
    start: int
    end: int
    before: int

    def __str__(self) -> str:
        """Name the first row."""
        return f"{self.before + 1}-"


def groups_of(stream: BinaryIO, columns: Columns, most: int) -> Iterator[Groups]:
    """Yield runs of row groups, each of `most` bytes or more but for the last.

    Raises as `read_parquet` does.
    """
    file = _open(stream)
    _check(file, columns)
    first = start = end = before = rows = 0
    for number in range(file.metadata.num_row_groups):
        group = file.metadata.row_group(number)
        end, rows = end + group.total_byte_size, rows + group.num_rows
        if end - start >= most or number + 1 == file.metadata.num_row_groups:
            yield Groups(first, number + 1, start, end, before)
            first, start, before = number + 1, end, rows


def read_parquet(
    stream: BinaryIO, origin: Origin, columns: Columns, groups: Groups | None = None
) -> Iterator[Input]:
    """Yield one input a row, numbered from 1 on.

    stream: one that can be sought in. groups: those to read; None for all. What cannot be
    read of a row group is one input that failed.
    Raises MissingExtraError, ColumnError, DamagedError for a file that cannot be read at all, and
    TooLargeError where rows that share a value become too much.
    """
    meter = Meter(stream.seek(0, os.SEEK_END))
    file = _open(stream)
    _check(file, columns)
    groups = groups or Groups(0, file.metadata.num_row_groups, 0, 0, 0)
    before = groups.before
    for group in range(groups.first, groups.last):
        rows = file.metadata.row_group(group).num_rows
        for number, row in enumerate(_rows(file, group, before), start=before + 1):
            here = origin.numbered(number)
            if isinstance(row, DamagedError):
                yield here.failing(row)
            else:
                meter.count(row.nbytes)
                yield _input(row, number, here, columns)
        before += rows


def refuse_tables(roots: Iterable[Root], reading: Reading) -> None:
    """Raise UsageError for a file that is named in the call and has no column of pages.

    One in a folder is a failed input instead, so that it does not stop the others.
    """
    for root in roots:
        if is_table(root.path.name, reading) and root.path.is_file():
            try:
                with open_regular(root.path) as stream:
                    _check(_open(stream), reading.columns)
            except (ColumnError, MissingExtraError) as error:
                msg = f"{root.path.name}: {error}"
                raise UsageError(msg) from error
            except (ScrapeError, OSError):
                pass  # it will have a row


def _open(stream: BinaryIO) -> "ParquetFile":
    try:
        from pyarrow import ArrowException  # noqa: PLC0415 - heavy, and an extra
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415
    except ImportError as error:
        msg = "Parquet needs pyarrow: pip install 'scrape-cleaner[parquet]'"
        raise MissingExtraError(msg) from error
    try:
        return ParquetFile(stream, buffer_size=BUFFER, pre_buffer=False)
    except (ArrowException, OSError, ValueError) as error:
        raise DamagedError(_brief(error)) from error


def _check(file: "ParquetFile", columns: Columns) -> None:
    """Raise ColumnError where no row can have a page."""
    names = file.schema_arrow.names
    if not any(name in names for name in columns.pages):
        found = ", ".join(names[:SHOWN]) + (", ..." if len(names) > SHOWN else "")
        msg = (
            f"neither {' nor '.join(columns.pages)} among the columns ({found or 'none'}); "
            f"{NAME_ONE}"
        )
        raise ColumnError(msg)


def _rows(file: "ParquetFile", group: int, before: int) -> Iterator["RecordBatch | DamagedError"]:
    """Yield the rows of one row group, of which `before` are before it in the file.

    In the place of the first that cannot be read there is an error, which speaks for the rest.
    """
    from pyarrow import ArrowException  # noqa: PLC0415

    last = before + file.metadata.row_group(group).num_rows
    batches = file.iter_batches(ROWS_AT_ONCE, row_groups=[group], use_threads=False)
    number = before
    try:
        for batch in islice(batches, last - before):
            number += 1
            yield batch
    except (ArrowException, OSError, ValueError) as error:
        yield DamagedError(f"rows {number + 1:,} to {last:,} cannot be read: {_brief(error)}")


def _input(cells: "RecordBatch", number: int, row: Origin, columns: Columns) -> Input:
    if cells.nbytes > LARGEST_PAGE:
        msg = f"row {number}: {cells.nbytes:,} bytes; a page has at most {LARGEST_PAGE:,}"
        known = known_of_cells(cells, row.path, columns)
        return row.failing(TooLargeError(msg, "too_large", known))
    try:
        values = row_values(cells)
    except BadRowError as error:
        known = known_of_cells(cells, row.path, columns)
        return row.failing(BadRowError(f"row {number}: {error}", known=known))
    read = partial(parse_values, values, number, row.path, columns)
    mark = fingerprint_of_bytes(repr(values).encode("utf-8", "surrogatepass"))
    return Input(row.name, row.place, read, mark)


def row_values(cells: "RecordBatch") -> dict[str, Any]:
    """Give the values of a batch of one row by their columns. Raises BadRowError."""
    from pyarrow import ArrowException  # noqa: PLC0415

    try:
        names = cells.schema.names
        return {name: _value(cell) for name, cell in zip(names, cells.columns, strict=True)}
    except (ArrowException, *UNREADABLE) as error:
        raise BadRowError(_brief(error)) from error


def known_of_cells(cells: "RecordBatch", path: str | None, columns: Columns) -> Scrape:
    """Give what can be read of a batch of one row beside its page, up to the size of a page."""
    values: dict[str, Any] = {}
    left = LARGEST_PAGE
    for number, name in enumerate(cells.schema.names):
        cell = cells.select([number])
        if name not in columns.pages and cell.nbytes <= left:
            with suppress(BadRowError):
                values |= row_values(cell)
                left -= cell.nbytes
    return known_of(plain_row(values, columns), path, columns)


def parse_values(
    values: Mapping[str, Any], number: int, path: str | None, columns: Columns
) -> Scrape:
    """Read one row. Raises BadRowError, whose message names the row."""
    try:
        return scrape_of(plain_row(values, columns), path, columns)
    except BadRowError as error:
        msg = f"row {number}: {error}"
        raise BadRowError(msg, known=error.known) from error


def _value(cell: "Array") -> Any:
    """Give the only value of an array in a form that JSON can write; binary ones stay bytes."""
    import pyarrow.types as kinds  # noqa: PLC0415

    if kinds.is_dictionary(cell.type):
        cell = cell.dictionary_decode()
    if INTERVAL in str(cell.type):  # which neither Arrow can write nor pickle can take apart
        return str(cell[0].as_py())
    if kinds.is_duration(cell.type):
        return duration(cell.cast("int64")[0].as_py(), cell.type.unit)
    if kinds.is_temporal(cell.type) or kinds.is_decimal(cell.type):
        cell = cell.cast("string")
    value = cell[0].as_py()
    return _with_maps(value, cell.type) if MAP in str(cell.type) else value


def _with_maps(value: Any, kind: "DataType") -> Any:
    """Make mappings of the pairs that maps are given as, inside other values too."""
    import pyarrow.types as kinds  # noqa: PLC0415

    if value is None:
        return None
    if kinds.is_map(kind):
        return _mapping(
            [
                (_with_maps(key, kind.key_type), _with_maps(inner, kind.item_type))
                for key, inner in value
            ]
        )
    if kinds.is_struct(kind):
        return {field.name: _with_maps(value[field.name], field.type) for field in kind}
    if kinds.is_nested(kind) and not kinds.is_union(kind) and isinstance(value, list):
        return [_with_maps(inner, kind.value_type) for inner in value]
    return value


def _mapping(pairs: list[tuple[Any, Any]]) -> dict[Any, Any] | list[tuple[Any, Any]]:
    """Make a mapping of pairs, or leave them where keys are repeated, or can be none."""
    try:
        found = dict(pairs)
    except TypeError:
        return pairs
    return found if len(found) == len(pairs) else pairs


def _brief(error: Exception) -> str:
    """Give the first line of a message; Arrow's go on with traces of its own."""
    return (str(error).splitlines() or [type(error).__name__])[0]
