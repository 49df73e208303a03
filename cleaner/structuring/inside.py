"""The containers of a page -> what each stands in: quotes, lists, a heading, a table, code."""

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from cleaner.blocks.segments import LINE, Outline
from cleaner.structure import Around, Term
from cleaner.structuring.lists import Numbering

__all__ = ["Inside", "find_insides"]

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
PREFORMATTED: Final = frozenset({"pre", "xmp", "listing"})
LISTS: Final = frozenset({"ul", "ol"})
NEUTRAL: Final = frozenset({"p", "section", "article", "main", "body", "html", "figure"})
"""Elements that are no headings, whatever they are named."""
CHANGES: Final = {"table": "table", "tr": "row", "td": "cell", "th": "cell"}
OF_TERMS: Final = frozenset({"dl", "dt", "dd"})
TELLING: Final = frozenset(
    {*HEADINGS, *PREFORMATTED, *LISTS, *CHANGES, *OF_TERMS, "li", "blockquote"}
)
"""Elements that others can stand in; most change nothing."""
FORGOTTEN: Final[dict[str, dict[str, Any]]] = {
    "table": {"row": None, "cell": None},
    "tr": {"cell": None},
}
"""What is not known any more of the tables around one."""


class Inside(NamedTuple):
    """What a container stands in, itself included. Containers go by their index.

    level: of the innermost heading; 0 outside of one.
    table, row, cell: the innermost; None outside.  code: the outermost <pre>.
    outside: what that table stands in.
    terms: the innermost <dl>.  term: the place in it; None outside of its terms and meanings.
    """

    around: tuple[Around, ...] = ()
    level: int = 0
    table: int | None = None
    row: int | None = None
    cell: int | None = None
    code: int | None = None
    outside: tuple[Around, ...] = ()
    terms: int | None = None
    term: Term | None = None


NOWHERE: Final = Inside()


def find_insides(outline: Outline, wanted: Iterable[int]) -> Mapping[int, Inside]:
    """What each of the wanted containers, and all around them, stands in.

    Linear in the containers that are looked at, however deep they are: a parent comes first.
    """
    parents = outline.parents.tolist()
    needed: set[int] = {0}
    for container in wanted:
        index = container
        while index not in needed:
            needed.add(index)
            index = parents[index]
    numbering = Numbering()
    tags, attributes = outline.tags, outline.attributes
    found: dict[int, Inside] = {}
    for index in sorted(needed):
        above = found.get(parents[index], NOWHERE)
        tag = tags[index]
        if tag in TELLING or (tag not in NEUTRAL and "heading" in attributes[index]):
            above = _entered(above, outline, index, numbering)
        found[index] = above
    return found


def _entered(above: Inside, outline: Outline, index: int, numbering: Numbering) -> Inside:
    """What stands in the container, given what its parent stands in."""
    tag = outline.tags[index]
    if change := CHANGES.get(tag):
        outside = above.around if tag == "table" else above.outside
        return above._replace(outside=outside, **{change: index, **FORGOTTEN.get(tag, {})})
    if tag == "blockquote":
        return above._replace(around=(*above.around, Around(index)))
    if tag in LISTS:
        entry = _entry_before(outline, index, numbering)
        return above._replace(around=(*above.around, entry)) if entry else above
    if tag == "li":
        entry = Around(index, int(outline.parents[index]), _number(outline, index, numbering))
        return above._replace(around=(*above.around, entry))
    if tag in OF_TERMS:
        return _with_terms(above, outline, index)
    return _with_form(above, outline, index)


def _with_form(above: Inside, outline: Outline, index: int) -> Inside:
    """What stands in code, or in a heading."""
    tag = outline.tags[index]
    if tag in PREFORMATTED:
        return above if above.code is not None else above._replace(code=index)
    level = HEADINGS.get(tag) or _marked_level(outline, index)
    return above._replace(level=level) if level else above


def _with_terms(above: Inside, outline: Outline, index: int) -> Inside:
    """What stands in a list of terms, in a term, or in a meaning."""
    tag = outline.tags[index]
    if tag == "dl":
        return above._replace(terms=index, term=None)
    if above.terms is None:
        return above
    is_alone = len(outline.blocks(index)) == 1
    return above._replace(term=Term(above.terms, tag == "dt", is_alone))


def _entry_before(outline: Outline, index: int, numbering: Numbering) -> Around | None:
    """The entry above a list that stands right in another list: as browsers show it, it is in it.

    Of several such lists below one entry only the first is told.
    """
    around = int(outline.parents[index])
    if outline.tags[around] not in LISTS or index - 1 == around:
        return None
    before = index - 1
    while outline.parents[before] != around:
        before = int(outline.parents[before])
    if outline.tags[before] != "li":
        return None
    return Around(before, around, _number(outline, before, numbering))


def _number(outline: Outline, index: int, numbering: Numbering) -> int | None:
    element: Any = outline.elements[index] if outline.elements else None
    return None if element is None else numbering.of(element)


def _marked_level(outline: Outline, index: int) -> int:
    """The level of what is a heading by its names only: of a text, or by its role.

    Some give that role to all that somebody wrote; its paragraphs are none.
    """
    kind, _, mark = outline.attributes[index].partition(" ")
    if outline.tags[index] == LINE:
        return HEADINGS.get(mark, 0) if kind == "heading" else 0
    element: Any = outline.elements[index] if outline.elements else None
    if element is None or element.get("role") != "heading" or element.find(".//p") is not None:
        return 0
    stated = element.get("aria-level", "2").strip()
    return min(6, max(1, int(stated))) if stated.isdecimal() and len(stated) < 4 else 2
