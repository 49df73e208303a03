"""A page -> the days and the writers that it names, and the container that each stands in."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from cleaner.blocks.segments import Segments
from cleaner.fields.candidates import bare
from cleaner.fields.marks import text_in
from cleaner.fields.names import clean_name
from cleaner.fields.sight import SHORT, Sight
from cleaner.model import Label
from cleaner.parsing.dates import YEAR_AND_DAY, parse_date

__all__ = ["Placed", "Places"]

CLIMB: Final = 20
"""Elements from a mark up to the container that it stands in."""
STATING: Final = ("datetime", "content", "title", "data-date")


class Placed(NamedTuple):
    """A day, or the bare name of a writer, and the container that it stands in."""

    container: int
    value: str


class Places:
    """Where the elements of a page stand, among the containers of its outline."""

    def __init__(self, sight: Sight, segments: Segments) -> None:
        """Number the elements."""
        self._sight = sight
        self._containers: Sequence[int] = segments.containers.tolist()
        elements = segments.outline.elements
        self._numbers: Mapping[Any, int] = {one: index for index, one in enumerate(elements)}

    def of(self, element: Any) -> int:
        """The container that an element stands in; the page around all, if that is far above."""
        for _ in range(CLIMB):
            if element is None or element in self._numbers:
                break
            element = element.getparent()
        return 0 if element is None else self._numbers.get(element, 0)

    def days(self) -> Iterator[Placed]:
        """Those of elements that are marked, and of lines."""
        for mark in self._sight.marks.dates:
            place = self.of(mark.element)
            stated = (mark.element.get(name) for name in STATING)
            for text in filter(None, (*stated, text_in(mark.element))):
                yield from (Placed(place, day) for day in _both_days(text))
        columns = zip(self._sight.blocks, self._sight.words, self._containers, strict=True)
        for block, words, place in columns:
            if words <= 2 * SHORT and YEAR_AND_DAY.search(block.text):
                yield from (Placed(place, day) for day in _both_days(block.text))

    def writers(self) -> Iterator[Placed]:
        """Those of elements that are marked, and of bylines."""
        for mark in self._sight.marks.authors:
            if name := clean_name(mark.element.get("content") or text_in(mark.element)):
                yield Placed(self.of(mark.element), bare(name))
        for block, place in zip(self._sight.blocks, self._containers, strict=True):
            if block.label is Label.BYLINE and (name := clean_name(block.text)):
                yield Placed(place, bare(name))

    def in_meta(self) -> Iterator[Placed]:
        """What <meta> elements within the page say: days and writers."""
        for mark in (*self._sight.marks.authors, *self._sight.marks.dates):
            if mark.element.tag == "meta" and (text := mark.element.get("content")):
                place = self.of(mark.element)
                yield from (Placed(place, value) for value in (text, *_both_days(text)))


def _both_days(text: str) -> Iterator[str]:
    """The day in a text; two, where its numbers may mean either."""
    if not YEAR_AND_DAY.search(text):  # as in most: to look for words costs more
        return
    days = (parse_date(text, day_first=first) for first in (False, True))
    yield from dict.fromkeys(filter(None, days))
