"""Rows of measurements -> Trees: CatBoost trains them, and they are taken out of its JSON."""

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from catboost import CatBoostClassifier, Pool

from cleaner.blocks.columns import Floats
from cleaner.judging.trees import LEAF_UNIT, Trees

__all__ = ["Recipe", "boost", "boost_upon", "fit", "taken_out"]

DEPTH: Final = 6
SEED: Final = 20_261_124


CORRECTION_TREES: Final = 150
CORRECTION_DEPTH: Final = 4


class Recipe:
    """How much to train. Swept on the development corpora, by domain."""

    iterations = 600
    learning_rate = 0.08
    l2_leaf_reg = 5.0
    border_count = 96
    threads = 2


def boost(
    names: Sequence[str],
    rows: Floats,
    target: Floats,
    weight: Floats,
    recipe: type[Recipe] = Recipe,
) -> Trees:
    """Train on rows of shape (blocks, features); the target may be any share between 0 and 1."""
    return taken_out(names, fit(rows, target, weight, recipe))


def boost_upon(
    names: Sequence[str],
    rows: Floats,
    target: Floats,
    weight: Floats,
    signs: Sequence[int],
) -> Trees:
    """Train trees whose log-odds are added to those in the first column, the baseline.

    signs: for each feature, whether the sum may only rise with it (1), fall (-1), or either (0).
    """
    model = CatBoostClassifier(
        iterations=CORRECTION_TREES,
        learning_rate=0.06,
        l2_leaf_reg=20.0,
        depth=CORRECTION_DEPTH,
        loss_function="CrossEntropy",
        monotone_constraints=list(signs),
        boost_from_average=False,
        model_shrink_rate=0.0,
        thread_count=Recipe.threads,
        random_seed=SEED,
        allow_writing_files=False,
        verbose=False,
    )
    model.fit(Pool(rows, label=target, weight=weight, baseline=rows[:, 0]))
    return taken_out(names, model)


def fit(rows: Floats, target: Floats, weight: Floats, recipe: type[Recipe]) -> CatBoostClassifier:
    """Let CatBoost train."""
    model = CatBoostClassifier(
        iterations=recipe.iterations,
        learning_rate=recipe.learning_rate,
        l2_leaf_reg=recipe.l2_leaf_reg,
        border_count=recipe.border_count,
        thread_count=recipe.threads,
        depth=DEPTH,
        loss_function="CrossEntropy",
        grow_policy="SymmetricTree",
        random_seed=SEED,
        allow_writing_files=False,
        verbose=False,
    )
    model.fit(Pool(rows, label=target, weight=weight))
    return model


def taken_out(names: Sequence[str], model: CatBoostClassifier) -> Trees:
    """The trees of a CatBoost model, with leaves in whole units."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        return _from_json(names, json.loads(path.read_text()))


def _from_json(names: Sequence[str], model: dict[str, Any]) -> Trees:
    trees = model["oblivious_trees"]
    scale, (bias,) = model["scale_and_bias"]
    features = np.zeros((DEPTH, len(trees)), np.int16)
    thresholds = np.full((DEPTH, len(trees)), np.inf, np.float32)
    leaves = np.zeros((len(trees), 1 << DEPTH), np.float64)
    for index, tree in enumerate(trees):
        for level, split in enumerate(tree["splits"] or ()):
            features[level, index] = split["float_feature_index"]
            thresholds[level, index] = split["border"]
        leaves[index, : len(tree["leaf_values"])] = tree["leaf_values"]
    whole = np.rint(leaves * scale * LEAF_UNIT).astype(np.int32).reshape(-1)
    return Trees(tuple(names), features, thresholds, whole, round(bias * LEAF_UNIT))
