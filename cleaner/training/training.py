"""Examples -> a BlockModel, and how good it is on domains that it has not seen.

Every page is measured with a lexicon from other domains, and its first scores come from trees that
were trained on other domains. So training sees what inference will see.
"""

import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Floats
from cleaner.blocks.lexicon import Lexicon
from cleaner.blocks.measurements import Measurements, measure
from cleaner.evaluation.corpora import FOLDS
from cleaner.evaluation.metrics import word_scores
from cleaner.judging.block_model import BlockModel, second_matrix
from cleaner.judging.cut import page_cut
from cleaner.judging.second_look import look_around
from cleaner.judging.trees import Trees
from cleaner.training.boosting import boost
from cleaner.training.examples import Example
from cleaner.training.lexicon import learn_lexicon

__all__ = ["Trained", "train"]

ROWS_A_PAGE: Final = 160
"""Blocks of a page that are trained on; of longer pages an even sample."""
WEIGHT_POWER: Final = 0.7
"""A block weighs its words to this power: F1 counts words, and short blocks matter for labels."""
PAGE_WEIGHT: Final = 100.0
SNIPPETS_WEIGHT: Final = 40.0
FOREIGN: Final = 4

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Trained:
    """The model trained on everything; a model for each fold, trained on the others' pages.

    scores: of every example's blocks, by the model that has not seen its domain.
    """

    model: BlockModel
    folds: Sequence[BlockModel]
    scores: Sequence[Array]
    report: str


def train(examples: Sequence[Example]) -> Trained:
    """Train both passes with cross-validation by domain, then on everything."""
    folds = np.array([example.fold for example in examples])
    say(f"{len(examples)} pages, {sum(len(e.segments) for e in examples)} blocks")
    lexicons = [learn_lexicon(e for e in examples if e.fold != fold) for fold in range(FOLDS)]
    say(f"lexicons: {len(lexicons[0].words)} words, {len(lexicons[0].names)} names")
    measured = [
        measure(e.segments, e.title, _perhaps_foreign(lexicons[e.fold], e)) for e in examples
    ]
    names = tuple(measured[0].names)
    say(f"{len(names)} features")
    picks = [_pick(example.target) for example in examples]
    weights = [
        _weights(e, m.words, pick) for e, m, pick in zip(examples, measured, picks, strict=True)
    ]
    target = [e.target[pick] for e, pick in zip(examples, picks, strict=True)]

    def fit(matrices: Sequence[Floats], names: Sequence[str], chosen: NDArray[np.bool_]) -> Trees:
        which = np.flatnonzero(chosen)
        rows = np.concatenate([matrices[i][:, picks[i]].T for i in which.tolist()])
        return boost(
            names,
            rows,
            np.concatenate([target[i] for i in which.tolist()]),
            np.concatenate([weights[i] for i in which.tolist()]).astype(np.float32),
        )

    first_matrices = [m.matrix for m in measured]
    first = _fold_trees(first_matrices, names, folds, fit)
    first_scores = _out_of_domain(first_matrices, folds, first)
    say(_table(examples, [m.words for m in measured], first_scores))
    second_matrices = [
        second_matrix(e.segments, m, s)
        for e, m, s in zip(examples, measured, first_scores, strict=True)
    ]
    second_names = _second_names(examples[0], measured[0], first_scores[0], names)
    second = _fold_trees(second_matrices, second_names, folds, fit)
    scores = _out_of_domain(second_matrices, folds, second)
    sizes = [m.words for m in measured]
    report = _table(examples, sizes, scores)
    say(report)
    everything = np.ones(len(examples), np.bool_)
    model = BlockModel(
        learn_lexicon(examples),
        fit(first_matrices, names, everything),
        fit(second_matrices, second_names, everything),
    )
    fold_models = [
        BlockModel(lexicon, one, two)
        for lexicon, one, two in zip(lexicons, first, second, strict=True)
    ]
    return Trained(model, fold_models, scores, report)


def _fold_trees(
    matrices: Sequence[Floats],
    names: Sequence[str],
    folds: NDArray[np.int64],
    fit: Callable[[Sequence[Floats], Sequence[str], NDArray[np.bool_]], Trees],
) -> list[Trees]:
    """For each fold, trees that were trained on the other folds."""
    trees = []
    for fold in range(FOLDS):
        trees.append(fit(matrices, names, folds != fold))
        say(f"fold {fold + 1} of {FOLDS}")
    return trees


def _out_of_domain(
    matrices: Sequence[Floats], folds: NDArray[np.int64], trees: Sequence[Trees]
) -> list[Array]:
    return [
        trees[fold].predict(matrix) for matrix, fold in zip(matrices, folds.tolist(), strict=True)
    ]


def _second_names(
    example: Example, measured: Measurements, scores: Array, names: Sequence[str]
) -> tuple[str, ...]:
    return (*names, *look_around(example.segments, measured.words, scores).names)


def _perhaps_foreign(lexicon: Lexicon, example: Example) -> Lexicon:
    """For one page in `FOREIGN`, a lexicon without words.

    The corpora are mostly English; so the trees learn to do without words that they know.
    """
    if crc32(example.id.encode()) % FOREIGN:
        return lexicon
    return Lexicon(MappingProxyType({}), lexicon.names)


def _pick(target: NDArray[np.float32]) -> NDArray[np.int64]:
    known = np.flatnonzero(~np.isnan(target))
    if len(known) <= ROWS_A_PAGE:
        return known
    order = np.random.default_rng(len(known)).permutation(len(known))
    return np.sort(known[order[:ROWS_A_PAGE]])


def _weights(example: Example, words: Array, pick: NDArray[np.int64]) -> Array:
    """Weights of a page's blocks: a page counts once, one with snippets only for less."""
    weight = words[pick] ** WEIGHT_POWER
    page = PAGE_WEIGHT if example.gold is not None else SNIPPETS_WEIGHT
    return np.asarray(weight / max(1e-9, weight.sum()) * page)


def _f1(example: Example, kept: NDArray[np.bool_]) -> tuple[float, float, float]:
    text = "\n".join(t for t, keep in zip(example.segments.texts, kept, strict=True) if keep)
    found = word_scores(text, example.gold or "")
    return found.precision, found.recall, found.f1


def _labelled(example: Example, kept: NDArray[np.bool_]) -> tuple[float, float, float]:
    """Precision, recall and F1 over the blocks with a snippet."""
    known = ~np.isnan(example.target)
    wanted, kept = example.target[known] > 0, kept[known]
    both = float((wanted & kept).sum())
    return (
        both / max(1.0, float(kept.sum())),
        both / max(1.0, float(wanted.sum())),
        2 * both / max(1.0, float(wanted.sum() + kept.sum())),
    )


def _table(examples: Sequence[Example], words: Sequence[Array], scores: Sequence[Array]) -> str:
    groups: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    for example, size, score in zip(examples, words, scores, strict=True):
        rate = _labelled if example.gold is None else _f1
        result = rate(example, score >= page_cut(size, score))
        groups[example.corpus].append(result)
        if example.corpus.startswith("wcxb"):
            groups[f"{example.corpus} {example.page_type}"].append(result)
    lines = ["pages precision recall F1"]
    for name, results in sorted(groups.items()):
        precision, recall, f1 = np.mean(results, axis=0)
        lines.append(f"  {name:24} {len(results):5} {precision:.4f} {recall:.4f} {f1:.4f}")
    return "\n".join(lines)


def say(text: str) -> None:
    """Progress, on stderr."""
    sys.stderr.write(f"[{time.strftime('%H:%M:%S')}] {text}\n")
    sys.stderr.flush()
