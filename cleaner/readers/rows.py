"""JSON Lines -> Scrapes: one row a line, `{"id", "url", "html"}` or `{"id", "url", "text"}`.

The stream is cut into lines here; a line is parsed later, where its page is cleaned, so that
neither the work nor the trouble of one row touches the others.
"""

import json
import math
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import BinaryIO, NoReturn

from cleaner.errors import BadRowError
from cleaner.model import ODD_VALUE, Notice, Scrape
from cleaner.readers.fingerprints import fingerprint_of_bytes
from cleaner.readers.inputs import Input, Origin
from cleaner.readers.reading import Columns
from cleaner.readers.values import scrape_of

__all__ = ["parse_row", "read_rows"]

LONGEST_LINE = 40_000_000
"""Bytes. Twice `Settings.max_characters`: a longer line would be cut anyway, and all of it has to
stand in memory, several times over, before that can be seen."""

SHOWN = 3
"""Such values of which a row's notices tell."""

LONGEST_NUMBER = 4_000
"""Digits. Python takes no more than 4,300 for a whole number, read or written."""

DEFAULTS = Columns()


def read_rows(
    stream: BinaryIO, origin: Origin, columns: Columns = DEFAULTS, before: int = 0
) -> Iterator[Input]:
    """Yield one input a line, numbered from 1 on; blank lines are none.

    before: lines of the file that are above those of the stream.
    """
    for number, line in enumerate(_lines(stream, first=not before), start=before + 1):
        row = origin.numbered(number)
        if line is None:
            yield row.failing(BadRowError(f"line {number}: longer than {LONGEST_LINE:,} bytes"))
        elif line.strip():
            read = partial(parse_row, line, number, row.path, columns)
            yield Input(row.name, row.place, read, fingerprint_of_bytes(line))


def parse_row(
    line: bytes, number: int, path: str | None = None, columns: Columns = DEFAULTS
) -> Scrape:
    """Read one row.

    Keys beyond those of `columns` are carried along as `extra`. A page that is null is an empty
    page. Null is taken for a number that is too large, a replacement character for bytes that are
    not UTF-8, and notices say so. Raises BadRowError, whose message names the line.
    """
    odd: list[str] = []
    try:
        scrape = scrape_of(_load(line, odd), path, columns)
    except BadRowError as error:
        msg = f"line {number}: {error}"
        raise BadRowError(msg, known=error.known) from error
    notices = (*scrape.notices, *(Notice(ODD_VALUE, words) for words in odd[:SHOWN]))
    return replace(scrape, notices=notices)


def _lines(stream: BinaryIO, *, first: bool) -> Iterator[bytes | None]:
    """Cut a stream into lines, the first of a file without its byte order mark.

    None stands for a line that is too long.
    """
    while line := stream.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(LONGEST_LINE)
            yield None
        else:
            yield line.removeprefix(BOM_UTF8) if first else line
        first = False


def _load(line: bytes, odd: list[str]) -> dict[str, object]:
    """Read the values of a row; adds to `odd` what had to be made of some. Raises BadRowError."""

    def whole(digits: str) -> int | None:
        if len(digits) <= LONGEST_NUMBER:
            return int(digits)
        odd.append(f"a number of {len(digits):,} digits is left out")
        return None

    def fraction(digits: str) -> float | None:
        if math.isfinite(value := float(digits)):
            return value
        odd.append("a number that is too large is left out")
        return None

    text = _decoded(line, odd)
    try:
        row = json.loads(text, parse_constant=_refuse, parse_int=whole, parse_float=fraction)
    except json.JSONDecodeError as error:
        msg = f"not JSON: {error.msg} (column {error.colno})"
        raise BadRowError(msg) from error
    except ValueError as error:
        msg = f"not JSON: {error}"
        raise BadRowError(msg) from error
    except RecursionError as error:
        msg = "not JSON that can be read: nested too deeply"
        raise BadRowError(msg) from error
    if not isinstance(row, dict):
        msg = "not a JSON object"
        raise BadRowError(msg)
    return row


def _decoded(line: bytes, odd: list[str]) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        odd.append("some bytes are not UTF-8; the replacement character stands for them")
        return line.decode("utf-8", "replace")


def _refuse(word: str) -> NoReturn:
    msg = f"{word} is not a JSON number"
    raise ValueError(msg)
