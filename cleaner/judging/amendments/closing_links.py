"""Verdicts -> the same, without the links to other stories with which an article ends.

A line says what they are ("More on the harbour:"), below the last paragraph, and the model may keep
them with it: in bold they look like headings.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.judging.looks import Look
from cleaner.judging.removed import removed
from cleaner.judging.shapes import ends_prose
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary.teaser_words import tells_of_more

__all__ = ["without_closing_links"]

PARAGRAPHS: Final = 3
PARAGRAPH_WORDS: Final = 8.0
"""Paragraphs of the article, and words of each, at least."""
LINKED: Final = 0.9
UNLINKED: Final = 0.5
WORDS: Final = 3.0
LINKS: Final = 10
"""Links that are kept, at most; with more the page may be a list of them."""
SENTENCES: Final = "?!？！"
"""What headlines end with, too."""
REASON: Final = "rule closing_link: below the text, and below “{}”"


def without_closing_links(
    verdicts: Sequence[Verdict], looks: Sequence[Look]
) -> tuple[Verdict, ...]:
    """Remove them, and the line that says what they are."""
    decided = list(verdicts)
    kept = [look for look, one in zip(looks, verdicts, strict=True) if one.label in TEXT_LABELS]
    links = 0
    while links < min(LINKS, len(kept)) and _is_headline(kept[-1 - links]):
        links += 1
    if not links or links == len(kept):  # mostly
        return tuple(decided)
    header = kept[-1 - links]
    if header.links >= UNLINKED or not tells_of_more(header.text):
        return tuple(decided)
    if sum(map(_is_paragraph, kept)) >= PARAGRAPHS:
        for look in kept[-1 - links :]:
            decided[look.index] = removed(Label.COVERAGE, REASON.format(header.text))
    return tuple(decided)


def _is_headline(look: Look) -> bool:
    if look.links < LINKED or look.words < WORDS:
        return False
    return not look.ends_sentence or look.text[-1] in SENTENCES


def _is_paragraph(look: Look) -> bool:
    return look.words >= PARAGRAPH_WORDS and look.links < UNLINKED and ends_prose(look)
