"""Verdicts -> the same, but rows of facts right below what is kept are kept: "Year", "2018".

Shops, car dealers, libraries and hotels close what they say of a thing with rows of a label and a
value. To the model they are short lines among others. Where four rows or more stand alike, with
labels that differ, and nothing but their heading stands between them and the text, they are a part
of it: rows of a table, or containers that each hold two pieces, or "Year: 2018". In a table that is
named for specifications, or stands in what is, a row or two are enough.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Final, NamedTuple

import numpy as np

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import CELL_SEPARATOR, HEADING_TAGS, Outline, Segments, Zone
from cleaner.judging.amendments.accordions import is_opener
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["with_specifications"]

ROWS: Final = 4
HEADED_ROWS: Final = 3
"""Rows at least, and below a heading of their own."""
MOST_ROWS: Final = 60
NAMES: Final = frozenset(
    {
        "attribute", "attributes", "datasheet", "features", "parameters", "parametry", "spec",
        "specification", "specifications", "specs",
    }
)  # fmt: skip
"""Names of such a table, or of what it stands in, up to ..."""
LEVELS: Final = 3
"""... so many containers up."""
PRESSED: Final = frozenset({Label.INTERFACE, Label.SHARE})
"""What the rows of such a table are not: "Quantity: choose", "Share: by mail"."""
ROW_TAGS: Final = frozenset({"tr", "li", "div", "p"})
LABEL_CHARACTERS: Final = 40
VALUE_CHARACTERS: Final = 100
LINKED: Final = 0.5
"""Share of the rows whose value may be a link: to other books of the writer."""
ALIKE: Final = 0.8
"""Share of the rows that hold two pieces; others have notes, or several values."""
COUNTS: Final = 0.5
"""Share of values that are numbers; more are how often something was said or seen."""
MEAN: Final = 40
"""Characters of a value on average; longer ones are blurbs below titles."""
DIGITS: Final = 0.25
"""Share of the values that have a digit, where a label looks as its value does; others may be the
two columns of a list."""
HEADINGS: Final = 2
"""Headings between the rows and what is kept above them, at most."""
OUTSIDE: Final = int(
    Zone.NAV | Zone.ASIDE | Zone.HEADER | Zone.FOOTER | Zone.FORM | Zone.DIALOG | Zone.QUOTE
    | Zone.PREFORMATTED | Zone.BUTTON | Zone.LINK | Zone.FIGURE
)  # fmt: skip
BUTTON: Final = int(Zone.BUTTON)
PARTS: Final = 2
IDEOGRAPHS: Final = "\u3040"
"""From which on one character may be a word."""
COLUMNS: Final = range(3, 9)
CELL: Final = 20
FIGURES: Final = 0.5
"""Columns of a table of sizes, characters of a cell at most, share of its cells with a digit."""
TERM: Final = ["dt", "dd"]
_STATED: Final = re.compile(r"([^\n:：]{1,40})[:：]\s{0,5}(\S.{0,99})")
_COUNT: Final = re.compile(r"\d{1,9}(?:[.,]\d{1,3})?")
REASON: Final = "rule specification: a row of a label and a value, below what is kept"
HEADED: Final = "rule specification: the heading of rows that are kept"


@dataclass(frozen=True, slots=True)
class _Row:
    """A label and its value.

    is_linked: whether the value leads elsewhere.  is_told: whether the two are marked apart.
    """

    label: str
    value: str
    is_linked: bool
    is_told: bool

    def is_fact(self) -> bool:
        """Whether both are short, and the label is no number and no sentence."""
        label, value = self.label.strip(), self.value.strip()
        if not 0 < len(label) <= LABEL_CHARACTERS or not 0 < len(value) <= VALUE_CHARACTERS:
            return False
        if len(label) == 1 and label < IDEOGRAPHS:
            return False
        if label[-1] in SENTENCE_ENDS or not label[0].isalpha():
            return False
        return any(map(str.isalnum, value))


class _Group(NamedTuple):
    """The blocks of what may be rows.

    containers: of each row; none where each two blocks are one.
    is_named: whether it is named for specifications.
    """

    blocks: range
    containers: Sequence[int] = ()
    is_named: bool = False


def with_specifications(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the rows that the model took away, and the heading between them and the text."""
    outline = segments.outline
    if not outline.elements:
        return tuple(verdicts)
    decided = list(verdicts)
    tags = segments.tags
    for group in chain(_runs(outline), _terms(outline, tags), _named(outline)):
        blocks = group.blocks
        if not _may_return(group, decided):
            continue
        headings = _headings_above(segments, blocks.start, tags, decided)
        above = headings.start - 1
        if above < 0 or decided[above].label not in TEXT_LABELS:
            continue
        if not (
            _states(segments, group, _fewest(group, headings))
            or (headings and _sizes(segments, tags, blocks))
        ):
            continue
        for heading in headings:
            decided[heading] = Verdict(Label.HEADING, CORE, HEADED)
        for block in blocks:
            is_button = int(outline.zones[segments.containers[block]]) & BUTTON
            if is_doubted(decided[block]) and not is_button:
                decided[block] = given_back(REASON)
    return tuple(decided)


