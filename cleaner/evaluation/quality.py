"""Measures on a sample of every corpus of a folder: the folder in, the figures that are pinned out.

Each page is cleaned as HTML, as text by resiliparse, and as Markdown by html2text; by the shipped
models the text that came of it is cleaned again too.
"""

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from hashlib import file_digest, sha256
from importlib import metadata
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import SUFFIXES, CorpusPage, read_corpus
from cleaner.evaluation.figures import sum_up
from cleaner.evaluation.floors import Measured
from cleaner.evaluation.fold_models import FoldModels, read_fold_models
from cleaner.evaluation.labelled_lines import is_labelled, labelled_name
from cleaner.evaluation.labels import measure_labels
from cleaner.evaluation.renderers import Renderer, media_type_by
from cleaner.evaluation.run import measure, ours, scrapes
from cleaner.evaluation.twice import measure_twice
from cleaner.judging.scores.block_model import MODEL_NAMES
from cleaner.model import MediaType
from cleaner.settings import Settings

__all__ = ["Sampling", "measure_corpora"]

RENDERERS: Final = (Renderer.RESILIPARSE, Renderer.HTML2TEXT)
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


def _corpora_in(folder: Path) -> tuple[Path, ...]:
    """Give the corpora of a folder and its subfolders.

    Raises UsageError if there is none, or if two have one name.
    """
    found = sorted(path for suffix in SUFFIXES for path in folder.rglob(f"*{suffix}"))
    if not found:
        msg = f"{folder} holds no corpus"
        raise UsageError(msg)
    if len(set(map(labelled_name, found))) < len(found):
        msg = f"{folder} holds two corpora of one name"
        raise UsageError(msg)
    return tuple(found)


def measure_corpora(folder: Path, sampling: Sampling) -> Measured:
    """Measure on every corpus of a folder. Raises UsageError if one cannot be read."""
    paths = _corpora_in(folder)
    work = partial(_figures, sampling=sampling)
    # So that no process is left alone with the largest.
    longest_first = sorted(paths, key=lambda path: path.stat().st_size, reverse=True)
    if sampling.jobs == 1:
        rows = list(map(work, longest_first))
    else:
        with ProcessPoolExecutor(sampling.jobs, get_context("spawn")) as pool:
            rows = list(pool.map(work, longest_first))
    figures = {name: value for row in rows for name, value in sorted(row.items())}
    return Measured(sampling.suite, _inputs(paths, sampling), figures)


def _figures(path: Path, sampling: Sampling) -> dict[str, float]:
    if is_labelled(path):
        return _figures_of_labels(path, sampling)
    pages = list(read_corpus(path, sampling.pages))
    figures = {
        name: share
        for renderer in (None, *RENDERERS)
        for name, share in _figures_as(renderer, pages, sampling).items()
    }
    if sampling.fold_models is None and figures:
        figures[f"{pages[0].corpus} twice"] = measure_twice(pages).share
    return figures


def _figures_of_labels(path: Path, sampling: Sampling) -> dict[str, float]:
    models = _models(sampling, MediaType.TEXT)
    found = measure_labels(path, Settings(), models, sampling.pages)
    name = labelled_name(path)
    return {
        f"{name} exact": found.exact,
        f"{name} side": found.side,
        f"{name} core_f1": found.core_f1,
        f"{name} read": 1 - found.failed / found.pages,
    }


def _figures_as(
    renderer: Renderer | None, pages: Sequence[CorpusPage], sampling: Sampling
) -> dict[str, float]:
    """Give the pinned figures on pages of one corpus, as HTML or rendered.

    Among them is `read`, the share of the pages that were rendered and did not fail.
    """
    kind = media_type_by(renderer)
    extractor = ours(Settings(), _models(sampling, kind))
    outcomes = [one for page in measure(scrapes(pages, renderer), [extractor]) for one in page]
    if not outcomes:
        return {}
    row = asdict(sum_up(outcomes)[0])
    shares = {name: row[name] for name in PINNED if row[name] is not None}
    shares["read"] = (row["pages"] - row["failed"]) / len(pages)
    form = MODEL_NAMES[kind]
    return {f"{row['corpus']} {form} {name}": share for name, share in shares.items()}


def _models(sampling: Sampling, kind: MediaType) -> FoldModels | None:
    return read_fold_models(sampling.fold_models, kind) if sampling.fold_models else None


def _inputs(paths: Iterable[Path], sampling: Sampling) -> dict[str, str]:
    """Give a digest for each corpus: of its file, and of how pages were drawn and rendered."""
    renderers = (f"{renderer} {metadata.version(renderer)}" for renderer in RENDERERS)
    how = ", ".join((f"{sampling.pages} pages", *renderers))
    return {
        labelled_name(path): sha256(f"{_digest(path)} {how}".encode()).hexdigest() for path in paths
    }


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
