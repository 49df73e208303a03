"""What the site says of a block: heard for its score, and named in the reason."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

import cleaner
from cleaner.learning import learn_from
from cleaner.model import MediaType, Scrape
from cleaner.pipeline import clean_scrape
from cleaner.settings import Settings
from cleaner.sites import SiteModel
from tests.sites.pages import FOOT, scrape, trace

PAGES = 9


@pytest.fixture(scope="module")
def sites() -> SiteModel:
    """Learn from nine pages of one site, each with the same first and last lines."""
    return SiteModel(trace(scrape(number)) for number in range(PAGES))


def blocks(page: Scrape, sites: SiteModel | None) -> dict[str, cleaner.Block]:
    """Clean a page; its blocks by their text."""
    return {block.text: block for block in clean_scrape(page, Settings(), sites=sites).blocks}


def test_a_line_that_repeats_is_held_against_itself(sites: SiteModel) -> None:
    """A sentence that alone reads as one of the article scores less than on its own."""
    line = FOOT.strip()
    alone, known = blocks(scrape(3), None)[line], blocks(scrape(3), sites)[line]
    assert known.score < alone.score
    assert not known.kept
    assert f"on {PAGES} of {PAGES} pages of this site" in known.reason


def test_what_is_on_one_page_only_stays(sites: SiteModel) -> None:
    """The text of the page."""
    own = [block for text, block in blocks(scrape(3), sites).items() if text.startswith("Report")]
    assert [block.kept for block in own] == [True]


def test_of_html_what_repeats_is_named() -> None:
    """On how many pages, as evidence."""
    pages = [as_html(scrape(number)) for number in range(PAGES)]
    known = blocks(pages[3], learned(pages))
    assert f"on {PAGES} of {PAGES} pages of this site" in known[FOOT.strip()].reason


def test_of_html_a_block_is_taken_for_what_stands_in_its_place_elsewhere() -> None:
    """A short remark where other pages have their report; another where they have their teasers."""
    remark, teaser = "Sold out since noon.", "On the north quay all boats were sold by noon."
    odd = columned(0, f"<p>{remark}</p>", f"<p>{teaser}</p>")
    others = [columned(number, REPORT.format(number), TEASERS) for number in range(1, PAGES)]
    alone, known = blocks(odd, None), blocks(odd, learned([odd, *others]))
    assert known[remark].score > max(alone[remark].score, 0.5)
    assert known[teaser].score < min(alone[teaser].score, 0.5)


REPORT = (
    "<p>The harbour office counted {0} boats on Monday, and said that none of them had been there "
    "in the spring, when the piers were closed for repairs.</p><p>The work on the piers took {0} "
    "weeks longer than planned, because the steel for the beams came late.</p>"
)
TEASERS = "<p><a href=/a>More offers</a></p><p><a href=/b>All boats</a></p>"


def columned(number: int, report: str, offers: str) -> Scrape:
    """Give a page with a report and a column of offers."""
    body = f"<div class=entry>{report}</div><div class=offers>{offers}</div>"
    url = f"https://ferrin.example/news/{number}"
    return Scrape(f"<body><h1>Harbour day {number}</h1>{body}</body>", url=url)


def learned(pages: Sequence[Scrape]) -> SiteModel:
    """Learn from pages, scored by the shipped model."""
    traces = [learn_from(page, Settings()) for page in pages]
    return SiteModel(found for found in traces if found is not None)


def as_html(page: Scrape) -> Scrape:
    """Set each part of a page as a paragraph."""
    paragraphs = "".join(f"<p>{part}</p>" for part in str(page.data).split("\n\n"))
    return replace(page, data=f"<body>{paragraphs}</body>", media_type=MediaType.HTML)
