"""A page -> the candidates for its day of publication, and what can be told about each."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Final

import numpy as np

from cleaner.blocks.columns import Floats
from cleaner.fields.candidates import Candidate, Candidates, standing
from cleaner.fields.day_lines import ABOVE, days_in_lines
from cleaner.fields.day_order import reads_day_first
from cleaner.fields.day_signs import OF_HEAD, STATED
from cleaner.fields.page_signs import PAGE_SIGNS
from cleaner.fields.sight import Sight
from cleaner.fields.stated_days import declared_values, marked_values, stored_days
from cleaner.model import Label
from cleaner.parsing.dates import parse_date
from cleaner.parsing.short_days import any_day, is_short_day, short_day

__all__ = ["DATE_COLUMNS", "date_candidates", "date_rows"]

PLACES: Final = (
    "article published", "article created", "article changed", "page published", "page changed",
    "object published", "article meta", "published meta", "changed meta", "time", "time below",
    "class", "class below", "changed class", "stated property", "stored published",
    "stored changed", "date block", "byline block", "near title", "updated line",
    "published line", "address", "other block", "attribute", "joined line",
)  # fmt: skip
SHAPE: Final = (
    "places", "candidates", "is earliest", "is latest", "days after earliest", "days before latest",
    "times named", "first of month", "year", "distance", "place on page", "score", "words",
    "is date block", "kept", "stated", "stated others", "same month others", "after core",
    "day off stated", "day off shown",
)  # fmt: skip
DATE_COLUMNS: Final = (*PLACES, *SHAPE, *PAGE_SIGNS)
_ADDRESS: Final = re.compile(
    r"/((?:19|20)\d{2})(?:[/-]?|/[A-Za-z]{2,20}/)(\d{2}|(?<=[/-])[a-z]{3,9}(?=[/-]))[/-]?(\d{1,2}(?=/)|\d{2})"
    r"(?=[/_.-]|\b)"
)
_NUMERIC: Final = re.compile(r"\b(?:0?\d|1[0-2])([./-])(?:0?\d|1[0-2])\1\d{4}\b")
_DOTTED: Final = re.compile(r"(?<![\w.])\d\d\.\d\d\.[0-2]\d(?![\w.])")
YEAR_FIRST: Final = frozenset({"hu", "ja", "ko", "lt", "mn", "sv", "zh"})
DAY_FIRST: Final = frozenset({"uk", "au", "nz", "ie", "in", "za", "sg", "eu"})
"""Ends of hosts in English where the day stands before the month."""


def date_candidates(sight: Sight) -> Candidates:
    """Every day that may be the one: declared, marked, in a line of the page or in its address.

    Of "03/04/2012" the day that the page names elsewhere is taken, else as its language has it.
    """
    day_first = _is_day_first(sight)
    named = [
        (place, value, None) for place, value in (*declared_values(sight), *marked_values(sight))
    ]
    stated = [
        (place, value, index) for place, value, index in (*named, *days_in_lines(sight)) if value
    ]
    if day_first is None and any(_is_open(value) for _, value, _ in stated):
        day_first = reads_day_first(block.text for block in sight.blocks if block.kept)
    short = not _is_year_first(sight)
    dotted = _dots_day_first(sight) or day_first
    days = [
        _read(value, day_first=dotted if _DOTTED.search(value) else day_first, short=short)
        for _, value, _ in stated
    ]
    stored = [(place, parse_date(value)) for place, value in stored_days(sight)]
    if in_address := _ADDRESS.search(sight.address):
        stored.append(("address", parse_date("-".join(in_address.groups()))))
    doubtful = [_is_doubtful(value) for _, value, _ in stated]
    sure = {day for day, doubt in zip(days, doubtful, strict=True) if day and not doubt}
    sure |= {day for _, day in stored if day}
    found = Candidates()
    for (place, value, index), day, doubt in zip(stated, days, doubtful, strict=True):
        found.add(place, _likelier(value, day, sure) if doubt else day, index)
    for place, day in stored:
        found.add(place, day)
    _move_to_head(found, zip(days, (index for _, _, index in stated), strict=True), sight)
    return found


def _move_to_head(
    found: Candidates, shown: Iterable[tuple[str | None, int | None]], sight: Sight
) -> None:
    """Let days in a page's furniture stand where the article shows them: it may be of today.

    shown: days and the blocks that name them.
    """
    if sight.title is None:
        return
    places: dict[str, int] = {}
    for day, index in shown:
        if day and index is not None and sight.blocks[index].label in OF_HEAD:
            near = places.setdefault(day, index)
            if abs(index - sight.title) < abs(near - sight.title):
                places[day] = index
    for one in found:
        if one.block is not None and one.block < sight.title - ABOVE:
            one.block = places.get(one.text, one.block)


def _read(value: str, *, day_first: bool | None, short: bool) -> str | None:
    """The day of a value. short: whether two numbers may be the year, behind day and month."""
    read = any_day if short else parse_date
    return read(value, day_first=day_first)


def _is_year_first(sight: Sight) -> bool:
    """Whether the page is in a language that writes the 3rd of April 2016 as 16/04/03."""
    return (sight.page.declared.language or "").lower()[:2] in YEAR_FIRST


def _dots_day_first(sight: Sight) -> bool | None:
    """Whether 03.04.12 is in April: in English so, but for that of America."""
    language = (sight.page.declared.language or "").lower().replace("_", "-")
    return True if language.startswith("en") and not language.endswith("-us") else None


def _is_doubtful(value: str) -> bool:
    """Whether a value has numbers that may mean two days; "Fri, 05/03/2024" is one."""
    found = _NUMERIC.search(value)
    if found is None and is_short_day(value):
        return short_day(value, day_first=True) != short_day(value, day_first=False)
    if found is None or found[1] == ".":
        return found is not None
    return parse_date(value, day_first=True) != parse_date(value, day_first=False)


def _is_open(value: str) -> bool:
    """Whether numbers may mean one day or another."""
    if is_short_day(value):
        return short_day(value) is None and short_day(value, day_first=True) is not None
    numeric = _NUMERIC.search(value) is not None
    return numeric and parse_date(value) is None and parse_date(value, day_first=True) is not None


def _likelier(value: str, day: str | None, sure: Container[str]) -> str | None:
    """Of the two days that numbers may mean the one that the page surely names."""
    first = day or _read(value, day_first=True, short=True)
    if first is None or first in sure:
        return first
    other = parse_date(f"{first[:4]}-{first[8:]}-{first[5:7]}")
    return other if other is not None and other in sure else day


def _is_day_first(sight: Sight) -> bool | None:
    """Whether the page writes the 3rd of April as 03/04; None where its language does not say."""
    language = (sight.page.declared.language or "").lower().replace("_", "-")
    if not language:
        return None
    if not language.startswith("en"):
        return True
    domain = sight.host.rpartition(".")[2]
    return not language.endswith("-us") and (language not in ("en", "") or domain in DAY_FIRST)


def date_rows(sight: Sight, found: Sequence[Candidate]) -> Floats:
    """What the model sees of each candidate; float32, shape (columns, candidates)."""
    days = [int(np.datetime64(candidate.text, "D").astype(int)) for candidate in found]
    declared = sum(not candidate.places.keys().isdisjoint(STATED) for candidate in found)
    months = [candidate.text[:7] for candidate in found]
    rows = []
    named = Counter(day for _, day in sight.days)
    last = next((i for i in range(len(sight.kept) - 1, -1, -1) if sight.kept[i]), 0)
    earliest, latest = min(days, default=0), max(days, default=0)
    both = list(zip(found, days, strict=True))
    stated = {day for one, day in both if not one.places.keys().isdisjoint(STATED)}
    shown = {day for one, day in both if one.block is not None}
    near = {day: {day - 1, day + 1} for day in days}
    for candidate, day in zip(found, days, strict=True):
        index = candidate.block
        block = None if index is None else sight.blocks[index]
        states = not candidate.places.keys().isdisjoint(STATED)
        rows.append(
            (
                *standing(candidate, PLACES),
                len(candidate.places),
                len(found),
                day == earliest,
                day == latest,
                min(9999, day - earliest),
                min(9999, latest - day),
                _times(candidate.text, named, sight.page.source),
                candidate.text.endswith("-01"),
                int(candidate.text[:4]),
                99
                if index is None or sight.title is None
                else max(-20, min(40, index - sight.title)),
                -1.0 if index is None else index / len(sight.blocks),
                -1.0 if block is None else block.score,
                0 if index is None else sight.words[index],
                block is not None and block.label is Label.DATE,
                index is not None and sight.kept[index],
                states,
                declared - states,
                months.count(candidate.text[:7]) - 1,
                index is not None and index > last,
                not near[day].isdisjoint(stated),
                not near[day].isdisjoint(shown),
                *sight.signs,
            )
        )
    return np.array(rows, np.float32).reshape(-1, len(DATE_COLUMNS)).T


def _times(day: str, named: Mapping[str, int], source: str) -> int:
    """How often the page names the day as ISO 8601. named: how often those of this century."""
    return named.get(day, 0) if day.startswith("20") else source.count(day)
