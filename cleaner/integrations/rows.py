"""Rows of another program -> documents as plain values, each cleaned behind the guard.

Adapters build on this alone. What a row does to the process that cleans it stays with the row, so
that no engine has to know of it.
"""

import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Final

from cleaner.errors import BadRowError, TooLargeError, UsageError
from cleaner.identity import document_id
from cleaner.integrations.idle import lent
from cleaner.model import Scrape
from cleaner.readers import Columns, Input, Reading, find_roots
from cleaner.readers.files import LARGEST_PAGE
from cleaner.readers.inputs import fail
from cleaner.readers.parts import read_found
from cleaner.readers.plain import plain_row
from cleaner.readers.values import known_of, scrape_of, value_at
from cleaner.readers.walk import walk
from cleaner.runs import Limits
from cleaner.runs.limits import DEFAULT_LIMITS
from cleaner.settings import Settings
from cleaner.sites.loaded import fingerprint_of
from cleaner.sites.storage import is_model
from cleaner.writers.presets import added

__all__ = [
    "DEFAULTS",
    "Columns",
    "Limits",
    "Options",
    "added",
    "clean_inputs",
    "clean_paths",
    "clean_row",
    "clean_rows",
    "named",
    "page_in",
    "value_at",
]

DEFAULT_COLUMNS: Final = Columns()
DEFAULT_SETTINGS: Final = Settings()
NAME: Final = "row"
NO_ROW: Final = "a row is a mapping, not {}"


@dataclass(frozen=True, slots=True)
class Options:
    """How to clean rows.

    settings: of each page. limits: what a page may cost.
    jobs: processes; engines run many of us, so that it is one.
    columns: where rows have their page, its id and its address.
    """

    settings: Settings = DEFAULT_SETTINGS
    limits: Limits = DEFAULT_LIMITS
    jobs: int = 1
    columns: Columns = DEFAULT_COLUMNS

    def __post_init__(self) -> None:
        """Refuse what would fail every row, by TypeError or ValueError."""
        kinds = {"settings": Settings, "limits": Limits, "columns": Columns}
        for name, kind in kinds.items():
            given = getattr(self, name)
            if not isinstance(given, kind):
                msg = f"{name} is a {kind.__name__}, not {given!r}"
                raise TypeError(msg)
        if type(self.jobs) is not int:
            msg = f"jobs is a whole number, not {self.jobs!r}"
            raise TypeError(msg)
        if self.jobs < 1:
            msg = f"jobs is 1 or more, not {self.jobs}"
            raise ValueError(msg)


DEFAULTS: Final = Options()


def clean_row(row: Mapping[str, Any], options: Options = DEFAULTS) -> dict[str, Any]:
    """Clean one row; see `clean_rows`."""
    (document,) = clean_rows([row], options)
    return document


def clean_rows(
    rows: Iterable[Mapping[str, Any] | BadRowError], options: Options = DEFAULTS
) -> Iterator[dict[str, Any]]:
    """Yield one document a row, in order, as `Document.to_dict` gives it.

    A row has its page in `html` or, where it lacks, in `text`, as a string or bytes; `id` and `url`
    if they are known, or all these in the columns that the options name; other keys are carried
    along as `extra`. What is no such row, or an error in the place of one, is a failed document,
    with all of these that could be read. Raises UsageError for a site model that is none, before
    any row is drawn, and OSError where no process can be started.
    """
    _check(options)
    return _cleaned(rows, options)


def _cleaned(
    rows: Iterable[Mapping[str, Any] | BadRowError], options: Options
) -> Iterator[dict[str, Any]]:
    waiting: deque[Mapping[str, Any] | BadRowError] = deque()

    def drawn() -> Iterator[Input]:
        for row in rows:
            waiting.append(row)
            yield _input(row, options.columns)

    for document in clean_inputs(drawn(), options):
        row = waiting.popleft()
        if document["source"]["path"] is not None:  # of what has not become a scrape
            document["source"]["path"] = None
            if not document["source"]["record_id"]:
                scrape = Scrape(_page(row, options.columns), url=document["url"])
                document["id"] = document_id(scrape)
        yield document


