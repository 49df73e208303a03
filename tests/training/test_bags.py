"""Weights of tokens, fitted together."""

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="needs the extra [train]")

from cleaner.training.bags import MIN_DOMAINS, Bags

PAGES = [(f"d{number}.example", [["go", "on"], ["go"], ["stay"]]) for number in range(MIN_DOMAINS)]
ALL = np.arange(MIN_DOMAINS)
ONES = np.ones(3 * MIN_DOMAINS, np.float32)


def test_a_word_is_not_blamed_for_its_neighbour() -> None:
    """Here "go" stands in core only beside "on"."""
    target = np.tile(np.array([1, 0, 0], np.float32), MIN_DOMAINS)
    weights = Bags.of(PAGES).fit(ALL, target, ONES)
    assert weights["on"] > 0 > weights["stay"]
    assert weights["go"] < 0.5 * weights["on"]


def test_shares_are_targets() -> None:
    """Half core is as much one as the other, more than half is core."""
    target = np.tile(np.array([0.5, 0.5, 0.9], np.float32), MIN_DOMAINS)
    weights = Bags.of(PAGES).fit(ALL, target, ONES)
    assert weights["stay"] > max(weights.get("go", 0), weights.get("on", 0), 0)


def test_blocks_weigh_as_they_should() -> None:
    """A word that is core in heavy blocks and chrome in light ones leans to core."""
    target = np.tile(np.array([1, 0, 0], np.float32), MIN_DOMAINS)
    heavy = np.tile(np.array([9, 1, 1], np.float32), MIN_DOMAINS)
    bags = Bags.of(PAGES)
    assert bags.fit(ALL, target, heavy)["go"] > bags.fit(ALL, target, ONES).get("go", 0)


def test_tokens_of_few_domains_are_left_out() -> None:
    """Though they stand on many pages."""
    pages = [("one.example", blocks) for _, blocks in PAGES]
    assert not Bags.of(pages).fit(ALL, ONES, ONES)


def test_nothing_to_learn() -> None:
    """Blocks without tokens are no error."""
    assert not Bags.of([("a.example", [[], []])]).fit(np.arange(1), ONES[:2], ONES[:2])
