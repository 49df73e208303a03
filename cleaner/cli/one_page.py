"""A page as reports call it -> its Scrape: a file, `rows.jsonl:12`, `pages.zip/news/page.html`."""

import os
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from cleaner.cli.flags import STDIN
from cleaner.errors import UsageError
from cleaner.model import Scrape
from cleaner.readers import Input, Reading, find_roots, read_inputs, read_stream

__all__ = ["holder_of", "read_one"]


def holder_of(page: Path) -> Path:
    """Give the file that a page is or stands in; what was named, if there is no such file."""
    if os.path.lexists(page):
        return page
    for path in (page, *page.parents):
        for holder in (path, Path(str(path).rpartition(":")[0])):
            if os.path.isfile(holder):  # noqa: PTH113 - raises for no name
                return holder
    return page


def read_one(page: Path, reading: Reading) -> Scrape:
    """Read the page.

    Raises UsageError for what is missing, a folder, or a file of many pages, and ScrapeError.
    """
    if page == STDIN:
        return _only(read_stream(sys.stdin.buffer, reading), "stdin")
    holder = holder_of(page)
    roots = find_roots([holder])
    if not roots[0].place:
        msg = f"{page} is a folder; explain takes one page"
        raise UsageError(msg)
    inputs = read_inputs(roots, reading)
    if holder != page:
        name = holder.name + str(page)[len(str(holder)) :]
        found = next((item for item in inputs if item.name == name), None)
        if found is None:
            msg = f"{holder} holds no page of the name {name}"
            raise UsageError(msg)
        return found.read()
    return _only(inputs, str(page), holder.parent)


def _only(inputs: Iterator[Input], what: str, folder: Path | None = None) -> Scrape:
    """Read the one input that there is. folder: what the names of inputs are relative to."""
    found = list(islice(inputs, 2))
    if not found:
        msg = f"{what} holds no page"
        raise UsageError(msg)
    if len(found) > 1:
        such = f", such as {folder / found[0].name}" if folder else ""
        msg = f"{what} holds many pages; explain takes one{such}"
        raise UsageError(msg)
    return found[0].read()
