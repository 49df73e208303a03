"""The work of `cleaner evaluate`: choices in, a report out."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import corpus_name, read_corpus
from cleaner.evaluation.figures import Figures, sum_up
from cleaner.evaluation.fold_models import FoldModels, read_fold_models
from cleaner.evaluation.grouping import Grouping
from cleaner.evaluation.labelled_lines import is_labelled, labelled_name
from cleaner.evaluation.labels import LabelFigures, measure_labels, measure_labels_as_html
from cleaner.evaluation.peers import Extractor
from cleaner.evaluation.renderers import Renderer, media_type_by
from cleaner.evaluation.report import as_json, as_tables
from cleaner.evaluation.run import (
    OURS,
    TRAINED_ON,
    Outcome,
    Rendered,
    extractors_for,
    measure,
    scrapes,
)
from cleaner.model import MediaType
from cleaner.settings import Settings
from cleaner.version import __version__

__all__ = ["Choices", "Report", "evaluate_corpora"]

PEER_PACKAGES = ("justext", "readability-lxml", "resiliparse", "trafilatura")
SHOWN_FAILURES = 3
"""How many failures of an extractor or renderer are spelt out; the rest are only counted."""

Talk = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Choices:
    """What to measure: the flags of `cleaner evaluate`.

    corpora: files of pages with gold, and files of labelled lines.
    fold_models: a folder of models; None takes the shipped ones.
    by: what the pages of each corpus are told apart by.
    """

    corpora: tuple[Path, ...]
    as_text: Renderer | None = None
    against: tuple[str, ...] = ()
    sample: int | None = None
    fold_models: Path | None = None
    by: Grouping = Grouping.PAGE_TYPE
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True)
class Report:
    """The figures, and the choices that they were measured with.

    unrendered: pages left out because they could not be rendered to text.
    """

    choices: Choices
    figures: tuple[Figures, ...]
    labels: tuple[LabelFigures, ...]
    unrendered: int

    def as_table(self) -> str:
        """Give the figures as tables for people."""
        return as_tables(self.figures, self.labels, self.choices.by)

    def as_json(self) -> str:
        """Give the figures as one JSON object, with versions, so that runs can be compared."""
        about = {
            "cleaner": __version__,
            "peers": {name: found for name in PEER_PACKAGES if (found := _version(name))},
            "as_text": self.choices.as_text,
            "by": self.choices.by,
            "effort": self.choices.settings.effort,
            "include": sorted(self.choices.settings.include),
            "sample": self.choices.sample,
            "fold_models": self.choices.fold_models is not None,
            "unrendered": self.unrendered,
        }
        return as_json(self.figures, self.labels, about)


def evaluate_corpora(choices: Choices, talk: Talk) -> Report:
    """Measure ours and the peers on every page of the corpora, and our labels on labelled lines.

    talk: gets lines for people: which corpus is read, what failed, what was trained on.
    Raises UsageError for a missing or double corpus, an unknown or missing peer, and the like.
    """
    _check(choices.corpora)
    labelled = tuple(filter(is_labelled, choices.corpora))
    corpora = tuple(path for path in choices.corpora if path not in labelled)
    extractors = _extractors(choices) if corpora else ()
    for line in _seen_in_training(corpora, choices):
        talk(line)
    unrendered: list[Rendered] = []
    pages = _set_aside(_pages(corpora, choices, talk), unrendered)
    outcomes = tuple(one for page in measure(pages, extractors) for one in page)
    for line in (*_unrendered(unrendered), *_failures(outcomes)):
        talk(line)
    if corpora and not outcomes:
        msg = "the corpora hold no page to measure"
        raise UsageError(msg)
    labels = tuple(_labels(labelled, corpora, choices, talk))
    return Report(choices, sum_up(outcomes, choices.by), labels, len(unrendered))


def _extractors(choices: Choices) -> tuple[Extractor, ...]:
    text = choices.as_text is not None
    models = _fold_models(choices, media_type_by(choices.as_text))
    return extractors_for(choices.against, choices.settings, text=text, fold_models=models)


def _fold_models(choices: Choices, kind: MediaType) -> FoldModels | None:
    return read_fold_models(choices.fold_models, kind) if choices.fold_models else None


def _labels(
    paths: Sequence[Path], corpora: Sequence[Path], choices: Choices, talk: Talk
) -> Iterator[LabelFigures]:
    """Measure labels on text, and on the HTML of those pages that the corpora have."""
    settings, sample = choices.settings, choices.sample
    text = _fold_models(choices, MediaType.TEXT) if paths else None
    html = _fold_models(choices, MediaType.HTML) if paths and corpora else None
    for path in paths:
        talk(f"measuring labels on {path}")
        yield measure_labels(path, settings, text, sample)
        as_html = measure_labels_as_html(path, corpora, settings, html, sample)
        if as_html is not None:
            yield as_html


def _seen_in_training(corpora: Iterable[Path], choices: Choices) -> Iterator[str]:
    """Say which figures are flattered by models that have seen the pages."""
    seen = [name for name in map(corpus_name, corpora) if name in TRAINED_ON]
    if seen and not choices.fold_models:
        yield (
            f"the shipped models were trained on {', '.join(seen)}: the figures of {OURS} there "
            "are no estimate of its accuracy; --fold-models gives one"
        )


def _check(corpora: Iterable[Path]) -> None:
    """Refuse before the work starts what would only show after hours of it."""
    names = Counter(map(labelled_name, corpora))
    double = sorted(name for name, times in names.items() if times > 1)
    if double:
        msg = f"given twice: {', '.join(double)}"
        raise UsageError(msg)
    for path in corpora:
        if not path.is_file():
            msg = f"{path}: no such file"
            raise UsageError(msg)


def _pages(corpora: Iterable[Path], choices: Choices, talk: Talk) -> Iterator[Rendered]:
    for path in corpora:
        talk(f"measuring on {path}")
        yield from scrapes(read_corpus(path, choices.sample), choices.as_text)


def _set_aside(pages: Iterable[Rendered], unrendered: list[Rendered]) -> Iterator[Rendered]:
    for page in pages:
        if page.scrape is None:
            unrendered.append(page)
        else:
            yield page


def _unrendered(pages: Sequence[Rendered]) -> Iterator[str]:
    for one in pages[:SHOWN_FAILURES]:
        yield f"{one.page.corpus}/{one.page.id} could not be rendered: {one.failed}"
    if pages:
        yield f"pages left out because they could not be rendered: {len(pages)}"


def _failures(outcomes: Iterable[Outcome]) -> Iterator[str]:
    shown = Counter[str]()
    for outcome in outcomes:
        if outcome.failed is not None:
            shown[outcome.extractor] += 1
            if shown[outcome.extractor] <= SHOWN_FAILURES:
                place = f"{outcome.corpus}/{outcome.page_id}"
                yield f"{outcome.extractor} failed on {place}: {outcome.failed}"


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
