"""Lines -> Paragraphs: the lines of a page that was wrapped or cut are joined again, others stay.

Headings are told by their marks: "## Moon", "# Moon" above all else, or a line of "====" or "----"
below, of the same length, which then is a part of the heading and no block.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cleaner.blocks.cut_lines import cut_starts, join_cut
from cleaner.blocks.hyphens import learn_hyphens
from cleaner.blocks.lines import Line, Mark
from cleaner.blocks.listings import find_listings, listing_text
from cleaner.blocks.wrapping import (
    DEEPEST,
    SENTENCE_ENDS,
    find_width,
    flows_on,
    is_full,
    may_flow_on,
    runs_on,
)

__all__ = ["Paragraph", "join_lines", "paragraph_starts"]

SHORT: Final = 0.6
"""Of the width: a line that may be a label."""
CLOSING: Final = frozenset(".!?:;,…”’»\"')]。！？」")
"""How the last words of a paragraph end; labels and captions mostly end with a letter."""
HEADING_INDENT: Final = 4
"""From here on Markdown means code."""
UNDERLINES: Final = {"=": 1, "-": 2, "~": 3}
UNDERLINE_SLACK: Final = 3
"""Characters that an underline may be shorter or longer than its heading."""
LOWER_HEADINGS: Final = tuple(f"{'#' * level} " for level in range(2, 7))
"""A page that has none of them is no Markdown: one number sign may mean many things, but in the
first line of a text that has no others."""
_TITLE: Final = re.compile(r"# (?=.{0,100}[^\W\d_])[^\s#$%!].{0,120}(?<![.;,])")
_NUMBER_SIGNS: Final = re.compile(r"(#{1,6})\s+(\S.*?)(?:\s#+)?")


# Not frozen, as `Line`.
@dataclass(slots=True)
class Paragraph:
    """One block of a text page.

    first: its first line.  text: its words.  level: 1..6 for a heading, 0 for anything else.
    is_code: whether it is a listing, whose lines are kept.
    """

    first: Line
    text: str
    level: int = 0
    is_code: bool = False


def join_lines(lines: Sequence[Line]) -> list[Paragraph]:
    """Every paragraph, heading, entry of a list, listing and drawn line, in order.

    Changes where lines end if the page was wrapped with wide characters as one column.
    """
    starts = paragraph_starts(lines)
    was_cut = len(starts) == len(lines)
    if was_cut:
        starts = cut_starts(lines)
    listings = {listing.start: listing for listing in find_listings(lines)}
    if listings:
        starts = _apart(listings.values(), starts, len(lines))
    spans = [(at, end) for at, end in pairwise((*starts, len(lines))) if at not in listings]
    joined = {at: [line.text for line in lines[at:end]] for at, end in spans if end > at + 1}
    hyphens = learn_hyphens(joined.values())
    paragraphs = [Paragraph(lines[at], lines[at].quote + lines[at].text) for at in starts]
    for paragraph, at in zip(paragraphs, starts, strict=True):
        if at in joined:
            text = join_cut(joined[at]) if was_cut else hyphens.join(joined[at])
            paragraph.text = paragraph.first.quote + text
        elif at in listings:
            listing = listings[at]
            paragraph.text = listing_text(lines[listing.start : listing.stop])
            paragraph.is_code = True
    return list(_with_headings(paragraphs))


def _apart(listings: Iterable[range], starts: Sequence[int], end: int) -> Sequence[int]:
    """Where paragraphs start if each listing is one. end: how many lines there are."""
    inside = {index for listing in listings for index in listing}
    edges = {place for listing in listings for place in (listing.start, listing.stop)} - {end}
    return sorted(edges | {start for start in starts if start not in inside})


def paragraph_starts(lines: Sequence[Line]) -> Sequence[int]:
    """Where each paragraph starts; every line is one if the page was not wrapped."""
    width = find_width(lines)
    if width is None and any(line.wide for line in lines):
        # Where its locale is not UTF-8, lynx counts every character as one column.
        for line in lines:
            line.end -= line.wide
        width = find_width(lines)
    if width is None:
        return range(len(lines))
    starts: list[int] = []
    for index in range(len(lines)):
        if not starts or not _goes_on(lines, starts[-1], index, width):
            starts.append(index)
    return starts


def _goes_on(lines: Sequence[Line], start: int, index: int, width: int) -> bool:
    """Whether a line belongs to the paragraph above it, which starts at `start`."""
    first, line, after = lines[start], lines[index - 1], lines[index]
    if not (is_full(line, after, width) or runs_on(line, after, width)):
        return False
    if _begins_entry(first, line, after) or _stands_apart(line, after, width):
        return False
    if _is_centred(line, after):
        return True
    if line is not first:
        return after.start == line.start and flows_on(line, after)
    return flows_on(line, after) or _hangs(line, after)


def _begins_entry(first: Line, line: Line, after: Line) -> bool:
    """Whether a line begins the next entry of a list, and not with the rest of a sentence."""
    return after.mark is Mark.LIKELY and (
        first.mark > Mark.NONE or line.text.endswith(SENTENCE_ENDS)
    )


def _stands_apart(line: Line, after: Line, width: int) -> bool:
    """Whether a short line that ends no sentence follows one that does: a label, no last words."""
    follows = line.text.endswith(SENTENCE_ENDS) and after.text[-1] not in CLOSING
    return follows and after.end < SHORT * width


def _hangs(line: Line, after: Line) -> bool:
    """Whether the second line of a paragraph stands further in than the first."""
    inward = 0 < after.start - line.start <= DEEPEST
    return inward and after.text[0].islower() and not after.mark and may_flow_on(line, after)


def _is_centred(line: Line, after: Line) -> bool:
    """Whether the line after is the rest of a centred heading: lynx centres each of its lines."""
    inward = after.start - line.start > DEEPEST and not after.mark
    return (
        inward
        and may_flow_on(line, after)
        and abs(line.start + line.end - after.start - after.end) <= 2
    )


def _with_headings(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, headings known as such, without what underlines them."""
    marked = _is_titled(paragraphs) or any(
        paragraph.text.startswith(LOWER_HEADINGS) for paragraph in paragraphs
    )
    underline = None
    for above, below in pairwise((*paragraphs, None)):
        if above is None or above is underline:
            continue
        found = _NUMBER_SIGNS.fullmatch(above.text) if marked else None
        if found and _is_alone(above.first, below):
            yield Paragraph(above.first, found[2], len(found[1]))
        elif below is not None and (level := _underlined(above, below)):
            underline = below
            yield Paragraph(above.first, above.text, level)
        else:
            yield above


def _is_titled(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether a text begins with a number sign and a title, and no other line with such a sign."""
    if len(paragraphs) < 2 or _TITLE.fullmatch(paragraphs[0].text) is None:
        return False
    return not any(paragraph.text.startswith("#") for paragraph in paragraphs[1:])


def _is_alone(line: Line, below: Paragraph | None) -> bool:
    """Whether a line with number signs is a heading; in code they begin comments."""
    apart = below is None or below.first.gap > 0
    signs = len(line.text) - len(line.text.lstrip("#"))
    return line.gap > 0 and line.start < HEADING_INDENT and (signs > 1 or apart)


def _underlined(above: Paragraph, below: Paragraph) -> int:
    """The level of a heading that the line below underlines; 0 if it does not."""
    line, under = above.first, below.first
    if not under.rule or under.gap or line.rule or line.cells:
        return 0
    alike = under.text == under.text[0] * len(under.text) and under.start == line.start
    if not alike or abs(len(under.text) - len(above.text)) > UNDERLINE_SLACK:
        return 0
    return UNDERLINES.get(under.text[0], 0) if len(under.text) > 2 else 0