def _may_return(group: _Group, verdicts: Sequence[Verdict]) -> bool:
    """Whether the model took some blocks away, close below what is kept."""
    start, end = group.blocks.start, group.blocks.stop
    above, own = verdicts[max(0, start - 1 - HEADINGS) : start], verdicts[start:end]
    if TEXT_LABELS.isdisjoint([verdict.label for verdict in above]):  # mostly
        return False
    pressed = group.is_named and any(verdict.label in PRESSED for verdict in own)
    return not pressed and any(map(is_doubted, own))


def _fewest(group: _Group, headings: range) -> int:
    if group.is_named:
        return 1
    return HEADED_ROWS if headings else ROWS


def _headings_above(
    segments: Segments, first: int, tags: Sequence[str], verdicts: Sequence[Verdict]
) -> range:
    """The headings right above the rows that the model took away, or what opens them."""
    start = first
    while start > max(0, first - HEADINGS) and (
        (tags[start - 1] in HEADING_TAGS and is_doubted(verdicts[start - 1]))
        or is_opener(segments, tags, start - 1, verdicts[start - 1])
    ):
        start -= 1
    return range(start, first)


def _states(segments: Segments, group: _Group, fewest: int) -> bool:
    """Whether what may be rows are facts, so many at least."""
    if group.containers:
        rows = [_row(segments, container) for container in group.containers]
    else:
        pairs = range(group.blocks.start, group.blocks.stop, PARTS)
        rows = [_of_blocks(segments, range(first, first + PARTS)) for first in pairs]
    facts = [row for row in rows if row is not None and row.is_fact()]
    return len(facts) >= max(fewest, ALIKE * len(rows)) and _are_stated(facts)


def _sizes(segments: Segments, tags: Sequence[str], blocks: range) -> bool:
    """Whether blocks are the rows of a table of figures, such as sizes, with as many cells each."""
    if any(tags[block] != "tr" for block in blocks):
        return False
    rows = [segments.texts[block].split(CELL_SEPARATOR) for block in blocks]
    cells = [cell for row in rows for cell in row]
    if len({len(row) for row in rows}) > 1 or len(rows[0]) not in COLUMNS:
        return False
    if max(map(len, cells)) > CELL or segments.link_share(blocks) > 0:
        return False
    return sum(any(map(str.isdecimal, cell)) for cell in cells) >= FIGURES * len(cells)


