"""A page and its judged blocks -> what the search for its fields asks again and again."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from cleaner.blocks.containers import ancestors
from cleaner.blocks.segments import Segments
from cleaner.fields.candidates import bare_each
from cleaner.fields.marks import Marks, read_marks
from cleaner.fields.page_signs import page_signs
from cleaner.model import CORE_LABELS, Block, Label, Page

__all__ = ["Sight", "look_at", "once_a_page"]

Found = TypeVar("Found")

SHORT: Final = 25
"""Words of a block that may name an author or a day; longer ones are paragraphs."""
LEVELS: Final = 3
_DAY: Final = re.compile(r"20\d\d-[01]\d-[0-3]\d")


@dataclass(frozen=True)
class Sight:
    """A page as the search for its fields sees it. Columns have one entry a block.

    address: where it was fetched from, else what it declares; "" if unknown or no address.
    words: how many each block has.  kept: whether it is core.
    bare: each block of at most `SHORT` words, see `bare`; else "".
    names: class, id and the like, in small letters, of each of the `pairs` of the outline.
    around: those of the containers around each block.
    zones: what each stands in, as bits of `Zone`.
    title: the block that is the headline.
    """

    page: Page
    blocks: Sequence[Block]
    address: str
    words: Sequence[int]
    kept: Sequence[bool]
    bare: Sequence[str]
    names: Sequence[str]
    around: Sequence[str]
    zones: Sequence[int]
    title: int | None
    first_of: dict[str, int]
    """The first block of each bare text."""
    marks: Marks
    signs: tuple[float, ...]
    """See `page_signs`."""
    days: Sequence[tuple[int, str]]
    """Days of this century as ISO 8601 in the source of the page, and where each stands."""
    answers: dict[Callable[..., Any], Any] = field(default_factory=dict, repr=False, compare=False)
    """See `once_a_page`."""

    @cached_property
    def host(self) -> str:
        """The host of the address, without "www."."""
        return urlsplit(self.address).netloc.lower().removeprefix("www.")


def once_a_page(find: Callable[[Sight], Found]) -> Callable[[Sight], Found]:
    """What several rules ask of a page: found when first asked, and kept with the page."""

    @wraps(find)
    def answer(sight: Sight) -> Found:
        if find not in sight.answers:
            sight.answers[find] = find(sight)
        found: Found = sight.answers[find]
        return found

    return answer


def look_at(page: Page, segments: Segments, blocks: Sequence[Block], url: str | None) -> Sight:
    """Work out what is asked of every block. url: where the page was fetched from, if known."""
    words = [block.text.count(" ") + 1 for block in blocks]
    columns = zip(blocks, words, strict=True)
    short = bare_each([block.text if count <= SHORT else "" for block, count in columns])
    first_of: dict[str, int] = {}
    for index, text in enumerate(short):
        if text:
            first_of.setdefault(text, index)
    title = next((i for i, block in enumerate(blocks) if block.label is Label.TITLE), None)
    address = next(filter(_can_be_split, (url, page.declared.url)), None) or ""
    marks = read_marks(page.root)
    kept = [block.label in CORE_LABELS for block in blocks]
    names = [attributes.lower() for _, attributes in segments.outline.pairs]
    around = _around(segments, names)
    zones = segments.outline.zones[segments.containers].tolist()
    signs = page_signs(blocks, words, address, page.declared.kinds)
    days = [(found.start(), found[0]) for found in _DAY.finditer(page.source)]
    return Sight(
        page, blocks, address, words, kept, short, names, around, zones, title, first_of, marks,
        signs, days,
    )  # fmt: skip


def _can_be_split(address: str | None) -> bool:
    """Whether it is an address; `http://[` is none."""
    try:
        return bool(address and urlsplit(address))
    except ValueError:
        return False


def _around(segments: Segments, names: Sequence[str]) -> list[str]:
    outline = segments.outline
    levels = ancestors(segments.containers, outline, LEVELS)
    # Most blocks stand in containers like those of others.
    chains = [*zip(*(outline.kinds[level].tolist() for level in levels), strict=True)]
    known = {chain: " ".join(filter(None, [names[kind] for kind in chain])) for chain in {*chains}}
    return [known[chain] for chain in chains]
