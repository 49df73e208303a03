"""A block model that anyone can predict, so that a test shows what the rules do."""

from collections.abc import Callable

import numpy as np
import pytest

from cleaner.blocks import split_into_blocks
from cleaner.blocks.lexicon import EMPTY
from cleaner.blocks.measurements import measure
from cleaner.blocks.segments import Segments
from cleaner.judging import judge
from cleaner.judging.scores.block_model import BlockModel
from cleaner.judging.scores.second_look import look_around
from cleaner.judging.scores.trees import LEAF_UNIT, Trees
from cleaner.model import MediaType, Scrape, Verdict
from cleaner.parsing import parse
from cleaner.settings import Effort
from tests.judging.constant_net import constant_net

Judged = dict[str, Verdict]
Judge = Callable[..., Judged]


def model_for(segments: Segments, low: int, high: int, feature: str) -> BlockModel:
    """Give a model of one question: is the feature above 0.5? The leaves are log-odds."""
    own = list(measure(segments, None, EMPTY).names)
    ones = np.ones(len(segments))
    names = own + look_around(segments, ones, ones).names
    both = 2  # the first pass and the network say nothing, so the second says it twice as loud
    leaves = np.array([low * both * LEAF_UNIT, high * both * LEAF_UNIT], np.int32)
    where = np.array([[names.index(feature)]], np.int16)
    threshold = np.array([[0.5]], np.float32)
    trees = Trees(names, where, threshold, leaves, 0)
    first = Trees(names, where * 0, threshold, leaves * 0, 0)
    return BlockModel(EMPTY, first, trees, constant_net(own, 0))


@pytest.fixture
def judged() -> Judge:
    """Give the function that judges a page whose model keeps all, none, or what has a feature."""

    def run(source: str, *, keep: bool | str = True) -> Judged:
        kind = MediaType.HTML if source.startswith("<") else MediaType.TEXT
        page = parse(Scrape(source, media_type=kind), 1_000_000)
        segments = split_into_blocks(page)
        feature = keep if isinstance(keep, str) else "words"
        if keep is False:
            low, high = -9, -9  # surer than that trafilatura's opinion could change it
        else:
            low, high = (3 if keep is True else -3), 3
        model = model_for(segments, low, high, feature)
        verdicts = judge(page, segments, Effort.BALANCED, model)
        return dict(zip(segments.texts, verdicts, strict=True))

    return run
