"""Prose in <pre> -> paragraphs: mail in archives, books and memos are put on the web so.

A <pre> whose lines are mostly hard-wrapped prose is replaced by what it shows: paragraphs, quoted
mail, headings that stand alone. What is drawn or set in columns in it, code among it, stays <pre>.
A <pre> of code stays as it is.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise, takewhile
from typing import Final

from lxml import etree

from cleaner.blocks.lines import SIGNATURE, Line, Mark, read_lines
from cleaner.blocks.paragraphs import paragraph_starts

__all__ = ["is_prose", "unwrap_prose"]

FEWEST_WORDS: Final = 40
"""Words of prose in a <pre> that is replaced."""
PROSE_SHARE: Final = 0.5
"""Of the words in a <pre>, those in paragraphs of two lines or more."""
MAIL_SHARE: Final = 0.35
"""The same where paragraphs are quoted, and a signature stands below: such mail may hold code."""
PLAIN_SHARE: Final = 0.75
"""Of the words of a paragraph, those of letters alone; programs and listings have fewer."""
HEADING_WORDS: Final = 10
CENTRED: Final = 8
"""Columns further in than the text below from which on a line is centred."""
INLINE: Final = frozenset({"a", "b", "strong", "i", "em", "u", "font", "span", "tt", "br", "wbr"})
"""What mail archives put into a <pre> of text; with anything else in it, it is something else."""
CARRIED: Final = frozenset({"a", "b", "strong"})
"""What is kept of that. Archives set quoted mail in italics, line by line."""
DEEPEST: Final = 4
"""So many of them within each other."""
HIGHLIGHTED: Final = re.compile(r"\b(?:code|highlight|language-|lang-|brush|prettyprint|syntax)")
_PLAIN: Final = re.compile(r"[\W_]*[^\W\d_]+(?:['’-][^\W\d_]+)*[\W_]*")
_NUMBER: Final = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,4}\.?|[IVXLC]{1,6}\.) {1,9}\S")
_QUOTE: Final = re.compile(r"\s*(?:> ?)+")
_SENTENCE_END: Final = re.compile(r"[.!?:;,…。！？]['\"”’»)]*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text of one line with the same elements around it, the outermost first."""

    text: str
    around: tuple[etree._Element, ...]


Row = list[Piece]
"""The pieces of one line."""


@dataclass(frozen=True, slots=True)
class Run:
    """Lines of a <pre> without a blank one.

    lines, rows: one each a line.  starts: which of the lines begin paragraphs.
    """

    lines: Sequence[Line]
    rows: Sequence[Row]
    starts: Sequence[int]

    @property
    def paragraphs(self) -> Iterator[slice]:
        """The lines of each paragraph."""
        for start, end in pairwise((*self.starts, len(self.lines))):
            yield slice(start, end)


def unwrap_prose(root: etree._Element) -> None:
    """Replace every <pre> of prose in a tree by paragraphs, in place."""
    for pre in list(root.iter("pre")):
        if pre.getparent() is not None and _may_be_text(pre):
            runs = _runs(_rows(pre))
            if _reads_as_prose(runs):
                _replace(pre, runs)


def is_prose(pre: etree._Element) -> bool:
    """Whether that would be done to a <pre>."""
    return _may_be_text(pre) and _reads_as_prose(_runs(_rows(pre)))


def _may_be_text(pre: etree._Element) -> bool:
    """Whether it has words enough, and its elements are those of text.

    Highlighters name what they mark.
    """
    if HIGHLIGHTED.search(pre.get("class") or ""):
        return False
    if sum(len(text.split()) for text in pre.itertext()) < FEWEST_WORDS:
        return False
    tags = {element.tag for element in pre.iterdescendants()}
    return tags <= INLINE and ("br" in tags or _has_plain_words("".join(pre.itertext())))


def _has_plain_words(text: str) -> bool:
    """Whether a text has the plain words that so much prose would have; most code has not."""
    words = text.replace("\f", "").split()
    least: float = FEWEST_WORDS
    if SIGNATURE not in words:  # below which no words would count
        least = max(least, PROSE_SHARE * sum(map(_has_letter, words)))
    return sum(_PLAIN.fullmatch(word) is not None for word in words) >= PLAIN_SHARE * least


