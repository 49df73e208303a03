"""Verdicts on a page that declares a recipe -> the same, without what stands around recipes.

Buttons of its card, ratings, appeals to those who made the dish, and links to other recipes.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Segments
from cleaner.judging.looks import Look
from cleaner.judging.removed import removed
from cleaner.model import Label, Verdict
from cleaner.vocabulary.recipe_tools import (
    asks_cooks,
    is_recipe_tool,
    is_site_note,
    names_other_recipes,
)
from cleaner.vocabulary.recipe_words import begins_with_amount, heads_ingredients, heads_method

__all__ = ["without_recipe_chrome"]

TOOL_WORDS: Final = 12.0
APPEAL_WORDS: Final = 80.0
HEADER_WORDS: Final = 14.0
LINKED: Final = 0.7
"""Of an entry of a list of other recipes; a word may stand behind its link."""
BEGUN: Final = 0.2
ENTRY_WORDS: Final = 45.0
ENTRIES: Final = 2
MOST: Final = 30
HEADLINES: Final = 3
"""Linked headings one below the other, at least; the lines between them are their blurbs."""
BLURB_WORDS: Final = 80.0
NEAR: Final = 4
"""Blocks from one to the next."""
OWN: Final = frozenset({Label.TITLE, Label.BYLINE, Label.DATE})
TOOL: Final = removed(Label.INTERFACE, "rule recipe_tool: a button or a rating of a recipe")
APPEAL: Final = removed(Label.COMMENT, "rule recipe_appeal: asks those who made the dish")
NOTE: Final = removed(Label.OTHER, "rule recipe_note: what the site says of all recipes")
OTHERS: Final = removed(Label.COVERAGE, "rule other_recipes: leads to other recipes")


def without_recipe_chrome(
    segments: Segments, looks: Sequence[Look], verdicts: Sequence[Verdict]
) -> tuple[Verdict, ...]:
    """Take it away from what is kept."""
    kept = [look for look, one in zip(looks, verdicts, strict=True) if one.kept]
    kept = [look for look in kept if verdicts[look.index].label not in OWN]
    decided = list(verdicts)
    for place, look in enumerate(kept):
        if look.words <= TOOL_WORDS and is_recipe_tool(look.text):
            decided[look.index] = TOOL
        elif look.words <= APPEAL_WORDS and asks_cooks(look.text):
            decided[look.index] = APPEAL
        elif look.words <= APPEAL_WORDS and is_site_note(look.text):
            decided[look.index] = NOTE
        elif look.words <= HEADER_WORDS and names_other_recipes(look.text):
            for one in _with_entries(kept[place : place + MOST + ENTRIES]):
                decided[one.index] = OTHERS
    for index in _headlines(segments, kept):
        decided[index] = OTHERS
    return tuple(decided)


def _with_entries(lines: Sequence[Look]) -> Sequence[Look]:
    """The header of a list of other recipes with its entries; nothing if there are too few.

    A sentence may lead to a list, and what each recipe is may stand behind its link.
    """
    first = 1 + (len(lines) > ENTRIES and lines[1].tag == "p" and lines[2].tag == "li")
    below = lines[first : first + MOST]
    entries = [*takewhile(lambda look: _is_entry(look) and look.tag == below[0].tag, below)]
    linked = sum(look.links >= LINKED for look in entries)
    enough = linked >= ENTRIES or len(entries) > ENTRIES
    return lines[: first + len(entries)] if enough else ()


def _is_entry(look: Look) -> bool:
    return look.links >= LINKED or (look.links >= BEGUN and look.words <= ENTRY_WORDS)


def _headlines(segments: Segments, kept: Sequence[Look]) -> Iterator[int]:
    """The blocks in runs of headings that lead elsewhere, with what stands between them.

    All below the first ingredient or the heading of the steps: above are parts of the text.
    """
    places = [
        place
        for place, look in enumerate(kept)
        if look.links >= LINKED and look.tag in HEADING_TAGS and _leads_away(segments, look)
    ]
    if len(places) < HEADLINES:
        return
    first = next((place for place, look in enumerate(kept) if _is_of_recipe(look)), len(kept))
    places = [place for place in places if place > first]
    run: list[int] = []
    for place in places:
        if run and not _are_blurbs(kept[run[-1] + 1 : place]):
            yield from _of_run(kept, run)
            run = []
        run.append(place)
    yield from _of_run(kept, run)


def _leads_away(segments: Segments, look: Look) -> bool:
    """Whether a heading is no link to itself."""
    element = segments.outline.elements[segments.containers[look.index]]
    links = () if element is None else islice(element.iter("a"), 2)
    return not any("#" in link.get("href", "") for link in links)


def _of_run(kept: Sequence[Look], run: Sequence[int]) -> Iterator[int]:
    if len(run) >= HEADLINES:
        yield from (look.index for look in kept[run[0] : run[-1] + 1])


def _is_of_recipe(look: Look) -> bool:
    """Whether a line begins as an ingredient does, or heads these or the steps."""
    if look.links >= LINKED:
        return False
    return begins_with_amount(look.text) or heads_ingredients(look.text) or heads_method(look.text)


def _are_blurbs(between: Sequence[Look]) -> bool:
    """Whether what stands between two linked headings may be what the first is about."""
    return len(between) < NEAR and all(
        look.words <= BLURB_WORDS and look.tag not in HEADING_TAGS | {"li"} for look in between
    )
