"""Code whose lines are elements -> one <pre> with line ends.

Manuals and highlighters set each line of code as a <div>, an entry or a row, within a <pre> or in
elements of their own. Only what holds nothing but such lines is changed.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from lxml import etree

from cleaner.parsing.classes import classes_of

__all__ = ["LINES", "join_code_lines"]

LINES: Final = frozenset({"line", "crayon-line", "view-line", "code-line", "codeline", "blob-code"})
"""Classes of lines outside of <pre>, ..."""
FOLDED: Final = frozenset({"foldopen"})
"""... of what stands around some of them, ..."""
SHOWN_LATER: Final = frozenset({"ttc"})
"""... and of what is shown when the mouse is on a word."""
WRAPPERS: Final = frozenset({"code", "ol", "table", "tbody", "div"})
"""What may stand between a <pre> and all of its lines."""
IN_PRE: Final = frozenset({"li", "tr"})
"""Lines in a <pre> that would be entries and rows. Those that are <div> stay: they are blocks of
one piece of code, and the model judges them better one by one."""
CELLS: Final = frozenset({"td", "th"})
INLINE: Final = frozenset(
    {"a", "b", "bdi", "code", "em", "font", "i", "img", "kbd", "mark", "s", "samp", "small", "span"}
    | {"strong", "sub", "sup", "tt", "u", "var", "wbr"}
)
DEEPEST: Final = 12
ABOVE: Final = 3
"""Elements around the lines that may be named as code, the nearest included."""
MARKS: Final = (
    *(b'"line', b"'line", b"=line", b"crayon-line", b"view-line", b"code-line", b"codeline"),
    *(b"CodeLine", b"blob-code"),
)
"""Of these a page has some, if it has such elements."""
_NAMED_CODE: Final = re.compile(r"\b(?:code|fragment|highlight|syntax\w{0,20}|crayon|view-lines)\b")


def join_code_lines(root: etree._Element, classes: frozenset[str], source: bytes) -> None:
    """Set such code as <pre>, in place. classes, source: of the tree."""
    for pre in list(root.iter("pre")):
        _join_in_pre(pre)
    if LINES.isdisjoint(classes) or not any(mark in source for mark in MARKS):
        return
    for block in dict.fromkeys(map(_around, _named_lines(root))):
        if block is not None and (lines := _lines_of_block(block)):
            block.tag = "pre"
            _fill(block, lines)


def _join_in_pre(pre: Any) -> None:
    holder = inner = pre
    for _ in range(DEEPEST):
        if len(inner) != 1 or _has_text(inner) or inner[0].tag not in WRAPPERS:
            break
        inner = inner[0]
        holder = inner if inner.tag == "code" else holder  # it names the language
    if lines := _lines_of_pre(inner):
        _fill(holder, lines)


def _lines_of_pre(inner: Any) -> Sequence[Any]:
    """The elements of block level that it is made of, or lines that only a style parts."""
    if not len(inner) or _has_text(inner):
        return ()
    if {line.tag for line in inner} == {"span"}:
        return inner[:] if _are_styled(inner) else ()
    lines = [line for line in inner if line.tag != "span" or len(line) or line.text]
    tags = {line.tag for line in lines}
    is_one_kind = len(tags) == 1 and tags <= IN_PRE
    return lines if is_one_kind and all(map(_is_line, lines)) else ()


def _are_styled(lines: Any) -> bool:
    """Whether the <span> of lines have no line ends between or in them."""
    return (
        len(lines) > 1
        and all("line" in classes_of(line) for line in lines)
        and lines.find(".//br") is None
        and not any("\n" in text for text in lines.itertext())
    )


def _is_line(line: Any) -> bool:
    return all(
        one.tag in INLINE or one.tag == "br" or (line.tag == "tr" and one.tag in CELLS)
        for one in line.iterdescendants()
    )


def _named_lines(root: etree._Element) -> Iterator[Any]:
    for element in root.iter("div", "tr", "td"):
        if not LINES.isdisjoint(classes_of(element)):
            yield element.getparent() if element.tag == "td" else element


def _around(line: Any) -> Any | None:
    """What holds a line and those beside it."""
    for _, block in zip(range(DEEPEST), line.iterancestors(), strict=False):
        if FOLDED.isdisjoint(classes_of(block)):
            return block
    return None


def _lines_of_block(block: Any) -> Sequence[Any]:
    """The lines of what is named as code, if it holds nothing else."""
    above = [block, *(one for _, one in zip(range(ABOVE), block.iterancestors(), strict=False))]
    if block.tag == "body" or any(one.tag == "pre" for one in above):
        return ()
    if not any(_NAMED_CODE.search(" ".join(classes_of(one))) for one in above):
        return ()
    found: list[Any] = []
    left = [block]
    while left:
        element = left.pop()
        names = classes_of(element)
        if not SHOWN_LATER.isdisjoint(names):
            continue
        if element.tag == "tr" or not LINES.isdisjoint(names):
            if not _is_line(element):
                return ()
            found.append(element)
        elif (element is block or not FOLDED.isdisjoint(names)) and not _has_text(element):
            left.extend(reversed(element))
        elif len(element) or element.text:
            return ()
    return found


def _has_text(element: Any) -> bool:
    """Whether there are words in an element itself."""
    texts = (element.text, *(inner.tail for inner in element))
    return any(text and not text.isspace() for text in texts)


def _fill(code: Any, lines: Sequence[Any]) -> None:
    """Make the lines all that is in an element of code, with line ends between."""
    for line in lines:
        _flatten(line)
    code.text = None
    code[:] = lines


def _flatten(line: Any) -> None:
    """Make a line an inline element; spaces that do not break are those of its indentation."""
    is_row = line.tag == "tr"
    _drop_last_break(line)
    for inner in line.iter("*"):
        inner.text = _plain(inner.text, is_row=is_row and inner is line)
        inner.tail = _plain(inner.tail, is_row=is_row and inner.getparent() is line)
        if inner.tag in CELLS:
            inner.tag = "span"
    line.attrib.clear()
    line.tag = "code"
    line.tail = "\n"


def _drop_last_break(line: Any) -> None:
    inner = line
    while len(inner) and not (inner[-1].tail or "").strip():
        inner = inner[-1]
    if inner.tag == "br":
        inner.getparent().remove(inner)


def _plain(text: str | None, *, is_row: bool) -> str | None:
    """The text in a line; between cells there is none."""
    if not text or is_row:
        return None
    return text.replace("\xa0", " ").rstrip("\r\n")
