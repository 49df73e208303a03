"""Verdicts -> the same, without cards of other stories in a section below an article that says so.

"Derniers articles de la rubrique ...", "More articles by ...": the model takes the heading away,
and keeps the headlines and blurbs under it. What decides is the section: it begins with such a
heading, each of its kept blocks is a linked headline or right below one, and a longer text stands
above that is no card itself. On the first page of a site such sections are all there is.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Segments
from cleaner.judging.looks import Look
from cleaner.judging.removed import removed
from cleaner.judging.shapes import ends_prose
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_headed_stories"]

PARAGRAPHS: Final = 3
PARAGRAPH_WORDS: Final = 20.0
"""Paragraphs of an article above such sections, and the words of each, at least."""
HEADING_WORDS: Final = 14.0
LINKED: Final = 0.9
BELOW: Final = 2
"""Blocks from a headline to what belongs to it, at most."""
BLOCKS: Final = 40
"""Of a section, at most."""
_HEADS: Final = re.compile(
    r"\W{0,4}(?:(?:derniers|autres) articles (?:d[eu]\b|dans\b|sur\b|par\b|des\b)"
    r"|(?:dans|de) la même (?:catégorie|rubrique|thématique)\b|du même auteur\b"
    r"|(?:articles|billets) (?:associés|liés|similaires)\b"
    r"|(?:latest|more|other|recent|related) (?:articles|posts|stories) (?:about|by|from|in|of|on)\b"
    r"|(?:aktuelle|andere|letzte|neueste|weitere) (?:artikel|beiträge) (?:aus|der|des|in|über|von"
    r"|zu[mr]?)\b|aus derselben rubrik\b"
    r"|(?:más|otras|últimas) noticias (?:de|del|en|sobre)\b|(?:más|otros|últimos) artículos (?:de"
    r"|del"
    r"|en|sobre)\b|(?:altri|ultimi) articoli (?:d[ei]l?\b|in\b|su\b|della\b)"
    r"|(?:mais|outras|últimas) notícias (?:d[aeo]\b|em\b|sobre\b)|(?:mais|outros|últimos) artigos"
    r" (?:d[aeo]\b|em\b|sobre\b)|(?:andere|meer|laatste) artikelen (?:in|over|uit|van)\b"
    r"|(?:inne|ostatnie) artykuły (?:autora|o|w|z)\b|(?:другие|последние) (?:материалы|новости"
    r"|статьи)"
    r" (?:автора|по теме|раздела|рубрики)\b)",
    re.IGNORECASE,
)
REASON: Final = "rule headed_story: a card in a section of other stories, below the article"


def without_headed_stories(
    segments: Segments, verdicts: Sequence[Verdict], looks: Sequence[Look]
) -> tuple[Verdict, ...]:
    """Remove what is kept of such sections."""
    heads = {index for index in segments.headings if _heads(looks[index])}
    if not heads or not segments.outline.has_places:  # nearly always
        return tuple(verdicts)
    decided = list(verdicts)
    paragraphs = headed = 0
    end = 0
    for look, verdict in zip(looks, verdicts, strict=True):
        if verdict.label in TEXT_LABELS:
            headed = look.index if _is_headline(look) else headed
            apart = look.index - headed > BELOW or not headed
            paragraphs += apart and look.words >= PARAGRAPH_WORDS and ends_prose(look)
        elif paragraphs >= PARAGRAPHS and look.index >= end and look.index in heads:
            for index in _section(segments, verdicts, looks, look.index):
                decided[index] = removed(Label.COVERAGE, REASON)
                end = index
    return tuple(decided)


def _heads(look: Look) -> bool:
    return look.words <= HEADING_WORDS and _HEADS.match(look.text) is not None


def _is_headline(look: Look) -> bool:
    return look.links >= LINKED and look.tag in HEADING_TAGS


def _section(
    segments: Segments, verdicts: Sequence[Verdict], looks: Sequence[Look], heading: int
) -> Iterator[int]:
    """What is kept of the largest container that begins with a heading, if it is all cards."""
    outline = segments.outline
    around = outline.around(int(segments.containers[heading]))
    opened = [one for one in around if outline.first[one] == heading]
    inside = outline.blocks(opened[-1]) if opened else range(0)
    if len(inside) > BLOCKS:
        return
    kept = [index for index in inside if verdicts[index].kept]
    titles = [index for index in kept if _is_headline(looks[index])]
    if titles and all(any(0 <= index - title <= BELOW for title in titles) for index in kept):
        yield from kept
