"""The lines between a headline and the first paragraph -> the standfirst, which sums the story up.

It stands above the byline or the date, in a container that is named for it, or below a header.
"""

from collections.abc import Sequence
from itertools import islice, pairwise
from statistics import fmean
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, LINE, Zone
from cleaner.judging.captions import photo_credit, photographer
from cleaner.judging.chrome import is_caption
from cleaner.judging.looks import Look
from cleaner.judging.top.signs import are_names, byline, date, is_name
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.comment_counts import counts_comments
from cleaner.vocabulary.picture_words import names_picture

__all__ = ["HEAD_LINES", "MARKS_BELOW", "STANDFIRST_WORDS", "is_named_standfirst", "standfirst"]

HEAD_LINES: Final = 4
LINKED: Final = 0.9
MOSTLY: Final = 0.75
"""Of what is linked but for commas: topics, or a title."""
LEAST_WORDS: Final = 5.0
"""Of each line."""
UNLIKELY: Final = 0.2
"""The mean of the scores of the lines, at least."""
MARKS_BELOW: Final = 3
"""Lines below a standfirst in which the byline and the date stand."""
ENTRIES: Final = 2
"""Of a list, below its first."""
STANDFIRST_WORDS: Final = 12.0
"""Words of a standfirst that is one line."""
CRUMBS: Final = frozenset("»›>|")
SHORT_STANDFIRST: Final = 6.0
"""Words of such a line that is told in words, right below the headline and right above a mark."""
SENTENCE_WORDS: Final = 3
SENTENCE_SCORE: Final = 0.4
"""Words and score of a sentence between the headline and the byline of a text, at least: notes
such as "Your cart is empty." have less."""
STANDFIRST_NAMES: Final = frozenset(
    {
        "bajada", "chapo", "copete", "dek", "entradilla", "sottotitolo", "standfirst",
        "subheading", "subheadline", "subtitle", "subtitulo", "untertitel", "vorspann",
    }
)  # fmt: skip
SURE_NAMES: Final = frozenset({"chapo", "dek", "entradilla", "standfirst", "vorspann"})
"""Names of nothing else, whatever the score of what they hold."""
STANDFIRST_PAIRS: Final = frozenset(
    {
        ("<div>", "excerpt"), ("<p>", "summary"), ("article", "excerpt"),
        ("content", "description"), ("entry", "subtitle"), ("stand", "first"), ("sub", "head"),
        ("sub", "headline"), ("sub", "title"), ("teaser", "text"),
    }
)  # fmt: skip
"""What pages call it, in a word or in two."""
SURE_HEADINGS: Final = tuple(
    (f"<{tag}>", name)
    for tag in ("h2", "h3", "h4")
    for name in ("subheadline", "subtitle", "untertitel")
)
"""Headings whose own names say so."""
STANDFIRST_LEVELS: Final = 6
"""Names of the nearest containers."""
NAMED_WORDS: Final = (4.0, 60.0)
NAMED_SCORE: Final = 0.1


def standfirst(
    looks: Sequence[Look], title: int | None, marks: frozenset[int], below: Sequence[Look]
) -> range:
    """The blocks of the standfirst. below: those between the title and the first paragraph."""
    return _named(looks, below) or _above_marks(looks, title, marks)


def _above_marks(looks: Sequence[Look], title: int | None, marks: frozenset[int]) -> range:
    """The highlights above the byline or the date: long enough, and none surely chrome."""
    mark = min((mark for mark in marks if title is not None and mark > title), default=0)
    while title is not None and mark - 1 > title and _may_stand_below(looks[mark - 1]):
        mark -= 1
    if title is None or not 1 <= mark - title - 1 <= HEAD_LINES:
        return range(0)
    lines = looks[title + 1 : mark]
    if len(lines) == 1 and _is_short_sentence(lines[0]) and byline(looks[mark]):
        return range(title + 1, mark)
    if len(lines) == 1 and lines[0].words < STANDFIRST_WORDS and not _is_short_one(lines[0]):
        return range(0)
    fit = all(ln.words >= LEAST_WORDS and not ln.matches for ln in lines)
    fit = fit and fmean(ln.score for ln in lines) >= UNLIKELY
    fit = fit and not any(map(_is_of_picture, lines))
    return range(title + 1, mark) if fit and not _opens_list(looks, lines) else range(0)


