"""Segments and what was kept of them -> the images that stand by themselves between its blocks.

An image in a line of text is a mark of that text. One that stands alone is no block, because it has
no words; it goes with a block beside it, by a mark at its beginning or its end.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

import numpy as np

from cleaner.blocks.html import Kind, kind_of
from cleaner.blocks.segments import Outline, Segments, Zone
from cleaner.structure import PLAIN, Mark, MarkKind, Structure
from cleaner.structuring.addresses import Addresses
from cleaner.structuring.images import read_image

__all__ = ["with_figures"]

OUTSIDE: Final = int(Zone.NAV | Zone.FOOTER | Zone.HIDDEN | Zone.DIALOG | Zone.FORM | Zone.BUTTON)
"""Where there are no images of an article."""
SMALL: Final = 50
"""Pixels; what is stated as no wider or no higher is an icon or a portrait beside a name."""
PICTURE: Final = "picture"
SOURCE: Final = "source"
"""In the first; libxml2 does not know that it is empty, and puts all that follows in it."""
MOST: Final = 1_000
"""Images of one page that are looked at."""


class Standing(NamedTuple):
    """An image that stands alone. before: how many blocks of the page come before it."""

    element: Any
    container: int
    before: int


def with_figures(
    segments: Segments,
    chosen: Sequence[bool],
    structures: Sequence[Structure | None],
    base: str | None,
) -> list[Structure | None]:
    """The structures of the blocks, with the images that stand between those that are kept.

    chosen: which blocks are written with images; the others that are kept have a structure, too.
    """
    outline, addresses = segments.outline, Addresses(base)
    kept = [
        structure is not None or not any(map(str.isalnum, text))
        for structure, text in zip(structures, segments.texts, strict=True)
    ]
    places: dict[int, dict[bool, list[Mark]]] = defaultdict(lambda: {True: [], False: []})
    seen: set[str | None] = set()
    for image in _standing(outline):
        if not _is_core(image, outline, kept):
            continue
        place = _beside(image, outline, chosen, structures)
        if place is None:
            continue
        index, is_after = place
        end = len(segments.texts[index]) if is_after else 0
        mark = read_image(image.element, MarkKind.FIGURE, end, addresses)
        if mark and mark.target not in seen:
            seen.add(mark.target)
            places[index][is_after].append(mark)
    return [_marked(form, places.get(index)) for index, form in enumerate(structures)]


def _marked(
    structure: Structure | None, figures: Mapping[bool, Sequence[Mark]] | None
) -> Structure | None:
    if structure is None or figures is None:
        return structure
    return replace(structure, marks=(*figures[False], *structure.marks, *figures[True]))


def _standing(outline: Outline) -> Iterator[Standing]:
    """The images that no text stands in a line with."""
    if not outline.elements:
        return
    own = outline.images.copy()
    np.subtract.at(own, outline.parents[1:], outline.images[1:])
    holders = [
        container
        for container, (count, tag) in enumerate(zip(own.tolist(), outline.tags, strict=True))
        if count or tag == PICTURE
    ]
    if not holders:
        return
    numbers = {element: index for index, element in enumerate(outline.elements)}
    left = MOST
    for container in holders:
        element = outline.elements[container]
        if element is not None and not outline.zones[container] & OUTSIDE:
            for image in _Line(outline, numbers, container).read(element):
                yield image
                left -= 1
        if left <= 0:
            return


class _Line:
    """The walk over what stands in a container itself, by the rules of `cleaner.blocks.html`."""

    def __init__(self, outline: Outline, numbers: Mapping[Any, int], container: int) -> None:
        self._outline = outline
        self._numbers = numbers
        self._container = container
        self._before = int(outline.first[container])
        self._images: list[Any] = []
        self._is_filled = self._after_break = False

    def read(self, container: Any) -> Iterator[Standing]:
        """The images in lines without any words."""
        self._add(container.text)
        left = [iter(container)]
        around: list[Any] = []
        while left:
            element = next(left[-1], None)
            if element is None:
                left.pop()
                if around:
                    self._add(around.pop().tail)
                continue
            if element in self._numbers:
                yield from self._end()
                self._before = int(self._outline.end[self._numbers[element]])
            elif (kind := kind_of(element)) is Kind.BREAK:
                if self._after_break:
                    yield from self._end()
                self._after_break = True
            elif kind is Kind.FORMULA:
                self._is_filled = True
            elif kind is not Kind.SKIPPED or element.tag == SOURCE:
                if kind is Kind.IMAGE:
                    self._images.append(element)
                self._add(element.text)
                left.append(iter(element))
                around.append(element)
                continue
            self._add(element.tail)
        yield from self._end()

    def _add(self, text: str | None) -> None:
        if text and not text.isspace():
            self._is_filled = True
            self._after_break = False

    def _end(self) -> Iterator[Standing]:
        if self._is_filled:
            self._before += 1
        else:
            yield from (Standing(one, self._container, self._before) for one in self._images)
        self._images.clear()
        self._is_filled = self._after_break = False


def _is_core(image: Standing, outline: Outline, kept: Sequence[bool]) -> bool:
    """Whether all that it stands together with is kept, or what comes right before and after it."""
    if any(_is_small(image.element.get(side)) for side in ("width", "height")):
        return False
    filled = (one for one in outline.around(image.container) if outline.blocks(one))
    blocks = outline.blocks(next(filled, 0))
    together = kept[blocks.start : blocks.stop]
    beside = kept[max(0, image.before - 1) : image.before + 1]
    return bool(together) and (all(together) or (len(beside) > 1 and all(beside)))


def _is_small(stated: str | None) -> bool:
    digits = (stated or "").strip().removesuffix("px")
    return digits.isdecimal() and len(digits) < 4 and int(digits) <= SMALL


def _beside(
    image: Standing,
    outline: Outline,
    chosen: Sequence[bool],
    structures: Sequence[Structure | None],
) -> tuple[int, bool] | None:
    """The block that it goes with, and whether it stands behind it: rather before the next.

    But not in quotes and entries of lists that the image does not stand in.
    """
    after = next((i for i in range(image.before, len(chosen)) if chosen[i]), None)
    before = next((i for i in range(image.before - 1, -1, -1) if chosen[i]), None)
    places = [
        (index, is_after)
        for index, is_after in ((after, False), (before, True))
        if index is not None
    ]
    around = set(outline.around(image.container))
    fitting = (
        place
        for place in places
        if all(one.key in around for one in (structures[place[0]] or PLAIN).around)
    )
    return next(fitting, next(iter(places), None))
