import numpy as np
import pytest

from cleaner.sites.known_site import KnownSite, Table, paired
from cleaner.sites.trace import Trace

A, B, C, D = 101, 102, 103, 104


@pytest.fixture
def site() -> KnownSite:
    """Three pages; structure 1 holds A on two of them, structure 2 something else on each."""
    pages = {7: [(A, 1), (B, 2)], 8: [(A, 1), (C, 2)], 9: [(D, 2), (A, 2)]}
    return KnownSite.of(
        [Trace("s", key, 0, np.array(blocks, np.uint64), ()) for key, blocks in pages.items()]
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
    numbers = site.pairs.look_up(paired(np.array([(A, 1)], np.uint64)))
    assert site.pages_with(numbers, site.pairs).tolist() == [[True, True, False]]


def test_what_repeats_in_a_structure(site: KnownSite) -> None:
    """How much is there, and how much of it stands there on another of the pages too."""
    there, repeats = site.repeating(np.array([True, True, True]))
    assert (there.tolist(), repeats.tolist()) == ([2, 4, 0], [2, 0, 0])


def test_what_repeats_on_some_of_the_pages(site: KnownSite) -> None:
    """Pages left aside count for nothing."""
    there, repeats = site.repeating(np.array([True, False, False]))
    assert (there.tolist(), repeats.tolist()) == ([1, 1, 0], [0, 0, 0])
