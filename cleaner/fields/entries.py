"""A page -> the days and the writers that only its entries have: teasers of other pages, reviews.

A list of articles has a day and a writer an entry, and none of its own; a page of a shop or a firm
has those of its customers, and of the posts that it shows beside its text. On pages of goods, on
first pages and on boards all that is not declared is of others, in whatever containers it stands:
on the 1,800 pages of wcxb-dev and trafilatura-eval that this was tried on, one day and no writer
that is so left out was the page's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from cleaner.blocks.segments import Segments
from cleaner.fields.candidates import Candidate, bare
from cleaner.fields.entry_containers import entries_of, with_all_inside
from cleaner.fields.first_pages import is_board, is_first_page
from cleaner.fields.placed import Placed, Places
from cleaner.fields.sight import Sight
from cleaner.model import Label

__all__ = ["FORUM", "Entries"]

FORUM: Final = "forum"
"""The type of pages whose entries are of one thread, the first of them its own."""
TOLD: Final = frozenset({"article", "documentation"})
"""Types of pages that have a day and a writer, as a rule."""
OFFERS: Final = frozenset({"product", "service"})
"""Types of pages that show the days of films, of customers and of news."""
GOODS: Final = OFFERS | {"collection"}
"""Types of pages that show the names of makers and customers."""
LISTS: Final = GOODS | {FORUM, "listing"}
"""Types of first pages, and of boards."""
SIGNED: Final = 5
"""Blocks below a headline, among which its writer and its day are."""
TEXT: Final = frozenset({Label.BODY, Label.HEADING})
DECLARED: Final = frozenset(
    {
        "article", "object", "meta author", "meta", "labelled", "article published",
        "article created", "page published", "object published", "article meta", "published meta",
        "address",
    }
)  # fmt: skip
"""Places that speak of the page; days in its scripts may be those of entries too."""
META: Final = frozenset({"meta author", "meta", "published meta"})
"""Places of <meta>, which reviews have in Microdata too."""


@dataclass(frozen=True, slots=True)
class _Parted:
    """What is said inside of entries, and what outside."""

    inside: frozenset[str]
    outside: frozenset[str]


@dataclass(frozen=True)
class Entries:
    """The entries of a page; found when first asked. page_type: one of `PAGE_TYPES`."""

    sight: Sight
    segments: Segments
    page_type: str

    def have(self, candidate: Candidate) -> bool:
        """Whether only entries say a day or a name, and the page does not declare it."""
        if self.page_type == FORUM or self._is_declared(candidate):
            return False
        if candidate.text in self._days.inside:
            return candidate.text not in self._days.outside
        key = candidate.key
        inside = key in self._writers.inside or self._stands_inside(candidate)
        return inside and key not in self._writers.outside and f" {key} " not in self._said_outside

    def leave(self, candidate: Candidate) -> bool:
        """Whether a day or a name is not of the page: entries have it, or it is not declared.

        The latter on pages of goods, first pages and boards; but for goods of which a writer tells.
        """
        goods = OFFERS if _is_day(candidate) else GOODS
        of_goods = self.page_type in goods and not self._is_signed
        of_others = of_goods or self._shows_others
        return (of_others and not self._is_declared(candidate)) or self.have(candidate)

    def leave_name(self, name: str) -> bool:
        """Whether a writer whom a line names is not of the page."""
        key = bare(name)
        return self.leave(Candidate(name, key, block=self.sight.first_of.get(key)))

    def own(self, found: Sequence[Candidate]) -> list[int]:
        """Which candidates may be of the page, where the likeliest is one that the entries have.

        A list, or a page of a shop, has neither a day nor a writer then, unless it declares them.
        """
        told = self.page_type in TOLD
        return [
            place
            for place, one in enumerate(found)
            if not self.have(one) and (told or not DECLARED.isdisjoint(one.places))
        ]

    def _is_declared(self, candidate: Candidate) -> bool:
        declared = DECLARED & candidate.places.keys()
        return bool(declared - META) or (bool(declared) and candidate.text not in self._in_meta)

    def _stands_inside(self, candidate: Candidate) -> bool:
        if candidate.block is None:
            return False
        return self._inside[int(self.segments.containers[candidate.block])]

    @cached_property
    def _shows_others(self) -> bool:
        """Whether the page is the first of its site, or a board."""
        address = self.sight.address
        return self.page_type in LISTS and (is_first_page(address) or is_board(address))

    @cached_property
    def _is_signed(self) -> bool:
        """Whether a writer and a day stand right below the headline, as above a review."""
        top = -1 if self.sight.title is None else self.sight.title
        below = self.sight.blocks[top + 1 : top + 1 + SIGNED]
        told = (place for place, block in enumerate(below) if block.label in TEXT)
        labels = {block.label for block in below[: next(told, SIGNED)]}
        return top >= 0 and {Label.BYLINE, Label.DATE} <= labels

    @cached_property
    def _places(self) -> Places:
        return Places(self.sight, self.segments)

    @cached_property
    def _all_days(self) -> Sequence[Placed]:
        return list(self._places.days())

    @cached_property
    def _all_writers(self) -> Sequence[Placed]:
        return list(self._places.writers())

    @cached_property
    def _inside(self) -> Sequence[bool]:
        """Whether each container is an entry, or stands in one."""
        entries = entries_of(
            self.sight, self.segments, self._all_days, self._all_writers, self.page_type
        )
        return with_all_inside(self.segments.outline, entries)

    @cached_property
    def _days(self) -> _Parted:
        return _parted(self._all_days, self._inside)

    @cached_property
    def _writers(self) -> _Parted:
        return _parted(self._all_writers, self._inside)

    @cached_property
    def _in_meta(self) -> frozenset[str]:
        """What <meta> elements within the entries say."""
        return _parted(list(self._places.in_meta()), self._inside).inside

    @cached_property
    def _said_outside(self) -> str:
        """The short lines of the text outside of the entries, in bare words."""
        places, sight = self.segments.containers.tolist(), self.sight
        columns = zip(places, sight.bare, sight.kept, strict=True)
        own = (text for place, text, kept in columns if kept and not self._inside[place])
        return "\n".join(f" {text} " for text in own)


def _is_day(candidate: Candidate) -> bool:
    return candidate.text[:1].isdecimal()


def _parted(items: Sequence[Placed], inside: Sequence[bool]) -> _Parted:
    within = frozenset(value for place, value in items if inside[place])
    return _Parted(within, frozenset(value for place, value in items if not inside[place]))