def _may_stand_below(look: Look) -> bool:
    """Whether a line may stand between a standfirst and the first byline or day below it."""
    names = is_name(look) or are_names(look)
    return names or counts_comments(look.text) or _is_of_picture(look)


def _is_of_picture(look: Look) -> bool:
    """Whether a line is a caption, who took a picture, or the name of its file."""
    if is_caption(look) or names_picture(look.text):
        return True
    return photo_credit(look) is not None or photographer(look) is not None


def _is_short_one(look: Look) -> bool:
    """Whether a short line is told in words, and is no list of names, nor crumbs."""
    words = look.text.split()
    capitals = sum(word[0].isupper() for word in words)
    told = look.words >= SHORT_STANDFIRST and 2 * capitals <= len(words)
    return told and CRUMBS.isdisjoint(look.text)


def _is_short_sentence(look: Look) -> bool:
    """Whether a line of a text is a sentence of a few words: "Same tide, other boats."."""
    words = look.text.split()
    if look.tag != LINE or look.matches or not look.ends_sentence or look.score < SENTENCE_SCORE:
        return False
    told = sum(word[0].islower() for word in words) * 2 >= len(words)
    return len(words) >= SENTENCE_WORDS and told and not _is_of_picture(look)


def _named(looks: Sequence[Look], below: Sequence[Look]) -> range:
    """The line in a container that is named for it, or else below a header, if it is the only."""
    named = [look.index for look in below if is_named_standfirst(look)]
    if len(named) == 1 and _heads_section(looks, looks[named[0]]):
        return range(0)
    if not named:
        named = [i.index for i in below if _is_below_header(i, looks[i.index - 1]) and _is_plain(i)]
    return range(named[0], named[0] + 1) if len(named) == 1 else range(0)


def is_named_standfirst(look: Look) -> bool:
    """Whether the names around a line say that it is a standfirst."""
    near = look.names[:STANDFIRST_LEVELS]
    sure = not SURE_NAMES.isdisjoint(near) or tuple(near[:2]) in SURE_HEADINGS
    named = sure or not STANDFIRST_NAMES.isdisjoint(near)
    if not named and STANDFIRST_PAIRS.isdisjoint(pairwise(near)):
        return False
    return (sure or look.score >= NAMED_SCORE) and _is_plain(look)


def _heads_section(looks: Sequence[Look], look: Look) -> bool:
    """Whether a heading has others of its kind below: "subheading" names those of sections too."""
    others = looks[look.index + 1 :] if look.tag in HEADING_TAGS else ()
    near = look.names[:STANDFIRST_LEVELS]
    return any(one.tag == look.tag and one.names[: len(near)] == near for one in others)


def _is_below_header(look: Look, above: Look) -> bool:
    """Whether a sentence of HTML that is likely core stands right below "Summary"."""
    if not above.matches or look.tag == LINE or not look.ends_sentence:
        return False
    said = above.says(Concept.HIGHLIGHT, hows=(How.WHOLE,))
    return said is not None and look.score >= NAMED_SCORE


def _is_plain(look: Look) -> bool:
    """Whether a block is no link, no mark and no caption, and neither too short nor too long."""
    low, high = NAMED_WORDS
    says_more = any(match.concept is not Concept.HIGHLIGHT for match in look.matches)
    plain = look.links < LINKED and not says_more and not look.within(Zone.NAV)
    return (
        plain
        and low <= look.words <= high
        and not (byline(look) or date(look) or _is_of_picture(look))
    )


def _opens_list(looks: Sequence[Look], lines: Sequence[Look]) -> bool:
    """Whether lines above a day or a writer have the title of the first entry of a list.

    It is a link, or a heading as others below it that have a day or a writer too.
    """
    if any(line.links > MOSTLY for line in lines):
        return True
    heading = next((line for line in lines if line.tag in HEADING_TAGS), None)
    if heading is None:
        return False
    alike = (look.index for look in looks[heading.index + 1 :] if look.tag == heading.tag)
    below = [looks[index + 1 : index + 1 + MARKS_BELOW] for index in islice(alike, ENTRIES)]
    marked = all(any(byline(look) or date(look) for look in marks) for marks in below)
    return len(below) == ENTRIES and marked
