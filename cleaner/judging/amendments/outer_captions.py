"""Verdicts -> the same, with captions right above the headline and right below the last paragraph.

The picture of an article may stand above its headline, and more of them below its text. The model
takes what is written there for entries of a menu and for other stories.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from typing import Any, Final

from cleaner.blocks.segments import HEADING_TAGS, Outline, Segments, Zone
from cleaner.judging.amendments.pictured import BODY, is_paragraph
from cleaner.judging.doubted import is_doubted
from cleaner.judging.looks import Look
from cleaner.judging.roles import own_caption
from cleaner.judging.title import title_of
from cleaner.model import Label, Verdict
from cleaner.vocabulary.container_names import NAMES_OF

__all__ = ["with_outer_captions"]

ABOVE: Final = 6
"""Blocks above the headline of which one may be a caption."""
BUTTONS: Final = 2
"""Blocks of the picture that may stand between captions below the text: "Enlarge", "1/5"."""
BUTTON_WORDS: Final = 2.0
STORY_WORDS: Final = 5.0
"""Of what is linked above the headline, and is another story."""
SENTENCE_WORDS: Final = 12.0
LINKED: Final = 0.5
LEVELS: Final = 5
"""Elements around a caption of which one holds its picture."""
IN_BOX: Final = 6
"""Blocks of such an element, at most."""
FIGURE: Final = "<figure>"
PARAGRAPHS: Final = 2
"""Of the text that is kept, at least."""
WORDS: Final = 80.0
OUTSIDE: Final = int(Zone.ASIDE | Zone.FOOTER | Zone.NAV | Zone.DIALOG | Zone.HIDDEN | Zone.BUTTON)
"""Elements in which no caption of the article stands, unless its headline does too."""
TEXT: Final = int(Zone.ARTICLE | Zone.MAIN)
"""Elements in which captions below a text stand, if the text does."""
OTHERS: Final = (
    NAMES_OF[Label.COVERAGE]
    | NAMES_OF[Label.ADVERT]
    | frozenset(
        {
            "about", "app", "author", "authors", "avatar", "bio", "brand", "card", "cards", "cta",
            "footer", "issue", "logo", "logos", "magazine", "partner", "partners", "product",
            "products", "profile", "shop", "sidebar", "sponsors", "staff", "store", "team",
            "widget",
        }
    )
)  # fmt: skip
"""Names of what holds pictures of other things: of stories, sponsors, writers, goods."""
NOTICED: Final = "rule copyright_line"
"""How the reason begins of what is removed for its ©, with which a caption may begin."""
RIGHTS: Final = "©"
_FILE: Final = re.compile(r"\.(?:avif|gif|jpe?g|png|webp)\b|attachment", re.IGNORECASE)
NOWHERE: Final = ("#", "javascript:")
SCORE: Final = 0.98
OVER: Final = "above the headline"
UNDER: Final = "below the text"


def with_outer_captions(
    segments: Segments, looks: Sequence[Look], verdicts: Sequence[Verdict]
) -> tuple[Verdict, ...]:
    """Give such captions back."""
    outline = segments.outline
    pictured = int(outline.images[0]) or FIGURE in outline.names
    if not outline.has_places or not outline.elements or not pictured:
        return tuple(verdicts)
    bodies = [index for index, (label, _, _) in enumerate(verdicts) if label is BODY]
    told = (index for index in reversed(bodies) if is_paragraph(segments.texts[index]))
    last = [*islice(told, PARAGRAPHS)]
    if len(last) < PARAGRAPHS:
        return tuple(verdicts)
    title = title_of(verdicts) or 0
    decided, found = list(verdicts), set[str]()
    for anchor, places, where in (
        (title, _over(looks, verdicts, title), OVER),
        (last[0], _under(looks, verdicts, last[0]), UNDER),
    ):
        for index in places:
            evidence = _evidence(looks[index]) if _may_return(verdicts[index]) else None
            again = segments.texts[index] in found  # where the picture opens in a window
            if evidence and not again and _belongs(segments, looks[index], looks[anchor]):
                found.add(segments.texts[index])
                decided[index] = Verdict(Label.CAPTION, SCORE, f"rule caption: {evidence}, {where}")
    return tuple(decided)


def _may_return(verdict: Verdict) -> bool:
    return is_doubted(verdict) or verdict.reason.startswith(NOTICED)


def _evidence(look: Look) -> str | None:
    """What shows that a block is a caption. The rights to a page mostly begin with a year."""
    if look.words > WORDS or look.links >= LINKED:
        return None
    of_page = look.text.startswith(RIGHTS) and any(map(str.isdigit, look.text))
    return None if of_page else own_caption(look)


def _over(looks: Sequence[Look], verdicts: Sequence[Verdict], title: int) -> Iterator[int]:
    """The blocks above the headline, up to one that is of something else."""
    for index in range(title - 1, max(title - 1 - ABOVE, -1), -1):
        look = looks[index]
        if verdicts[index].label in {Label.BODY, Label.HEADING} or look.tag in HEADING_TAGS:
            return
        if look.links >= LINKED and look.words >= STORY_WORDS:
            return
        if look.words >= SENTENCE_WORDS and _evidence(look) is None:
            return
        yield index


def _under(looks: Sequence[Look], verdicts: Sequence[Verdict], last: int) -> Iterator[int]:
    """The blocks below the last paragraph that are captions, or are kept."""
    buttons = 0
    for look in looks[last + 1 :]:
        if verdicts[look.index].kept:
            continue
        if _evidence(look) is not None and look.tag not in HEADING_TAGS:
            buttons = 0
            yield look.index
            continue
        buttons += 1
        if buttons > BUTTONS or look.words > BUTTON_WORDS or look.tag in HEADING_TAGS:
            return


def _belongs(segments: Segments, look: Look, anchor: Look) -> bool:
    """Whether a block stands beside a picture that leads nowhere, in no box of other things."""
    outline = segments.outline
    if look.zones & OUTSIDE & ~anchor.zones:
        return False
    if look.index > anchor.index and anchor.zones & TEXT & ~look.zones:
        return False
    own = int(segments.containers[look.index])
    box = _box(outline, own)
    if box is None or anchor.index in outline.blocks(box):
        return False
    around = takewhile(lambda one: anchor.index not in outline.blocks(one), outline.around(own))
    if any(not OTHERS.isdisjoint(outline.tokens[int(outline.kinds[one])]) for one in around):
        return False
    inner = {*outline.elements[own].iter("a")}
    return not any(_leads_on(link) for link in outline.elements[box].iter("a") if link not in inner)


def _box(outline: Outline, own: int) -> int | None:
    """The nearest element around a caption that holds a picture, or is one for figures."""
    for one in islice(outline.around(own), LEVELS):
        if len(outline.blocks(one)) > IN_BOX:
            return None
        if int(outline.images[one]) or outline.tags[one] == "figure":
            return one
    return None


def _leads_on(link: Any) -> bool:
    """Whether a link leads to more than a larger picture."""
    target = (link.get("href") or "").strip()
    return target != "" and not target.startswith(NOWHERE) and _FILE.search(target) is None
