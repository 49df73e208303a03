"""The field model: candidates in, the best of each field out; and its file.

First the type of the page, then, knowing it, title, author and date. Of the days the trees for
dates choose one; whether the page has any is asked of other trees, which see the one chosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import IO, Any, Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Floats
from cleaner.blocks.segments import Segments
from cleaner.fields.authors import AUTHOR_COLUMNS, author_candidates, author_rows
from cleaner.fields.box_headings import declared_titles, is_of_box
from cleaner.fields.candidates import Candidate
from cleaner.fields.cards import card_author
from cleaner.fields.coauthors import with_coauthors
from cleaner.fields.dates import DATE_COLUMNS, date_candidates, date_rows
from cleaner.fields.day_signs import (
    is_by_headline,
    is_in_address,
    is_loose,
    is_of_other,
    is_stated,
    is_timed,
    says_published,
)
from cleaner.fields.declared_days import declared_day, is_of_others, posted_day, started_day
from cleaner.fields.entries import FORUM, Entries
from cleaner.fields.first_pages import lists_entries
from cleaner.fields.houses import is_house
from cleaner.fields.lines_of_titles import first_line
from cleaner.fields.own_authors import own_author
from cleaner.fields.own_titles import own_title
from cleaner.fields.page_types import ARTICLE, PAGE_TYPES, TYPE_COLUMNS, likeliest_type, type_row
from cleaner.fields.paper_authors import listed_authors
from cleaner.fields.posters import declared_user, first_poster
from cleaner.fields.published_days import filed_day, published_day
from cleaner.fields.sight import Sight
from cleaner.fields.signatures import signed_author
from cleaner.fields.site_names import site_name
from cleaner.fields.stated_authors import stated_author
from cleaner.fields.titles import TITLE_COLUMNS, title_candidates, title_rows
from cleaner.fields.trimmed_titles import trimmed
from cleaner.fields.whole_headings import whole_heading
from cleaner.judging.scores.trees import Trees, chance

__all__ = [
    "COLUMNS",
    "FIELDS",
    "FieldModel",
    "Weighed",
    "candidates_of",
    "dated_row",
    "is_enough",
    "load_field_model",
    "read_field_model",
    "type_scores",
    "with_types",
    "write_field_model",
]

FIELDS: Final = ("title", "author", "date")
GOODS: Final = "product"
"""The type of pages whose titles are names of goods."""
AUTHOR_LEAST: Final = 0.045
DATED_LEAST: Final = 0.19
STATED_LEAST: Final = 0.06
"""Scores below which a field stays empty; the last, of a day that JSON-LD states of an article. On
wcxb-dev, cross-validated, at most 0.15 of the pages without an author or a day get one."""
HEAD_LEAST: Final = 0.1
"""The same of a day with its hour right by the headline of an article: languages that the trees
were not trained on have little else to show."""
CHOICE: Final = ("best odds", "next odds", "sum of odds", "candidates")
"""How clear the choice among the days was."""
_FOUND: Final = {"title": title_candidates, "author": author_candidates, "date": date_candidates}
_ROWS: Final = {"title": title_rows, "author": author_rows, "date": date_rows}
_TYPE_NAMES: Final = tuple(f"type {name}" for name in PAGE_TYPES)
COLUMNS: Final = {
    "title": (*TITLE_COLUMNS, *_TYPE_NAMES),
    "author": (*AUTHOR_COLUMNS, *_TYPE_NAMES),
    "date": (*DATE_COLUMNS, *_TYPE_NAMES),
    "dated": (*CHOICE, *DATE_COLUMNS, *_TYPE_NAMES),
    "type": TYPE_COLUMNS,
}
_IN_FILE: Final = (*FIELDS, "dated")
_STATED: Final = COLUMNS["date"].index("article published")


@dataclass(frozen=True, slots=True)
class Weighed:
    """The best candidate of a field. score: 0..1.  places: who says so, for people to read."""

    text: str
    score: float
    places: str


@dataclass(frozen=True, slots=True)
class Weighings:
    """The best of each field; None where a page seems to have none."""

    page_type: str
    title: Weighed | None
    author: Weighed | None
    date: Weighed | None


@dataclass(frozen=True, slots=True)
class _Choice:
    """One of the candidates of a field, and whether it is likely enough to be given."""

    found: Sequence[Candidate]
    rows: Floats
    best: int
    score: float
    enough: bool

    @property
    def one(self) -> Candidate:
        return self.found[self.best]

    def weighed(self, text: str) -> Weighed:
        """Give it, as it is written in the document."""
        places = ", ".join(sorted(self.one.places, key=self.one.places.__getitem__))
        return Weighed(text, round(self.score, 4), places)


@dataclass(frozen=True, slots=True)
class FieldModel:
    """Trees for each field, and trees for each of `PAGE_TYPES`.

    date: which day is the likeliest.  dated: whether the page has one.
    """

    title: Trees
    author: Trees
    date: Trees
    types: tuple[Trees, ...]
    dated: Trees

    def weigh(self, sight: Sight, segments: Segments) -> Weighings:
        """Find the type of the page, and the best candidate of each field."""
        row = type_row(sight, segments)
        types = type_scores(self.types, row)
        page_type = likeliest_type(sight, row, types)
        entries = Entries(sight, segments, page_type)
        best = {field: self._best(field, sight, types, entries) for field in FIELDS}
        if best["author"] is None:
            name = declared_user(sight) or _stated(sight, entries)
            best["author"] = Weighed(with_coauthors(sight, name), 0.0, "stated") if name else None
        if best["date"] is None and not lists_entries(sight.address, page_type):
            started = started_day(sight) if page_type == FORUM else filed_day(sight.blocks)
            day = posted_day(sight) or started
            best["date"] = Weighed(day, 0.0, "stated") if day else None
        return Weighings(page_type, **best)

    def _best(self, field: str, sight: Sight, types: Floats, entries: Entries) -> Weighed | None:
        found, rows = candidates_of(field, sight)
        if not found:
            return None
        choice = self._chosen(field, found, rows, types)
        if field != "title" and choice.enough and entries.leave(choice.one):
            left = entries.own(found)
            if not left:
                return None
            choice = self._among(field, choice, left, types)
        if field == "date":
            return self._day(choice, sight, types, entries.page_type)
        if field == "title":
            return self._title(choice, sight, types, entries.page_type)
        return _author(choice, sight, entries.page_type) if choice.enough else None

    def _title(self, choice: _Choice, sight: Sight, types: Floats, page_type: str) -> Weighed:
        found = choice.found
        if is_of_box(sight, choice.one, page_type):
            left = declared_titles(sight, found)
            if not left and (name := site_name(sight)):
                return choice.weighed(name)
            choice = self._among("title", choice, left, types) if left else choice
        text = trimmed(first_line(sight, own_title(sight, choice.one)), found)
        return choice.weighed(whole_heading(sight, text) if page_type == GOODS else text)

    def _day(self, choice: _Choice, sight: Sight, types: Floats, page_type: str) -> Weighed | None:
        if left := _better_days(choice.found, choice.best, sight):
            choice = self._among("date", choice, left, types)
        if choice.one.block is None and lists_entries(sight.address, page_type):
            return None
        enough = choice.enough
        if page_type == ARTICLE and not enough:
            enough = choice.score >= HEAD_LEAST and is_timed(choice.one, sight)
        if day := declared_day(sight, choice.one, enough=enough):
            own = next((i for i, one in enumerate(choice.found) if one.text == day), None)
            if own is not None:
                choice, enough = replace(choice, best=own), True
        if not enough or is_of_other(choice.one, sight):
            return None
        return choice.weighed(published_day(choice.found, choice.one))

    def _chosen(
        self, field: str, found: Sequence[Candidate], rows: Floats, types: Floats
    ) -> _Choice:
        best, score = self.choose(field, with_types(rows, types))
        return _Choice(found, rows, best, score, is_enough(field, rows[:, best], score))

    def _among(self, field: str, choice: _Choice, left: Sequence[int], types: Floats) -> _Choice:
        """Choose again, of some candidates only. left: their places."""
        found = [choice.found[place] for place in left]
        return self._chosen(field, found, choice.rows[:, left], types)

    def choose(self, field: str, rows: Floats) -> tuple[int, float]:
        """The best of one candidate or more, and how likely it is. rows: of each, with types."""
        trees: Trees = getattr(self, field)
        odds = trees.log_odds(rows)
        best = int(odds.argmax())
        if field == "date":
            return best, float(self.dated.predict(dated_row(odds, rows))[0])
        return best, float(chance(odds[best : best + 1])[0])


def _author(choice: _Choice, sight: Sight, page_type: str) -> Weighed | None:
    text = with_coauthors(sight, own_author(sight, choice.one))
    return None if is_house(sight, choice.one, text, page_type) else choice.weighed(text)


def _stated(sight: Sight, entries: Entries) -> str | None:
    """The writer whom a page states so that no model is asked, if not of one of its entries."""
    name = (
        stated_author(sight.blocks)
        or signed_author(sight)
        or listed_authors(sight)
        or card_author(sight)
        or first_poster(sight)
    )
    return None if name is None or entries.leave_name(name) else name


def _better_days(found: Sequence[Candidate], best: int, sight: Sight) -> list[int]:
    """Days to choose from instead, if the chosen one is in a list of other articles or is told.

    Those are right by the headline; or, of a page that tells of a day, stated; or, where lines
    show several days, the one that the address has too.
    """
    addressed = [i for i, day in enumerate(found) if is_in_address(day)]
    if addressed and is_loose(found[best], sight):
        return addressed
    if is_of_others(found[best], sight):
        return [i for i, day in enumerate(found) if is_by_headline(day, sight)]
    if is_of_other(found[best], sight):
        return [i for i, day in enumerate(found) if is_stated(day) or says_published(day, sight)]
    return []


def dated_row(odds: NDArray[np.float64], rows: Floats) -> Floats:
    """What is told of a page that may have a day: how clear the choice was, and of the chosen.

    odds: of each day.  rows: of each, with types, shape (columns, days).  Gives shape (columns, 1).
    """
    best = int(odds.argmax())
    next_best = float(np.partition(odds, -2)[-2]) if len(odds) > 1 else 0.0
    clear = (float(odds[best]), next_best, float(odds.sum()), float(len(odds)))
    return np.concatenate((np.array(clear, np.float32), rows[:, best]))[:, None]


def candidates_of(field: str, sight: Sight) -> tuple[Sequence[Candidate], Floats]:
    """The candidates of a field, and what is told of each, shape (columns, candidates)."""
    found = list(_FOUND[field](sight))
    return found, _ROWS[field](sight, found)


def is_enough(field: str, column: Floats, score: float) -> bool:
    """Whether the best candidate of a field is given. column: what is told of it."""
    if field == "date":
        return score >= (STATED_LEAST if column[_STATED] else DATED_LEAST)
    return field == "title" or score >= AUTHOR_LEAST


def with_types(rows: Floats, types: Floats) -> Floats:
    """Rows of candidates, with the scores of the page's types below. types: shape (types,)."""
    return np.concatenate((rows, np.repeat(types[:, None], rows.shape[1], axis=1)))


