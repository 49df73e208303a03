"""Verdicts -> the same, but the summary below the headline is kept, though it looks like a teaser.

It is the description that the page declares, word for word, or a heading in the box of the
headline. To a model a sentence that stands alone among pictures and buttons is a teaser's.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import HEADING_TAGS, Segments, Zone
from cleaner.judging.captions import photo_credit
from cleaner.judging.chrome import is_caption
from cleaner.judging.doubted import is_doubted
from cleaner.judging.looks import Look
from cleaner.judging.title import title_of
from cleaner.judging.top.signs import byline, date
from cleaner.model import Declared, Label, Verdict
from cleaner.parsing.linked_data import text_of, types_of
from cleaner.parsing.metadata import ARTICLE_TYPES, DESCRIPTION_META

__all__ = ["with_summary"]

BLOCKS: Final = 14
"""Below the headline, at most."""
WORDS: Final = (4.0, 80.0)
TOLD_WORDS: Final = 6.0
"""Of a sentence that the model keeps, below which no summary stands."""
LINKED: Final = 0.5
LEAST_WORDS: Final = 5
"""Of a description that is cut."""
LEAST: Final = 0.04
"""The score of a heading below the headline."""
CUT: Final = ("...", "…")
SURE: Final = 0.98
DECLARED: Final = "rule summary: the description that the page declares, below the headline"
BELOW_HEADLINE: Final = "rule summary: a heading in the box of the headline, right below it"


def with_summary(
    segments: Segments, looks: Sequence[Look], verdicts: Sequence[Verdict], declared: Declared
) -> tuple[Verdict, ...]:
    """Keep the first block below the headline that is its summary and that the model took away."""
    title = title_of(verdicts)
    if title is None or segments.outline.is_text:
        return tuple(verdicts)
    end = _first_told(looks, verdicts, title + 1)
    near = range(title + 1, min(title + 1 + BLOCKS, len(looks)))
    below = [looks[i] for i in near if is_doubted(verdicts[i])]
    found, why = _described(looks, verdicts, below, declared), DECLARED
    if found is None and below and below[0].index == title + 1 < end:
        is_below = _is_below(segments, looks, title, end) and _may_be(below[0])
        found, why = title + 1 if is_below else None, BELOW_HEADLINE
    if found is None:
        return tuple(verdicts)
    settled = list(verdicts)
    settled[found] = Verdict(Label.HIGHLIGHT, SURE, why)
    return tuple(settled)


def _first_told(looks: Sequence[Look], verdicts: Sequence[Verdict], start: int) -> int:
    """Where the text begins below the headline, or the search ends."""
    end = min(start + BLOCKS, len(looks))
    for look, verdict in zip(looks[start:end], verdicts[start:end], strict=True):
        told = look.ends_sentence and look.words >= TOLD_WORDS
        if told and verdict.kept and verdict.label is Label.BODY:
            return look.index
    return end


def _may_be(look: Look) -> bool:
    low, high = WORDS
    if look.links >= LINKED or not low <= look.words <= high or look.within(Zone.NAV):
        return False
    return not (is_caption(look) or photo_credit(look) or byline(look) or date(look))


def _described(
    looks: Sequence[Look], verdicts: Sequence[Verdict], doubted: Sequence[Look], declared: Declared
) -> int | None:
    """The block that is what the page says about itself, unless that is kept elsewhere."""
    stated = [_words(text) for text in set(_descriptions(declared))] if doubted else []
    said = (look for look in doubted if any(_says(look.text, *one) for one in stated))
    found = next(filter(_may_be, said), None)
    if found is None:
        return None
    own = words_of(found.text)
    kept = (look for look, one in zip(looks, verdicts, strict=True) if one.kept)
    return None if any(words_of(look.text)[: len(own)] == own for look in kept) else found.index


def _descriptions(declared: Declared) -> Iterator[str]:
    for name in DESCRIPTION_META:
        yield from declared.meta.get(name, ())
    for one in declared.objects:
        if types_of(one) & ARTICLE_TYPES and (text := text_of(one.get("description"))):
            yield text
    if declared.description:
        yield declared.description


def _words(description: str) -> tuple[list[str], bool]:
    """The words of a description, and whether it is cut: its last word may be a part of one."""
    is_cut = description.endswith(CUT)
    words = words_of(description)
    return (words[:-1] if is_cut else words), is_cut


def _says(text: str, words: Sequence[str], is_cut: bool) -> bool:  # noqa: FBT001
    own = words_of(text)
    if is_cut:
        return len(words) >= LEAST_WORDS and own[: len(words)] == words
    return bool(own) and own == words


def _is_below(segments: Segments, looks: Sequence[Look], title: int, end: int) -> bool:
    """Whether a heading stands right below the <h1>, in a box that ends above the text."""
    look = looks[title + 1]
    if looks[title].tag != "h1" or look.tag not in HEADING_TAGS or look.matches:
        return False
    outline = segments.outline
    box, other = (
        int(outline.parents[int(segments.containers[place])]) for place in (title, title + 1)
    )
    small = box == other and int(outline.end[box]) <= end < len(looks)
    return small and look.words > WORDS[0] and look.score >= LEAST and look.text[-1] != ":"
