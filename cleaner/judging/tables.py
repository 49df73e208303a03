"""Verdicts on a text -> the same, but a table below a paragraph that is kept is kept whole.

Rows of cells have few of the marks of a text; the model doubts them, or keeps some and not others.
On the development corpora, as text, 28 of 41 pages on which this keeps rows gain, and the articles
of wcxb-dev 0.002 word F1.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from cleaner.blocks.segments import CELL_SEPARATOR, Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.model import TEXT_LABELS, Verdict

__all__ = ["with_whole_tables"]

ROWS: Final = 3
"""So many lines in a row have the same number of cells; menus are one line, or two."""
CELLS: Final = 3
ABOVE: Final = 8
"""Lines from a paragraph that is kept down to the table, at most."""
PARAGRAPH_WORDS: Final = 8
DAYS: Final = 7
"""Cells of a row of a calendar, ..."""
DAY_CHARACTERS: Final = 3
"""... each of which has no more of these."""
REASON: Final = "rule table_row: a row of a table below what is kept"


def with_whole_tables(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the rows that the model took away. Pages of HTML are left as they are."""
    decided = list(verdicts)
    for rows in _tables(segments.texts) if segments.own_tags()[0] == "line" else ():
        if _is_below_text(rows.start, segments.texts, decided):
            for row in rows:
                if is_doubted(decided[row]):
                    decided[row] = given_back(REASON)
    return tuple(decided)


def _tables(texts: Sequence[str]) -> Iterator[range]:
    """The lines of each table, in order."""
    at = 0
    for cells, lines in groupby(text.count(CELL_SEPARATOR) + 1 for text in texts):
        rows = range(at, at + sum(1 for _ in lines))
        at = rows.stop
        if cells >= CELLS and len(rows) >= ROWS and not _is_calendar([texts[row] for row in rows]):
            yield rows


def _is_calendar(rows: Sequence[str]) -> bool:
    return all(_is_week(row.split(CELL_SEPARATOR)) for row in rows[1:])


def _is_week(cells: Sequence[str]) -> bool:
    return len(cells) == DAYS and all(len(cell.strip()) <= DAY_CHARACTERS for cell in cells)


def _is_below_text(top: int, texts: Sequence[str], verdicts: Sequence[Verdict]) -> bool:
    return any(
        verdicts[line].label in TEXT_LABELS and len(texts[line].split()) >= PARAGRAPH_WORDS
        for line in range(max(0, top - ABOVE), top)
    )
