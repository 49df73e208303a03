"""Where a page offers a choice: languages or currencies in a row, filters of a list.

Most switchers are known by themselves; tables of the languages that a product speaks, and a price
in one currency after the other, are not. On the development corpora 71 pages have such a run of
languages, of which the gold of one has any, and nine pages such runs of currencies, none in gold.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from cleaner.judging.looks import Look
from cleaner.vocabulary.currencies import currency_named
from cleaner.vocabulary.filter_words import FILTER_LETTERS, offers_filter
from cleaner.vocabulary.language_names import ENGLISH, LANGUAGE_LETTERS, NATIVE, language_named

__all__ = ["currency_switchers", "filters", "language_switchers"]

IN_A_ROW: Final = 5
"""Different languages or currencies; words like "Italian" are names of kitchens too, so ..."""
FILTERS: Final = 3
OWN_NAMES: Final = 3
"""... one language must be English, or so many must be named in their own language."""


def language_switchers(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks of each run of languages, with the evidence."""
    return {
        index: f"one of {len(names)} languages in a row"
        for run in _runs(looks, _language)
        if len(names := frozenset(run.values())) >= IN_A_ROW and _are_languages(names)
        for index in run
    }


def currency_switchers(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks of each run of currencies, with the evidence."""
    return {
        index: f"one of {len(names)} currencies in a row"
        for run in _runs(looks, _currency)
        if len(names := frozenset(run.values())) >= IN_A_ROW
        for index in run
    }


def filters(looks: Sequence[Look]) -> Mapping[int, str]:
    """The lines above the choices of several filters; one alone may be the heading of a text."""
    found = [
        look.index for look in looks if look.letters in FILTER_LETTERS and offers_filter(look.text)
    ]
    if len(found) < FILTERS:
        return {}
    return dict.fromkeys(found, f"one of {len(found)} filters on the page")


def _language(look: Look) -> str | None:
    return language_named(look.text) if look.letters in LANGUAGE_LETTERS else None


def _currency(look: Look) -> str | None:
    return currency_named(look.text)


def _are_languages(names: frozenset[str]) -> bool:
    return bool(names & ENGLISH) or len(names & NATIVE) >= OWN_NAMES


def _runs(
    looks: Sequence[Look], named: Callable[[Look], str | None]
) -> Iterator[Mapping[int, str]]:
    """By index, what blocks in a row name, where any may be enough of them."""
    if not any(map(named, looks[::IN_A_ROW])):  # of each run that is long enough one is here
        return
    run: dict[int, str] = {}
    for look in looks:
        name = named(look)
        if name is not None:
            run[look.index] = name
        elif run:
            yield run
            run = {}
    yield run
