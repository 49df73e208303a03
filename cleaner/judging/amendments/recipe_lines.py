"""Verdicts on a page that declares a recipe -> the same, but the lines it declares are kept.

JSON-LD names every ingredient and step. To the model short lines, linked or split in two, are
those of a menu, and what is ticked off while cooking are the labels of fields. What heads a part
of the recipe that is kept stays as well.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from html import unescape
from itertools import islice, permutations
from typing import Any, Final

from cleaner.blocks.segments import HEADING_TAGS
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE, Look
from cleaner.judging.whole_page.elements import NOTICES
from cleaner.model import Declared, Label, Verdict
from cleaner.parsing.linked_data import types_of
from cleaner.vocabulary.recipe_words import names_part

__all__ = ["RECIPE", "with_recipe_lines"]

RECIPE: Final = "recipe"
LINES: Final = ("recipeIngredient", "ingredients", "recipeInstructions")
DIALOGS: Final = NOTICES | {"dialog"}
PIECES: Final = 3
"""Blocks that an entry is split into: its amount, its unit, its name."""
LEAST: Final = 3
"""Letters and digits of an entry."""
NEAR: Final = 4
"""Blocks to the next line of the recipe."""
BELOW: Final = 2
"""Blocks below the heading of a part that are kept."""
HEADING_WORDS: Final = 8.0
LINKED: Final = 0.5
BUTTONS: Final = frozenset({"button", "label"})
BUTTONS_BELOW: Final = 5
"""To change the amounts, to print."""
NESTED: Final = 500
"""Lines that are read of a recipe."""
REPEATED: Final = "rule repeated_block"
MOST: Final = 0.5
"""Share of the lines of a list that are kept, if it is no copy of another."""
_LETTERS: Final = re.compile(r"[^\W_]+")
DECLARED_LINE: Final = "rule recipe_line: the page declares it as a line of its recipe"
HEADS_PART: Final = "rule recipe_line: heads a part of the recipe that is kept"


def with_recipe_lines(
    looks: Sequence[Look], verdicts: Sequence[Verdict], declared: Declared
) -> tuple[Verdict, ...]:
    """Keep lines of the declared recipe that the text lacks, and what heads its parts."""
    decided = list(verdicts)
    stated = {_bare(text) for text in islice(_declared_lines(declared), NESTED)}
    bare = [_bare(look.text) for look in looks]
    for index in (*_lacking(looks, verdicts, bare, stated), *_repeated(verdicts, bare, stated)):
        if not decided[index].kept:
            decided[index] = given_back(DECLARED_LINE)
    for index in range(len(looks) - BELOW - 1, -1, -1):
        if _heads_part(looks[index], decided, index):
            decided[index] = Verdict(Label.HEADING, CORE, HEADS_PART)
    return tuple(decided)


def _lacking(
    looks: Sequence[Look],
    verdicts: Sequence[Verdict],
    bare: Sequence[str],
    stated: AbstractSet[str],
) -> set[int]:
    """The blocks that are lines of the recipe which the text lacks."""
    text = " ".join(words for words, one in zip(bare, verdicts, strict=True) if one.kept)
    lacking = {line for line in stated if len(line) >= LEAST and line not in text}
    longest = max(map(len, lacking), default=0)
    found: set[int] = set()
    for index in range(len(looks)) if lacking else ():
        if len(bare[index]) > longest or looks[index].named(DIALOGS):
            continue
        for end in range(index + 1, min(index + PIECES, len(looks)) + 1):
            pieces = range(index, end)
            if all(verdicts[i].kept for i in pieces) or not all(bare[index:end]):
                continue
            if said := lacking.intersection(map("".join, permutations(bare[index:end]))):
                lacking -= said
                found.update(pieces)
    near = {i for i, words in enumerate(bare) if verdicts[i].kept and words in stated} | found
    return {i for i in found if not near.isdisjoint({*range(i - NEAR, i + NEAR + 1)} - {i})}


def _repeated(
    verdicts: Sequence[Verdict], bare: Sequence[str], stated: AbstractSet[str]
) -> Iterator[int]:
    """The lines that the text says elsewhere as well, in a list that is no copy as a whole."""
    lines = [index for index, words in enumerate(bare) if words in stated]
    for run in _runs(lines):
        if sum(verdicts[index].kept for index in run) >= MOST * len(run):
            yield from (i for i in run if verdicts[i].reason.startswith(REPEATED))


def _runs(places: Iterable[int]) -> Iterator[list[int]]:
    """Places that follow each other."""
    run: list[int] = []
    for place in places:
        if run and place - run[-1] > 1:
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _bare(text: str) -> str:
    """The letters and digits of a text, in lower case."""
    return "".join(_LETTERS.findall(text.lower()))


def _declared_lines(declared: Declared) -> Iterator[str]:
    for one in declared.objects:
        if RECIPE in types_of(one):
            for name in LINES:
                yield from _texts(one.get(name))


def _texts(value: Any) -> Iterator[str]:
    """The lines of a value: a text, steps that hold a text, sections that hold steps."""
    queue = [value]
    for _ in range(NESTED):
        if not queue:
            return
        item = queue.pop()
        if isinstance(item, str):
            yield from unescape(item).splitlines()
        elif isinstance(item, list):
            queue.extend(item[:NESTED])
        elif isinstance(item, dict):
            queue.extend(item[name] for name in ("text", "itemListElement") if name in item)


def _heads_part(look: Look, verdicts: Sequence[Verdict], index: int) -> bool:
    """Whether a line that the model took away heads ingredients, steps or notes that are kept."""
    if look.words > HEADING_WORDS or look.links >= LINKED or look.tag in BUTTONS:
        return False
    if not is_doubted(verdicts[index]):
        return False
    if not names_part(look.text, first=look.tag not in HEADING_TAGS):
        return False
    near = verdicts[index + 1 : index + 1 + BUTTONS_BELOW + BELOW]
    below = [one for one in near if one.label is not Label.INTERFACE][:BELOW]
    kept = len(below) == BELOW and all(one.kept for one in below)
    return kept and below[0].reason != HEADS_PART
