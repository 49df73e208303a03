"""A run of inline text -> its marks: emphasis, links, code, images."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from cleaner.blocks.formulas import formula_tex
from cleaner.blocks.html import KINDS as ELEMENTS
from cleaner.blocks.html import Kind
from cleaner.structure import Mark, MarkKind
from cleaner.structuring.addresses import Addresses
from cleaner.structuring.images import read_image
from cleaner.structuring.runs import Run, Span
from cleaner.structuring.styles import KINDS, kinds_of
from cleaner.structuring.tex import tex_marks

__all__ = ["marking_around", "read_marks"]

INLINE: Final = frozenset(
    tag for tag, kind in ELEMENTS.items() if kind in {Kind.INLINE, Kind.LINK, Kind.BOLD}
)
# By names of this module: to look a member up in its class costs more than to compare it.
LINK, IMAGE, MATH = MarkKind.LINK, MarkKind.IMAGE, MarkKind.MATH
ORDER: Final = {kind: place for place, kind in enumerate(MarkKind)}
"""Of marks that hold the same characters, the outermost first."""
CLOSED: Final = frozenset({MarkKind.CODE, MarkKind.MATH, MarkKind.ANCHOR, MarkKind.IMAGE})
"""Marks within which there are no others."""
SIGNS: Final = frozenset("¶#§🔗↩↑^↵⏎⤴")
"""What the text of an anchor is made of."""


def marking_around(container: Any, *, in_link: bool) -> list[Any]:
    """The inline elements right around a container, and the link far around; outermost first."""
    found: list[Any] = []
    is_near = True
    above = container.getparent()
    while above is not None:
        tag = above.tag
        is_near = is_near and tag in INLINE
        if not (is_near or in_link):
            break
        if tag in KINDS and (is_near or tag == "a"):
            found.append(above)
        above = above.getparent()
    return found[::-1]


def read_marks(run: Run, around: Sequence[Any], addresses: Addresses) -> tuple[Mark, ...]:
    """The marks of a run.

    around: the inline elements that the container of the run stands in, outermost first.
    """
    spans = [(kind, span) for span in run.spans for kind in kinds_of(span.element)]
    if around:
        whole = [(KINDS[element.tag], Span(element, 0, len(run.text))) for element in around]
        spans = whole + spans
    if not spans:  # as of most
        return tuple(tex_marks(run.text, ()))
    found = [_mark(kind, span, run, addresses) for kind, span in spans]
    marks = [mark for mark in found if mark is not None]
    marks += tex_marks(run.text, marks)
    return tuple(_tidied(marks) if len(marks) > 1 else marks)


def _mark(kind: MarkKind, span: Span, run: Run, addresses: Addresses) -> Mark | None:
    element, start, end = span.element, span.start, span.end
    if kind is IMAGE:
        return read_image(element, kind, start, addresses)
    if start == end:
        return None
    if kind is MATH:
        tex = formula_tex(element)
        return Mark(kind, start, end, text=tex) if tex else None
    if kind is not LINK:
        return Mark(kind, start, end)
    href = element.get("href")
    if target := addresses.absolute(href):
        return Mark(kind, start, end, target)
    is_sign = SIGNS.issuperset(run.text[start:end].replace("\ufe0e", ""))
    return Mark(MarkKind.ANCHOR, start, end) if href and is_sign else None


def _tidied(marks: list[Mark]) -> Iterator[Mark]:
    """The marks in order, without those in another of their kind, joined where they touch."""
    marks.sort(key=lambda mark: (mark.start, -mark.end, ORDER[mark.kind]))
    kept: list[Mark] = []
    depths: list[int] = []
    around: list[Mark] = []
    for mark in marks:
        while around and around[-1].end <= mark.start:
            around.pop()
        if any(one.kind is mark.kind or one.kind in CLOSED for one in around):
            continue
        last = _last_at(depths, len(around))
        if last is not None and _touch(kept[last], mark):
            mark = kept[last] = kept[last]._replace(end=mark.end)  # noqa: PLW2901 - the two are one
        else:
            kept.append(mark)
            depths.append(len(around))
        around.append(mark)
    return iter(kept)


def _last_at(depths: list[int], depth: int) -> int | None:
    """The last mark as deep as this, if it stands in the same one."""
    for index in range(len(depths) - 1, -1, -1):
        if depths[index] == depth:
            return index
        if depths[index] < depth:
            return None
    return None


def _touch(before: Mark, after: Mark) -> bool:
    same = before.kind is after.kind and before.target == after.target
    return same and before.end == after.start and after.kind is not IMAGE
