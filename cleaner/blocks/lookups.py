"""Many lists of words looked up at once: laid end to end, as the numbers of the words.

A word is looked up once, for its number; all that is known of it stands in arrays at that number.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Array

__all__ = [
    "Glossary",
    "NumberLists",
    "Sums",
    "compile_tables",
    "distinct",
    "laid_out",
    "look_up",
    "summed",
]

Value = TypeVar("Value", bound=Hashable)


@dataclass(frozen=True, slots=True)
class NumberLists:
    """The numbers of the words of several lists, laid end to end.

    numbers: 0 for a word that has none.  owners: the list that each is from.
    sizes: how many words each list has.
    """

    numbers: NDArray[np.intp]
    owners: NDArray[np.intp]
    sizes: NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Glossary:
    """The words of several tables of log-odds, numbered together from 1.

    is_known: 1 where a table has the word, else 0; weights: its log-odds there, else 0. Both of
    shape (tables, words + 1), indexed by the number.
    """

    numbers: Mapping[str, int]
    is_known: Array
    weights: Array


@dataclass(frozen=True, slots=True)
class Sums:
    """What is known of the words of each list, by table: shape (tables, lists).

    known: how many of the words the table has.  total: the sum of their log-odds.
    """

    known: Array
    total: Array


def compile_tables(tables: Sequence[Mapping[str, float]]) -> Glossary:
    """Number the words of all tables."""
    numbers = {word: place for place, word in enumerate(dict.fromkeys(chain(*tables)), 1)}
    is_known = np.zeros((len(tables), len(numbers) + 1))
    weights = np.zeros_like(is_known)
    for row, table in enumerate(tables):
        places = [numbers[word] for word in table]
        is_known[row, places] = 1
        weights[row, places] = list(table.values())
    return Glossary(numbers, is_known, weights)


def distinct(values: Collection[Value]) -> tuple[dict[Value, int], NDArray[np.intp]]:
    """The distinct values with their numbers, in the order they come in; the number of each."""
    numbers = {value: number for number, value in enumerate(dict.fromkeys(values))}
    return numbers, np.fromiter(map(numbers.__getitem__, values), np.intp, len(values))


def laid_out(lists: Iterable[Sequence[str]], numbers: Mapping[str, int]) -> NumberLists:
    """Lay lists of words end to end, and look the number of each word up."""
    lists = list(lists)
    sizes = np.fromiter(map(len, lists), np.intp, len(lists))
    words = list(chain.from_iterable(lists))
    found = np.fromiter(map(numbers.get, words, repeat(0)), np.intp, len(words))
    return NumberLists(found, np.arange(len(lists)).repeat(sizes), sizes)


def look_up(lists: NumberLists, glossary: Glossary) -> Sums:
    """Sum up what each table says of the words of each list."""
    tables, count = len(glossary.weights), len(lists.sizes)
    owners = (lists.owners + count * np.arange(tables)[:, None]).ravel()

    def of_tables(values: Array) -> Array:
        chosen = values.take(lists.numbers, axis=1).ravel()
        return summed(owners, chosen, tables * count).reshape(tables, count)

    return Sums(of_tables(glossary.is_known), of_tables(glossary.weights))


def summed(owners: NDArray[np.intp], values: NDArray[Any], count: int) -> Array:
    """The sum of the values of each of `count` owners, added up in their order."""
    # bincount adds one by one from the left, so that the last bit is the same everywhere.
    return np.asarray(np.bincount(owners, values, count), np.float64)
