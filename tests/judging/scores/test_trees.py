"""Two trees small enough to walk by hand."""

import math

import numpy as np
import pytest

from cleaner.judging.scores import trees as module
from cleaner.judging.scores.trees import LEAF_UNIT, Trees

STEP = LEAF_UNIT // 64
# Tree 0 asks a > 0.5, then b > 10; tree 1 asks b > 0, then a > 2. The first answer is bit 0.
TWO = Trees(
    names=("a", "b"),
    features=np.array([[0, 1], [1, 0]], np.int16),
    thresholds=np.array([[0.5, 0.0], [10.0, 2.0]], np.float32),
    leaves=np.array([1, 2, 4, 8, 16, 32, 64, 128], np.int32) * np.int32(STEP),
    bias=3 * STEP,
)


@pytest.mark.parametrize(
    ("a", "b", "steps"),
    [
        (0, 0, 1 + 16 + 3),
        (1, 0, 2 + 16 + 3),
        (0, 11, 4 + 32 + 3),
        (1, 11, 8 + 32 + 3),
        (3, -1, 2 + 64 + 3),
        (3, 11, 8 + 128 + 3),
        (0.5, 10, 1 + 32 + 3),
    ],
)
def test_sums_by_hand(a: float, b: float, steps: int) -> None:
    """Bias and one leaf a tree, as log-odds; a value at a threshold does not pass it."""
    (score,) = TWO.predict(np.array([[a], [b]], np.float32))
    assert score == pytest.approx(1 / (1 + math.exp(-steps / 64)), abs=1e-12)


def test_all_blocks_at_once() -> None:
    """A score a block, in order."""
    a = [0, 1, 3]
    b = [0, 11, -1]
    together = TWO.predict(np.array([a, b], np.float32))
    alone = [TWO.predict(np.array([[x], [y]], np.float32))[0] for x, y in zip(a, b, strict=True)]
    assert together.shape == (3,)
    assert together.tolist() == alone


@pytest.mark.parametrize("blocks", [1, 6, 7, 8, 50])
def test_chunks_give_the_same_as_one_go(monkeypatch: pytest.MonkeyPatch, blocks: int) -> None:
    """To the last bit, whether the last chunk is full or not."""
    matrix = np.random.default_rng(1).uniform(-12, 12, (2, blocks)).astype(np.float32)
    whole = TWO.predict(matrix)
    monkeypatch.setattr(module, "CHUNK", 7)
    assert TWO.predict(matrix).tobytes() == whole.tobytes()
    assert len(set(whole.tolist())) > 1 or blocks == 1


def test_large_leaves_do_not_overflow() -> None:
    """The sum of int32 leaves may be larger than an int32."""
    largest = np.iinfo(np.int32).max
    big = Trees(
        ("a",),
        np.zeros((1, 2), np.int16),
        np.zeros((1, 2), np.float32),
        np.array([largest, -largest] * 2, np.int32),
        0,
    )
    assert big.predict(np.array([[-1.0]], np.float32)).tolist() == [1.0]


def test_a_question_is_asked_once() -> None:
    """However many trees ask it."""
    twice = Trees(
        ("a", "b"),
        np.array([[0, 1, 0], [1, 0, 0]], np.int16),
        np.array([[0.5, 0.0, 0.5], [0.0, 0.5, 0.75]], np.float32),
        np.arange(12, dtype=np.int32),
        0,
    )
    questions = twice.questions
    assert questions.features.tolist() == [0, 0, 1]
    assert questions.thresholds.tolist() == [[0.5], [0.75], [0.0]]
    assert questions.of_levels.tolist() == [[0, 2, 0], [2, 0, 1]]


def test_leaves_that_are_reached_are_those_that_are_added_up() -> None:
    """Models that ask the same need walk only one of them."""
    matrix = np.array([[0, 1, 3], [0, 11, -1]], np.float32)
    assert TWO.reached(matrix).tolist() == [[0, 3, 1], [4, 5, 6]]
    assert TWO.log_odds_at(TWO.reached(matrix)).tolist() == TWO.log_odds(matrix).tolist()
