"""A block that is core -> which part of the article it is: title, byline, body, caption, ..."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import Zone
from cleaner.blocks.text import HEADING, REFERENCES
from cleaner.judging.flow import Flow
from cleaner.judging.looks import Look
from cleaner.model import Label
from cleaner.parsing.dates import parse_date
from cleaner.vocabulary import BULLETS, Concept, How

__all__ = ["Head", "core_role", "find_head", "role_of"]

LISTED_SCORE: Final = 0.2
BULLET_SCORE: Final = 0.1
"""What is listed above the first paragraph is a highlight from this score on. In text a bullet is a
surer sign than <li> is in HTML, where menus are lists too."""
SURE: Final = (How.WHOLE, How.START)
LINKED: Final = 0.5
HEAD_BLOCKS: Final = 14
"""Blocks between the title and the first paragraph that may be byline, date or highlights."""
PARAGRAPH_WORDS: Final = 25.0
LINE_WORDS: Final = 14.0
TITLE_COVER: Final = 0.5
CAPTION_WORDS: Final = 80.0
CREDIT_WORDS: Final = 80.0
CREDIT_AFTER: Final = 0.8
"""Share of the core words that stand before a closing note."""
CREDIT_REACH: Final = 4
"""Blocks between the last core block and a closing note."""
AUTHOR_NAMES: Final = frozenset({"author", "bio", "biography", "contributor", "contributors"})
TITLE_TAGS: Final = frozenset({"line", "div", "p", "td"})
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CLOCK: Final = re.compile(r"\d{1,2}[:.h]\d{2}|\b\d{4}\s?(?:GMT|UTC)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """The top of the article: where its title stands, and its first paragraph.

    title: index of a block, or None. paragraph: index of the first long core block, below that.
    """

    title: int | None
    paragraph: int


def find_head(looks: Sequence[Look], declared_title: str | None) -> Head:
    """Find the title and the first paragraph."""
    kept = [look for look in looks if look.score >= 0.5]
    long = [look for look in kept if look.words >= PARAGRAPH_WORDS]
    paragraph = (long or kept or list(looks))[0].index
    wanted = frozenset(words_of(declared_title or ""))
    heading = _best_heading(looks, wanted)
    if heading is None:
        heading = _title_line(looks, paragraph, wanted)
    return Head(heading, max(paragraph, 0 if heading is None else heading + 1))


def _best_heading(looks: Sequence[Look], wanted: frozenset[str]) -> int | None:
    """The heading element that is most like the declared title; else the only <h1>."""
    best, index = 0.0, None
    for look in looks:
        if look.tag in ("h1", "h2", "h3") and look.words <= 60:
            alike = _likeness(look.text, wanted) * (1.2 if look.tag == "h1" else 1.0)
            if alike > best:
                best, index = alike, look.index
    if best >= TITLE_COVER:
        return index
    tops = [look.index for look in looks if look.tag == "h1" and not look.within(Zone.NAV)]
    return tops[0] if len(tops) == 1 else None


def _likeness(text: str, wanted: frozenset[str]) -> float:
    words = frozenset(words_of(text))
    return 2 * len(words & wanted) / (len(words) + len(wanted)) if words and wanted else 0.0


def _title_line(looks: Sequence[Look], paragraph: int, wanted: frozenset[str]) -> int | None:
    """Without heading elements: the line above byline and date, or else the last fitting one."""
    lines = [
        look
        for look in looks[:paragraph]
        if 2 <= look.words <= 30 and not _is_furniture(look) and look.tag in TITLE_TAGS
    ]
    if wanted:
        alike = [look for look in lines if _likeness(look.text, wanted) >= TITLE_COVER]
        return alike[0].index if alike else None
    marks = [look.index for look in looks[:paragraph] if _byline(look) or _date(look)]
    places = {line.index for line in lines}
    first_mark = next((m for m in marks if not places.isdisjoint(range(m - 4, m))), None)
    if first_mark is not None:
        above = [line for line in lines if first_mark - 4 <= line.index < first_mark]
        above = [line for line in above if not (_byline(line) or _date(line) or _bullet(line))]
        if above:  # a sentence there is the standfirst, below the headline
            return ([line for line in above if not line.ends_sentence] or above)[-1].index
    plain = [ln for ln in lines if not (_byline(ln) or _date(ln) or _bullet(ln)) and ln.words >= 3]
    near = [line for line in plain if line.index >= paragraph - 4 and not line.ends_sentence]
    return near[0].index if near else None


def _is_furniture(look: Look) -> bool:
    return bool(look.matches) and look.says(Concept.BYLINE, Concept.DATELINE) is None


def role_of(look: Look, head: Head, flow: Flow) -> tuple[Label, str] | None:
    """The part that a block is for certain, whatever its score; None leaves it to the model."""
    if look.tag == "line" and REFERENCES in look.names:
        return None  # "References" above lynx's list of links is no closing note
    for test, label in TOP_ROLES if look.index < head.paragraph else LATER_ROLES:
        if evidence := test(look, head, flow):
            return label, evidence
    return None


def core_role(look: Look) -> tuple[Label, str]:
    """The part that a block is which the model keeps and no certain role claims."""
    if _is_figure_caption(look) and look.words <= CAPTION_WORDS:
        return Label.CAPTION, "the caption of a figure"
    if look.tag in HEADINGS:
        return Label.HEADING, f"<{look.tag}>"
    if look.tag == "line" and HEADING in look.names:
        return Label.HEADING, "marked as a heading"
    if look.tag == "line" and _reads_as_heading(look):
        return Label.HEADING, "a short line without an end of sentence"
    return Label.BODY, ""


def _is_figure_caption(look: Look) -> bool:
    return look.tag == "figcaption" or "caption" in look.names[:6]


def _reads_as_heading(look: Look) -> bool:
    return look.words <= 10 and not look.ends_sentence and look.text[0] not in BULLETS


def _title(look: Look, head: Head, _: Flow) -> str | None:
    return "the page's headline" if look.index == head.title else None


def _near(look: Look, head: Head) -> bool:
    start = head.title if head.title is not None else max(0, head.paragraph - HEAD_BLOCKS)
    return start - 3 <= look.index <= start + HEAD_BLOCKS


def _byline(look: Look) -> str | None:
    if look.words > LINE_WORDS or (look.ends_sentence and look.words > 8):
        return None
    if said := look.says(Concept.BYLINE, hows=SURE):
        return f"begins with “{said.phrase}”"
    if "author" in look.names[:8] or "byline" in look.names[:8]:
        return "named author" if look.words <= 8 and not look.says(*Concept) else None
    return None


def _date(look: Look) -> str | None:
    said = look.says(Concept.DATELINE)
    limit = 2 * LINE_WORDS if said else LINE_WORDS  # both days, of publication and of update
    if look.words > limit or parse_date(look.text) is None:
        return None
    clock = _CLOCK.search(look.text)
    if said or clock or look.words <= 6:
        return "names a day" + (f", “{said.phrase}”" if said else "")
    return None


def _bullet(look: Look) -> bool:
    return look.text[0] in BULLETS


def _byline_near(look: Look, head: Head, _: Flow) -> str | None:
    return _byline(look) if _near(look, head) else None


def _date_near(look: Look, head: Head, _: Flow) -> str | None:
    return _date(look) if _near(look, head) else None


def _highlight(look: Look, head: Head, _: Flow) -> str | None:
    if head.title is None or look.index <= head.title:
        return None
    listed = look.tag == "li" or _bullet(look)
    doubtful = LISTED_SCORE if look.tag == "li" else BULLET_SCORE
    if listed and look.links < 0.5 and look.words >= 4 and look.score >= doubtful:
        return "listed between the title and the first paragraph"
    return None


def _caption(look: Look, head: Head, flow: Flow) -> str | None:
    """A caption belongs to the article if it stands in it; photos elsewhere have captions too."""
    below_title = head.title is not None and look.index > head.title
    inside = flow.after > 0 and (flow.before > 0 or below_title)
    if not inside or look.words > CAPTION_WORDS or look.within(Zone.ASIDE):
        return None
    if _is_figure_caption(look):
        return "the caption of a figure" if look.links < 0.5 else None
    said = look.says(Concept.CAPTION, hows=SURE)
    plain = look.words <= 25 and look.links < LINKED
    return f"begins with “{said.phrase}”" if said and plain else None


def _credit(look: Look, _: Head, flow: Flow) -> str | None:
    """A closing note stands at the end of the core text, or close behind it."""
    if look.words > CREDIT_WORDS or flow.before < CREDIT_AFTER or flow.behind > CREDIT_REACH:
        return None
    if said := look.says(Concept.CREDIT):
        return f"says “{said.phrase}”"
    names = AUTHOR_NAMES.intersection(look.names[:8])
    bio = names and look.words >= 6 and look.links < 0.5
    return f"inside a container named “{min(names)}”" if bio else None


Role = tuple[Callable[[Look, Head, Flow], str | None], Label]
LATER_ROLES: Final[tuple[Role, ...]] = ((_caption, Label.CAPTION), (_credit, Label.CREDIT))
"""What a block from the first paragraph on can be."""
TOP_ROLES: Final[tuple[Role, ...]] = (
    (_title, Label.TITLE),
    (_byline_near, Label.BYLINE),
    (_date_near, Label.DATE),
    (_highlight, Label.HIGHLIGHT),
    *LATER_ROLES,
)
"""What a block above the first paragraph can be. The headline comes first: it may name a day."""
