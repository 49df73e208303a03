"""What the site says of a block: named in the reason, and in text scrapes heard."""

from dataclasses import replace

import pytest

import cleaner
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


def test_of_html_the_site_is_named_and_decides_nothing() -> None:
    """Measured on corpora it gained nothing there."""
    pages = [as_html(scrape(number)) for number in range(PAGES)]
    sites = SiteModel(map(trace, pages))
    alone, known = blocks(pages[3], None), blocks(pages[3], sites)
    assert [block.score for block in alone.values()] == [block.score for block in known.values()]
    named = [text for text, block in known.items() if "pages of this site" in block.reason]
    assert FOOT.strip() in named


def as_html(page: Scrape) -> Scrape:
    """Set each part of a page as a paragraph."""
    paragraphs = "".join(f"<p>{part}</p>" for part in str(page.data).split("\n\n"))
    return replace(page, data=f"<body>{paragraphs}</body>", media_type=MediaType.HTML)
