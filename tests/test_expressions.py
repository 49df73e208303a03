"""Every regular expression takes time that grows no faster than the text it is held against."""

import importlib
import pkgutil
import re
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

import cleaner
from cleaner.vocabulary.stock import Beginning

CHARACTERS = ("a", " ", "<", "(", "-", "1", ".", "/", '"', "&", "\n", "=", "A", "'", ",")
PIECES = (
    "a ",
    "<a",
    "a-",
    "(a",
    "1.",
    "1 ",
    "- ",
    "a.",
    "http://a",
    "<!--",
    "a=",
    "&a",
    ". A",
    "A. ",
)
SHORT, LONG = 4_000, 16_000
RATIO = LONG / SHORT
SLACK = 2.2
"""Of the ratio: what caches and other processes may add. Quadratic time would need four."""
TRIES = 3
"""A busy machine may spoil one; an expression that is slow is slow each time."""
FAST = 0.004
"""Seconds for the long text that are not worth looking at."""
METHODS: dict[str, Callable[[Any, Any], object]] = {
    "finditer": lambda pattern, text: deque(pattern.finditer(text), 0),
    "findall": lambda pattern, text: pattern.findall(text),
    "fullmatch": lambda pattern, text: pattern.fullmatch(text),
    "match": lambda pattern, text: pattern.match(text),
    "search": lambda pattern, text: pattern.search(text),
    "split": lambda pattern, text: pattern.split(text),
    "sub": lambda pattern, text: pattern.sub(text[:0], text),
}
SOURCES = {path: path.read_text("utf-8") for path in Path(cleaner.__file__).parent.rglob("*.py")}
SHORT_TEXTS = {"cleaner.judging.top.signs._FULL_NAME 1"}
"""Held against 300 characters at most."""
ALSO_CALLED = {"more": "begins"}
"""Fields whose expressions are held against texts by the name of another; see `Stock`."""
SKIPPED = {
    "cleaner.__main__", "cleaner.training", "cleaner.integrations", "cleaner.engines.ray",
    "cleaner.cli.cluster",
}  # fmt: skip
"""Run as programs, for what only trains models, or in need of libraries that may not be here."""


Pattern = re.Pattern[str] | re.Pattern[bytes]


def expressions() -> Iterator[tuple[str, Pattern]]:
    """Give every compiled expression that a module holds, with its place.

    Those in fields of objects have the name of the field, by which they are held against texts,
    whatever other names they have.
    """
    places: dict[Pattern, str] = {}
    for module in pkgutil.walk_packages(cleaner.__path__, "cleaner."):
        if module.name.startswith(tuple(SKIPPED)) or module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            for field, pattern in patterns(value):
                if field or pattern not in places:
                    places[pattern] = ".".join(filter(None, (module.name, name, field)))
    numbers: Counter[str] = Counter()
    for pattern, place in places.items():
        numbers[place] += 1
        yield f"{place} {numbers[place]}", pattern


def patterns(value: object, field: str = "") -> Iterator[tuple[str, Pattern]]:
    """Give the expressions in a value or in what it holds, each with the field it stands in."""
    if isinstance(value, re.Pattern):
        yield field, value
    elif isinstance(value, Beginning):
        yield field, value.compiled
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from patterns(getattr(value, each.name), each.name)
    elif isinstance(value, dict):
        for one in value.values():
            yield from patterns(one, field)
    elif isinstance(value, tuple | list | frozenset | set):
        for one in value:
            yield from patterns(one, field)


def methods(place: str) -> list[str]:
    """Name the ways in which an expression is held against a text; all where that is not seen."""
    module, _, name = place.partition(" ")[0].rpartition(".")
    name = ALSO_CALLED.get(name, name)
    called = re.compile(rf"\b{name}\.({'|'.join(METHODS)})\b")
    private = sys.modules[module].__file__ if name.startswith("_") else None
    sources = [SOURCES[Path(private)]] if private else SOURCES.values()
    return sorted({method for source in sources for method in called.findall(source)}) or [*METHODS]


def seconds(pattern: re.Pattern[str] | re.Pattern[bytes], method: str, text: str) -> float:
    """Take the shortest of several times that going through a text takes."""
    held = text.encode() if isinstance(pattern.pattern, bytes) else text
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        METHODS[method](pattern, held)
        best = min(best, time.process_time() - start)
        if best < FAST:
            break
    return best


FOUND = dict(expressions())


def test_there_are_expressions() -> None:
    """A search that finds none would pass everything."""
    assert len(FOUND) > 400
    assert any(place.endswith(".ACTIVE 1") for place in FOUND)
    assert any(place.endswith(".begins 1") for place in FOUND)


@pytest.mark.parametrize("place", sorted(FOUND.keys() - SHORT_TEXTS))
def test_time_grows_no_faster_than_the_text(place: str) -> None:
    """For one character over and over, and for two and more that begin something."""
    pattern = FOUND[place]
    for method in methods(place):
        for piece in (*CHARACTERS, *PIECES):
            text = piece * (LONG // len(piece))
            for _ in range(TRIES):
                long = seconds(pattern, method, text)
                short = seconds(pattern, method, text[:SHORT]) if long > FAST else long
                if long < short * RATIO * SLACK:
                    break
            else:
                pytest.fail(f"{method} {piece!r}: {short:.3f}, {long:.3f}")
