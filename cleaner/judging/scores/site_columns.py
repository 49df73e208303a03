"""What the site says of each block, beside the model's score -> columns for the site's trees."""

import re
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Columns, running, shifted, windowed
from cleaner.sites import Seen

__all__ = ["site_columns"]

Array = NDArray[np.float64]
REACHES: Final = (1, 3, 8)
"""Blocks to each side."""
CLOSE: Final = (-2, -1, 1, 2)
_CLOSE: Final = tuple(f"{name}{by:+d}" for by in CLOSE for name in ("share", "repeating"))
_DIGIT: Final = re.compile(r"\d")


def site_columns(texts: Sequence[str], words: Array, log_odds: Array, seen: Seen) -> Columns:
    """Columns with one entry a block. log_odds: the block model's."""
    share = seen.share
    columns = Columns()
    columns.add("log_odds", log_odds)
    columns.add("pages", np.minimum(seen.pages, 100.0))
    columns.add("share", share)
    columns.add("text_on", np.minimum(seen.text_on, 100.0))
    columns.add("pair_on", seen.pair_on)
    columns.add("structure_on", seen.structure_on)
    columns.add("repeating", seen.repeating)
    columns.add("own_words", np.log1p(seen.own_words))
    columns.add("words", np.log1p(words))
    columns.add("digits", [_DIGIT.search(text) is not None for text in texts])
    columns.add_rows(_CLOSE, shifted(np.array([share, seen.repeating]), CLOSE, 1.0))
    core = 1 / (1 + np.exp(-log_odds))
    sized = np.array(
        [words, words * share, words * seen.repeating, words * core, words * core * share]
    )
    for reach, near in zip(REACHES, windowed(running(sized), REACHES), strict=True):
        columns.add(f"share_within_{reach}", near[1] / near[0])
        columns.add(f"repeating_within_{reach}", near[2] / near[0])
        columns.add(f"core_within_{reach}", near[3] / near[0])
    before = np.cumsum(sized, axis=1) - sized
    total = sized.sum(axis=1, keepdims=True)
    after = total - before - sized
    columns.add("before", before[0] / total[0])
    columns.add("share_before", before[1] / np.maximum(before[0], 1))
    columns.add("share_after", after[1] / np.maximum(after[0], 1))
    columns.add("core_before", before[3] / total[3])
    columns.add("core_after", after[3] / total[3])
    columns.add("page_share", np.full(len(words), total[1, 0] / total[0, 0]))
    columns.add("core_share", np.full(len(words), total[4, 0] / total[3, 0]))
    return columns