def _rows(pre: etree._Element) -> list[Row]:
    """The lines of a <pre>, blank ones too."""
    rows: list[Row] = [[]]
    for text, around in _texts(pre):
        first, *others = text.split("\n")
        rows[-1].append(Piece(first, around))
        rows.extend([Piece(line, around)] for line in others)
    return rows


def _texts(pre: etree._Element) -> Iterator[tuple[str, tuple[etree._Element, ...]]]:
    """The texts in it, in order, with the elements around each that are carried over."""
    around: tuple[etree._Element, ...] = ()
    for event, element in etree.iterwalk(pre, ("start", "end")):
        if element is pre:
            if event == "start":
                yield element.text or "", ()
            continue
        if event == "start":
            if element.tag in CARRIED and len(around) < DEEPEST:
                around = (*around, element)
            yield "\n" if element.tag == "br" else element.text or "", around
        else:
            if around and around[-1] is element:
                around = around[:-1]
            yield element.tail or "", around


def _runs(rows: Sequence[Row]) -> list[Run]:
    texts = ["".join(piece.text for piece in row).replace("\f", "") for row in rows]
    filled = [row for row, text in zip(rows, texts, strict=True) if text.strip()]
    lines = read_lines("\n".join(" ".join(text.splitlines()) or text for text in texts))
    starts = set(paragraph_starts(lines))
    firsts = [index for index, line in enumerate(lines) if line.gap or index == 0]
    return [
        Run(
            lines[first:end],
            filled[first:end],
            [index - first for index in range(first, end) if index in starts],
        )
        for first, end in pairwise((*firsts, len(lines)))
    ]


def _reads_as_prose(runs: Sequence[Run]) -> bool:
    lines = [line for run in runs for line in run.lines]
    text = list(takewhile(lambda line: not _signs(line), lines))
    words = sum(map(_words, text))
    paragraphs = (run.lines[paragraph] for run in runs for paragraph in run.paragraphs)
    prose = [lines for lines in paragraphs if len(lines) > 1 and _is_plain(lines)]
    is_mail = len(text) < len(lines) and any(part[0].quote for part in prose)
    share = MAIL_SHARE if is_mail else PROSE_SHARE
    return sum(sum(map(_words, part)) for part in prose) >= max(FEWEST_WORDS, share * words)


def _signs(line: Line) -> bool:
    """Whether a line is the mark above a signature, whose words do not count."""
    return line.rule and line.text == SIGNATURE


def _words(line: Line) -> int:
    """Those with a letter; tables of contents are full of dots."""
    return sum(map(_has_letter, line.text.split()))


def _has_letter(word: str) -> bool:
    return any(map(str.isalpha, word))


def _is_plain(lines: Sequence[Line]) -> bool:
    """Whether the lines are of words, and none of them is code, drawn, or set in columns."""
    if any(line.cells or line.code or line.rule for line in lines):
        return False
    words = [word for line in lines for word in line.text.split()]
    return sum(_PLAIN.fullmatch(word) is not None for word in words) >= PLAIN_SHARE * len(words)


def _replace(pre: etree._Element, runs: Sequence[Run]) -> None:
    """Put the elements for its lines where it stands."""
    base = _base(runs)
    new = None
    for run, below in zip(runs, (*runs[1:], None), strict=True):
        for element in _elements(run, below, base):
            pre.addprevious(element)  # by its place among others it would take a walk over them
            new = element
    if new is not None:
        new.tail, pre.tail = pre.tail, None
    pre.getparent().remove(pre)


def _base(runs: Sequence[Run]) -> int:
    """The column at which most lines of paragraphs start."""
    starts = Counter(
        line.start
        for run in runs
        for paragraph in run.paragraphs
        if paragraph.stop - paragraph.start > 1
        for line in run.lines[paragraph]
    )
    return starts.most_common(1)[0][0] if starts else 0


def _elements(run: Run, below: Run | None, base: int) -> Iterator[etree._Element]:
    if len(run.lines) == 1 and run.lines[0].rule:
        yield etree.Element("hr")
    elif below is not None and _is_heading(run, below):
        yield _filled("h2", run.rows)
    else:
        for quote, parts in groupby(run.paragraphs, lambda part: run.lines[part.start].quote):
            if quote:
                around = etree.Element("blockquote")
                around.extend(_paragraphs(run, list(parts), base))
                yield around
            else:
                yield from _paragraphs(run, list(parts), base)