def clean_inputs(inputs: Iterable[Input], options: Options = DEFAULTS) -> Iterator[dict[str, Any]]:
    """Yield one document an input, in order. Raises as `clean_rows` does."""
    _check(options)
    return _documents(inputs, options)


def _documents(inputs: Iterable[Input], options: Options) -> Iterator[dict[str, Any]]:
    with lent((options.settings, options.limits, options.jobs)) as guard:
        for result in guard.map(inputs):
            yield json.loads(result.body)


def clean_paths(paths: Sequence[Path], options: Options = DEFAULTS) -> Iterator[dict[str, Any]]:
    """Yield one document a page of files and folders, in the order of `cleaner clean`.

    `source.path` can be opened from anywhere: it is the absolute path of the file, and behind it
    what names the page in a file of many. Raises as `clean_rows` does, and UsageError for a path
    that is not there.
    """
    reading = Reading(columns=options.columns)
    waiting: deque[str] = deque()

    def drawn() -> Iterator[Input]:
        for root in find_roots(paths):
            for found in walk(root):
                for item in read_found(found, reading):
                    waiting.append(f"{found.path}{item.name[len(found.name) :]}")
                    yield item

    for document in clean_inputs(drawn(), options):
        document["source"]["path"] = waiting.popleft()
        yield document


def named(known: Mapping[str, Any], columns: Columns, identity: Any, url: Any) -> dict[str, Any]:
    """Give the id and address of a page: these, or what is known where the columns say so."""
    usual = DEFAULT_COLUMNS
    return {
        "id": identity if columns.id == usual.id else value_at(known, columns.id),
        "url": url if columns.url == usual.url else value_at(known, columns.url),
    }


def page_in(column: str, options: Options) -> Options:
    """Give the options for rows that have their page in `column`, "html" or "text", and no others.

    Raises ValueError for another column.
    """
    if column not in DEFAULT_COLUMNS.pages:
        msg = f"column is {' or '.join(DEFAULT_COLUMNS.pages)}, not {column!r}"
        raise ValueError(msg)
    return replace(options, columns=DEFAULT_COLUMNS)


def _check(options: Options) -> None:
    if not isinstance(options, Options):
        msg = f"options is an Options, not {options!r}"
        raise TypeError(msg)
    if (path := options.settings.site_model) is not None:
        _refuse_other(path, fingerprint_of(path))


@lru_cache(maxsize=8)
def _refuse_other(path: Path, _: str) -> None:
    if not is_model(path):
        msg = f"{path} is no model of sites"
        raise UsageError(msg)


def _input(row: Mapping[str, Any] | BadRowError, columns: Columns) -> Input:
    """Give a row to be read where it is cleaned, or what it fails with."""
    try:
        if isinstance(row, BadRowError):
            return _failing(row)
        if not isinstance(row, Mapping):
            return _failing(BadRowError(NO_ROW.format(type(row).__name__)))
        return _read(plain_row(row, columns), columns)
    except Exception as error:  # noqa: BLE001 - values of any class, of which one row must not stop the rest
        return _failing(BadRowError(_said(error)))


def _read(values: dict[str, Any], columns: Columns) -> Input:
    pages = {name: values[name] for name in columns.pages if name in values}
    size = sum(len(page) for page in pages.values() if isinstance(page, bytes | str))
    if size > LARGEST_PAGE:
        msg = f"{size:,} bytes; a page has at most {LARGEST_PAGE:,}"
        rest = {name: value for name, value in values.items() if name not in pages}
        return _failing(TooLargeError(msg, "too_large", known_of(rest, None, columns)))
    return Input(NAME, (NAME,), partial(scrape_of, values, None, columns))


def _said(error: Exception) -> str:
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:  # noqa: BLE001 - as above
        return type(error).__name__


def _failing(error: BadRowError | TooLargeError) -> Input:
    return Input(NAME, (NAME,), partial(fail, error))


def _page(row: Mapping[str, Any] | BadRowError, columns: Columns) -> bytes | str:
    """Give a row's page, if it has one that may be one."""
    try:
        pages = [row.get(name) for name in columns.pages] if isinstance(row, Mapping) else []
    except Exception:  # noqa: BLE001 - as above
        return b""
    return next((page for page in pages if isinstance(page, bytes | str)), b"")
