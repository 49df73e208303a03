"""The recipe in a text: its header, its ingredients, the header of the method, the steps.

Most of its lines are a few words, which the model doubts where blank lines stand around each.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.judging.looks import Look, are_lines
from cleaner.vocabulary.recipe_words import begins_with_amount, heads_ingredients, heads_method

__all__ = ["Recipe", "doubted_lines", "recipe_of"]

_STEP: Final = re.compile(
    r"(?:step|étape|schritt|paso|passo|passaggio|stap|krok|шаг|steg|trin|adım|vaihe) ?\d{1,2}[.:]?",
    re.IGNORECASE,
)
_FACT: Final = re.compile(r"[^\W\d_][^:]{1,30} ?: ?\S")
AMOUNTS: Final = 2
SEEN: Final = 4
"""So many of the lines below the header begin with an amount, of those that are looked at."""
LINES: Final = 60
"""From the header of the ingredients to that of the method."""
STEPS: Final = 80
"""Lines below that in which there are steps."""
FACTS: Final = 4
"""Lines above the header that say how long it takes and for how many it is."""
LINE_WORDS: Final = 14.0
BARE_WORDS: Final = 3.0
"""Of an ingredient without an amount; adverts stand between them too."""
FACT_WORDS: Final = 5.0
LEAST: Final = 0.1


@dataclass(frozen=True, slots=True)
class Recipe:
    """Where a recipe stands.

    header, method: the lines above the ingredients and above the steps.
    steps: lines that say no more than which step follows.
    """

    header: int
    method: int
    steps: frozenset[int]

    @property
    def headings(self) -> frozenset[int]:
        """The lines that head its parts."""
        return frozenset({self.header, self.method})

    @property
    def ingredients(self) -> range:
        """The lines between the two headers."""
        return range(self.header + 1, self.method)


def recipe_of(looks: Sequence[Look]) -> Recipe | None:
    """The first recipe of a text, if it has one."""
    if not are_lines(looks):
        return None
    header = next((look.index for look in looks if _heads_amounts(looks, look)), None)
    if header is None:
        return None
    below = looks[header + 1 : header + LINES]
    method = next((look.index for look in below if _heads_method(look)), None)
    if method is None:
        return None
    steps = frozenset(
        look.index
        for look in looks[method + 1 : method + STEPS]
        if look.words <= FACT_WORDS and _STEP.fullmatch(look.text)
    )
    return Recipe(header, method, steps)


def doubted_lines(looks: Sequence[Look]) -> frozenset[int]:
    """The lines of a recipe that stay, though the model may doubt them."""
    recipe = recipe_of(looks)
    if recipe is None:
        return frozenset()
    lines = [looks[i] for i in recipe.ingredients]
    found = {look.index for look in lines if _is_ingredient(look)}
    for look in reversed(looks[max(0, recipe.header - FACTS) : recipe.header]):
        if look.words > FACT_WORDS or look.matches or not _is_fact(look) or look.score < LEAST:
            break
        found.add(look.index)
    return frozenset(found | recipe.headings | recipe.steps)


def _is_ingredient(look: Look) -> bool:
    longest = LINE_WORDS if begins_with_amount(look.text) else BARE_WORDS
    return look.words <= longest and not look.matches and look.score >= LEAST


def _heads_amounts(looks: Sequence[Look], look: Look) -> bool:
    if look.words > FACT_WORDS or not heads_ingredients(look.text):
        return False
    below = looks[look.index + 1 : look.index + 1 + SEEN]
    return sum(begins_with_amount(line.text) for line in below) >= AMOUNTS


def _heads_method(look: Look) -> bool:
    return look.words <= FACT_WORDS and heads_method(look.text)


def _is_fact(look: Look) -> bool:
    return _FACT.match(look.text) is not None or any(map(str.isdigit, look.text))
