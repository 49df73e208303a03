"""Text scrapes whose every line is labelled: a file in, LabelledPages out.

A file is JSON Lines whose rows have `id`, `text`, `lines`, `labels` and `domain`, or a `.tsv` of
`label<TAB>line`, one page whose text is its lines. Rows may name the `corpus` that has the HTML of
the page, and its id there as `page`. What a label means is `cleaner.model.Label`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import corpus_name, read_rows, sampled
from cleaner.model import Label

__all__ = ["LabelledPage", "PageName", "is_labelled", "labelled_name", "read_labelled"]

TABLE_SUFFIX: Final = ".tsv"


@dataclass(frozen=True, slots=True)
class PageName:
    """Where the HTML of a page is: the name of a corpus, and the page's id in it."""

    corpus: str
    page: str


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """One text scrape with the gold label of every line that is not blank.

    domain: its host, as `cleaner.evaluation.corpora.domain` names it; its id where unknown.
    source: None where no corpus is known to have it.
    """

    id: str
    domain: str
    text: str
    lines: tuple[str, ...]
    labels: tuple[Label, ...]
    source: PageName | None = None


def is_labelled(path: Path) -> bool:
    """Tell by the suffix, or by the keys of the first row, whether a file holds labelled lines."""
    if path.suffix == TABLE_SUFFIX:
        return True
    first = next(iter(read_rows(path)), {})
    return {"lines", "labels", "text"} <= first.keys()


def labelled_name(path: Path) -> str:
    """Give the name of a file in the report: `a/labels.tsv` is `labels`."""
    return path.stem if path.suffix == TABLE_SUFFIX else corpus_name(path)


def read_labelled(path: Path, sample: int | None = None) -> tuple[LabelledPage, ...]:
    """Read a file of labelled lines.

    sample: give only this many pages, chosen by a hash of the id, so always the same ones.
    Raises UsageError for a file that holds something else, naming the row.
    """
    if path.suffix == TABLE_SUFFIX:
        return (_read_table(path),)
    pages = [_page(path, number, row) for number, row in enumerate(read_rows(path), start=1)]
    ids = sampled((page.id for page in pages), sample)
    return tuple(page for page in pages if page.id in ids)


def _page(path: Path, number: int, row: Mapping[str, Any]) -> LabelledPage:
    try:
        return _checked(
            LabelledPage(
                id=str(row["id"]),
                domain=str(row.get("domain") or row["id"]),
                text=str(row["text"]),
                lines=tuple(row["lines"]),
                labels=tuple(map(Label, row["labels"])),
                source=_source(row),
            )
        )
    except (KeyError, TypeError, ValueError) as error:
        msg = f"{path}, row {number}: not a page of labelled lines ({error!r})"
        raise UsageError(msg) from error


def _source(row: Mapping[str, Any]) -> PageName | None:
    corpus, page = row.get("corpus"), row.get("page")
    return PageName(str(corpus), str(page)) if corpus and page else None


def _checked(page: LabelledPage) -> LabelledPage:
    if len(page.lines) == len(page.labels):
        return page
    msg = f"{len(page.lines)} lines have {len(page.labels)} labels"
    raise ValueError(msg)


def _read_table(path: Path) -> LabelledPage:
    try:
        rows = list(_table_rows(path.read_text("utf-8")))
    except (OSError, ValueError) as error:
        msg = f"{path}: not a table of label<TAB>line ({error})"
        raise UsageError(msg) from error
    labels = tuple(label for label, _ in rows)
    lines = tuple(line for _, line in rows)
    return LabelledPage(path.stem, path.stem, "\n".join(lines), lines, labels)


def _table_rows(table: str) -> Iterator[tuple[Label, str]]:
    for row in filter(str.strip, table.split("\n")):
        label, tab, line = row.rstrip("\r").partition("\t")
        if not tab:
            msg = f"no tab in {row[:40]!r}"
            raise ValueError(msg)
        yield Label(label), line
