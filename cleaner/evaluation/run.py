"""Runs ours and the peers over the same pages: corpus pages in, the outcome of each page out."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import Final

from cleaner.assembly.language import UNDETERMINED, detect_language
from cleaner.errors import UsageError
from cleaner.evaluation.corpora import CorpusPage
from cleaner.evaluation.fold_models import FoldModels
from cleaner.evaluation.metrics import (
    SnippetCounts,
    WordScores,
    same_authors,
    same_field,
    snippet_counts,
    word_scores,
)
from cleaner.evaluation.peers import PEERS, Extraction, Extractor, peer_for, read_json
from cleaner.evaluation.renderers import Renderer, media_type_by, renderer_for
from cleaner.model import MediaType, Scrape
from cleaner.settings import Settings

__all__ = [
    "OURS",
    "TRAINED_ON",
    "WARM_UP",
    "Outcome",
    "Rendered",
    "extractors_for",
    "measure",
    "ours",
    "scrapes",
]

OURS = "cleaner"
TRAINED_ON: Final = ("wcxb-dev", "dragnet-a", "gn1-a")
"""The corpora whose pages the shipped models have seen, as their card says. Figures on these are no
estimate of accuracy unless each page is judged by the model of its fold."""

WARM_UP: Final = Scrape(
    "<html><head><title>Tide</title></head><body><article><h1>Tide</h1>"
    "<p class='date'>Harbour, Jan 15 10:46</p>"
    "<p>The tide comes in twice a day, and the harbour wall keeps most of it out.</p>"
    "</article></body></html>",
    media_type=MediaType.HTML,
)
"""Makes libraries load what they load late. Above all its date, which only htmldate's last resort
tries: dateparser then compiles the patterns of all its languages, 1.6 s once a process."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as the extractors get it; without a scrape, `failed` says why it was not rendered."""

    page: CorpusPage
    scrape: Scrape | None
    failed: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one extractor did on one page.

    language: of the gold, as langdetect tells it, "und" if it cannot.
    seconds: wall time of the extractor alone.
    words: None where the corpus has no gold text; snippets: None where it has no snippets.
    title, author, date: whether it is the gold one; None where the gold is unknown, or where the
        extractor gives text only.
    failed: the exception it raised, as `Type: message`, or the failure that its document reports.
        Output that was never given counts as empty.
    """

    corpus: str
    page_type: str
    language: str
    page_id: str
    extractor: str
    seconds: float
    words: WordScores | None
    snippets: SnippetCounts | None
    title: bool | None
    author: bool | None
    date: bool | None
    failed: str | None


def extractors_for(
    against: Sequence[str],
    settings: Settings,
    *,
    text: bool,
    fold_models: FoldModels | None = None,
) -> tuple[Extractor, ...]:
    """Give ours and the named peers, ready to run.

    text: whether the pages will be text scrapes.
    fold_models: for ours; None takes the shipped model for every page.
    Raises UsageError for a peer that is unknown, not installed, or cannot take text.
    """
    peers = [peer_for(name) for name in dict.fromkeys(against)]
    unable = [peer.name for peer in peers if text and not peer.takes_text]
    if unable:
        able = ", ".join(name for name in PEERS if name not in unable)
        msg = f"{', '.join(unable)} cannot take text; peers for --as-text are among {able}"
        raise UsageError(msg)
    return (ours(settings, fold_models), *peers)


def ours(settings: Settings, fold_models: FoldModels | None = None) -> Extractor:
    """Give the cleaner: a scrape in, its document as JSON out.

    fold_models: judge each page by the model that was trained without its domain, from these.
    """
    from cleaner.pipeline import clean_scrape  # noqa: PLC0415 - heavy

    def run(scrape: Scrape, page: CorpusPage | None = None) -> str:
        if fold_models is None or page is None:
            return clean_scrape(scrape, settings).to_json()
        fields = fold_models.fields_for_page(page)
        model = fold_models.for_page(page)
        return clean_scrape(scrape, settings, model, field_model=fields).to_json()

    def choose(page: CorpusPage) -> Callable[[Scrape], str]:
        return partial(run, page=page)

    return Extractor(OURS, run, read_json, takes_text=True, gives_fields=True, choose=choose)


def scrapes(pages: Iterable[CorpusPage], renderer: Renderer | None) -> Iterator[Rendered]:
    """Give each page as HTML, or rendered to text if a renderer is named."""
    as_text = renderer_for(renderer) if renderer else None
    for page in pages:
        yield _rendered(page, as_text, media_type_by(renderer))


def measure(
    pages: Iterable[Rendered], extractors: Sequence[Extractor]
) -> Iterator[tuple[Outcome, ...]]:
    """Run every extractor on each page in turn, and give a page's outcomes, one an extractor.

    The extractor that goes first changes from page to page, so that none always meets cold caches.
    All run once before, untimed, on `WARM_UP` and on the first page, so that late loading counts
    for nobody; means would otherwise blame whoever came first.
    Pages that could not be rendered are left out.
    """
    usable = ((page.page, page.scrape) for page in pages if page.scrape is not None)
    for turn, (page, scrape) in enumerate(usable):
        language = _language(page)
        if turn == 0:
            for extractor in extractors:
                _attempt(extractor, WARM_UP)
                _attempt(extractor, scrape)
        first = turn % len(extractors)
        order = (*extractors[first:], *extractors[:first])
        outcomes = {one.name: _outcome(page, language, scrape, one.for_page(page)) for one in order}
        yield tuple(outcomes[one.name] for one in extractors)


@dataclass(frozen=True, slots=True)
class _Attempt:
    output: str
    seconds: float
    failed: str | None = None


def _rendered(
    page: CorpusPage, as_text: Callable[[bytes | str], str] | None, kind: MediaType
) -> Rendered:
    try:
        data = as_text(page.html) if as_text else page.html
    except Exception as error:  # noqa: BLE001 - counted and shown, never swallowed
        return Rendered(page, None, _described(error))
    return Rendered(page, Scrape(data, url=page.url, media_type=kind))


def _outcome(page: CorpusPage, language: str, scrape: Scrape, extractor: Extractor) -> Outcome:
    attempt = _attempt(extractor, scrape)
    got = extractor.read(attempt.output) if attempt.output else Extraction("")
    has_snippets = page.must_have or page.must_not
    return Outcome(
        corpus=page.corpus,
        page_type=page.page_type,
        language=language,
        page_id=page.id,
        extractor=extractor.name,
        seconds=attempt.seconds,
        words=None if page.text is None else word_scores(got.text, page.text),
        snippets=snippet_counts(got.text, page.must_have, page.must_not) if has_snippets else None,
        title=_matches(got.title, page.title) if extractor.gives_fields else None,
        author=_matches(got.author, page.author, same_authors) if extractor.gives_fields else None,
        date=_matches(got.date, page.date) if extractor.gives_fields else None,
        failed=attempt.failed or got.failed,
    )


def _language(page: CorpusPage) -> str:
    return detect_language(page.text or "\n".join(page.must_have)).code or UNDETERMINED


def _attempt(extractor: Extractor, scrape: Scrape) -> _Attempt:
    with _quiet():
        start = perf_counter()
        try:
            output = extractor.extract(scrape)
        except UsageError:
            raise
        except Exception as error:  # noqa: BLE001 - counted and shown, never swallowed
            return _Attempt("", perf_counter() - start, _described(error))
        return _Attempt(output, perf_counter() - start)


def _described(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _matches(
    found: str | None, gold: str | None, same: Callable[[str | None, str], bool] = same_field
) -> bool | None:
    return None if gold is None else same(found, gold)


@contextmanager
def _quiet() -> Iterator[None]:
    """Silence the libraries' logging, which reports pages that we count anyway."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)
