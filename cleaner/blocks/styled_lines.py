"""Lines that a page of HTML sets in letters of their own: which are large, and which are parted.

Pages without style sheets set the headline, the byline and the day apart by their letters only:
`<font size=5>The barge</font><br><font size=2>by Ann Lee</font><br><br>`. Each is a block then, as
if two line breaks stood between them. Lines of poems, addresses and lists are set alike, or by
classes that say nothing of heads; lines in code, in entries of lists and in tables of data stay.
"""

import re
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Final

from cleaner.blocks.segments import Outline

__all__ = ["LONGEST", "large_lines", "parts_lines"]

STYLED: Final = frozenset({"b", "big", "em", "font", "i", "small", "span", "strong"})
NORMAL: Final = 3
"""The size of the letters of text, of 1 to 7."""
LARGE: Final = 4
"""The size from which on a line is a headline."""
LONGEST: Final = 200
"""Characters of a line that is set apart, ..."""
LONGEST_SOURCE: Final = 1000
"""... with the white space around them, ..."""
PARTS: Final = 12
"""... and pieces of text in it."""
CHAIN: Final = 4
"""Elements that are the only ones in another, of which each may tell the letters."""
ENDS: Final = frozenset(
    {"br", "center", "div", "form", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "p", "table", "ul"}
)
"""What may stand before or behind a whole line."""
APART: Final = frozenset({"code", "dd", "dt", "li", "pre"})
"""Elements whose lines stay together, whatever they are set in."""
CELLS: Final = frozenset({"td", "th"})
DEPTH: Final = 8
"""Elements around a line that are looked at."""
BESIDE: Final = 24
"""Elements beside a line break, before and behind it, among which a class may come again."""
NAMES: Final = frozenset({"author", "byline", "date", "dateline", "headline", "time", "title"})
"""Classes of the lines of a head."""
LARGE_FROM: Final = {"px": 18.0, "pt": 14.0, "%": 120.0, "em": 1.2}
_SIZE: Final = re.compile(r"([+-]?)([0-7])")
_STYLE_SIZE: Final = re.compile(
    r"font-size\s{0,4}:\s{0,4}(?:(\d{1,3}(?:\.\d{1,4})?)\s?(px|pt|%|em)|(?:x{1,2}-)?large)"
)


@dataclass(frozen=True, slots=True)
class Letters:
    """What a line is set in. size: 1 to 7, if it is said.  name: the class of its element."""

    size: int | None = None
    name: str = ""


PLAIN: Final = Letters()


def parts_lines(line_break: Any) -> bool:
    """Whether a <br> stands between two lines of a head: one larger, or of other names."""
    above, below = _above(line_break), _below(line_break)
    if above == below or _is_kept_together(line_break):
        return False
    sizes = above.size or NORMAL, below.size or NORMAL
    if max(sizes) >= LARGE:
        return sizes[0] != sizes[1]
    if above.size and below.size and above.size != below.size:
        return True
    return _are_of_a_head(line_break, above.name, below.name)


def _is_kept_together(line_break: Any) -> bool:
    """Whether it stands in code, in an entry of a list or in a table with headers."""
    for around in islice(line_break.iterancestors(), DEPTH):
        if around.tag in APART:
            return True
        if around.tag in CELLS:
            return _has_headers(around)
    return False


def _has_headers(cell: Any) -> bool:
    """Whether the row of a cell, or the first one of its table, begins with a header."""
    table = next(cell.iterancestors("table"), None)
    rows = (cell.getparent(), None if table is None else table.find(".//tr"))
    return any(row is not None and len(row) and row[0].tag == "th" for row in rows)


def _are_of_a_head(line_break: Any, above: str, below: str) -> bool:
    """Whether two classes name lines of a head, of which there is one in the element around."""
    names = _head_name(above), _head_name(below)
    if not all(names) or names[0] == names[1]:
        return False
    around = line_break.getparent()
    if around.tag in CELLS and len(around.getparent()) > 1:
        return False
    beside = chain(
        islice(line_break.itersiblings(preceding=True), BESIDE),
        islice(line_break.itersiblings(), BESIDE),
    )
    found = [one.get("class") for one in beside]
    return found.count(above) <= 1 and found.count(below) <= 1


def _head_name(classes: str) -> str:
    return next((name for name in classes.lower().split() if name in NAMES), "")


def large_lines(outline: Outline) -> dict[str, int]:
    """The size, from `LARGE` on, of each short line that stands in large letters on a page."""
    root = next((element for element in outline.elements if element is not None), None)
    found: dict[str, int] = {}
    for element in () if root is None else root.getroottree().iter("font", "big"):
        size = _size_of(element)
        if size is not None and size >= LARGE and (text := _short_text(element)):
            found[text] = max(size, found.get(text, 0))
    return found


def _size_of(element: Any) -> int | None:
    """The size of the letters that an element sets, 1 to 7; nothing where it sets none."""
    tag = element.tag
    if tag == "big":
        return LARGE
    if tag == "font" and (found := _SIZE.match((element.get("size") or "").strip())):
        size = int(found[2])
        return max(1, min(7, NORMAL + int(found[1] + found[2]))) if found[1] else size
    if found := _STYLE_SIZE.search((element.get("style") or "").lower()):
        large = found[1] is None or float(found[1]) >= LARGE_FROM[found[2]]
        return LARGE + 1 if large else None
    return None


def _above(line_break: Any) -> Letters:
    """What the line above is set in; it must be in one element."""
    element = line_break.getprevious()
    if element is None or element.tag not in STYLED or _is_filled(element.tail):
        return PLAIN
    before = element.getprevious()
    around = element.getparent()
    left = before.tail if before is not None else None if around is None else around.text
    is_whole = not _is_filled(left) and (before is None or before.tag in ENDS)
    return _letters(element) if is_whole else PLAIN


def _below(line_break: Any) -> Letters:
    """The same of the line below."""
    element = line_break.getnext()
    if element is None or element.tag not in STYLED or _is_filled(line_break.tail):
        return PLAIN
    behind = element.getnext()
    is_whole = not _is_filled(element.tail) and (behind is None or behind.tag in ENDS)
    return _letters(element) if is_whole else PLAIN


def _letters(element: Any) -> Letters:
    """What a short line is set in, by its element and those that are all of it."""
    if not _short_text(element):
        return PLAIN
    size, name = None, ""
    for _ in range(CHAIN):
        size = _size_of(element) or size
        name = element.get("class") or name
        if len(element) != 1 or _is_filled(element.text) or _is_filled(element[0].tail):
            break
        element = element[0]
    return Letters(size, name)


def _short_text(element: Any) -> str:
    """The words of an element; nothing of a long one."""
    pieces = list(islice(element.itertext(), PARTS + 1))
    if len(pieces) > PARTS or sum(map(len, pieces)) > LONGEST_SOURCE:
        return ""
    text = " ".join("".join(pieces).split())
    return text if len(text) <= LONGEST else ""


def _is_filled(text: str | None) -> bool:
    return bool(text) and not str(text).isspace()
