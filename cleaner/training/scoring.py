"""Scores of every example's blocks -> how good they are, by corpus and page type."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cleaner.evaluation.metrics import word_scores
from cleaner.judging.scores.cut import page_cut
from cleaner.training.examples import Example

__all__ = ["score_table"]

Array = NDArray[np.float64]
Scores = tuple[float, float, float]


def score_table(
    examples: Sequence[Example], words: Sequence[Array], scores: Sequence[Array]
) -> str:
    """Precision, recall and F1 as means over pages, one line a corpus and one a page type.

    words, scores: one array an example, shape (blocks,). Corpora with gold texts are scored by
    words, those with snippets by the blocks that hold one.
    """
    groups: dict[str, list[Scores]] = defaultdict(list)
    types: dict[str, set[str]] = defaultdict(set)
    for example, size, score in zip(examples, words, scores, strict=True):
        rate = _by_blocks if example.gold is None else _by_words
        result = rate(example, score >= page_cut(size, score))
        groups[example.corpus].append(result)
        groups[f"{example.corpus} {example.page_type}"].append(result)
        types[example.corpus].add(example.page_type)
    lines = ["corpus and page type         pages      P      R     F1"]
    for name, results in sorted(groups.items()):
        corpus, _, page_type = name.partition(" ")
        if page_type and len(types[corpus]) == 1:
            continue
        precision, recall, f1 = np.mean(results, axis=0)
        lines.append(f"{name:28} {len(results):5} {precision:6.4f} {recall:6.4f} {f1:6.4f}")
    return "\n".join(lines)


def _by_words(example: Example, kept: NDArray[np.bool_]) -> Scores:
    text = "\n".join(t for t, keep in zip(example.segments.texts, kept, strict=True) if keep)
    found = word_scores(text, example.gold or "")
    return found.precision, found.recall, found.f1


def _by_blocks(example: Example, kept: NDArray[np.bool_]) -> Scores:
    known = ~np.isnan(example.target)
    wanted, kept = example.target[known] > 0, kept[known]
    both = float((wanted & kept).sum())
    return (
        both / max(1.0, float(kept.sum())),
        both / max(1.0, float(wanted.sum())),
        2 * both / max(1.0, float(wanted.sum() + kept.sum())),
    )
