"""Verdicts -> the same, but a table of which rows are kept is kept whole; so are lists of terms.

Rows of cells have few of the marks of a text; the model doubts them, or keeps some and not others.
On the development corpora 17 of the 22 pages of HTML on which this makes a difference gain by it.
In texts, where tables have no elements around them, what stands below a paragraph that is kept is
kept: 28 of 41 pages gain, and the articles of wcxb-dev 0.002 word F1. Rows of a label and a value
are told by one of them that is kept: then seven in eight of the others are right.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, islice, takewhile
from typing import Final

from cleaner.blocks.lines import is_rule
from cleaner.blocks.segments import CELL_SEPARATOR, Outline, Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary.delivery_words import heads_delivery

__all__ = ["tables_of_html", "with_whole_tables"]

ROWS: Final = 3
"""So many lines in a row have the same number of cells; menus are one line, or two."""
CELLS: Final = 3
PAIR: Final = 2
"""Cells of a row of a label and a value."""
ABOVE: Final = 8
"""Lines from a paragraph that is kept down to the table, at most."""
PARAGRAPH_WORDS: Final = 8
DAYS: Final = 7
"""Cells of a row of a calendar, ..."""
DAY_CHARACTERS: Final = 3
"""... each of which has no more of these."""
CELL_TAGS: Final = ("td", "th")
BLOCKS: Final = 2
"""Blocks of a cell of a table of data, on average, at most; ..."""
CELL_CHARACTERS: Final = 100
"""... and its characters. What is longer is a layout."""
LIST_TAGS: Final = frozenset({"dd", "dl", "dt"})
TERMS: Final = 60
LINKED: Final = 0.5
"""Blocks of a list of terms and what they mean, at most, and how much of it is linked."""
SOME: Final = 0.3
"""Share of the words of a table of HTML that are kept, at least."""
TICKED: Final = 0.5
"""Share of the rows of a table that say what it compares, at least, and the rest in pictures."""
POSTS: Final = frozenset({"entry", "hentry", "post"})
"""Names of a <dl> that is the layout of a post: the title is its only term."""
NUMBERS: Final = frozenset({"ean", "gtin", "mpn", "sku", "upc"})
"""Terms for the numbers by which shops know what they sell."""
OF_PROGRAMS: Final = frozenset({"parameters", "raises", "see also", "since", "throws"})
"""Terms beside which "Returns" speaks of what a function returns."""
HEADING_WORDS: Final = 6
OWN_WORDS: Final = "by own_words:"
"""How a reason says that a line names furniture itself."""
HEADING: Final = Verdict(Label.HEADING, CORE, "rule table_row: heads a table below what is kept")
_RANK: Final = re.compile(r"^\d{1,3}[.)] ")
"""Before a label: "1. Port Ansel"."""
REASON: Final = "rule table_row: a row of a table below what is kept"
OF_ONE: Final = "rule table_row: of a table or a list of terms of which others are kept"


@dataclass(slots=True)
class _Row:
    """A row of a table of HTML.

    table: its container.  blocks: all in it; one where no cell holds paragraphs.
    cells: those that hold paragraphs, and so are containers.  nests: whether a table stands in it.
    """

    table: int
    blocks: range
    cells: int = 0
    nests: bool = False

    @property
    def is_block(self) -> bool:
        """Whether it is one block."""
        return not self.cells and len(self.blocks) == 1


def with_whole_tables(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the rows that the model took away."""
    decided = list(verdicts)
    if not segments.outline.is_text:
        _give_back_of_html(segments, verdicts, decided)
        return tuple(decided)
    for lines in _pairs(segments.texts):
        if any(verdicts[line].label in TEXT_LABELS for line in lines):
            silent = [line for line in lines if OWN_WORDS not in verdicts[line].reason]
            _give_back(silent, decided, OF_ONE)
    for lines in _tables(segments.texts):
        if _is_below_text(lines[0], segments.texts, decided):
            _give_back(lines, decided, REASON)
            heading = _last_words(segments.texts, lines[0])
            if _is_heading(heading, segments.texts, decided):
                decided[heading] = HEADING
    return tuple(decided)


