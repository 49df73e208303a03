"""Lines that are placed on the page one by one -> the text that they are, as <pre>.

Programs that turn PDF into HTML set each line into an element of its own, at so many pixels from
the top and the left. Where nearly all of a page stands so, the lines of each sheet are put together
as they stand on it; what reads as prose of these is made paragraphs, as any <pre>, and the rest is
left as it was.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import islice, pairwise
from statistics import median
from typing import Any, Final

from lxml import etree

from cleaner.blocks.preformatted import is_prose
from cleaner.parsing.classes import styles_in

__all__ = ["join_placed"]

FEWEST: Final = 20
"""Lines of a page that are placed, ..."""
SHARE: Final = 0.7
"""... and their share of all its characters."""
GAP: Final = 1.6
"""Heights of a line from one to the next from which on a blank one is between."""
SAME: Final = 0.4
"""Heights of a line within which two are one."""
WIDTH: Final = 0.4
"""Of a character on average, in heights of a line."""
MOST_COLUMNS: Final = 60
MOST_INSIDE: Final = 200
"""Elements in a line, or in lines that are placed as one."""
INLINE: Final = frozenset({"a", "b", "strong", "i", "em", "u", "font", "span", "nobr", "br"})
HIDDEN: Final = frozenset({"script", "style", "title", "noscript"})
PLACED: Final = ("p", "div", "span")
LAYER: Final = "textLayer"
"""The class around lines whose places are in their style, but that they are placed is not."""
_PLACE: Final = re.compile(r"(?:^|[;\s])(top|left)\s{0,5}:\s{0,5}(-?\d{1,6}(?:\.\d{1,9})?)")


@dataclass(slots=True)
class Placed:
    """A line, or lines parted by <br>. left, top: as its style has them, of whatever unit."""

    element: Any
    left: float
    top: float
    lines: int


def join_placed(root: etree._Element, source: str) -> None:
    """Put placed lines together, in place. source: of the tree."""
    if source.count("absolute") < FEWEST and LAYER not in source:
        return
    if sum("top" in style.lower() for style in styles_in(root)) < FEWEST:
        return
    sheets: dict[Any, list[Placed]] = {}
    for line in _placed(root):
        sheets.setdefault(line.element.getparent(), []).append(line)
    lines = [line for sheet in sheets.values() for line in sheet]
    size = sum(_characters(line.element) for line in lines)
    if len(lines) < FEWEST or size < SHARE * _characters(root):
        return
    height = _height(sheets.values())
    for sheet in sheets.values():
        pre = _together(sheet, height)
        if is_prose(pre):
            _replace(sheet, pre)


def _placed(root: etree._Element) -> Iterator[Placed]:
    for element in root.iter(*PLACED):
        around, style = element.getparent(), (element.get("style") or "").lower()
        if around is None or "top" not in style or (element.tail or "").strip():
            continue
        if "absolute" not in style and LAYER not in (around.get("class") or ""):
            continue
        place = {name: float(number) for name, number in _PLACE.findall(style)}
        inside = [one.tag for one in islice(element.iterdescendants(), MOST_INSIDE + 1)]
        if len(place) == 2 and len(inside) <= MOST_INSIDE and INLINE.issuperset(inside):
            yield Placed(element, place["left"], place["top"], 1 + inside.count("br"))


def _characters(element: Any) -> int:
    """Those that an element shows."""
    shown = (one for one in element.iter("*") if one.tag not in HIDDEN)
    size = sum(len((one.text or "").strip()) for one in shown)
    return size + sum(len((one.tail or "").strip()) for one in element.iterdescendants("*"))


def _height(sheets: Iterable[Sequence[Placed]]) -> float:
    """From one line to the next, mostly."""
    steps = [
        (below.top - above.top) / above.lines
        for sheet in sheets
        for above, below in pairwise(sheet)
        if below.top > above.top + 1
    ]
    return median(steps) if steps else 1.0


def _together(sheet: Sequence[Placed], height: float) -> etree._Element:
    """The lines of a sheet as a <pre>; those of each column are indented from its own edge."""
    pre = etree.Element("pre")
    length = 0
    above: etree._Element | None = None
    for column in _columns(sheet, height):
        edge = min(line.left for line in column)
        for before, line in zip((None, *column), column, strict=False):
            indent = min(MOST_COLUMNS, max(0, round((line.left - edge) / (WIDTH * height))))
            down = (line.top - before.top) / height - before.lines + 1 if before else 1.0
            if above is not None and down < SAME:
                above.tail = " " * max(1, indent - length)
            elif above is not None:
                above.tail = ("\n\n" if down >= GAP else "\n") + " " * indent
                length = indent
            above = _copied(line.element, indent)
            pre.append(above)
            length += len("".join(above.itertext()))
    return pre


def _columns(sheet: Sequence[Placed], height: float) -> Iterator[Sequence[Placed]]:
    """Lines that each stand below the one before, or beside it."""
    column: list[Placed] = []
    for line in sheet:
        if column and line.top < column[-1].top - SAME * height:
            yield column
            column = []
        column.append(line)
    yield column


def _copied(element: Any, indent: int) -> etree._Element:
    """A line to stand in a <pre>; the lines in it begin where it begins."""
    copied: etree._Element = deepcopy(element)
    copied.attrib.clear()
    copied.tag = "span"
    copied.tail = None
    for inner in copied.iter("*"):
        inner.text = _on_one_line(inner.text)
        inner.tail = _on_one_line(inner.tail)
        if inner.tag == "br":
            inner.tail = " " * indent + (inner.tail or "").lstrip()
        elif inner.tag == "nobr":
            inner.tag = "span"
    return copied


def _on_one_line(text: str | None) -> str | None:
    return text and text.replace("\xa0", " ").replace("\n", " ").replace("\r", " ")


def _replace(sheet: Sequence[Placed], pre: etree._Element) -> None:
    first = sheet[0].element
    first.addprevious(pre)
    for line in sheet:
        line.element.getparent().remove(line.element)
