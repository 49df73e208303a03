"""The other extractors, each behind one signature: a Scrape in, its text out.

Each library is imported only when its peer is asked for.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import CorpusPage
from cleaner.evaluation.renderers import Renderer, decoded, library, renderer_for
from cleaner.model import MediaType, Scrape

__all__ = ["PEERS", "Extraction", "Extractor", "peer_for", "read_json", "read_text"]

MIN_WORDS_PER_LINE: Final = 3
LINE_ENDS: Final = (".", "!", "?", '"')

LANGUAGE: Final = re.compile(r"<html\b[^>]{0,1000}?\blang\s*=\s*[\"']?\s*([a-z]{2})", re.IGNORECASE)
STOPLISTS: Final = MappingProxyType(
    {
        "cs": "Czech",
        "da": "Danish",
        "de": "German",
        "el": "Greek",
        "en": "English",
        "es": "Spanish",
        "fi": "Finnish",
        "fr": "French",
        "hu": "Hungarian",
        "it": "Italian",
        "nl": "Dutch",
        "pl": "Polish",
        "pt": "Portuguese",
        "ro": "Romanian",
        "ru": "Russian",
        "sv": "Swedish",
        "tr": "Turkish",
        "uk": "Ukrainian",
        "vi": "Vietnamese",
    }
)
"""The stop list of jusText for a declared language; English for all others."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What an extractor made of a page; fields that it does not give are None."""

    text: str
    title: str | None = None
    author: str | None = None
    date: str | None = None
    failed: str | None = None
    """The failure that a document reports of itself."""


@dataclass(frozen=True, slots=True)
class Extractor:
    """One way to clean a page.

    extract: the work that is timed, up to the string that a user would store.
    read: that string as an Extraction; not timed.
    takes_text: whether it can be handed a text scrape.
    gives_fields: whether it gives title, author and date.
    choose: the work for a certain page, where that differs from page to page; not timed.
    """

    name: str
    extract: Callable[[Scrape], str]
    read: Callable[[str], Extraction]
    takes_text: bool = False
    gives_fields: bool = False
    choose: Callable[[CorpusPage], Callable[[Scrape], str]] | None = None

    def for_page(self, page: CorpusPage) -> "Extractor":
        """Give the extractor that does the work for this page."""
        return self if self.choose is None else replace(self, extract=self.choose(page))


def peer_for(name: str) -> Extractor:
    """Give a peer by its name, with its library imported.

    Raises UsageError if there is no such peer, or saying what to install.
    """
    try:
        make = PEERS[name]
    except KeyError as error:
        msg = f"no peer {name!r}; there are {', '.join(PEERS)}"
        raise UsageError(msg) from error
    return make(name)


def read_text(output: str) -> Extraction:
    """Read plain text."""
    return Extraction(output)


def read_json(output: str) -> Extraction:
    """Read a JSON document with `text`, `title`, `author`, `date`: ours, or trafilatura's."""
    row = json.loads(output) if output else {}
    return Extraction(
        text=row.get("text") or "",
        title=row.get("title"),
        author=row.get("author"),
        date=row.get("date"),
        failed=f"status failed: {row['warnings']}" if row.get("status") == "failed" else None,
    )


def _trafilatura(name: str, **options: Any) -> Extractor:
    extract = library("trafilatura", "trafilatura").extract
    as_json = options.get("output_format") == "json"

    def run(scrape: Scrape) -> str:
        return extract(scrape.data, url=scrape.url, **options) or ""

    return Extractor(
        name,
        run,
        read_json if as_json else read_text,
        takes_text=True,
        gives_fields=as_json,
    )


def _trafilatura_precision(name: str) -> Extractor:
    return _trafilatura(name, favor_precision=True)


def _trafilatura_no_comments(name: str) -> Extractor:
    """Leave out readers' comments, as the gold texts do; by default trafilatura appends them."""
    return _trafilatura(name, include_comments=False)


def _trafilatura_json(name: str) -> Extractor:
    return _trafilatura(name, output_format="json", with_metadata=True)


def _resiliparse(name: str) -> Extractor:
    extract = library("resiliparse.extract.html2text", "resiliparse").extract_plain_text

    def run(scrape: Scrape) -> str:
        return str(extract(decoded(scrape.data), main_content=True))

    return Extractor(name, run, read_text)


def _justext(name: str) -> Extractor:
    justext = library("justext", "justext")
    stoplist = lru_cache(justext.get_stoplist)

    def run(scrape: Scrape) -> str:
        html = decoded(scrape.data)
        language = LANGUAGE.search(html)
        words = stoplist(STOPLISTS.get(language[1].lower() if language else "en", "English"))
        paragraphs = justext.justext(html.encode(), words, encoding="utf-8")
        return "\n\n".join(p.text for p in paragraphs if not p.is_boilerplate)

    return Extractor(name, run, read_text)


def _readability(name: str) -> Extractor:
    document = library("readability", "readability-lxml").Document
    as_text = renderer_for(Renderer.RESILIPARSE)

    def run(scrape: Scrape) -> str:
        return as_text(document(scrape.data, url=scrape.url).summary())

    return Extractor(name, run, read_text)


def _keep_all(name: str) -> Extractor:
    return Extractor(name, _whole_text, read_text, takes_text=True)


def _c4_lines(name: str) -> Extractor:
    def run(scrape: Scrape) -> str:
        return "\n".join(filter(_is_c4_line, map(str.strip, _whole_text(scrape).splitlines())))

    return Extractor(name, run, read_text, takes_text=True)


def _is_c4_line(line: str) -> bool:
    """Tell by the line rule of C4 (Raffel et al. 2020), whose rules for pages are left out."""
    return line.endswith(LINE_ENDS) and len(line.split()) >= MIN_WORDS_PER_LINE


def _whole_text(scrape: Scrape) -> str:
    if scrape.media_type is MediaType.TEXT:
        return decoded(scrape.data)
    return renderer_for(Renderer.RESILIPARSE)(scrape.data)


PEERS: Final[Mapping[str, Callable[[str], Extractor]]] = MappingProxyType(
    {
        "trafilatura": _trafilatura,
        "trafilatura-no-comments": _trafilatura_no_comments,
        "trafilatura-precision": _trafilatura_precision,
        "trafilatura-json": _trafilatura_json,
        "resiliparse": _resiliparse,
        "justext": _justext,
        "readability-lxml": _readability,
        "c4-lines": _c4_lines,
        "keep-all": _keep_all,
    }
)
"""The makers of the peers by the names of `--against`; only calling one imports its library."""
