"""Rows of measurements -> Trees: CatBoost trains them, and they are taken out of its JSON.

The block model learns shares, the field model which candidate is right and which type a page has.
"""

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from catboost import CatBoost, CatBoostClassifier, Pool
from numpy.typing import NDArray

from cleaner.blocks.columns import Floats
from cleaner.judging.scores.trees import LEAF_UNIT, Trees

__all__ = [
    "QuickRecipe",
    "Recipe",
    "boost",
    "boost_choice",
    "boost_upon",
    "fit",
    "taken_out",
]

DEPTH: Final = 6
SEED: Final = 20_261_124
CHOICE_TURNS: Final = 3
"""So are trees of a choice: one alone is right on five days more or five fewer of 777."""
CORRECTION_TREES: Final = 150
CORRECTION_DEPTH: Final = 4


class Recipe:
    """How much to train. Swept on the development corpora, by domain."""

    iterations = 400
    learning_rate = 0.1
    l2_leaf_reg = 5.0
    border_count = 96
    threads = 2
    depth = DEPTH
    features = 0.4
    """Share of the features that each split may choose from."""
    loss = "CrossEntropy"
    class_weights: str | None = None


class QuickRecipe(Recipe):
    """Enough to see that all goes through."""

    iterations = 20


class FieldRecipe(Recipe):
    """How much to train on candidates: few pages, so few and shallow trees."""

    iterations = 300
    learning_rate = 0.06
    border_count = 64
    depth = 5
    features = 1.0


class ChoiceRecipe(FieldRecipe):
    """How much to train on the days of pages, of which one each is the right one."""

    learning_rate = 0.05
    depth = 4
    loss = "QuerySoftMax"


class DatedRecipe(FieldRecipe):
    """How much to train on whether a page has a day: a row a page, so shallower trees still."""

    iterations = 200
    learning_rate = 0.04
    depth = 3


class TypeRecipe(FieldRecipe):
    """How much to train on types of pages; rare types count for more."""

    learning_rate = 0.08
    loss = "MultiClass"
    class_weights = "SqrtBalanced"


def boost(
    names: Sequence[str],
    rows: Floats,
    target: Floats,
    weight: Floats,
    recipe: type[Recipe],
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


def boost_choice(
    names: Sequence[str], rows: Floats, right: Floats, groups: NDArray[np.intp]
) -> Trees:
    """Train on rows of shape (candidates, features) to choose one of each group.

    right: 1 for the one to choose, else 0.  groups: equal numbers stand beside each other.
    """
    pool = Pool(rows, label=right, group_id=groups)
    made = []
    for turn in range(CHOICE_TURNS):
        model = CatBoost(_parameters(ChoiceRecipe) | {"random_seed": SEED + turn})
        model.fit(pool)
        made.append(taken_out(names, model))
    return _mean(made)


def _mean(made: Sequence[Trees]) -> Trees:
    """The trees of all, whose sum is the mean of their sums."""
    return Trees(
        made[0].names,
        np.concatenate([trees.features for trees in made], axis=1),
        np.concatenate([trees.thresholds for trees in made], axis=1),
        np.rint(np.concatenate([trees.leaves for trees in made]) / len(made)).astype(np.int32),
        round(sum(trees.bias for trees in made) / len(made)),
    )


def boost_classes(
    names: Sequence[str], rows: Floats, classes: Floats, weight: Floats
) -> tuple[Trees, ...]:
    """Train on rows of shape (pages, features) to tell classes; trees for each, in order."""
    model = _as_json(fit(rows, classes, weight, TypeRecipe))
    _, biases = model["scale_and_bias"]
    return tuple(
        _from_json(names, model, range(index, 1 << 30, len(biases)), bias)
        for index, bias in enumerate(biases)
    )


def fit(rows: Floats, target: Floats, weight: Floats, recipe: type[Recipe]) -> CatBoostClassifier:
    """Let CatBoost train."""
    model = CatBoostClassifier(
        **_parameters(recipe),
        auto_class_weights=recipe.class_weights,
        grow_policy="SymmetricTree",
    )
    model.fit(Pool(rows, label=target, weight=weight))
    return model


def _parameters(recipe: type[Recipe]) -> dict[str, Any]:
    return {
        "iterations": recipe.iterations,
        "learning_rate": recipe.learning_rate,
        "l2_leaf_reg": recipe.l2_leaf_reg,
        "border_count": recipe.border_count,
        "thread_count": recipe.threads,
        "depth": recipe.depth,
        "rsm": recipe.features,
        "loss_function": recipe.loss,
        "random_seed": SEED,
        "allow_writing_files": False,
        "verbose": False,
    }


def taken_out(names: Sequence[str], model: CatBoost) -> Trees:
    """The trees of a CatBoost model, with leaves in whole units."""
    trees = _as_json(model)
    _, (bias,) = trees["scale_and_bias"]
    return _from_json(names, trees, range(1 << 30), bias)


def _as_json(model: CatBoost) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        read: dict[str, Any] = json.loads(path.read_text())
        return read


def _from_json(names: Sequence[str], model: dict[str, Any], which: range, bias: float) -> Trees:
    """The trees of one class. which: the places of its values among a tree's leaves."""
    trees = model["oblivious_trees"]
    scale, _ = model["scale_and_bias"]
    # Not that of the deepest tree: turns of trees that are joined must have one depth.
    depth = model["model_info"]["params"]["tree_learner_options"]["depth"]
    features = np.zeros((depth, len(trees)), np.int16)
    thresholds = np.full((depth, len(trees)), np.inf, np.float32)
    leaves = np.zeros((len(trees), 1 << depth), np.float64)
    for index, tree in enumerate(trees):
        for level, split in enumerate(tree["splits"] or ()):
            features[level, index] = split["float_feature_index"]
            thresholds[level, index] = split["border"]
        values = tree["leaf_values"][which.start :: which.step]
        leaves[index, : len(values)] = values
    whole = np.rint(leaves * scale * LEAF_UNIT).astype(np.int32).reshape(-1)
    return Trees(tuple(names), features, thresholds, whole, round(bias * LEAF_UNIT))