def type_scores(trees: Sequence[Trees], row: Floats) -> Floats:
    """How likely the page is of each of `PAGE_TYPES`; they add up to 1. row: from `type_row`.

    trees: of one model, so that they ask the same questions, and differ in their leaves.
    """
    leaves = trees[0].reached(row)
    odds = np.array([one.log_odds_at(leaves)[0] for one in trees])
    likely = np.exp(odds - odds.max())
    return np.asarray(likely / likely.sum(), np.float32)


@cache
def load_field_model() -> FieldModel:
    """The shipped model; read once a process."""
    with (files("cleaner.models") / "fields.npz").open("rb") as file:
        return read_field_model(file)


def read_field_model(file: IO[bytes]) -> FieldModel:
    """Read a model file. Nothing in it is executed: it is arrays only."""
    with np.load(file, allow_pickle=False) as arrays:
        leaves, biases = arrays["type_leaves"], arrays["type_bias"]
        features, thresholds = arrays["type_features"], arrays["type_thresholds"]
        types = tuple(
            Trees(
                COLUMNS["type"],
                features,
                thresholds,
                leaves[index],
                int(biases[index]),
            )
            for index in range(len(PAGE_TYPES))
        )
        title, author, date, dated = (_read(arrays, name) for name in _IN_FILE)
        return FieldModel(title, author, date, types, dated)


def write_field_model(model: FieldModel, path: Path) -> None:
    """Write a model file; the same model gives the same bytes."""
    arrays: dict[str, Any] = {}
    for field in _IN_FILE:
        trees = getattr(model, field)
        arrays[f"{field}_features"], arrays[f"{field}_thresholds"] = (
            trees.features,
            trees.thresholds,
        )
        arrays[f"{field}_leaves"], arrays[f"{field}_bias"] = trees.leaves, np.array(trees.bias)
    arrays["type_features"] = model.types[0].features
    arrays["type_thresholds"] = model.types[0].thresholds
    arrays["type_leaves"] = np.array([trees.leaves for trees in model.types])
    arrays["type_bias"] = np.array([trees.bias for trees in model.types])
    np.savez_compressed(path, **arrays)


def _read(arrays: Any, field: str) -> Trees:
    return Trees(
        COLUMNS[field],
        arrays[f"{field}_features"],
        arrays[f"{field}_thresholds"],
        arrays[f"{field}_leaves"],
        int(arrays[f"{field}_bias"]),
    )
