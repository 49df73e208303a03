"""The chrome of a page -> regions, and what each is: a menu, a list of stories, comments.

Many blocks of chrome say nothing of themselves: an entry of a menu, a headline, a day. The region
that they stand in does: by its header, or else by the shapes of its lines.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from cleaner.judging.chrome import NAV, Finding
from cleaner.judging.flow import Flow
from cleaner.judging.shapes import CONTACT, DECORATION, ENTRY, HEADLINE, MENU, SENTENCE
from cleaner.judging.surroundings.around import Around
from cleaner.judging.surroundings.headers import Header, header_at
from cleaner.judging.surroundings.naming import named_by_shapes
from cleaner.model import Label
from cleaner.vocabulary import Concept

__all__ = ["Region", "regions_of"]

LINKED: Final = 0.9
"""Of a heading that is a link."""
PROMOTION: Final = 2
"""Lines that an invitation to subscribe has at most, but for sentences and fields."""
OFFERS: Final = 4
"""Lines under the mark "Advertisement" that it is said of."""
COMMENTS_AFTER: Final = 0.5
"""Share of the core words above the header of the comments. Above it, a link leads to them."""
ITEMS: Final = 2
"""Listed lines after which one that is not listed is of another region."""
FINAL: Final = (Concept.COPYRIGHT, Concept.COOKIE, Concept.BACK_TO_TOP)
"""What says this ends any region."""


UNNAMED: Final = Finding("region", Label.NAVIGATION, "")


@dataclass(slots=True)  # not frozen for the reason that `Look` is not
class Region:
    """Blocks of chrome in a row that are of one kind.

    lines: their indices.  header: None if none is above them.  early: before all core.
    plain: whether all below the header are entries.  listed: whether they are marked as a list's.
    """

    header: Header | None
    early: bool
    lines: list[int] = field(default_factory=list)
    plain: bool = True
    listed: bool = True
    finding: Finding = field(default_factory=lambda: UNNAMED)

    @property
    def label(self) -> Label:
        """What its lines are, if they do not say of themselves."""
        return self.finding.label

    @property
    def evidence(self) -> str:
        """What tells."""
        return self.finding.evidence

    @property
    def items(self) -> int:
        """Lines below the header."""
        return len(self.lines) - (self.header is not None)


def regions_of(around: Around, flow: Flow) -> list[Region | None]:
    """Cut the chrome of a page into regions, and name them; None stands for core."""
    cut = list(_cut(around, flow))
    nameless = [region for region in cut if not _named_by_header(region, around)]
    names = named_by_shapes(around, [(one.lines, one.early) for one in nameless])
    parts = [region for region in cut if region.evidence]
    for region, named in zip(nameless, names, strict=True):
        parts.extend(_parts(region, named))
    regions: list[Region | None] = [None] * len(around.looks)
    for part in parts:
        for line in part.lines:
            regions[line] = part
    return regions


def _cut(around: Around, flow: Flow) -> Iterator[Region]:
    """Regions without names, each with its header if it has one."""
    region: Region | None = None
    early = True
    for index, shape in enumerate(around.shapes):
        if shape is None:
            if region is not None:
                yield region
            region, early = None, False
            continue
        if shape is MENU:
            header, ends = None, region is None or region.finding is not NAV
        else:
            header = _header(around, flow, region, index)
            ends = header is not None or region is None or _ends(region, around, index)
        if ends or region is None:
            if region is not None:
                yield region
            region = Region(header, early, finding=NAV if shape is MENU else UNNAMED)
        _add(region, around, index)
    if region is not None:
        yield region


def _header(around: Around, flow: Flow, region: Region | None, index: int) -> Header | None:
    header = header_at(around, index)
    if header is None or _is_card(header, region, around, index):
        return None
    return header if _counts_here(header, region, flow.before[index]) else None


def _is_card(header: Header, region: Region | None, around: Around, index: int) -> bool:
    """Whether a heading without meaning is a link to another story, under a header of such."""
    above = region.header if region is not None else None
    if header.label is not None or above is None or above.label is not Label.COVERAGE:
        return False
    return header.heading and around.looks[index].links > LINKED


def _add(region: Region, around: Around, index: int) -> None:
    if region.lines or region.header is None:
        region.listed = region.listed and around.listed[index]
    if region.lines:
        region.plain = region.plain and around.shapes[index] is ENTRY
    region.lines.append(index)


def _counts_here(header: Header, region: Region | None, before: float) -> bool:
    """Whether a header opens a region: comments stand below the article, and hold colons."""
    above = region.header if region is not None else None
    inside = above is not None and above.label is Label.COMMENT
    if header.label is Label.COMMENT:
        return before >= COMMENTS_AFTER and not inside
    if header.menu and before == 0:
        return False
    return header.label is not None or not inside or header.heading


def _ends(region: Region, around: Around, index: int) -> bool:
    """Whether a block is no longer of the region above it."""
    if around.shapes[index] in DECORATION:
        return False
    if region.finding is NAV:
        return True
    label = region.header.label if region.header else None
    if label is not Label.COMMENT and _list_is_over(region, around, index):
        return True
    if around.looks[index].matches and around.looks[index].says(*FINAL):
        return True
    ends = ENDS.get(label) if label else None
    return ends is not None and ends(region, around, index)


def _list_is_over(region: Region, around: Around, index: int) -> bool:
    """Whether the entries above were marked as those of a list, and the block is not."""
    return region.listed and region.items >= ITEMS and not around.listed[index]


def _legal_ends(_: Region, around: Around, index: int) -> bool:
    return around.shapes[index] is not SENTENCE


def _share_bar_ends(_: Region, around: Around, index: int) -> bool:
    listed = around.shapes[index] is ENTRY and around.listed[index]
    return not listed and not around.looks[index].says(Concept.SHARE)


def _advert_ends(region: Region, around: Around, index: int) -> bool:
    if region.header is not None and region.header.mark:
        offers = around.shapes[index] in (HEADLINE, SENTENCE)
        return not offers or len(region.lines) > OFFERS
    if region.header is None or not region.header.newsletter:
        return _list_ends(region, around, index)
    said = around.looks[index].says(Concept.FORM, Concept.NEWSLETTER)
    fits = around.shapes[index] is SENTENCE or said is not None
    return not fits and len(region.lines) >= PROMOTION


def _list_ends(region: Region, around: Around, index: int) -> bool:
    """A list of stories, or of comments, is over where a menu starts."""
    return not region.plain and around.menu_starts(index)


ENDS: Final[Mapping[Label, Callable[[Region, Around, int], bool]]] = {
    Label.LEGAL: _legal_ends,
    Label.SHARE: _share_bar_ends,
    Label.ADVERT: _advert_ends,
    Label.COVERAGE: _list_ends,
    Label.COMMENT: _list_ends,
}
"""Where the region below a header ends, by what the header stands for."""


def _named_by_header(region: Region, around: Around) -> bool:
    """Name a region that its header names. Addresses must be under "Contact us"."""
    if region.finding is NAV:
        return True
    header = region.header
    if header is None or header.label is None:
        return False
    contacts = header.label is not Label.OTHER or any(
        around.shapes[line] is CONTACT for line in region.lines
    )
    if contacts:
        region.finding = Finding("list_header", header.label, header.evidence)
    return contacts


def _parts(region: Region, named: Sequence[Finding]) -> Iterable[Region]:
    """A region that is cut where its lines change their name. named: one a line."""
    end = 0
    for name, group in groupby(named):
        start, end = end, end + len(list(group))
        yield Region(region.header, region.early, region.lines[start:end], finding=name)
