from dataclasses import replace

import numpy as np

from cleaner.sites import Reach, SiteModel, Trace
from cleaner.sites.site_model import (
    LINED_PAGES,
    MOST_PAGES,
    MOST_TOLD,
    SCORED_PAGES,
    estimated_pages,
)
from cleaner.sites.trace import NO_BLOCKS, NO_WORDS, UNKNOWN_LEAN, leans_of, no_leans
from tests.sites.pages import scrape, trace

TRACES = [trace(scrape(number)) for number in range(500)]


def learned(model: SiteModel) -> list[tuple[object, ...]]:
    """Give all that a model knows, to be compared."""
    pages = [page for site in model for page in model.pages(site)]
    originals = [original for site in model for original in model.originals(site)]
    return [
        *((page.site, page.key, page.section, page.blocks.tolist(), page.lines) for page in pages),
        *(original.place for original in originals),
    ]


def test_few_pages_are_all_kept() -> None:
    """A site smaller than the sample is known exactly."""
    kept = SiteModel(TRACES[:30]).pages("ferrin.example")
    assert {page.key for page in kept} == {page.key for page in TRACES[:30]}


def test_of_many_pages_a_sample_is_kept() -> None:
    """So that a model does not grow with the pages of a site."""
    assert len(SiteModel(TRACES).pages("ferrin.example")) == MOST_PAGES


def test_texts_are_kept_of_the_first_pages_only() -> None:
    """They are there to be shown, and take more room than hashes."""
    kept = SiteModel(TRACES).pages("ferrin.example")
    assert [bool(page.lines) for page in kept] == [n < LINED_PAGES for n in range(MOST_PAGES)]


def test_the_order_of_the_pages_does_not_matter() -> None:
    """Whichever process saw a page first."""
    for others in (TRACES[::-1], TRACES[1::2] + TRACES[::2]):
        assert learned(SiteModel(others)) == learned(SiteModel(TRACES))


def test_parts_make_the_whole() -> None:
    """Learning a and b and merging is learning both; pages in both count once."""
    one, other = SiteModel(TRACES[:300]), SiteModel(TRACES[200:])
    one.merge(other)
    assert learned(one) == learned(SiteModel(TRACES))


def test_scores_are_kept_of_the_first_pages_only() -> None:
    """The mean of more would be the same. In any order, and in parts."""
    scored = [replace(page, leans=leans_of(np.full(len(page.words), 0.9))) for page in TRACES[:90]]
    model, other = SiteModel(scored[::-1]), SiteModel(scored[40:])
    other.merge(SiteModel(scored[:60]))
    for kept in (model.pages("ferrin.example"), other.pages("ferrin.example")):
        has_scores = [bool((page.leans != UNKNOWN_LEAN).all()) for page in kept]
        assert has_scores == [n < SCORED_PAGES for n in range(90)]


def test_it_is_told_how_far_a_sample_reaches() -> None:
    """Of a page beyond, no block is kept, and its copies are found all the same."""
    *first, later = sorted(TRACES, key=lambda page: page.key)[: MOST_PAGES + 1]
    last_scored = first[SCORED_PAGES - 1].key
    assert SiteModel(first).reaches() == {"ferrin.example": Reach(first[-1].key, last_scored)}
    assert SiteModel(first[:-1]).reaches() == {"ferrin.example": Reach(scores=last_scored)}
    assert SiteModel(first[: SCORED_PAGES - 1]).reaches() == {}
    bare = replace(later, blocks=NO_BLOCKS, words=NO_WORDS, leans=no_leans(0), lines=())
    assert learned(SiteModel([*first, bare])) == learned(SiteModel([*first, later]))


def test_the_reaches_of_few_sites_are_told() -> None:
    """Those that were seen last."""
    sites = [f"ferrin-{number}.example" for number in range(MOST_TOLD + 1)]
    pages = TRACES[:SCORED_PAGES]
    model = SiteModel(replace(page, site=site) for site in sites for page in pages)
    model.add(replace(TRACES[0], site=sites[1]))
    assert list(model.reaches()) == [*sites[2:], sites[1]]


def test_a_page_seen_twice_counts_once() -> None:
    """Also if it came from two addresses; then in any order."""
    twin = trace(scrape(1, section="print"))
    both = SiteModel([TRACES[1], twin])
    assert len(both.pages("ferrin.example")) == 1
    assert len(both.originals("ferrin.example")) == 2
    assert learned(both) == learned(SiteModel([twin, TRACES[1]]))


def test_sites_are_apart() -> None:
    """And an unknown one has no pages."""
    model = SiteModel([TRACES[0], trace(scrape(0, site="hule.example"))])
    assert list(model) == ["ferrin.example", "hule.example"]
    assert len(model) == 2
    assert model.pages("elsewhere.example") == ()


def test_the_number_of_pages_is_estimated_from_the_sample() -> None:
    """It is exact while all pages are kept."""
    assert (
        estimated_pages(page.key for page in SiteModel(TRACES[:30]).pages("ferrin.example")) == 30
    )
    kept: tuple[Trace, ...] = SiteModel(TRACES).pages("ferrin.example")
    assert 400 < estimated_pages(page.key for page in kept) < 600