def _give_back_of_html(
    segments: Segments, verdicts: Sequence[Verdict], decided: list[Verdict]
) -> None:
    posts = _posts(segments.outline)
    for post in posts:
        if _kept_share(post, segments.texts, verdicts) >= SOME:
            title = takewhile(lambda block: _is_term(segments, block), post)
            _give_back(title, decided, OF_ONE)
    terms = (_without_numbers(segments, one) for one in _lists_of_terms(segments, posts))
    for blocks in (*tables_of_html(segments), *filter(None, terms)):
        share = _kept_share(blocks, segments.texts, verdicts)
        if share >= SOME or (
            share and (_is_amid_text(blocks, verdicts) or _is_ticked(blocks, segments))
        ):
            _give_back(blocks, decided, OF_ONE)


def _give_back(rows: Iterable[int], decided: list[Verdict], reason: str) -> None:
    for row in rows:
        if is_doubted(decided[row]):
            decided[row] = given_back(reason)


def tables_of_html(segments: Segments) -> Iterator[Sequence[int]]:
    """The blocks of each table of data, in order; of a layout those that are rows of data."""
    tables: dict[int, list[_Row]] = defaultdict(list)
    for row in _rows(segments.outline):
        tables[row.table].append(row)
    for rows in tables.values():
        data = rows
        below = rows[1:] if _is_header(rows[0], segments.texts) else rows
        if not all(row.is_block or _has_short_cells(row, segments.texts) for row in below):
            data = [row for row in rows if row.is_block]
        if len(data) >= ROWS:
            yield [block for row in data for block in row.blocks]


def _lists_of_terms(segments: Segments, posts: Sequence[range]) -> Iterator[range]:
    """The blocks of each <dl> that is no menu: "Place", "The pier", "Day", "22 March"."""
    outline = segments.outline
    for container in outline.tagged("dl"):
        blocks = outline.blocks(container)
        if any(blocks[0] in post for post in posts if blocks):
            continue
        if ROWS <= len(blocks) <= TERMS and segments.link_share(blocks) < LINKED:
            yield blocks


def _posts(outline: Outline) -> Sequence[range]:
    """The blocks of each <dl> that is the layout of a post."""
    lists = [one for one in outline.tagged("dl") if _is_post(outline, one)]
    return [blocks for one in lists if (blocks := outline.blocks(one))]


def _is_post(outline: Outline, container: int) -> bool:
    """Whether a <dl> is named for a post, and has one term."""
    if POSTS.isdisjoint(outline.tokens[outline.kinds[container]]):
        return False
    return sum(1 for _ in islice(outline.elements[container].iterchildren("dt"), 2)) == 1


def _without_numbers(segments: Segments, blocks: range) -> Sequence[int]:
    """The blocks of a list of terms but for those on which number a shop gave, and how it ships."""
    texts = segments.texts[blocks.start : blocks.stop]
    if any(text.rstrip(" :").casefold() in OF_PROGRAMS for text in texts):
        return blocks
    told = [
        block
        for block, text in zip(blocks, texts, strict=True)
        if text.rstrip(" :").casefold() in NUMBERS or heads_delivery(text)
        if _is_term(segments, block)
    ]
    left_out = {*told, *(block + 1 for block in told)}
    return [block for block in blocks if block not in left_out]


def _is_term(segments: Segments, block: int) -> bool:
    """Whether a block of a list stands in a term, and in no meaning of one."""
    outline = segments.outline
    containers = outline.around(int(segments.containers[block]))
    tags = (outline.tags[container] for container in containers)
    return next(tag for tag in tags if tag in LIST_TAGS) == "dt"


def _is_header(row: _Row, texts: Sequence[str]) -> bool:
    """Whether a row is one short cell, as above the rows that it heads."""
    is_one = row.cells == 1 and len(row.blocks) == 1 and not row.nests
    return is_one and len(texts[row.blocks[0]]) <= CELL_CHARACTERS


def _has_short_cells(row: _Row, texts: Sequence[str]) -> bool:
    if row.nests or len(row.blocks) > BLOCKS * row.cells:
        return False
    characters = sum(len(texts[block]) for block in row.blocks)
    return row.cells > 1 and characters <= CELL_CHARACTERS * row.cells


