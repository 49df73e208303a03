import numpy as np
import pytest

from cleaner.sites.known_site import KnownSite, Table, paired
from cleaner.sites.trace import UNKNOWN_LEAN, Trace, no_leans

A, B, C, D = 101, 102, 103, 104
WORDS = np.array([5, 9], np.uint16)
LEANS = {
    7: np.array([40, -80], np.int8),
    8: np.array([80, -40], np.int8),
    9: np.array([UNKNOWN_LEAN, 40], np.int8),
}


@pytest.fixture
def site() -> KnownSite:
    """Three pages; structure 1 holds A on two of them, structure 2 something else on each."""
    pages = {7: [(A, 1), (B, 2)], 8: [(A, 1), (C, 2)], 9: [(D, 2), (A, 2)]}
    return KnownSite.of(
        [
            Trace("s", key, 0, np.array(blocks, np.uint64), WORDS, LEANS[key], ())
            for key, blocks in pages.items()
        ]
    )


def test_a_hash_has_its_number() -> None:
    """Unknown ones have the number behind the last."""
    table = Table.of(np.array([B, A, B], np.uint64))
    assert table.numbers.tolist() == [1, 0, 1]
    assert table.look_up(np.array([A, C, B, 1], np.uint64)).tolist() == [0, 2, 1, 2]


def test_the_pages_that_hold_a_text(site: KnownSite) -> None:
    """A row for each that is asked, as often as it is asked; none hold what is unknown."""
    numbers = site.texts.look_up(np.array([A, C, 5, A], np.uint64))
    assert site.pages_with(numbers, site.texts).tolist() == [
        [True, True, True],
        [False, True, False],
        [False, False, False],
        [True, True, True],
    ]


def test_the_pages_that_hold_a_text_in_its_place(site: KnownSite) -> None:
    """A stands elsewhere on the last page."""
    pair = paired(np.array([A], np.uint64), np.array([1], np.uint64))
    marks = site.pages_with(site.pairs.look_up(pair), site.pairs)
    assert marks.tolist() == [[True, True, False]]


def test_what_repeats_in_a_structure(site: KnownSite) -> None:
    """A repeats in the first; in the second nothing does, A neither."""
    places = site.places(np.array([True, True, True]))
    assert places.repeating.tolist() == [1, 0, 0]
    assert places.own_words.tolist() == [0, (9 + 9 + 5 + 9) / 3, 0]


def test_what_repeats_on_some_of_the_pages(site: KnownSite) -> None:
    """Pages left aside count for nothing."""
    places = site.places(np.array([True, False, False]))
    assert places.repeating.tolist() == [0, 0, 0]
    assert places.own_words.tolist() == [5, 9, 0]


def test_how_far_the_model_takes_a_structure_for_core(site: KnownSite) -> None:
    """The mean of the pages, of each by its words; blocks that were not scored count for nothing.

    The first structure leans by 1 and 2, the second by -2, -1 and, its other block unscored, 1.
    """
    on, odds = site.leaning.on(np.array([True, True, True]), 3)
    assert on.tolist() == [2, 3, 0]
    assert np.allclose(odds, [1.5, -2 / 3, 0])
    on, odds = site.leaning.on(np.array([False, True, False]), 3)
    assert (on.tolist(), odds.tolist()) == ([1, 1, 0], [2, -1, 0])


def test_lines_of_text_stand_behind_landmarks() -> None:
    """What is on most pages; what comes before the first stands nowhere."""
    pages = {7: [A, B, C], 8: [D, A, B], 9: [A, D]}
    site = KnownSite.of(
        [
            Trace("s", key, 0, blocks, np.ones(len(blocks), np.uint16), no_leans(len(blocks)), ())
            for key, texts in pages.items()
            for blocks in [np.array([(text, 0) for text in texts], np.uint64)]
        ]
    )
    page = np.array([(D, 0), (A, 0), (C, 0), (5, 0), (B, 0), (C, 0)], np.uint64)
    assert site.structures_in(page).tolist() == [0, D, A, A, A, B]
