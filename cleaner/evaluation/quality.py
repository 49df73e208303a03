"""Measures on a sample of every corpus of a folder: the folder in, the figures that are pinned out.

Each page is cleaned as HTML, and as text by resiliparse.
"""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from hashlib import file_digest
from importlib import metadata
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import SUFFIXES, CorpusPage, read_corpus
from cleaner.evaluation.figures import sum_up
from cleaner.evaluation.floors import Measured
from cleaner.evaluation.fold_models import FoldModels, read_fold_models
from cleaner.evaluation.labels import is_labelled, labelled_name, measure_labels
from cleaner.evaluation.renderers import Renderer
from cleaner.evaluation.run import measure, ours, scrapes
from cleaner.model import MediaType
from cleaner.settings import Settings

__all__ = ["Sampling", "corpora_in", "measure_corpora"]

RENDERER: Final = Renderer.RESILIPARSE
PINNED: Final = ("f1", "snippet_f1", "title", "author", "date")
"""The figures with floors. Not precision and recall, which are traded for each other."""


@dataclass(frozen=True, slots=True)
class Sampling:
    """How to measure.

    pages: how many of each corpus, always the same ones.
    jobs: processes; each takes one corpus at a time.
    fold_models: a folder of models, so that no page is judged by one that saw its domain.
    """

    pages: int
    jobs: int = 1
    fold_models: Path | None = None

    @property
    def suite(self) -> str:
        """The name of the suite: figures of the one kind of model say nothing about the other."""
        models = "shipped models" if self.fold_models is None else "fold models"
        return f"corpora, {models}"


def corpora_in(folder: Path) -> tuple[Path, ...]:
    """Give the corpora of a folder and its subfolders. Raises UsageError if there is none."""
    found = sorted(path for suffix in SUFFIXES for path in folder.rglob(f"*{suffix}"))
    if not found:
        msg = f"{folder} holds no corpus"
        raise UsageError(msg)
    return tuple(found)


def measure_corpora(folder: Path, sampling: Sampling) -> Measured:
    """Measure on every corpus of a folder. Raises UsageError if one cannot be read."""
    paths = corpora_in(folder)
    work = partial(_figures, sampling=sampling)
    # Not the largest last, nor two of them at once.
    longest_first = sorted(paths, key=lambda path: path.stat().st_size, reverse=True)
    if sampling.jobs == 1:
        rows = list(map(work, longest_first))
    else:
        with ProcessPoolExecutor(sampling.jobs, get_context("spawn")) as pool:
            rows = list(pool.map(work, longest_first))
    figures = {name: value for row in rows for name, value in sorted(row.items())}
    return Measured(sampling.suite, _inputs(paths, sampling), figures)


def _figures(path: Path, sampling: Sampling) -> dict[str, float]:
    return dict(_labels(path, sampling) if is_labelled(path) else _corpus(path, sampling))


@dataclass(frozen=True, slots=True)
class _Figure:
    """One figure; unpacks into a pair for `dict`."""

    name: str
    value: float
