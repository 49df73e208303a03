"""Extractors run in turn over the same pages, and what goes wrong is counted."""

import logging
from dataclasses import replace

import pytest

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import CorpusPage
from cleaner.evaluation.peers import Extraction, Extractor, read_text
from cleaner.evaluation.renderers import Renderer
from cleaner.evaluation.run import OURS, Rendered, extractors_for, measure, scrapes
from cleaner.model import MediaType, Scrape
from cleaner.settings import Settings

PAGE = CorpusPage("p1", "tiny", "article", None, "<p>The moon rises.</p>", text="The moon rises.")


def rendered(*pages: CorpusPage) -> list[Rendered]:
    """Give pages as they are."""
    return list(scrapes(pages, None))


def test_the_first_extractor_changes_from_page_to_page() -> None:
    """After two untimed rounds; the outcomes keep the order asked for."""
    calls: list[str] = []

    def maker(name: str) -> Extractor:
        def extract(_: Scrape) -> str:
            calls.append(name)
            return ""

        return Extractor(name, extract, read_text)

    pages = rendered(*(replace(PAGE, id=f"p{i}") for i in range(3)))
    outcomes = list(measure(pages, [maker("a"), maker("b")]))
    assert "".join(calls) == "aabb" + "ab" + "ba" + "ab"
    assert [one.extractor for page in outcomes for one in page] == ["a", "b"] * 3
    assert [page[0].page_id for page in outcomes] == ["p0", "p1", "p2"]


def test_a_failure_counts_as_empty_and_is_named() -> None:
    """The others go on."""

    def fail(_: Scrape) -> str:
        msg = "too deep"
        raise RecursionError(msg)

    good = Extractor("good", lambda scrape: str(scrape.data), read_text)
    ((bad, fine),) = measure(rendered(PAGE), [Extractor("bad", fail, read_text), good])
    assert bad.failed == "RecursionError: too deep"
    assert bad.words is not None
    assert bad.words.f1 == 0.0
    assert fine.failed is None
    assert fine.words is not None
    assert fine.words.recall == 1.0


def test_a_document_that_reports_failure_is_counted() -> None:
    """`cleaner.clean` does not raise."""
    reader = Extractor("x", lambda _: "{}", lambda _: Extraction("", failed="status failed"))
    ((outcome,),) = measure(rendered(PAGE), [reader])
    assert outcome.failed == "status failed"


def test_wrong_usage_is_no_failure_of_a_page() -> None:
    """It would be the same on every page."""

    def missing(_: Scrape) -> str:
        msg = "not installed"
        raise UsageError(msg)

    with pytest.raises(UsageError, match="not installed"):
        list(measure(rendered(PAGE), [Extractor("x", missing, read_text)]))


def test_only_what_the_corpus_has_is_scored() -> None:
    """A page without gold text, snippets or fields has no scores, not zeros."""
    same = Extractor("same", lambda scrape: str(scrape.data), read_text, gives_fields=True)
    bare = replace(PAGE, text=None)
    full = replace(PAGE, must_not=("moon",), title="Moon")
    (nothing,), (all_of_it,) = measure(rendered(bare, full), [same])
    assert (nothing.words, nothing.snippets, nothing.title) == (None, None, None)
    assert all_of_it.snippets is not None
    assert all_of_it.snippets.fp == 1
    assert (all_of_it.title, all_of_it.author) == (False, None)


def test_fields_of_extractors_that_give_none_are_not_scored() -> None:
    """They did not try."""
    plain = Extractor("plain", lambda _: "", read_text)
    ((outcome,),) = measure(rendered(replace(PAGE, title="Moon")), [plain])
    assert outcome.title is None


def test_pages_are_handed_on_as_html_or_as_text() -> None:
    """With the media type that says so, and the url."""
    page = replace(PAGE, url="https://gazette.example/")
    (html,) = scrapes([page], None)
    (text,) = scrapes([page], Renderer.ITERTEXT)
    assert html.scrape == Scrape(page.html, url=page.url, media_type=MediaType.HTML)
    assert text.scrape == Scrape("The moon rises.", url=page.url, media_type=MediaType.TEXT)


def test_a_page_that_cannot_be_rendered_is_left_out() -> None:
    """A PDF among the pages has no text for anyone."""
    broken = replace(PAGE, id="pdf", html=b"%PDF-1.7 \x00\x01")
    pages = list(scrapes([broken, PAGE], Renderer.ITERTEXT))
    assert pages[0].scrape is None
    assert "NotTextError" in str(pages[0].failed)
    same = Extractor("same", lambda scrape: str(scrape.data), read_text)
    assert [one.page_id for (one,) in measure(pages, [same])] == ["p1"]


def test_libraries_are_silent_while_they_run(caplog: pytest.LogCaptureFixture) -> None:
    """And may talk again afterwards."""

    def noisy(_: Scrape) -> str:
        logging.getLogger("noisy").error("discarding data")
        return ""

    list(measure(rendered(PAGE), [Extractor("noisy", noisy, read_text)]))
    assert caplog.records == []
    logging.getLogger("noisy").error("again")
    assert [record.message for record in caplog.records] == ["again"]


def test_peers_that_cannot_take_text_are_refused() -> None:
    """Rather than scored on what they were never made for."""
    pytest.importorskip("justext")
    with pytest.raises(UsageError, match="justext cannot take text"):
        extractors_for(["justext", "keep-all"], Settings(), text=True)


def test_ours_comes_first_and_no_peer_twice() -> None:
    """The order of the report."""
    names = [one.name for one in extractors_for(["keep-all", "keep-all"], Settings(), text=True)]
    assert names == [OURS, "keep-all"]
