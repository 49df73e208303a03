"""Corpora of pages with gold, read one page at a time: a JSON Lines file in, CorpusPages out.

A row has `id`, `page_type`, `url`, `html` (or `html_base64`) and, where the corpus has them, `text`
(the gold core text), `title`, `author`, `date`, `must_have` and `must_not`.
"""

import base64
import gzip
import heapq
import json
import lzma
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, Final, cast

from cleaner.errors import UsageError
from cleaner.runs.facts import site_of

__all__ = [
    "FOLDS",
    "SUFFIXES",
    "CorpusPage",
    "corpus_name",
    "domain",
    "fold_of",
    "fold_of_domain",
    "labelled_pages",
    "read_corpus",
    "read_rows",
    "sampled",
]

FOLDS: Final = 4
"""Folds of cross-validation by domain; enough for every model to see three quarters."""
SUFFIXES: Final = (".jsonl", ".jsonl.gz", ".jsonl.xz")
HEAD_LENGTH: Final = 200_000
"""How far into a page its own address is looked for, in characters. Of the 2,868 pages of the
development corpora that state one, 99 % have it within the first 173,000."""

ADDRESS_TAG: Final = re.compile(r"<(?:link|meta|base)\b[^>]{0,2000}>", re.IGNORECASE)
ADDRESS: Final = re.compile(
    r"(?:href|content)\s*=\s*[\"']?\s*((?:https?:)?//[^\"'\s>]+)", re.IGNORECASE
)
TAGS_WITH_ADDRESS: Final = (
    re.compile(r"<link\b[^>]*\brel\s*=\s*[\"']?canonical\b", re.IGNORECASE),
    re.compile(r"<meta\b[^>]*[\"']?og:url\b", re.IGNORECASE),
    re.compile(r"<base\b", re.IGNORECASE),
)
"""In the order in which they are believed."""


LINK: Final = re.compile(r"\bhref\s*=\s*[\"']?\s*(https?://[^\"'\s>]+)", re.IGNORECASE)
SHARED_HOSTS: Final = re.compile(
    r"\b(?:facebook|twitter|google|youtube|digg|reddit|stumbleupon|linkedin|delicious|technorati|"
    r"feedburner|yahoo|doubleclick|addthis|amazon|wordpress|blogger|flickr|pinterest|wikipedia|"
    r"w3|adobe|apple|live|newsvine|tinyurl)\b|^del\.icio\.us$"
)
"""Hosts that pages of every site link to."""
MIN_LINKS: Final = 5


@dataclass(frozen=True, slots=True)
class CorpusPage:
    """One page and its gold.

    html: bytes where the corpus keeps them (pages that are not UTF-8), else text.
    text: the gold core text; None where the corpus has only snippets.
    title, author, date: None where unknown; several authors stand in one string, comma-separated.
    must_have, must_not: snippets of the core text, and of the chrome.
    """

    id: str
    corpus: str
    page_type: str
    url: str | None
    html: bytes | str
    text: str | None = None
    title: str | None = None
    author: str | None = None
    date: str | None = None
    must_have: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()


def read_corpus(path: Path, sample: int | None = None) -> Iterator[CorpusPage]:
    """Give the pages of a `.jsonl`, `.jsonl.gz` or `.jsonl.xz` file, in its order.

    sample: give only this many, chosen by a hash of the id, so always the same ones; a larger
        sample contains the smaller. The corpus is then read twice, holding only ids in between.
    Raises UsageError for a file that is not a corpus, naming the line.
    """
    if sample is None:
        yield from _pages(path)
        return
    ids = sampled((page.id for page in _pages(path)), sample)
    yield from (page for page in _pages(path) if page.id in ids)


def sampled(ids: Iterable[str], sample: int | None) -> frozenset[str]:
    """Choose this many of the ids by their hash, so always the same ones; None chooses all."""
    every = frozenset(ids)
    return every if sample is None else frozenset(heapq.nsmallest(sample, every, key=_hash))


def read_rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """Give the rows of a corpus file, whatever they hold.

    Raises UsageError for a file that cannot be read, and for a line that is no JSON object.
    """
    number = 0
    try:
        with _open(path) as lines:
            for line in lines:
                number += 1
                if line.strip():
                    yield _row(line)
    except (OSError, EOFError, lzma.LZMAError, zlib.error, ValueError) as error:
        msg = f"{path}, after {number} lines: {error}"
        raise UsageError(msg) from error


