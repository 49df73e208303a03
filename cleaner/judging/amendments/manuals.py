"""Verdicts -> the same, but a page of a manual keeps all of its sections.

Pages of the manuals of Unix and of Perl have sections with headings that are always the same, in
capitals: NAME, SYNOPSIS, SEE ALSO, AUTHOR. Elsewhere these head forms, teasers and bylines, and
what stands under them is short: other pages, a name and an address.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE
from cleaner.model import Label, Verdict
from cleaner.vocabulary.listed import listed

__all__ = ["with_manuals"]

OPENING: Final = frozenset({"NAME", "SYNOPSIS", "DESCRIPTION"})
"""All of these stand on such a page."""
SECTIONS: Final = OPENING | listed(
    """AUTHOR; AUTHORS; AVAILABILITY; BUGS; CAVEATS; COLOPHON; COMPATIBILITY; CONFORMING TO;
    CREDITS; DIAGNOSTICS; ENVIRONMENT; ENVIRONMENT VARIABLES; ERRORS; EXAMPLE; EXAMPLES;
    EXIT CODES; EXIT STATUS; EXPORT; FILES; FUNCTIONS; HISTORY; LIMITATIONS; METHODS; NOTES;
    OPTIONS; REPORTING BUGS; RESTRICTIONS; RETURN VALUE; RETURN VALUES; SEE ALSO; STANDARDS;
    SUBROUTINES; USAGE; VERSION; WARNINGS"""
)
LINKS: Final = frozenset({"AUTHOR", "AUTHORS", "CREDITS", "SEE ALSO"})
"""What heads links; elsewhere they are of the site."""
LINKED: Final = 0.5
BLOCKS: Final = 4
"""Of a section, right under its heading."""
LIKELY: Final = 0.15
"""The least score of those; below the last section stands the foot of the page."""
RULES: Final = ("rule read_more:", "rule coverage_header:", "rule bare_heading:")
"""Rules that a heading's words mislead."""
HEADS: Final = Verdict(Label.HEADING, CORE, "rule manual: a section of a page of a manual")
REASON: Final = "rule manual: in a section of a page of a manual"


def with_manuals(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the headings of sections, and what is short and right under them."""
    decided = list(verdicts)
    if not OPENING.issubset(segments.texts):
        return tuple(decided)
    tags = segments.tags
    blocks = range(len(segments))
    linked = {block for block in blocks if segments.link_share(range(block, block + 1)) >= LINKED}
    headings = [block for block in blocks if tags[block] in HEADING_TAGS and block not in linked]
    sections = [heading for heading in headings if segments.texts[heading] in SECTIONS]
    if not OPENING.issubset(segments.texts[section] for section in sections):
        return tuple(decided)
    for heading in headings[headings.index(sections[0]) : headings.index(sections[-1]) + 1]:
        below = range(heading + 1, min(heading + 1 + BLOCKS, len(segments)))
        held = list(takewhile(lambda block: _may_be_text(tags[block], decided[block]), below))
        for block in held:
            is_told = block not in linked or segments.texts[heading] in LINKS
            if is_told and is_doubted(decided[block]):
                decided[block] = given_back(REASON)
        is_mistaken = is_doubted(decided[heading]) or decided[heading].reason.startswith(RULES)
        if is_mistaken and any(decided[block].kept for block in held):
            decided[heading] = HEADS
    return tuple(decided)


def _may_be_text(tag: str, verdict: Verdict) -> bool:
    if tag in HEADING_TAGS:
        return False
    return verdict.kept or (is_doubted(verdict) and verdict.score >= LIKELY)
