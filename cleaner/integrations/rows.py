"""Rows of another program -> documents as plain values, each cleaned behind the guard.

Adapters build on this alone. What a row does to the process that cleans it stays with the row, so
that no engine has to know of it.
"""

import json
import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Final
from uuid import UUID

from cleaner.errors import BadRowError, TooLargeError
from cleaner.identity import document_id
from cleaner.model import Scrape
from cleaner.readers import Columns, Input
from cleaner.readers.files import LARGEST_PAGE
from cleaner.readers.inputs import fail
from cleaner.readers.parquet import scrape_of_values
from cleaner.readers.values import scrape_of
from cleaner.runs import Cleaning, Guard, Limits, Result
from cleaner.runs.limits import DEFAULT_LIMITS
from cleaner.settings import Settings
from cleaner.writers import Format, render

__all__ = ["DEFAULTS", "Options", "added", "clean_inputs", "clean_row", "clean_rows"]

COLUMNS: Final = Columns()
DEFAULT_SETTINGS: Final = Settings()
NAME: Final = "row"
NO_ROW: Final = "a row is a mapping, not {}"
RENDER: Final = partial(render, Format.JSONL)


@dataclass(frozen=True, slots=True)
class Options:
    """How to clean rows. jobs: processes; engines run many of us, so that it is one."""

    settings: Settings = DEFAULT_SETTINGS
    limits: Limits = DEFAULT_LIMITS
    jobs: int = 1

    def __post_init__(self) -> None:
        """Refuse a number of processes that would do nothing, by ValueError."""
        if self.jobs < 1:
            msg = f"jobs is 1 or more, not {self.jobs}"
            raise ValueError(msg)


DEFAULTS: Final = Options()
_idle: dict[tuple[int, Options], list[Guard[Input, Result]]] = {}
"""Guards between calls, by process and options: a new one would load all that cleans again."""


def clean_row(row: Mapping[str, Any], options: Options = DEFAULTS) -> dict[str, Any]:
    """Clean one row; see `clean_rows`."""
    (document,) = clean_rows([row], options)
    return document


def clean_rows(
    rows: Iterable[Mapping[str, Any] | BadRowError], options: Options = DEFAULTS
) -> Iterator[dict[str, Any]]:
    """Yield one document a row, in order, as `Document.to_dict` gives it.

    A row has its page in `html` or, where it lacks, in `text`, as a string or bytes; `id` and `url`
    if they are known; other keys are carried along as `extra`. What is no such row, or an error
    in the place of one, is a failed document. Raises OSError where no process can be started.
    """
    waiting: deque[Mapping[str, Any] | BadRowError] = deque()

    def drawn() -> Iterator[Input]:
        for row in rows:
            waiting.append(row)
            yield _input(row)

    for document in clean_inputs(drawn(), options):
        row = waiting.popleft()
        if document["source"]["path"] is not None:  # of what has not become a scrape
            scrape = _known(row)
            document |= {"id": document_id(scrape), "url": scrape.url}
            document["source"] |= {"path": None, "record_id": scrape.record_id}
        yield document


def clean_inputs(inputs: Iterable[Input], options: Options = DEFAULTS) -> Iterator[dict[str, Any]]:
    """Yield one document an input, in order. Raises OSError where no process can be started."""
    with _guard(options) as guard:
        for result in guard.map(inputs):
            yield json.loads(result.body)


def added(known: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    """Add what was found of a page to what was known of it, which nothing found takes away."""
    return {**known, **{k: v for k, v in found.items() if v is not None or k not in known}}


@contextmanager
def _guard(options: Options) -> Iterator[Guard[Input, Result]]:
    """Lend a guard that nobody uses; a forked process must not use its parent's."""
    idle = _idle.setdefault((os.getpid(), options), [])
    try:
        guard = idle.pop()
    except IndexError:
        cleaning = Cleaning(options.settings, RENDER)
        guard = Guard(cleaning.clean, cleaning.lose, options.jobs, options.limits)
    try:
        yield guard
    finally:
        idle.append(guard)


def _input(row: Mapping[str, Any] | BadRowError) -> Input:
    """Give a row to be read where it is cleaned."""
    if not isinstance(row, Mapping):
        known = isinstance(row, BadRowError)
        error = row if known else BadRowError(NO_ROW.format(type(row).__name__))
        return Input(NAME, (NAME,), partial(fail, error))
    size = sum(len(row[key]) for key in COLUMNS.pages if isinstance(row.get(key), bytes | str))
    if size > LARGEST_PAGE:
        msg = f"{size:,} bytes; a page has at most {LARGEST_PAGE:,}"
        return Input(NAME, (NAME,), partial(fail, TooLargeError(msg, "too_large")))
    return Input(NAME, (NAME,), partial(scrape_of_values, dict(row), None, COLUMNS))


def _known(row: Mapping[str, Any] | BadRowError) -> Scrape:
    """Give what a row says about its page, however little of it is of use."""
    found: dict[str, Any] = {COLUMNS.html: None}
    if isinstance(row, Mapping):
        names = (COLUMNS.html, COLUMNS.text, COLUMNS.url, COLUMNS.id)
        found |= {name: row[name] for name in names if isinstance(row.get(name), bytes | str)}
        if type(row.get(COLUMNS.id)) in {int, float, UUID}:
            found[COLUMNS.id] = row[COLUMNS.id]
    return scrape_of(found, None, COLUMNS)
