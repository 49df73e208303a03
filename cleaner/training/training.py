"""Examples -> a BlockModel, and how good it is on domains that it has not seen.

Every page is measured with a lexicon from other folds, and its first scores come from trees that
were trained on other folds. So the second pass sees in training what it will see in use.
"""

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import Final, TypeVar
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.characters import count_characters
from cleaner.blocks.columns import Floats
from cleaner.blocks.lexicon import Lexicon
from cleaner.blocks.measurements import Measurements, measure
from cleaner.judging.scores.block_model import BlockModel, mixed_score, second_matrix
from cleaner.judging.scores.page_net import PageNet
from cleaner.judging.scores.second_look import look_around
from cleaner.judging.scores.trees import Trees
from cleaner.training.boosting import Recipe
from cleaner.training.examples import Example
from cleaner.training.lexicon import LexiconTeacher
from cleaner.training.page_net import NetRecipe
from cleaner.training.rows import Rows
from cleaner.training.scoring import score_table

__all__ = ["CrossValidation", "cross_validate", "train"]

FOREIGN: Final = 4
"""One page in so many is measured without the words of the lexicon."""

Array = NDArray[np.float64]
Model = TypeVar("Model", Trees, PageNet)


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass of trees is trained on: a matrix an example, and the names of its rows."""

    matrices: Sequence[Floats]
    names: Sequence[str]


@dataclass(frozen=True, slots=True)
class CrossValidation:
    """models[fold] was trained on all folds but that one; `report` scores each on its own fold.

    teacher, rows, first, second, net_recipe: what they were trained on, and how; `train` makes the
    final model of it.
    """

    models: Sequence[BlockModel]
    report: str
    teacher: LexiconTeacher
    rows: Rows
    first: Pass
    second: Pass
    net_recipe: type[NetRecipe]


def cross_validate(
    examples: Sequence[Example],
    recipe: type[Recipe] = Recipe,
    net_recipe: type[NetRecipe] = NetRecipe,
) -> CrossValidation:
    """Train a model for each fold on the examples of the others, and score it on its own."""
    folds = np.array([example.fold for example in examples])
    count = int(folds.max()) + 1
    words = [np.maximum(count_characters(e.segments.texts).words, 0.5) for e in examples]
    rows = Rows.of(examples, words, recipe)
    teacher = LexiconTeacher(examples, rows)
    lexicons = [teacher.learn(np.flatnonzero(folds != fold)) for fold in range(count)]
    _say("lexicons are learned")
    measured = [
        measure(e.segments, e.title, _perhaps_foreign(lexicons[e.fold], e), e.kinds)
        for e in examples
    ]
    first = Pass([m.matrix for m in measured], measured[0].names)
    _say(f"{len(examples)} pages, {sum(map(len, words))} blocks, {len(first.names)} features")
    firsts = _of_folds(folds, partial(rows.fit, first.matrices, first.names))
    scores = _unseen(firsts, first, folds)
    _say(f"first pass\n{score_table(examples, words, scores)}")
    second = _second_pass(examples, measured, scores)
    seconds = _of_folds(folds, partial(rows.fit, second.matrices, second.names))
    last = _unseen(seconds, second, folds)
    _say(f"second pass\n{score_table(examples, words, last)}")
    fit = partial(rows.fit_net, first.matrices, first.names, recipe=net_recipe)
    nets = _of_folds(folds, fit)
    by_nets = _unseen(nets, first, folds)
    _say(f"networks\n{score_table(examples, words, by_nets)}")
    means = list(map(mixed_score, scores, last, by_nets))
    models = [BlockModel(*parts) for parts in zip(lexicons, firsts, seconds, nets, strict=True)]
    report = score_table(examples, words, means)
    return CrossValidation(models, report, teacher, rows, first, second, net_recipe)


def train(examples: Sequence[Example], validated: CrossValidation) -> BlockModel:
    """Train on all examples, with the measurements of the cross-validation."""
    everything = np.arange(len(examples))
    first, second = (
        validated.rows.fit(part.matrices, part.names, everything)
        for part in (validated.first, validated.second)
    )
    inputs = validated.first
    net = validated.rows.fit_net(inputs.matrices, inputs.names, everything, validated.net_recipe)
    return BlockModel(validated.teacher.learn(everything), first, second, net)


def _second_pass(
    examples: Sequence[Example], measured: Sequence[Measurements], scores: Sequence[Array]
) -> Pass:
    around = look_around(examples[0].segments, measured[0].words, scores[0]).names
    matrices = [
        second_matrix(example.segments, m, score)
        for example, m, score in zip(examples, measured, scores, strict=True)
    ]
    return Pass(matrices, [*measured[0].names, *around])


def _of_folds(folds: NDArray[np.int64], fit: Callable[[NDArray[np.int64]], Model]) -> list[Model]:
    """For each fold, what was trained on the pages of the other folds."""
    models = []
    for fold in range(int(folds.max()) + 1):
        models.append(fit(np.flatnonzero(folds != fold)))
        _say(f"fold {fold} is trained")
    return models


def _unseen(models: Sequence[Trees | PageNet], part: Pass, folds: NDArray[np.int64]) -> list[Array]:
    """Scores of every example's blocks, by the model that has not seen its fold."""
    return [
        models[fold].predict(matrix)
        for matrix, fold in zip(part.matrices, folds.tolist(), strict=True)
    ]


def _perhaps_foreign(lexicon: Lexicon, example: Example) -> Lexicon:
    """For some pages, a lexicon without words.

    The corpora are mostly English; so the trees learn to do without words that they know.
    """
    if crc32(example.id.encode()) % FOREIGN:
        return lexicon
    return replace(lexicon, words=MappingProxyType({}))


def _say(text: str) -> None:
    sys.stderr.write(f"[{time.strftime('%H:%M:%S')}] {text}\n")
    sys.stderr.flush()
