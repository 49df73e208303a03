"""Texts that somebody has cleaned already: there is nothing left to take away.

Of the lines of a whole page the model is sure that many are chrome, and some say so: "Share", "Log
in". Of those of a text that was cleaned it doubts a few, which are the odd lines of an article, and
is sure of none. So cleaning a text twice takes no more than cleaning it once. Of 871 renderings of
whole pages six are taken for cleaned, and hold little chrome; of 868 texts of our own documents 48
are not. A few paragraphs of HTML without a site around them are core as well.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.blocks.segments import Zone
from cleaner.judging.lists import coverage_lists
from cleaner.judging.looks import Look
from cleaner.judging.marked import marked
from cleaner.judging.opening import opens_as_news
from cleaner.judging.places import KINDS_SAID
from cleaner.judging.teasers import teasers_in_flow
from cleaner.vocabulary import How
from cleaner.vocabulary.container_names import LABEL_OF_NAME

__all__ = ["is_cleaned", "is_fragment"]

CORE: Final = 0.5
CHROME: Final = 0.1
"""The model is sure that what scores less is chrome."""
FURNITURE_WORDS: Final = 16.0
FRAGMENT: Final = 12
"""Blocks of a piece of HTML that somebody has cut out of its page."""
AROUND: Final = int(
    Zone.NAV | Zone.FOOTER | Zone.ASIDE | Zone.FORM | Zone.HIDDEN | Zone.DIALOG | Zone.BUTTON
)
"""Where the furniture of a site stands."""
SURE: Final = (How.WHOLE, How.START)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a cleaned text may be.

    kept: share of the words that the model keeps, at least.
    chrome, furniture: shares of the blocks that it is sure are chrome, and that it doubts and that
        say something of a site, at most. One block may always be chrome.
    """

    kept: float
    chrome: float
    furniture: float


ANY: Final = Bounds(0.75, 0.01, 0.02)
PARTED: Final = Bounds(0.6, 0.03, 0.05)
"""Where blank lines part all the blocks. So our documents are written, and one rendering of a page
in two hundred."""


def is_cleaned(looks: Sequence[Look]) -> bool:
    """Whether a page is a text without chrome. There must be at least one block.

    A byline or a day above the first paragraph speaks against it: then the lines between the
    paragraphs may be teasers, as in scrapes of news. So do a list of other stories, and a line that
    repeats across the site.
    """
    if looks[0].tag != "line" or any(look.by_site and look.score < CORE for look in looks):
        return False
    parted = all(look.alone for look in looks)
    if not _is_within(looks, PARTED if parted else ANY):
        return False
    if opens_as_news(looks) and (not parted or teasers_in_flow(looks)):
        return False
    return not (any(map(marked, looks)) or coverage_lists(looks))


def is_fragment(looks: Sequence[Look]) -> bool:
    """Whether a page is a few blocks of HTML, some of them sentences, and none of a site."""
    return (
        len(looks) <= FRAGMENT
        and looks[0].tag != "line"
        and any(look.ends_sentence for look in looks)
        and not any(map(_is_of_site, looks))
    )


def _is_of_site(look: Look) -> bool:
    if look.score < CHROME or look.by_site or look.links >= CORE or look.zones & AROUND:
        return True
    return look.says(*KINDS_SAID) is not None or not LABEL_OF_NAME.keys().isdisjoint(look.names)


def _is_within(looks: Sequence[Look], bounds: Bounds) -> bool:
    words = sum(look.words for look in looks)
    kept = sum(look.words for look in looks if look.score >= CORE)
    chrome = sum(look.score < CHROME for look in looks)
    furniture = sum(map(_is_furniture, looks))
    return (
        kept >= bounds.kept * words
        and chrome <= max(1, bounds.chrome * len(looks))
        and furniture <= bounds.furniture * len(looks)
    )


def _is_furniture(look: Look) -> bool:
    doubted = look.score < CORE and look.words <= FURNITURE_WORDS
    return doubted and look.says(*KINDS_SAID, hows=SURE) is not None
