"""The chrome of a page -> regions, and what each is: a menu, a list of stories, comments.

Many blocks of chrome say nothing of themselves: an entry of a menu, a headline, a day. The region
that they stand in does: by its header, or else by the shapes of its lines.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, islice, pairwise
from typing import Final, TypeAlias

from cleaner.judging.flow import Flow
from cleaner.judging.headers import Header, header_at
from cleaner.judging.looks import Look
from cleaner.judging.shapes import DECORATION, Shape, is_listed
from cleaner.model import Label
from cleaner.vocabulary import Concept, How

__all__ = ["Region", "regions_of"]

Looks: TypeAlias = Sequence[Look]
Shapes: TypeAlias = Sequence[Shape | None]

BYLINES: Final = frozenset({"by", "von", "por", "par", "di", "da", "door", "przez"})
MENU: Final = 3
"""So many entries in a row are a menu, whatever region they follow."""
MENU_WORDS: Final = 2.7
COUNTER_REACH: Final = 8
PROMOTION: Final = 2
"""Lines that an invitation to subscribe has at most, but for sentences and fields."""
COMMENTS_AFTER: Final = 0.5
"""Share of the core words above the header of the comments. Above it, a link leads to them."""
STORIES: Final = 3
"""Before the article, so many headlines are a list of stories; fewer are crumbs and titles."""


STORY_WORDS: Final = 4.0
EARLY_WORDS: Final = 6.0
"""Mean words of the lines of a list of stories, after the article and before it."""
LONG: Final = 10.0
WINDOW: Final = 2
"""Lines before and after one that tell what it is."""
CONTACT_SHARE: Final = 3


@dataclass(slots=True)  # not frozen for the reason that `Look` is not
class Region:
    """Blocks of chrome in a row that are of one kind.

    lines: their indices.  header: None if none is above them.  early: before all core.
    """

    header: Header | None
    early: bool
    lines: list[int] = field(default_factory=list)
    label: Label = Label.NAVIGATION
    evidence: str = ""


def regions_of(
    looks: Sequence[Look], flows: Sequence[Flow], shapes: list[Shape | None]
) -> list[Region | None]:
    """Cut the chrome of a page into regions, and name them; None stands for core.

    shapes: None for core. Counters of comments in lists of stories are noted there as numbers.
    """
    for index in _counts(looks, shapes):
        shapes[index] = Shape.NUMBER
    regions: list[Region | None] = [None] * len(looks)
    region: Region | None = None
    early = True
    for index, shape in enumerate(shapes):
        if shape is None:
            region, early = None, False
            continue
        header = header_at(looks, shapes, index)
        if header is not None and not _counts_here(header, region, flows[index]):
            header = None
        if region is None or header is not None or _ends(region, looks, shapes, index):
            region = Region(header, early)
        region.lines.append(index)
        regions[index] = region
    for one in {id(found): found for found in regions if found is not None}.values():
        for part in _parts(one, looks, shapes):
            for line in part.lines:
                regions[line] = part
    return regions


def _counts(looks: Sequence[Look], shapes: Sequence[Shape | None]) -> list[int]:
    """Comment counters, "3 comments", if several stand near each other: those of a list."""
    said = [
        look.index
        for look, shape in zip(looks, shapes, strict=True)
        if shape is Shape.ENTRY
        and look.says(Concept.COMMENT, hows=(How.WHOLE,))
        and (look.text[0].isdigit() or look.words == 2)
    ]
    pairs = [(a, b) for a, b in pairwise(said) if 1 < b - a <= COUNTER_REACH]
    return sorted({index for pair in pairs for index in pair})


def _counts_here(header: Header, region: Region | None, flow: Flow) -> bool:
    """Whether a header opens a region: comments stand below the article, and hold colons."""
    above = region.header if region is not None else None
    inside = above is not None and above.label is Label.COMMENT
    if header.label is Label.COMMENT:
        return flow.before >= COMMENTS_AFTER and not inside
    if header.menu and flow.before == 0:
        return False
    return header.label is not None or not inside or header.heading


def _ends(
    region: Region, looks: Sequence[Look], shapes: Sequence[Shape | None], index: int
) -> bool:
    """Whether a block is no longer of the region above it."""
    label = region.header.label if region.header else None
    if shapes[index] in DECORATION:
        return False
    if label is not Label.COMMENT and _list_is_over(region, looks, index):
        return True
    if looks[index].says(Concept.COPYRIGHT, Concept.COOKIE, Concept.BACK_TO_TOP):
        return True
    ends = ENDS.get(label) if label else None
    return ends is not None and ends(region, looks, shapes, index)


def _legal_ends(_: Region, __: Looks, shapes: Shapes, index: int) -> bool:
    return shapes[index] is not Shape.SENTENCE


def _share_bar_ends(_: Region, looks: Looks, shapes: Shapes, index: int) -> bool:
    listed = shapes[index] is Shape.ENTRY and is_listed(looks[index])
    return not listed and not looks[index].says(Concept.SHARE)


def _advert_ends(region: Region, looks: Looks, shapes: Shapes, index: int) -> bool:
    if region.header is None or not region.header.newsletter:
        return _list_ends(region, looks, shapes, index)
    fits = shapes[index] is Shape.SENTENCE
    fits = fits or looks[index].says(Concept.FORM, Concept.NEWSLETTER) is not None
    return not fits and len(region.lines) >= PROMOTION


def _list_ends(region: Region, looks: Looks, shapes: Shapes, index: int) -> bool:
    """A list of stories, or of comments, is over where a menu starts."""
    other = any(shapes[line] is not Shape.ENTRY for line in region.lines[1:])
    return other and _menu_starts(looks, shapes, index)


def _list_is_over(region: Region, looks: Sequence[Look], index: int) -> bool:
    """Whether the entries above it were marked as such, and the block is not."""
    items = region.lines[1:] if region.header else region.lines
    listed = len(items) >= 2 and all(is_listed(looks[line]) for line in items)
    return listed and not is_listed(looks[index])


def _menu_starts(looks: Sequence[Look], shapes: Sequence[Shape | None], index: int) -> bool:
    """Whether entries in a row begin here."""
    rest = (i for i in range(index, len(looks)) if shapes[i] is not Shape.MARK)
    run = list(islice(rest, MENU))
    plain = all(shapes[i] is Shape.ENTRY for i in run) and len(run) == MENU
    if not plain or any(looks[i].says(Concept.COMMENT) for i in run):
        return False
    if sum(looks[i].words for i in run) > MENU_WORDS * MENU:
        return False
    return looks[run[0]].text.casefold() not in BYLINES


def _parts(
    region: Region, looks: Sequence[Look], shapes: Sequence[Shape | None]
) -> Iterator[Region]:
    """Name a region; one without a header's name is cut where its lines change their shape."""
    header = region.header
    if header is not None and header.label is not None:
        contacts = any(shapes[line] is Shape.CONTACT for line in region.lines)
        if header.label is not Label.OTHER or contacts:
            region.label, region.evidence = header.label, header.evidence
            yield region
            return
    named = _named_by_shapes(region, looks, shapes)
    for (label, evidence), lines in groupby(region.lines, key=named.__getitem__):
        yield Region(header, region.early, list(lines), label, evidence)