def _terms(outline: Outline, tags: Sequence[str]) -> Iterator[_Group]:
    """Each <dl> in the main text in which each term has one meaning. tags: of the blocks."""
    for container in outline.tagged("dl"):
        if outline.zones[container] & OUTSIDE:
            continue
        blocks = outline.blocks(container)
        if not HEADED_ROWS <= len(blocks) // PARTS <= MOST_ROWS:
            continue
        if tags[blocks.start : blocks.stop] == TERM * (len(blocks) // PARTS):
            yield _Group(blocks)


def _named(outline: Outline) -> Iterator[_Group]:
    """The tables of few rows that are named for specifications."""
    if NAMES.isdisjoint(outline.names):
        return
    for table in outline.tagged("table"):
        blocks = outline.blocks(table)
        if not 0 < len(blocks) <= PARTS * HEADED_ROWS or outline.zones[table] & OUTSIDE:
            continue
        near = islice(outline.around(table), LEVELS)
        if any(not NAMES.isdisjoint(outline.tokens[outline.kinds[one]]) for one in near):
            end = int(np.searchsorted(outline.first, blocks.stop))  # it never falls
            inside = range(table, end)
            rows = [one for one in inside if outline.tags[one] == "tr" and outline.blocks(one)]
            if 0 < len(rows) < HEADED_ROWS:
                yield _Group(blocks, rows, is_named=True)


def _runs(outline: Outline) -> Iterator[_Group]:
    """Siblings of one tag that stand side by side, and hold little, in the main text."""
    last: dict[int, list[int]] = {}
    tags, firsts, ends = outline.tags, outline.first.tolist(), outline.end.tolist()
    sizes = outline.end - outline.first
    named = np.array([tag in ROW_TAGS for tag, _ in outline.pairs])[outline.kinds] & (sizes > 0)
    rows = named & (sizes <= PARTS + 1) & (outline.zones & OUTSIDE == 0)
    counts = np.bincount(outline.parents[rows], minlength=len(tags))
    among_rows = np.flatnonzero(named & (counts >= HEADED_ROWS)[outline.parents])
    columns = among_rows.tolist(), outline.parents[among_rows].tolist(), rows[among_rows].tolist()
    found: list[list[int]] = []
    for container, parent, is_row in zip(*columns, strict=True):
        run = last.get(parent)
        beside = run and ends[run[-1]] == firsts[container]
        if run and is_row and beside and tags[run[0]] == tags[container]:
            run.append(container)
        elif is_row:
            last[parent] = [container]
            found.append(last[parent])
        elif run:
            last[parent] = []
    kinds = outline.kinds.tolist() if found else ()
    for run in found:
        if not HEADED_ROWS <= len(run) <= PARTS * MOST_ROWS:
            continue
        blocks = range(firsts[run[0]], ends[run[-1]])
        if len(blocks) == len(run) and _take_turns(kinds, run):
            yield _Group(blocks)
        elif len(run) <= MOST_ROWS:
            yield _Group(blocks, run)


def _take_turns(kinds: Sequence[int], run: Sequence[int]) -> bool:
    """Whether containers are of two kinds in turn: labels and values of a grid of two columns."""
    first, second = kinds[run[0]], kinds[run[1]]
    if first == second or len(run) < PARTS * HEADED_ROWS or len(run) % PARTS:  # mostly
        return False
    return [kinds[container] for container in run] == [first, second] * (len(run) // PARTS)


def _row(segments: Segments, container: int) -> _Row | None:
    """The two pieces of a row; None where it has fewer, or more."""
    outline = segments.outline
    blocks = outline.blocks(container)
    texts = segments.texts[blocks.start : blocks.stop]
    if len(texts) == PARTS:
        return _of_blocks(segments, blocks)
    if len(texts) > 1:
        return None
    linked = int(segments.link_characters[blocks.start])
    inner = outline.elements[int(segments.containers[blocks.start])]
    if outline.tags[container] == "tr":
        return _of_pieces(texts[0].split(CELL_SEPARATOR), linked, is_told=_are_told(inner))
    if stated := _STATED.fullmatch(texts[0]):
        return _of_pieces(stated.groups(), linked, is_told=True)
    return _of_pieces(_children(inner), linked, is_told=_are_told(inner))


def _of_blocks(segments: Segments, pair: range) -> _Row | None:
    """The row of two blocks."""
    linked = int(segments.link_characters[pair.start : pair.stop].sum())
    label, value = segments.outline.kinds[segments.containers[pair.start : pair.stop]]
    return _of_pieces(segments.texts[pair.start : pair.stop], linked, is_told=label != value)


def _of_pieces(pieces: Sequence[str], linked: int, *, is_told: bool) -> _Row | None:
    if len(pieces) != PARTS:
        return None
    label, value = pieces
    if linked > len(value):  # the label too: an entry of a menu
        return None
    return _Row(label.rstrip(" :："), value, linked > LINKED * len(value), is_told)


def _are_told(element: Any) -> bool:
    """Whether the elements in one differ in tag or class."""
    return len({(child.tag, child.get("class")) for child in element}) > 1


def _children(element: Any) -> Sequence[str]:
    """The words of each of the elements in one, if all its words stand in them."""
    if (element.text or "").strip() or any((child.tail or "").strip() for child in element):
        return ()
    if len(element) > PARTS + 1:
        return ()
    texts = ("".join(map(str, child.itertext())).strip() for child in element)
    return [text for text in texts if text]


def _are_stated(facts: Sequence[_Row]) -> bool:
    """Whether rows state facts: no links, no figures of how often, no blurbs, no two columns."""
    size = len(facts)
    values = [fact.value.strip() for fact in facts]
    if len({fact.label.casefold() for fact in facts}) < size or len(set(values)) < min(PARTS, size):
        return False
    if sum(fact.is_linked for fact in facts) > LINKED * size:
        return False
    if sum(_COUNT.fullmatch(value) is not None for value in values) > COUNTS * size:
        return False
    if sum(map(len, values)) > MEAN * size:
        return False
    told = sum(fact.is_told for fact in facts) >= ALIKE * size
    return told or sum(any(map(str.isdecimal, value)) for value in values) >= DIGITS * size