def _is_heading(run: Run, below: Run) -> bool:
    """Whether it is a line alone that is numbered, in capitals, further out or centred."""
    line = run.lines[0]
    if len(run.lines) > 1 or line.quote or below.lines[0].quote or _words(line) > HEADING_WORDS:
        return False
    if line.cells or line.code or line.mark is Mark.SURE or _SENTENCE_END.search(line.text):
        return False
    inner = below.lines[-1].start
    numbered = _NUMBER.match(line.text) is not None and line.start <= inner
    outward = line.start < inner or line.start >= inner + CENTRED
    return numbered or outward or line.text.isupper()


def _paragraphs(run: Run, parts: Sequence[slice], base: int) -> Iterator[etree._Element]:
    """The paragraphs of a run; short lines below each other stay lines of one."""
    whole = slice(parts[0].start, parts[-1].stop)
    lines, rows = run.lines[whole], run.rows[whole]
    if not _is_plain(lines) and not _is_text(lines, base):
        yield _filled("pre", rows, "\n")
        return
    for wrapped, group in groupby(parts, lambda part: part.stop - part.start > 1):
        slices = list(group)
        if wrapped:
            for part in slices:
                yield _filled("p", run.rows[part])
        else:
            yield _filled("p", run.rows[slices[0].start : slices[-1].stop], "br")


def _is_text(lines: Sequence[Line], base: int) -> bool:
    """Whether lines of few plain words are text: a day, an address; code is set further in."""
    drawn = any(line.cells or line.code or (line.rule and not _signs(line)) for line in lines)
    starts = {line.start - len(line.quote) for line in lines}
    return not drawn and len(starts) == 1 and starts.pop() <= base


def _filled(tag: str, rows: Sequence[Row], between: str = " ") -> etree._Element:
    """An element that holds lines. between: what parts them; "br" stands for that element."""
    writer = _Writer(tag)
    for index, row in enumerate(rows):
        if index:
            writer.part(between)
        for piece in row if tag == "pre" else _unquoted(row):
            writer.write(piece)
    return writer.finish()


def _unquoted(row: Row) -> Row:
    """A line without the marks of quoted mail."""
    mark = _QUOTE.match("".join(piece.text for piece in row))
    left = mark.end() if mark else 0
    rest: Row = []
    for piece in row:
        cut = min(left, len(piece.text))
        left -= cut
        rest.append(replace(piece, text=piece.text[cut:]))
    return rest


@dataclass(slots=True)
class _Open:
    """An element that is being written.

    around: the one that was around the pieces; None for the outermost.  last: its last child, since
    lxml counts all children to find it.
    """

    element: etree._Element
    around: etree._Element | None = None
    last: etree._Element | None = None

    def opened(self, around: etree._Element) -> "_Open":
        """Open a copy of an element in it."""
        self.last = etree.SubElement(self.element, around.tag, dict(around.attrib))
        return _Open(self.last, around)

    def write(self, text: str) -> None:
        """Add text behind all that is in it."""
        if self.last is not None:
            self.last.tail = (self.last.tail or "") + text
        else:
            self.element.text = (self.element.text or "") + text


class _Writer:
    """Writes pieces into an element, and opens in it what was around them."""

    def __init__(self, tag: str) -> None:
        self._open = [_Open(etree.Element(tag))]
        self._texts: list[str] = []
        """What is to be written where they end: an element's text is copied when it grows."""

    def part(self, between: str) -> None:
        """Part two lines."""
        if between == "br":
            self._write_texts()
            del self._open[1:]
            self._open[0].last = etree.SubElement(self._open[0].element, "br")
        else:
            self._texts.append(between)

    def write(self, piece: Piece) -> None:
        """Write a piece, within the same elements as before."""
        if not piece.text:
            return
        both = zip(self._open[1:], piece.around, strict=False)
        same = sum(1 for _ in takewhile(lambda pair: pair[0].around is pair[1], both))
        if same + 1 < len(self._open) or same < len(piece.around):
            self._write_texts()
            del self._open[same + 1 :]
            for element in piece.around[same:]:
                self._open.append(self._open[-1].opened(element))
        self._texts.append(piece.text)

    def finish(self) -> etree._Element:
        """Give the element."""
        self._write_texts()
        return self._open[0].element

    def _write_texts(self) -> None:
        self._open[-1].write("".join(self._texts))
        self._texts.clear()
