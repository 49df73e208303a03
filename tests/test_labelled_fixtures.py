"""Text pages of invented outlets in ten languages, the label of whose every line is known.

They have the furniture of the scrape that this project started from, and were written and labelled
without a look at what the cleaner makes of them.
"""

import operator
from collections.abc import Callable
from pathlib import Path

import pytest

import cleaner
from cleaner.evaluation.labelled_lines import read_labelled
from cleaner.evaluation.labels import JudgedPage, judge_page
from cleaner.model import CORE_LABELS, Label

FIXTURES = Path(__file__).parent.parent / "fixtures"
SIBLINGS = sorted(FIXTURES.glob("siblings--*"))
HARD = sorted(FIXTURES.glob("labelled--*"))


def judged(folder: Path) -> JudgedPage:
    """Clean one page, and compare its lines with their labels."""
    (labelled,) = read_labelled(folder / "labels.tsv")
    scrape = cleaner.Scrape((folder / "page.txt").read_bytes(), path="page.txt")
    return judge_page(labelled, cleaner.clean_scrape(scrape))


def share(page: JudgedPage, right: Callable[[Label, Label | None], bool]) -> float:
    """Give the share of lines that are right by some measure."""
    pairs = list(zip(page.gold, page.found, strict=True))
    return sum(right(gold, found) for gold, found in pairs) / len(pairs)


def same_side(gold: Label, found: Label | None) -> bool:
    """Whether a line is kept that should be, or removed that should be."""
    return (gold in CORE_LABELS) is (found in CORE_LABELS)


def test_there_are_ten_siblings() -> None:
    """Each in a folder of its own, with every line labelled."""
    assert len(SIBLINGS) == 10
    assert all(len(judged(folder).gold) >= 60 for folder in SIBLINGS)


def test_nine_of_ten_siblings_are_right_in_every_line() -> None:
    """In label, not only in side."""
    right = [folder.name for folder in SIBLINGS if share(judged(folder), operator.is_) == 1]
    assert len(right) >= 9


@pytest.mark.parametrize("folder", SIBLINGS, ids=lambda folder: folder.name)
def test_siblings(folder: Path) -> None:
    """Of each page by itself, so that no language is given up for the others."""
    page = judged(folder)
    assert share(page, same_side) >= 0.98
    assert share(page, operator.is_) >= 0.95


@pytest.mark.parametrize("folder", HARD, ids=lambda folder: folder.name)
def test_hard_pages(folder: Path) -> None:
    """A forum, a shop, a page of nothing but chrome: most lines are on the right side."""
    assert share(judged(folder), same_side) >= 0.75
