"""A block that is core -> which part of the article it is: title, byline, body, caption, ..."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import Zone
from cleaner.judging.looks import Look
from cleaner.model import Label
from cleaner.parsing.dates import parse_date
from cleaner.vocabulary import Concept, How

__all__ = ["Head", "find_head", "role_of"]

SURE: Final = (How.WHOLE, How.START)
HEAD_BLOCKS: Final = 14
"""Blocks between the title and the first paragraph that may be byline, date or highlights."""
PARAGRAPH_WORDS: Final = 25.0
LINE_WORDS: Final = 14.0
TITLE_COVER: Final = 0.5
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BULLETS: Final = "•*-–·‣◦▪►»"
_CLOCK: Final = re.compile(r"\d{1,2}[:.h]\d{2}|\b\d{4}\s?(?:GMT|UTC)\b", re.IGNORECASE)
_NAME: Final = re.compile(r"^[A-ZÀ-ÞА-ЯŁŚŻĞİŞ][\w.'’-]+(?: (?:[a-zà-ÿ]{1,3} )?[A-ZÀ-ÞА-ЯŁŚŻĞİŞ][\w.'’-]+){1,3}$")


@dataclass(frozen=True, slots=True)
class Head:
    """The top of the article: where its title stands, and its first paragraph.

    title: index of a block, or None. paragraph: index of the first long core block.
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
        if 2 <= look.words <= 30 and not _is_furniture(look) and look.tag in ("line", "div", "p", "td", "td")
    ]
    if wanted:
        alike = [look for look in lines if _likeness(look.text, wanted) >= TITLE_COVER]
        return alike[0].index if alike else None
    marks = [look.index for look in looks[:paragraph] if _byline(look) or _date(look)]
    first_mark = next((m for m in marks if any(m - 4 <= line.index < m for line in lines)), None)
    if first_mark is not None:
        above = [line for line in lines if first_mark - 4 <= line.index < first_mark]
        above = [line for line in above if not (_byline(line) or _date(line) or _bullet(line))]
        if above:
            return above[-1].index
    plain = [ln for ln in lines if not (_byline(ln) or _date(ln) or _bullet(ln)) and ln.words >= 3]
    near = [line for line in plain if line.index >= paragraph - 4 and not line.ends_sentence]
    return near[0].index if near else None


def _is_furniture(look: Look) -> bool:
    return bool(look.matches) and look.says(Concept.BYLINE, Concept.DATELINE) is None


def role_of(look: Look, head: Head) -> tuple[Label, str] | None:
    """The part that a block is for certain, whatever its score; None leaves it to the model."""
    for test, label in _HEAD_ROLES:
        if evidence := test(look, head):
            return label, evidence
    return None


def core_role(look: Look, head: Head, last: int) -> tuple[Label, str]:
    """The part that a block is which the model keeps. last: index of the last long core block."""
    if look.within(Zone.FIGURE) and look.words <= 80:
        return Label.CAPTION, "inside <figure>"
    said = look.says(Concept.CAPTION, hows=SURE)
    if said and look.words <= 40:
        return Label.CAPTION, f"“{said.phrase}”"
    said = look.says(Concept.CREDIT)
    if said and look.index >= last and look.words <= 60:
        return Label.CREDIT, f"“{said.phrase}”"
    if look.tag in HEADINGS:
        return Label.HEADING, f"<{look.tag}>"
    if look.tag == "line" and _reads_as_heading(look):
        return Label.HEADING, "a short line without an end of sentence"
    return Label.BODY, ""


def _reads_as_heading(look: Look) -> bool:
    return look.words <= 10 and not look.ends_sentence and look.text[0] not in BULLETS


def _title(look: Look, head: Head) -> str | None:
    return "the page's headline" if look.index == head.title else None


def _near(look: Look, head: Head) -> bool:
    start = head.title if head.title is not None else max(0, head.paragraph - HEAD_BLOCKS)
    return start - 3 <= look.index <= min(head.paragraph, start + HEAD_BLOCKS)


def _byline(look: Look) -> str | None:
    if look.words > LINE_WORDS or look.ends_sentence and look.words > 8:
        return None
    if said := look.says(Concept.BYLINE, hows=SURE):
        return f"begins with “{said.phrase}”"
    if "author" in look.names[:8] or "byline" in look.names[:8]:
        return "named author" if look.words <= 8 and not look.says(*Concept) else None
    return None


def _date(look: Look) -> str | None:
    if look.words > LINE_WORDS or parse_date(look.text) is None:
        return None
    said = look.says(Concept.DATELINE)
    clock = _CLOCK.search(look.text)
    if said or clock or look.words <= 6:
        return "names a day" + (f", “{said.phrase}”" if said else "")
    return None


def _bullet(look: Look) -> bool:
    return look.text[0] in BULLETS


def _byline_near(look: Look, head: Head) -> str | None:
    return _byline(look) if _near(look, head) and look.index < head.paragraph else None


def _date_near(look: Look, head: Head) -> str | None:
    return _date(look) if _near(look, head) and look.index < head.paragraph else None


def _highlight(look: Look, head: Head) -> str | None:
    if head.title is None or not head.title < look.index < head.paragraph:
        return None
    listed = look.tag == "li" or _bullet(look)
    if listed and look.links < 0.5 and look.words >= 4 and look.score >= 0.2:
        return "listed between the title and the first paragraph"
    return None


_HEAD_ROLES: Final[tuple[tuple[Callable[[Look, Head], str | None], Label], ...]] = (
    (_title, Label.TITLE),
    (_byline_near, Label.BYLINE),
    (_date_near, Label.DATE),
    (_highlight, Label.HIGHLIGHT),
)
