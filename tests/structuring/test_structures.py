"""Structures of what was kept."""

from cleaner.blocks import split_into_blocks
from cleaner.model import Scrape
from cleaner.parsing import parse
from cleaner.structuring import read_structures


def test_removed_blocks_have_none() -> None:
    """Only what is kept is looked at."""
    page = parse(Scrape("<html><h2>Moon</h2><h3>Rise</h3>"), 1000)
    segments = split_into_blocks(page)
    first, second = read_structures(segments, [False, True])
    assert first is None
    assert second
    assert second.level == 3
