"""Headlines below an article, in HTML: a long run of short blocks, each of them one link.

Below a share bar or the header of a list stand the newest stories, rankings, columns. On pages in
Japanese, Chinese and Korean the model keeps more of them than of the article above. In other
languages they are longer than names, and what is right above them is removed: else they may be the
resources of the article.
"""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from cleaner.judging.looks import CORE, Look, are_lines

__all__ = ["linked_tails"]

PARAGRAPHS: Final = 2
PARAGRAPH_WORDS: Final = 12.0
UNLINKED: Final = 0.33
"""Paragraphs of the article above, words of each at least, and how much of one may be linked."""
LINKED: Final = 0.9
ENTRIES: Final = 6
SHARE: Final = 0.8
"""Headlines that the model keeps, and their share of what it keeps below the last paragraph. On the
development corpora none of such blocks are core."""
HEADLINE_WORDS: Final = 4.0
TOLD: Final = 0.7
"""Headlines of so many words, and their share."""
QUESTIONS: Final = "?!？！"
WITHOUT_SPACES: Final = "\u2e80"
"""The first character of these languages."""


def linked_tails(looks: Sequence[Look]) -> Mapping[int, str]:
    """The headlines below the last paragraph that the model keeps, with the evidence.

    What the model doubts stands between the two: links right below a text may be its last part.
    """
    if are_lines(looks):
        return {}
    kept = [look for look in looks if look.score >= CORE]
    upwards = (at for at in range(len(kept) - 1, -1, -1) if _is_paragraph(kept[at]))
    paragraphs = list(islice(upwards, PARAGRAPHS))
    if len(paragraphs) < PARAGRAPHS:
        return {}
    below = kept[paragraphs[0] + 1 :]
    found = [look for look in below if _is_headline(look)]
    if len(found) < max(ENTRIES, SHARE * len(below)):
        return {}
    last, first = kept[paragraphs[0]], found[0].index
    if max(last.text) < WITHOUT_SPACES:
        told = sum(look.words >= HEADLINE_WORDS for look in found) >= TOLD * len(found)
        if not told or looks[first - 1].score >= CORE or first - 1 == last.index:
            return {}
    if all(look.score >= CORE for look in looks[last.index + 1 : first]):
        return {}
    return dict.fromkeys((look.index for look in found), "one of many links below the article")


def _is_paragraph(look: Look) -> bool:
    long = look.words >= PARAGRAPH_WORDS and look.ends_sentence
    return long and look.links < UNLINKED


def _is_headline(look: Look) -> bool:
    return look.links >= LINKED and not (look.ends_sentence and look.text[-1] not in QUESTIONS)
