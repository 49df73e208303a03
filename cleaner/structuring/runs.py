"""A container of a page -> the runs of inline text in it, each with what it says where.

A run becomes a block. The walk of `cleaner.blocks.html` collects no more of a block than is
measured; here a single container is walked once more, by the same rules, and what was kept of it is
read closely.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from cleaner.blocks.formulas import formula_text
from cleaner.blocks.html import MENU_LINE_SHARE, Kind, joins, kind_of, stands_apart
from cleaner.blocks.segments import CELL_SEPARATOR

__all__ = ["Run", "Span", "read_runs"]

BREAK: Final = "\u2028"
"""Stands for <br>, as in `cleaner.blocks.html`."""
EMPTY: Final = -1


@dataclass(slots=True)
class Span:
    """An inline element, or a cell, and the characters of a run that it holds."""

    element: Any
    start: int = EMPTY
    end: int = EMPTY


@dataclass(frozen=True, slots=True)
class Run:
    """Inline text, white space collapsed as in a block, and the elements in it as they open."""

    text: str
    spans: Sequence[Span]


def read_runs(container: Any, *, in_link: bool, is_row: bool) -> list[Run]:
    """The runs of inline text that stand in the container itself, in order.

    in_link: whether a link around the container is open.
    is_row: whether it is a row of a data table, whose cells are inline.
    """
    text = container.text
    if not len(container) and not (text and BREAK in text):  # two of three: no need to walk
        words = (text or "").split()
        return [Run(" ".join(words), ())] if words else []
    reader = _Reader(in_link=in_link, is_row=is_row)
    reader.add(text)
    around = [container]
    left = [iter(container)]
    while left:
        element = next(left[-1], None)
        if element is None:
            left.pop()
            element = around.pop()
            if not left:
                break
            reader.leave(element)
        elif reader.enter(element):
            reader.add(element.text)
            around.append(element)
            left.append(iter(element))
            continue
        reader.add(element.tail)
    reader.end_run()
    return reader.runs


class _Reader:
    """The state of the walk over one container."""

    __slots__ = (
        "after_break", "after_link", "glue", "is_filled", "is_row", "linked", "links", "open",
        "parts", "runs", "size", "solid", "spans", "starting",
    )  # fmt: skip

    def __init__(self, *, in_link: bool, is_row: bool) -> None:
        self.is_row = is_row
        self.links = int(in_link)
        self.runs: list[Run] = []
        self.open: list[Span] = []
        self._begin_run()

    def _begin_run(self) -> None:
        self.parts: list[str] = []
        self.size = self.solid = self.linked = 0
        self.glue = ""
        self.is_filled = self.after_break = self.after_link = False
        self.open = [Span(span.element) for span in self.open]
        self.spans = self.open.copy()
        self.starting = self.open.copy()

    def enter(self, element: Any) -> bool:
        """An element begins; tells whether the run goes on in it."""
        kind = kind_of(element)
        if kind is Kind.SKIPPED:
            return False
        if kind is Kind.FORMULA:
            self._add_formula(element)
            return False
        if kind is Kind.BLOCK or kind is Kind.ROW or (kind is Kind.CELL and not self.is_row):
            self.end_run()
            return False
        if kind is Kind.BREAK:
            self._break()
        elif kind is Kind.LINK:
            if self.after_link and stands_apart(element):
                self.glue = self.glue or " "
            self.links += 1
        elif kind is Kind.OPTION or kind is Kind.TIME:
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
        self.add(formula_text(element))
        span.end = self.size
        if span.start is EMPTY:
            span.start = self.size
            self.starting.remove(span)

    def leave(self, element: Any) -> None:
        """Such an element ends."""
        kind = kind_of(element)
        span = self.open.pop()
        span.end = self.size
        if span.start is EMPTY:
            span.start = self.size
            self.starting.remove(span)
        if kind is Kind.LINK:
            self.links -= 1
            self.after_link = True
        elif kind is Kind.CELL and element.getnext() is not None:
            self._add_words(CELL_SEPARATOR)
            self.is_filled = True
        elif kind is Kind.TIME and not joins(element.tail):
            self.glue = self.glue or " "

    def add(self, text: str | None) -> None:
        """Add a piece of text as it stands in the page."""
        if not text:
            return
        self.after_link = False
        for number, line in enumerate(text.split(BREAK)):
            if number:
                self.glue = "\n"
            self._add_words(line)
        if text.isspace():
            return
        size = len(text.strip())
        self.is_filled = True
        self.after_break = False
        self.solid += size
        if self.links:
            self.linked += size

    def _add_words(self, line: str) -> None:
        words = line.split()
        if not words:
            self.glue = self.glue or (" " if line else "")
            return
        glue = self.glue or (" " if line[0].isspace() else "")
        if glue and self.size:
            self.parts.append(glue)
            self.size += len(glue)
        for span in self.starting:
            span.start = self.size
        self.starting.clear()
        text = " ".join(words)
        self.parts.append(text)
        self.size += len(text)
        self.glue = " " if line[-1].isspace() else ""

    def _break(self) -> None:
        if self.after_break or self.linked > MENU_LINE_SHARE * self.solid:
            self.end_run()
        else:
            self.glue = "\n"
            self.after_break = True

    def end_run(self) -> None:
        """End the run that is being collected; elements that are open go on in the next."""
        if self.is_filled:
            for span in self.open:
                span.end = self.size
                span.start = self.size if span.start is EMPTY else span.start
            self.runs.append(Run("".join(self.parts), self.spans))
        self._begin_run()
