"""Texts that somebody has cleaned already: there is nothing left to take away.

Of the lines of a whole page the model is sure that many are chrome, and some say so: "Share", "Log
in". Of those of a text that was cleaned it doubts a few, which are the odd lines of an article, and
is sure of none. Lists, tables and code it doubts by the dozen; but a site says what it is, in many
ways, and such a text says hardly anything of the kind. So cleaning a text twice takes no more than
cleaning it once. Of 3,443 renderings of whole pages 13 are taken for cleaned, and hold little
chrome; of 3,449 texts of our own documents 306 are not. A few paragraphs of HTML without a site
around them are core as well.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from typing import Final

from cleaner.blocks.segments import Zone
from cleaner.judging.looks import CORE, Look, are_lines
from cleaner.judging.marked import marked
from cleaner.judging.surroundings.places import KINDS_SAID
from cleaner.judging.top.opening import opens_as_news
from cleaner.judging.top.signs import is_bullet
from cleaner.judging.whole_page.lists import coverage_lists
from cleaner.judging.whole_page.teasers import teasers_in_flow
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.container_names import LABEL_OF_NAME
from cleaner.vocabulary.stock_sentences import stock_of

__all__ = ["is_cleaned", "is_fragment"]

CHROME: Final = 0.1
"""The model is sure that what scores less is chrome."""
FRAGMENT: Final = 12
"""Blocks of a piece of HTML that somebody has cut out of its page."""
AROUND: Final = int(
    Zone.NAV | Zone.FOOTER | Zone.ASIDE | Zone.FORM | Zone.HIDDEN | Zone.DIALOG | Zone.BUTTON
)
"""Where the furniture of a site stands."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a cleaned text may be.

    kept: share of the words that the model keeps, at least.
    chrome, furniture: shares of the blocks that it is sure are chrome, and that it doubts and that
        say something of a site, at most. One block may always be chrome.
    kinds: how many kinds of things those say, at most.
    hows: the ways of saying it that count.
    """

    kept: float
    chrome: float
    furniture: float
    kinds: float = inf
    hows: Sequence[How] = (How.WHOLE, How.START)


ANY: Final = Bounds(0.75, 0.01, 0.02)
PARTED: Final = Bounds(0.6, 0.03, 0.05)
"""Where blank lines part all the blocks. So our documents are written, and one rendering of a page
in two hundred."""
SILENT: Final = Bounds(0.45, 0.3, 0.02, 2, tuple(How))
"""Where many blocks are doubted, and next to none says anything of a site. Of whole pages 19 of 20
say three kinds of things or more, their median eight; of our documents one in a hundred does. On
those this adds 0.011 to the words that stay, with bounds of kept from 0.3 to 0.5 and of chrome from
0.2 to 0.3 alike. Of 3,471 renderings it changes two by resiliparse and eight by html-text, none of
which word F1 feels. News is left out: it may have teasers, and would lose 0.001."""
ALWAYS: Final = (Concept.LOGIN, Concept.SKIP_LINK, Concept.BACK_TO_TOP)
"""What no text says that was cleaned."""
NOTICES: Final = frozenset({"embedded_content", "script_notice"})
"""Stock sentences on what a browser does not show."""
FEW: Final = 3
"""Lines of a page on which there is nothing but such a notice, and the length of a film."""
MANY: Final = 12
"""Blocks that the model doubts; every sixth block of a whole page says something of the site, so it
tells nothing that a few are silent."""
AT_TOP: Final = 0.1
"""Share of the blocks that may stand doubted above the first that the model keeps: a whole page
begins with its menu, or its table of contents."""
BULLETED: Final = 0.02
"""Share of lines that begin with a bullet, at most: nine of ten renderings by resiliparse have such
lines, and one in thirty of our documents."""


def is_cleaned(looks: Sequence[Look]) -> bool:
    """Whether a page is a text without chrome. There must be at least one block.

    A byline or a day above the first paragraph speaks against it: then the lines between the
    paragraphs may be teasers, as in scrapes of news. So do a list of other stories, and a line that
    repeats across the site. A notice on scripts is all that is left of a page that they draw.
    """
    if not are_lines(looks) or any(look.by_site and look.score < CORE for look in looks):
        return False
    if len(looks) <= FEW and any(map(_is_notice, looks)):
        return False
    parted = all(look.alone for look in looks)
    is_news = opens_as_news(looks)
    usual = _is_within(looks, PARTED if parted else ANY)
    if not usual and (is_news or not _is_silent(looks)):
        return False
    if is_news and (not parted or teasers_in_flow(looks)):
        return False
    return not (any(map(marked, looks)) or coverage_lists(looks))


def is_fragment(looks: Sequence[Look]) -> bool:
    """Whether a page is a few blocks of HTML, some of them sentences, and none of a site."""
    return (
        len(looks) <= FRAGMENT
        and not are_lines(looks)
        and any(look.ends_sentence for look in looks)
        and not any(map(_is_of_site, looks))
    )


def _is_notice(look: Look) -> bool:
    said = stock_of(look.text, look.words, is_linked=False, is_listed=False, letters=look.letters)
    return said is not None and said.name in NOTICES


def _is_of_site(look: Look) -> bool:
    if look.score < CHROME or look.by_site or look.links >= CORE or look.zones & AROUND:
        return True
    return look.says(*KINDS_SAID) is not None or not LABEL_OF_NAME.keys().isdisjoint(look.names)


def _is_within(looks: Sequence[Look], bounds: Bounds) -> bool:
    words = sum(look.words for look in looks)
    kept = sum(look.words for look in looks if look.score >= CORE)
    chrome = sum(look.score < CHROME for look in looks)
    said = [what for look in looks if (what := _said_of_site(look, bounds.hows))]
    return (
        kept >= bounds.kept * words
        and chrome <= max(1, bounds.chrome * len(looks))
        and len(said) <= bounds.furniture * len(looks)
        and len(set(said)) <= bounds.kinds
    )


def _is_silent(looks: Sequence[Look]) -> bool:
    doubted = sum(look.score < CORE for look in looks)
    at_top = next((look.index for look in looks if look.score >= CORE), len(looks))
    bullets = sum(map(is_bullet, looks))
    return (
        doubted >= MANY
        and at_top <= AT_TOP * len(looks)
        and bullets <= BULLETED * len(looks)
        and _is_within(looks, SILENT)
    )


def _said_of_site(look: Look, hows: Sequence[How]) -> Concept | None:
    """What a block says of a site that the model doubts, or that a rule takes away."""
    if not look.matches:
        return None
    kept = look.score >= CORE
    said = look.says(*ALWAYS, hows=(How.WHOLE,)) if kept else look.says(*KINDS_SAID, hows=hows)
    return said.concept if said else None