def _rows(outline: Outline) -> Sequence[_Row]:
    """The rows of all tables that have words in them."""
    rows = {
        row: _Row(_around(outline, row, ("table",)), outline.blocks(row))
        for row in outline.tagged("tr")
    }
    if not rows:
        return ()
    for table in outline.tagged("table"):
        around = _around(outline, table, ("table", "tr"))
        if around in rows:
            rows[around].nests = True
    parents = outline.parents.tolist()
    for cell in chain.from_iterable(map(outline.tagged, CELL_TAGS)):
        if parents[cell] in rows:
            rows[parents[cell]].cells += 1
    return [row for row in rows.values() if row.blocks]


def _around(outline: Outline, container: int, tags: Sequence[str]) -> int:
    """The nearest of such elements around a container; 0 if there is none."""
    around = outline.around(int(outline.parents[container]))
    return next((one for one in around if outline.tags[one] in tags), 0)


def _kept_share(rows: Sequence[int], texts: Sequence[str], verdicts: Sequence[Verdict]) -> float:
    kept = sum(len(texts[row]) for row in rows if verdicts[row].label in TEXT_LABELS)
    return kept / sum(len(texts[row]) for row in rows)


def _is_amid_text(blocks: Sequence[int], verdicts: Sequence[Verdict]) -> bool:
    """Whether what stands right before and after a table is kept."""
    before, after = blocks[0] - 1, blocks[-1] + 1
    amid = before >= 0 and after < len(verdicts)
    return amid and verdicts[before].kept and verdicts[after].kept


def _is_ticked(blocks: Sequence[int], segments: Segments) -> bool:
    """Whether a table compares by pictures and ticks: only the first cell of a row has words."""
    if segments.link_share(range(blocks[0], blocks[-1] + 1)) > 0:
        return False
    bar = CELL_SEPARATOR.strip()  # beside an empty cell it has no room
    ticked = 0
    for block in blocks:
        cells = segments.texts[block].split(bar)
        ticked += len(cells) >= CELLS and not any(map(str.isalnum, "".join(cells[1:])))
    return ticked >= max(ROWS, TICKED * len(blocks))


def _tables(texts: Sequence[str]) -> Iterator[Sequence[int]]:
    """The rows of each table, in order; rules may be drawn between them."""
    rows = [row for row, text in enumerate(texts) if not is_rule(text)]
    for cells, group in groupby(rows, lambda row: texts[row].count(CELL_SEPARATOR) + 1):
        lines = list(group)
        if cells < CELLS or len(lines) < ROWS:
            continue
        if not _is_calendar([texts[line] for line in lines]):
            yield lines


def _pairs(texts: Sequence[str]) -> Iterator[Sequence[int]]:
    """The lines of each run of rows of two cells, but where most labels begin with a number."""
    rows = range(len(texts))
    for cells, group in groupby(rows, lambda row: texts[row].count(CELL_SEPARATOR) + 1):
        lines = list(group)
        labels = sum(_RANK.sub("", texts[line], count=1)[:1].isalpha() for line in lines)
        if cells == PAIR and len(lines) >= ROWS and PAIR * labels >= len(lines):
            yield lines


def _is_calendar(rows: Sequence[str]) -> bool:
    return all(_is_week(row.split(CELL_SEPARATOR)) for row in rows[1:])


def _is_week(cells: Sequence[str]) -> bool:
    return len(cells) == DAYS and all(len(cell.strip()) <= DAY_CHARACTERS for cell in cells)


def _last_words(texts: Sequence[str], end: int) -> int:
    """The last line before one that is no rule, or -1."""
    return next((line for line in range(end - 1, -1, -1) if not is_rule(texts[line])), -1)


def _is_heading(line: int, texts: Sequence[str], verdicts: Sequence[Verdict]) -> bool:
    """Whether a line that the model doubts is a short one below a paragraph that is kept."""
    if line < 1 or not is_doubted(verdicts[line]) or OWN_WORDS in verdicts[line].reason:
        return False
    short = len(texts[line].split(None, HEADING_WORDS)) <= HEADING_WORDS
    return short and _is_below_text(line, texts, verdicts, reach=1)


def _is_below_text(
    top: int, texts: Sequence[str], verdicts: Sequence[Verdict], reach: int = ABOVE
) -> bool:
    return any(
        verdicts[line].label in TEXT_LABELS and len(texts[line].split()) >= PARAGRAPH_WORDS
        for line in range(max(0, top - reach), top)
    )