def corpus_name(path: Path) -> str:
    """Give the name of a corpus file: `data/wcxb-dev.jsonl.xz` is `wcxb-dev`."""
    for suffix in sorted(SUFFIXES, key=len, reverse=True):
        if path.name.endswith(suffix):
            return path.name.removesuffix(suffix)
    msg = f"{path}: a corpus file ends in {', '.join(SUFFIXES)}"
    raise UsageError(msg)


def domain(page: CorpusPage) -> str:
    """Give the host of a page without `www.`: from its url, else from what the page says of itself.

    Looks at the canonical link, then `og:url`, then the base, then at where most of its links go;
    without any of them it is the id.
    """
    return site_of(page.url) or _declared_host(page.html) or _linked_host(page.html) or page.id


def fold_of(page: CorpusPage, folds: int) -> int:
    """Give the fold 0..folds-1 of a page; the pages of one domain share a fold."""
    return fold_of_domain(domain(page), folds)


def fold_of_domain(name: str, folds: int) -> int:
    """Give the fold 0..folds-1 of the pages of a domain, named as `domain` names it."""
    return _hash(name) % folds


def labelled_pages(path: Path) -> frozenset[tuple[str, str]]:
    """Give the (corpus, page id) keys of the pages in a labelled-lines file.

    They are kept out of training, because their lines serve as an examination.
    """
    return frozenset((str(row["corpus"]), str(row["page"])) for row in read_rows(path))


def _pages(path: Path) -> Iterator[CorpusPage]:
    name = corpus_name(path)
    for number, row in enumerate(read_rows(path), start=1):
        try:
            yield _page(name, row)
        except (KeyError, TypeError, ValueError) as error:
            msg = f"{path}, row {number}: not a corpus page ({error!r})"
            raise UsageError(msg) from error


def _page(corpus: str, row: Mapping[str, Any]) -> CorpusPage:
    html = base64.b64decode(row["html_base64"]) if "html_base64" in row else row["html"]
    if not isinstance(html, str | bytes):
        msg = "html is not text"
        raise TypeError(msg)
    author = row.get("author")
    return CorpusPage(
        id=str(row["id"]),
        corpus=corpus,
        page_type=row.get("page_type") or "unknown",
        url=row.get("url"),
        html=html,
        text=row.get("text"),
        title=row.get("title") or None,
        author=(", ".join(author) if isinstance(author, list) else author) or None,
        date=row.get("date") or None,
        must_have=_snippets(row.get("must_have")),
        must_not=_snippets(row.get("must_not")),
    )


def _snippets(value: Iterable[str] | None) -> tuple[str, ...]:
    if isinstance(value, str):
        msg = "snippets are a list"
        raise TypeError(msg)
    return tuple(value or ())


def _row(line: str) -> Mapping[str, Any]:
    row = json.loads(line)
    if isinstance(row, dict):
        return row
    msg = "a row is a JSON object"
    raise ValueError(msg)


def _open(path: Path) -> IO[str]:
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8")
    if path.suffix == ".gz":
        return cast("IO[str]", gzip.open(path, "rt", encoding="utf-8"))
    return path.open(encoding="utf-8")


def _declared_host(html: bytes | str) -> str | None:
    head = html[:HEAD_LENGTH]
    text = head.decode("latin-1") if isinstance(head, bytes) else head
    tags = ADDRESS_TAG.findall(text)
    for pattern in TAGS_WITH_ADDRESS:
        for tag in filter(pattern.match, tags):
            address = ADDRESS.search(tag)
            if address and (host := site_of(address[1])):
                return host
    return None


def _linked_host(html: bytes | str) -> str | None:
    """Give the host that most links go to: old pages link to their own site by full address."""
    text = html.decode("latin-1") if isinstance(html, bytes) else html
    hosts = Counter(filter(None, map(site_of, LINK.findall(text))))
    own = [(count, host) for host, count in hosts.items() if not SHARED_HOSTS.search(host)]
    count, host = max(own, default=(0, ""))
    return host if count >= MIN_LINKS else None


def _hash(text: str) -> int:
    return int.from_bytes(sha256(text.encode()).digest()[:8])
