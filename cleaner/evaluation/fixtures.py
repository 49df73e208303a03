"""Measures on fixtures: folders of a page and what must come of it in, shares that came out.

`expected.json` names blocks that are kept, blocks that are removed with their label, and fields of
the document. Where `labels.tsv` has the label of every line of a text page, all of these count, and
the fields count apart: such pages are an exam, not a promise. Folders whose page is of another kind
than those of `PAGES` are for other tests.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from statistics import fmean
from typing import Any, Final

from cleaner.errors import UsageError
from cleaner.evaluation.floors import Measured
from cleaner.evaluation.labelled_lines import read_labelled
from cleaner.evaluation.labels import judge_page
from cleaner.model import CORE_LABELS, Document, Scrape
from cleaner.settings import Settings

__all__ = ["measure_fixtures"]

FIXTURES_SUITE: Final = "fixtures"
PAGES: Final = ("page.html", "page.md", "page.txt")
EXPECTED: Final = "expected.json"
LABELS: Final = "labels.tsv"


@dataclass(frozen=True, slots=True)
class _Check:
    """One thing that was expected, and whether it came; `figure` is what it counts towards."""

    figure: str
    right: bool


def measure_fixtures(folder: Path) -> Measured:
    """Clean every fixture, and give the shares that came as expected.

    kept: of the blocks that must be kept.  removed: of those that must be removed.
    label: of the latter, those removed under the right label.  fields: of the fields named.
    lines side, lines exact: of labelled lines, those on the right side of core and chrome, and
    those with the very label.  lines fields: of the fields of their pages.
    Raises UsageError if there is no fixture, or one that cannot be read.
    """
    pages = [path for name in PAGES for path in folder.glob(f"*/{name}")]
    if not pages:
        msg = f"{folder} holds no fixture"
        raise UsageError(msg)
    shares: dict[str, list[bool]] = defaultdict(list)
    for page in sorted(pages):
        for check in _checks(page):
            shares[check.figure].append(check.right)
    figures = {f"fixtures {name}": fmean(rights) for name, rights in sorted(shares.items())}
    return Measured(FIXTURES_SUITE, {"fixtures": _digest(sorted(pages))}, figures)


def _checks(page: Path) -> Iterator[_Check]:
    from cleaner.pipeline import clean_scrape  # noqa: PLC0415 - heavy

    expected = _expected(page)
    document = clean_scrape(Scrape(page.read_bytes(), path=page.name), Settings(blocks=True))
    yield from _blocks(document, expected)
    labels = page.with_name(LABELS)
    if labels.exists():
        yield from _lines(labels, document)
    figure = "lines fields" if labels.exists() else "fields"
    written = document.to_dict() | {"charset": document.source.charset}
    for name, value in expected.get("fields", {}).items():
        yield _Check(figure, written.get(name) == value)


def _blocks(document: Document, expected: dict[str, Any]) -> Iterator[_Check]:
    kept = {block.text for block in document.blocks if block.kept}
    removed = {block.text: block.label for block in document.blocks if not block.kept}
    for text in expected.get("kept", ()):
        yield _Check("kept", text in kept)
    for text, label in expected.get("removed", {}).items():
        yield _Check("removed", text in removed and text not in kept)
        yield _Check("label", removed.get(text) == label)


def _lines(labels: Path, document: Document) -> Iterator[_Check]:
    (labelled,) = read_labelled(labels)
    judged = judge_page(labelled, document)
    for gold, found in zip(judged.gold, judged.found, strict=True):
        yield _Check("lines exact", gold is found)
        yield _Check("lines side", (gold in CORE_LABELS) is (found in CORE_LABELS))


def _expected(page: Path) -> dict[str, Any]:
    path = page.with_name(EXPECTED)
    try:
        return dict(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError) as error:
        msg = f"{path}: {error}"
        raise UsageError(msg) from error


def _digest(pages: Iterable[Path]) -> str:
    """Give one digest of the names and bytes of the pages and of what is expected of them."""
    digest = sha256()
    for page in pages:
        for path in filter(Path.exists, (page, *map(page.with_name, (EXPECTED, LABELS)))):
            digest.update(f"{path.parent.name}/{path.name}\n".encode())
            digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()