def _named_by_shapes(
    region: Region, looks: Sequence[Look], shapes: Sequence[Shape | None]
) -> dict[int, tuple[Label, str]]:
    """Name each line by the shapes of those around it; marks and dates go with the line above."""
    telling = [
        line
        for line in region.lines
        if shapes[line] not in DECORATION and not _names_writer(line, looks, shapes)
    ]
    found: dict[int, tuple[Label, str]] = {}
    for place, line in enumerate(telling):
        window = telling[max(0, place - WINDOW) : place + WINDOW + 1]
        found[line] = _by_shapes(window, looks, shapes, early=region.early)
    before = found[telling[0]] if telling else (Label.NAVIGATION, "without words")
    for line in region.lines:
        before = found.setdefault(line, before)
    return found


def _by_shapes(
    window: Sequence[int],
    looks: Sequence[Look],
    shapes: Sequence[Shape | None],
    *,
    early: bool,
) -> tuple[Label, str]:
    near = [shapes[line] for line in window]
    headlines = near.count(Shape.HEADLINE)
    if near.count(Shape.CONTACT) * CONTACT_SHARE > len(window):
        return Label.OTHER, "among addresses"
    if not headlines and near.count(Shape.SENTENCE) > near.count(Shape.ENTRY):
        return Label.OTHER, "sentences outside the article"
    words = sum(min(looks[line].words, LONG) for line in window) / len(window)
    needed, longer = (STORIES, EARLY_WORDS) if early else (1, STORY_WORDS)
    if headlines >= needed and words >= longer:
        return Label.COVERAGE, "among headlines"
    return Label.NAVIGATION, "among short entries"


def _names_writer(line: int, looks: Sequence[Look], shapes: Sequence[Shape | None]) -> bool:
    """Whether an entry is part of "By / Ann Otter / 3 May" below a headline."""
    if shapes[line] is not Shape.ENTRY:
        return False
    dated = line + 1 < len(shapes) and shapes[line + 1] is Shape.DATE
    return dated or looks[line].says(Concept.BYLINE, hows=(How.WHOLE,)) is not None


ENDS: Final[Mapping[Label, Callable[[Region, Looks, Shapes, int], bool]]] = {
    Label.LEGAL: _legal_ends,
    Label.SHARE: _share_bar_ends,
    Label.ADVERT: _advert_ends,
    Label.COVERAGE: _list_ends,
    Label.COMMENT: _list_ends,
}
"""Where the region below a header ends, by what the header stands for."""
