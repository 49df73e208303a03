"""Train what corrects scores by the site: `python -m cleaner.training.sites html|text CORPUS...`.

Each page of a site with three pages or more is looked up in what was learned of all of them, and
of some of them, so that the trees know small sites too. Its scores come from the model of the fold
that has not seen its domain; so the trees learn how far such scores are to be believed.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np

from cleaner.blocks.characters import count_characters
from cleaner.blocks.columns import Array, Floats
from cleaner.blocks.measurements import measure
from cleaner.evaluation.corpora import labelled_pages
from cleaner.evaluation.fold_models import FoldModels, read_fold_models, site_fold_files
from cleaner.judging.scores.block_model import BlockModel, write_site_trees
from cleaner.judging.scores.site_columns import site_columns
from cleaner.judging.scores.site_opinion import log_odds
from cleaner.judging.scores.trees import Trees
from cleaner.sites.known_site import KnownSite
from cleaner.sites.seen import look_up
from cleaner.sites.site_model import SiteModel
from cleaner.sites.trace import Name, Trace, blocks_of, trace_in
from cleaner.training.boosting import boost_upon
from cleaner.training.examples import KINDS, RENDERERS, Example, read_examples

FEWEST = 3
"""Pages of a site to learn from."""
ROWS_A_PAGE = 120
SIGNS: Mapping[str, int] = {
    "log_odds": 1, "share": -1, "text_on": -1, "pair_on": -1, "repeating": -1,
}  # fmt: skip
"""What can only speak for a block, or only against it."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One page as its site shows it. matrix: shape (features, blocks)."""

    fold: int
    names: Sequence[str]
    matrix: Floats
    target: Floats
    weight: Array


def main() -> None:
    """Read the corpora, train, write the trees."""
    options = _options()
    kind = KINDS[options.kind]
    models = read_fold_models(options.fold_models, kind)
    renderers = options.renderers.split(",") if options.renderers else RENDERERS[kind]
    left_out = labelled_pages(options.leave_out) if options.leave_out else frozenset()
    examples = read_examples(options.corpora, left_out, renderers)
    lessons = list(lessons_of(examples, models))
    print(f"{len(lessons)} lessons")
    for fold, path in enumerate(site_fold_files(options.fold_models, kind)):
        write_site_trees(train([lesson for lesson in lessons if lesson.fold != fold]), path)
    if options.output:
        write_site_trees(train(lessons), options.output)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m cleaner.training.sites", description=__doc__)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("corpora", nargs="+", type=Path, help="corpus files with gold")
    parser.add_argument(
        "--fold-models", type=Path, required=True, help="read there, written beside"
    )
    parser.add_argument("--leave-out", type=Path, help="labelled lines, whose pages are not used")
    parser.add_argument("-o", "--output", type=Path, help="the file for the trees of all folds")
    parser.add_argument(
        "--renderers", help="for text and Markdown, comma-separated; one of them a page"
    )
    return parser.parse_args()


def lessons_of(examples: Sequence[Example], models: FoldModels) -> Iterator[Lesson]:
    """Give the lessons of all sites that have pages enough."""
    sites: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        sites[example.domain].append(example)
    for site, pages in sorted(sites.items()):
        if len(pages) >= FEWEST:
            yield from _of_site(pages, models.for_domain(site))


def train(lessons: Sequence[Lesson]) -> Trees:
    """Train on lessons."""
    names = lessons[0].names
    return boost_upon(
        names,
        np.concatenate([lesson.matrix.T for lesson in lessons]),
        np.concatenate([lesson.target for lesson in lessons]),
        np.concatenate([lesson.weight for lesson in lessons]).astype(np.float32),
        [SIGNS.get(name, 0) for name in names],
    )


def _of_site(pages: Sequence[Example], model: BlockModel) -> Iterator[Lesson]:
    traces = [_trace(page) for page in pages]
    for page, trace in zip(pages, traces, strict=True):
        measured = measure(page.segments, page.title, model.lexicon, page.kinds)
        odds = log_odds(model.score(page.segments, measured))
        known = np.flatnonzero(~np.isnan(page.target))
        weight = measured.words**0.7
        weight *= (100 if page.gold else 40) / max(1e-9, weight[known].sum()) / len(pages) ** 0.5
        order = np.random.default_rng(crc32(page.id.encode()))
        picked = np.sort(order.permutation(known)[:ROWS_A_PAGE])
        for others in _choices([t for t in traces if t is not trace], order):
            site = KnownSite.of(SiteModel(others).pages(""))
            seen = look_up(site, trace.key, 0, blocks_of(page.segments), measured.words)
            if seen is not None:
                columns = site_columns(page.segments.texts, measured.words, odds, seen)
                yield Lesson(
                    page.fold,
                    columns.names,
                    columns.matrix()[:, picked],
                    page.target[picked],
                    weight[picked],
                )


def _choices(others: Sequence[Trace], order: np.random.Generator) -> Iterator[Sequence[Trace]]:
    """Give all of the other pages, and some of them where there are more than two."""
    yield others
    if len(others) > 2:
        size = int(order.integers(2, len(others)))
        yield [others[place] for place in order.permutation(len(others))[:size]]


def _trace(page: Example) -> Trace:
    key = crc32(f"{page.corpus} {page.id}".encode())
    words = count_characters(page.segments.texts).words
    return trace_in(Name("", key), page.segments, words, None)


if __name__ == "__main__":
    main()
