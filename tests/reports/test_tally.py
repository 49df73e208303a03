"""Blocks are counted by side and by label."""

from cleaner.model import Label
from cleaner.reports.tally import LabelCount, tally
from tests.reports.conftest import block, small


def test_sides_and_labels_are_counted() -> None:
    """In the order of the labels, without those that do not occur."""
    kept, removed = tally(small().blocks)
    assert (kept.kept, kept.blocks, kept.words) == (True, 2, 7)
    assert (removed.kept, removed.blocks, removed.words) == (False, 3, 4)
    assert kept.labels == (LabelCount(Label.TITLE, 1), LabelCount(Label.BODY, 1))
    assert removed.labels == (LabelCount(Label.NAVIGATION, 2), LabelCount(Label.SHARE, 1))


def test_scripts_without_spaces_have_words() -> None:
    """As the block model counts: half of the characters, and one for where they begin."""
    kept, _ = tally([block("灯台の博物館です")])
    assert kept.words == 5


def test_nothing_and_empty_texts_count_as_no_words() -> None:
    """A page may have no blocks at all."""
    assert [side.words for side in tally([])] == [0, 0]
    assert tally([block("")])[0].words == 0
