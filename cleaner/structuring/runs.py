"""A container of a page -> the runs of inline text in it, each with what it says where.

A run becomes a block. The walk of `cleaner.blocks.html` collects no more of a block than is
measured; here a single container is walked once more, by the same rules, and what was kept of it is
read closely.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from cleaner.blocks.formulas import formula_text
from cleaner.blocks.html import (
    BLOCK,
    BREAK,
    CELL,
    FORMULA,
    LINK,
    MENU_LINE_SHARE,
    OPTION,
    ROW,
    SKIPPED,
    TIME,
    Kind,
    joins,
    kind_of,
    stands_apart,
)
from cleaner.blocks.segments import CELL_SEPARATOR
from cleaner.blocks.styled_lines import LONGEST, parts_lines

__all__ = ["FIRST", "Run", "Span", "read_runs"]

LINE_END: Final = "\u2028"
"""Stands for <br>, as in `cleaner.blocks.html`."""
EMPTY: Final = -1
FIRST: Final = 1_000_000
"""More runs than a container has."""


@dataclass(slots=True)
class Span:
    """An inline element, or a cell, and the characters of a run that it holds."""

    element: Any
    start: int = EMPTY
    end: int = EMPTY


class Run(NamedTuple):
    """Inline text, white space collapsed as in a block, and the elements in it as they open."""

    text: str
    spans: Sequence[Span]


def read_runs(container: Any, *, in_link: bool, is_row: bool, first: int = FIRST) -> list[Run]:
    """The runs of inline text that stand in the container itself, in order.

    in_link: whether a link around the container is open.
    is_row: whether it is a row of a data table, whose cells are inline.
    first: how many of its runs may begin above the end of the first paragraph of the page.
    """
    text = container.text
    if not len(container) and not (text and LINE_END in text):  # two of three: no need to walk
        words = (text or "").split()
        return [Run(" ".join(words), ())] if words else []
    reader = _Reader(in_link=in_link, is_row=is_row, first=first)
    add, enter, leave = reader.add, reader.enter, reader.leave
    if text:
        add(text)
    around: list[tuple[Any, Kind]] = []
    left = [iter(container)]
    while left:
        element = next(left[-1], None)
        if element is None:
            left.pop()
            if not left:
                break
            element, kind = around.pop()
            leave(element, kind)
        else:
            kind = kind_of(element)
            if enter(element, kind):
                if text := element.text:
                    add(text)
                if len(element):
                    around.append((element, kind))
                    left.append(iter(element))
                    continue
                leave(element, kind)
        if text := element.tail:
            add(text)
    reader.close_run()
    return reader.runs


class _Reader:
    """The state of the walk over one container."""

    __slots__ = (
        "after_break", "after_link", "first", "glue", "is_filled", "is_row", "linked", "links",
        "open", "parts", "runs", "size", "solid", "spans", "starting", "told",
    )  # fmt: skip

    def __init__(self, *, in_link: bool, is_row: bool, first: int) -> None:
        self.is_row = is_row
        self.first = first
        self.links = int(in_link)
        self.runs: list[Run] = []
        self.open: list[Span] = []
        self.told = False
        self._begin_run()

    def _begin_run(self) -> None:
        self.parts: list[str] = []
        self.size = self.solid = self.linked = 0
        self.glue = ""
        self.is_filled = self.after_break = self.after_link = False
        self.open = [Span(span.element) for span in self.open]
        self.spans = self.open.copy()
        self.starting = self.open.copy()

    def enter(self, element: Any, kind: Kind) -> bool:
        """An element begins; tells whether the run goes on in it."""
        if kind is SKIPPED:
            return False
        if kind is FORMULA:
            self._add_formula(element)
            return False
        if kind is BLOCK or kind is ROW or (kind is CELL and not self.is_row):
            self.end_run()
            return False
        if kind is BREAK:
            self._break(element)
            return False
        if kind is LINK:
            if self.after_link and stands_apart(element):
                self.glue = self.glue or " "
            self.links += 1
        elif kind is OPTION or kind is TIME:
            self.glue = self.glue or " "
        span = Span(element)
        self.open.append(span)
        self.spans.append(span)
        self.starting.append(span)
        return True

    def _add_formula(self, element: Any) -> None:
        span = Span(element)
        self.spans.append(span)
        self.starting.append(span)
        if text := formula_text(element):
            self.add(text)
        span.end = self.size
        if span.start is EMPTY:
            span.start = self.size
            self.starting.remove(span)

    def leave(self, element: Any, kind: Kind) -> None:
        """Such an element ends."""
        span = self.open.pop()
        span.end = self.size
        if span.start is EMPTY:
            span.start = self.size
            self.starting.remove(span)
        if kind is LINK:
            self.links -= 1
            self.after_link = True
        elif kind is CELL and element.getnext() is not None:
            self._add_words(CELL_SEPARATOR)
            self.is_filled = True
        elif kind is TIME and not joins(element.tail):
            self.glue = self.glue or " "

    def add(self, text: str) -> None:
        """Add a piece of text as it stands in the page."""
        self.after_link = False
        if LINE_END in text:
            self._add_lines(text)
        else:
            self._add_words(text)
        size = len(text.strip())
        if not size:
            return
        self.is_filled = True
        self.after_break = False
        self.solid += size
        if self.links:
            self.linked += size

    def _add_lines(self, text: str) -> None:
        for number, line in enumerate(text.split(LINE_END)):
            if number:
                self.glue = "\n"
            self._add_words(line)

    def _add_words(self, line: str) -> None:
        words = line.split()
        if not words:
            self.glue = self.glue or (" " if line else "")
            return
        glue = self.glue or (" " if line[0].isspace() else "")
        if glue and self.size:
            self.parts.append(glue)
            self.size += len(glue)
        if self.starting:
            for span in self.starting:
                span.start = self.size
            self.starting.clear()
        text = " ".join(words)
        self.parts.append(text)
        self.size += len(text)
        self.glue = " " if line[-1].isspace() else ""

    def _break(self, element: Any) -> None:
        mostly_links = self.linked > MENU_LINE_SHARE * self.solid
        above = self.is_filled and not self.told and len(self.runs) < self.first
        if self.after_break or mostly_links or (above and parts_lines(element)):
            self.end_run()
        else:
            self.glue = "\n"
            self.after_break = True

    def end_run(self) -> None:
        """End the run that is being collected; elements that are open go on in the next."""
        self.close_run()
        self._begin_run()

    def close_run(self) -> None:
        """Note the run that is being collected, if there are words in it."""
        if self.is_filled:
            for span in self.open:
                span.end = self.size
                span.start = self.size if span.start is EMPTY else span.start
            text = "".join(self.parts)
            self.told = self.told or len(text) > LONGEST
            self.runs.append(Run(text, self.spans))
