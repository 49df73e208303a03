"""Headlines that stand twice in a text: what a browser shows in place of a picture, and below it.

The first often has a bullet, and goes. Below an article several of them are cards of other stories,
where a day, a number or a source may stand with each.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from cleaner.judging.looks import CORE, Look, are_lines
from cleaner.judging.shapes import DECORATION, shape_of
from cleaner.judging.top.opening import opens_as_news
from cleaner.vocabulary import BULLETS

__all__ = ["doubled_cards", "doubled_lines"]

CARDS: Final = 3
WORDS: Final = (3.0, 30.0)
"""Of a headline, behind its bullet."""
PARAGRAPHS: Final = 2
PARAGRAPH_WORDS: Final = 20.0
"""Paragraphs above the cards, and words of each."""
NEAR: Final = 8
"""Lines from a card to the next, at most."""
MARKED_SHARE: Final = 0.3
MEAN_WORDS: Final = 6.0
"""Share of the cards, at least, whose first line has a bullet, and words of a headline. Refrains
have none, and plans and lists of goods are shorter: of such only what the model believes nothing of
goes."""
QUESTIONS: Final = "?!？！"
DOTS: Final = "".join(sorted(set(BULLETS) - set("-–")))
"""Bullets that do not open what somebody says."""
MARKS: Final = BULLETS + " "


def doubled_lines(looks: Sequence[Look]) -> Mapping[int, str]:
    """The lines with a bullet above their own words, with the evidence."""
    if not are_lines(looks):
        return {}
    return {
        above.index: "the next line says the same without the bullet"
        for above, below in pairwise(looks)
        if above.text[0] in DOTS and _says_same(above, below) and _is_headline(above)
    }


def doubled_cards(looks: Sequence[Look]) -> Mapping[int, str]:
    """The lines of such cards below an article, with the evidence."""
    pairs = list(_pairs(looks)) if are_lines(looks) else []
    if len(pairs) < CARDS:  # mostly
        return {}
    paragraphs = [look.index for look in looks if _is_paragraph(look)]
    if len(paragraphs) < PARAGRAPHS or not opens_as_news(looks):
        return {}
    found: dict[int, str] = {}
    for cards in _groups([pair for pair in pairs if pair[0] > paragraphs[-1]]):
        headlines = {looks[second].text for _, second in cards}
        if len(headlines) >= CARDS and _are_cards(looks, cards):
            evidence = f"one of {len(headlines)} headlines that stand twice below the article"
            found |= dict.fromkeys((line for card in cards for line in card), evidence)
    return found


def _are_cards(looks: Sequence[Look], cards: Sequence[tuple[int, int]]) -> bool:
    marked = sum(looks[first].text[0] in DOTS for first, _ in cards)
    words = sum(looks[second].words for _, second in cards)
    if marked >= MARKED_SHARE * len(cards) and words >= MEAN_WORDS * len(cards):
        return True
    return all(looks[line].score < CORE for card in cards for line in card)


def _pairs(looks: Sequence[Look]) -> Iterator[tuple[int, int]]:
    """Two headlines with the same words, with a day or a number between them at most."""
    keys = [look.text.lstrip(MARKS) for look in looks]
    for first, second in pairwise(range(len(looks))):
        if keys[first] == keys[second] and _is_headline(looks[first]):
            yield first, second
        elif second + 1 < len(looks) and keys[first] == keys[second + 1]:
            between = looks[second]
            if shape_of(between, between.words) in DECORATION and _is_headline(looks[first]):
                yield first, second + 1


def _says_same(above: Look, below: Look) -> bool:
    """Whether a line with a bullet has the words of one without."""
    return below.text[0] not in BULLETS and above.text.lstrip(MARKS) == below.text


def _groups(pairs: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Cards that stand near each other."""
    group: list[tuple[int, int]] = []
    for pair in pairs:
        if group and pair[0] > group[-1][1] + NEAR:
            yield group
            group = []
        group.append(pair)
    yield group


def _is_headline(look: Look) -> bool:
    low, high = WORDS
    if look.ends_sentence and look.text[-1] not in QUESTIONS:
        return False
    return low <= look.words - (look.text[0] in BULLETS) <= high


def _is_paragraph(look: Look) -> bool:
    return look.score >= CORE and look.words >= PARAGRAPH_WORDS and look.ends_sentence
