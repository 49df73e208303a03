"""The top of the article: where its title stands, and where its first paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import Zone
from cleaner.judging.looks import Look
from cleaner.judging.signs import byline, date, is_bullet, is_name
from cleaner.vocabulary import Concept

__all__ = ["Head", "find_head"]

PARAGRAPH_WORDS: Final = 25.0
TITLE_COVER: Final = 0.5
TITLE_WORDS: Final = 5.0
HEAD_LINES: Final = 4
BLOCKS: Final = 14
"""Blocks between the title and the first paragraph that may be byline, date or highlights."""
BLOCKS_ABOVE: Final = 3
"""Blocks above the title that may be."""
UNLIKELY: Final = 0.05
CRUMBS: Final = (" > ", " » ", " › ", " → ", " | ", " / ")
TITLE_TAGS: Final = frozenset({"line", "div", "p", "td"})
ABOVE: Final = 4
"""Lines between the headline and the byline or the date."""
NAMED_SHARE: Final = 0.4
"""Of the first line, which names the site too, the share that is the headline at least."""


@dataclass(frozen=True, slots=True)
class Head:
    """The top of the article: where its title stands, and its first paragraph.

    title: index of a block, or None. paragraph: index of the first long core block, below that.
    marks: of the bylines and dates above the paragraph.
    standfirst: the lines of a text between the title and the first of those.
    """

    title: int | None
    paragraph: int
    marks: frozenset[int] = frozenset()
    standfirst: range = range(0)

    @property
    def near(self) -> range:
        """Where bylines and dates are of this article."""
        start = self.title if self.title is not None else max(0, self.paragraph - BLOCKS)
        return range(start - BLOCKS_ABOVE, min(start + BLOCKS + 1, self.paragraph))


def find_head(looks: Sequence[Look], declared_title: str | None) -> Head:
    """Find the title and the first paragraph."""
    kept = [look for look in looks if look.score >= 0.5]
    long = [look for look in kept if look.words >= PARAGRAPH_WORDS]
    paragraph = (long or kept or list(looks))[0].index
    wanted = frozenset(words_of(declared_title or ""))
    heading = _best_heading(looks, wanted)
    top = looks[: max(paragraph, 0 if heading is None else heading + 1)]
    is_text = looks[0].tag == "line"
    marks = [look.index for look in top if byline(look) or date(look)] if not heading else []
    if heading is None:
        heading = _title_line(looks, paragraph, wanted, marks)
    paragraph = max(paragraph, 0 if heading is None else heading + 1)
    found = frozenset(marks if is_text else ())
    return Head(heading, paragraph, found, _standfirst(looks, heading, found))


def _standfirst(looks: Sequence[Look], title: int | None, marks: frozenset[int]) -> range:
    """The highlights: two lines or more, all of them long enough, and none surely chrome."""
    mark = min((mark for mark in marks if title is not None and mark > title), default=0)
    while title is not None and mark - 1 > title and is_name(looks[mark - 1]):
        mark -= 1
    if title is None or not 2 <= mark - title - 1 <= HEAD_LINES or looks[title].tag != "line":
        return range(0)
    lines = looks[title + 1 : mark]
    fit = all(ln.words >= TITLE_WORDS and not ln.matches and ln.score >= UNLIKELY for ln in lines)
    return range(title + 1, mark) if fit else range(0)


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


def _title_line(
    looks: Sequence[Look], paragraph: int, wanted: frozenset[str], marks: Sequence[int]
) -> int | None:
    """Without heading elements: what the first line names, or a line by the byline and the date."""
    lines = [
        look
        for look in looks[:paragraph]
        if 2 <= look.words <= 30 and not _is_furniture(look) and look.tag in TITLE_TAGS
    ]
    if wanted:
        alike = [look for look in lines if _likeness(look.text, wanted) >= TITLE_COVER]
        return alike[0].index if alike else None
    if named := _named_first(looks[0], lines):
        return named.index
    marked = frozenset(marks)
    plain = [line for line in lines if line.index not in marked and not is_bullet(line)]
    if (found := _by_marks(plain, marks)) is not None:
        return found.index
    near = [ln for ln in plain if ln.index >= paragraph - 4 and ln.words >= 3]
    return next((line.index for line in near if not line.ends_sentence), None)


def _named_first(first: Look, lines: Sequence[Look]) -> Look | None:
    """The last line that the first one repeats, as pages do in whose text the <title> is left."""
    low = NAMED_SHARE * len(first.text)
    named = [ln for ln in lines if ln.index > 0 and len(ln.text) >= low and ln.text in first.text]
    return named[-1] if named else None


def _by_marks(lines: Sequence[Look], marks: Sequence[int]) -> Look | None:
    """The headline by its place above the byline or the date; names are not taken for it."""
    places = {line.index for line in lines}
    mark = next((m for m in marks if not places.isdisjoint(range(m - ABOVE, m))), None)
    if mark is None:
        return None
    above = [line for line in lines if mark - ABOVE <= line.index < mark]
    others = [line for line in above if line.words >= TITLE_WORDS and not is_name(line)]
    long = bool(others) and max(line.score for line in others) >= above[-1].score
    titles = [line for line in above if not (long and is_name(line))]
    # a sentence there is the standfirst, below the headline
    last = ([line for line in titles if not line.ends_sentence] or titles)[-1]
    return _first_of_head(lines, last)


def _first_of_head(lines: Sequence[Look], last: Look) -> Look:
    """The headline stands above its highlights; but many lines in a row are a list of stories."""
    run = [last]
    for line in reversed([line for line in lines if line.index < last.index]):
        if line.index != run[-1].index - 1 or line.words < TITLE_WORDS or _is_crumbs(line):
            break
        run.append(line)
    return run[-1] if len(run) <= HEAD_LINES else last


def _is_crumbs(look: Look) -> bool:
    return any(mark in look.text for mark in CRUMBS)


def _is_furniture(look: Look) -> bool:
    return bool(look.matches) and look.says(Concept.BYLINE, Concept.DATELINE) is None
