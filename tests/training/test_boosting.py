"""The trees that are taken out of CatBoost give what CatBoost gives."""

import numpy as np
import pytest

pytest.importorskip("catboost", reason="needs the extra [train]")

from cleaner.judging.scores.trees import LEAF_UNIT, Trees
from cleaner.training import boosting

ROWS = 10_000
FEATURES = 12


class Small(boosting.Recipe):
    """A small recipe, quick to train."""

    iterations = 60
    learning_rate = 0.08
    features = 1.0


@pytest.fixture(scope="module")
def trained() -> tuple[Trees, object, np.ndarray[tuple[int, int], np.dtype[np.float32]]]:
    """Give trees, the CatBoost model they come from, and the rows."""
    random = np.random.default_rng(5)
    rows = random.normal(size=(ROWS, FEATURES)).astype(np.float32)
    rows[:, 3] = np.round(rows[:, 3])  # ties with the thresholds
    target = (rows[:, 0] + rows[:, 1] * rows[:, 3] > 0.3).astype(np.float32)
    target[::7] = 0.5
    weight = np.full(ROWS, 2.0, np.float32)
    model = boosting.fit(rows, target, weight, Small)
    names = [f"f{index}" for index in range(FEATURES)]
    return boosting.taken_out(names, model), model, rows


def test_parity(
    trained: tuple[Trees, object, np.ndarray[tuple[int, int], np.dtype[np.float32]]],
) -> None:
    """On 10,000 rows the probabilities differ by what rounding of the leaves explains."""
    trees, model, rows = trained
    ours = trees.predict(np.ascontiguousarray(rows.T))
    theirs = model.predict(rows, prediction_type="Probability")[:, 1]  # type: ignore[attr-defined]
    assert np.abs(ours - theirs).max() < Small.iterations / LEAF_UNIT
    assert 0.05 < ours.min() < 0.5 < ours.max() < 1


def test_the_same_seed_gives_the_same_trees() -> None:
    """Bit for bit."""
    random = np.random.default_rng(6)
    rows = random.normal(size=(500, 3)).astype(np.float32)
    target = (rows[:, 0] > 0).astype(np.float32)
    one, two = (
        boosting.boost(["a", "b", "c"], rows, target, np.ones(500, np.float32), Small)
        for _ in range(2)
    )
    assert one.leaves.tobytes() == two.leaves.tobytes()
    assert one.thresholds.tobytes() == two.thresholds.tobytes()
    assert one.bias == two.bias
