"""Corpus pages with gold fields -> a FieldModel, and how good it is on domains it has not seen.

The types of pages are learned first, and what other folds' trees say of a page's type is seen by
the trees of its fields, as it will be in use; and so is what they say of its days by the trees that
tell whether it has one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks import split_into_blocks
from cleaner.blocks.columns import Floats
from cleaner.blocks.segments import Segments
from cleaner.evaluation.corpora import FOLDS, CorpusPage, fold_of, read_corpus
from cleaner.evaluation.fold_models import FoldModels
from cleaner.evaluation.metrics import same_authors, same_field
from cleaner.fields.field_model import (
    COLUMNS,
    FIELDS,
    FieldModel,
    candidates_of,
    dated_row,
    is_enough,
    type_scores,
    with_types,
)
from cleaner.fields.page_types import PAGE_TYPES, declared_type, type_row
from cleaner.fields.sight import Sight, look_at
from cleaner.judging import judge
from cleaner.judging.scores.block_model import BlockModel
from cleaner.judging.scores.trees import Trees
from cleaner.model import Block, MediaType, Scrape
from cleaner.parsing import parse
from cleaner.settings import Effort
from cleaner.training.boosting import (
    DatedRecipe,
    FieldRecipe,
    boost,
    boost_choice,
    boost_classes,
)
from cleaner.training.examples import MAX_CHARACTERS
from cleaner.training.short_pages import short_page

__all__ = ["FieldValidation", "cross_validate_fields", "read_field_examples", "train_fields"]

NAMELESS: Final = 4
"""One page in so many is learned without the address it was fetched from."""
SHORT_WEIGHT: Final = 0.05
"""Of short pages beside whole ones. Macro F1 of whole and of short ones: without any .844 and .294,
with this weight .852 and .446, with 0.1 .850 and .472, with 0.3 .839 and .499."""


@dataclass(frozen=True, slots=True)
class FieldExample:
    """One page to learn from.

    type_row, short_row: measurements of the page, and of `short_page` of it, shape (columns, 1).
    declared: the type that the page declares beyond doubt, see `declared_type`.
    rows, right: by field, what is told of each candidate, and which of them are the gold one.
    known: by field, whether the corpus names one.
    altered: rows and right of its titles, were its head another; see `_altered`.
    is_whole: whether all of it is learned from. Of pages of which only snippets are known the trees
        learn which day to choose, and nothing else: that a corpus names a day of every page says
        nothing of other pages.
    """

    fold: int
    page_type: str
    declared: str | None
    type_row: Floats
    short_row: Floats
    rows: dict[str, Floats]
    right: dict[str, NDArray[np.bool_]]
    known: dict[str, bool]
    altered: Sequence[tuple[Floats, NDArray[np.bool_]]]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class FieldValidation:
    """models[fold] was trained on all folds but that one; `report` scores each on its own fold.

    types: the scores of each example's types, by the trees that have not seen its fold.
    dated: of each example with days what is told of it, likewise; see `dated_row`.
    """

    models: Sequence[FieldModel]
    types: Sequence[Floats]
    dated: Mapping[int, Floats]
    report: str


def read_field_examples(
    corpora: Iterable[Path], folds: FoldModels | None, left_out: frozenset[tuple[str, str]]
) -> Iterator[FieldExample]:
    """Judge the pages of corpora, and list the candidates of their fields.

    Those of which only snippets are known are for the choice of days, where they name one.
    folds: the block models of cross-validation; None takes the shipped one, which has seen them.
    """
    for path in corpora:
        for page in read_corpus(path):
            is_useful = page.page_type in PAGE_TYPES and (page.date or _is_whole(page))
            if is_useful and (page.corpus, page.id) not in left_out:
                yield _example(page, folds)


def _is_whole(page: CorpusPage) -> bool:
    return page.text is not None


def _example(page: CorpusPage, folds: FoldModels | None) -> FieldExample:
    model = folds.for_page(page) if folds else None
    url = page.url if crc32(page.id.encode()) % NAMELESS else None
    segments, sight = _seen(page.html, url, model)
    short = short_page(page.id, sight.page.declared.title, sight.blocks)
    short_segments, short_sight = _seen(short, None, model)
    both = {field: _weighed(field, sight, page) for field in FIELDS}
    return FieldExample(
        fold_of(page, FOLDS),
        page.page_type,
        declared_type(sight.page.declared.kinds),
        type_row(sight, segments),
        type_row(short_sight, short_segments),
        {field: rows for field, (rows, _) in both.items()},
        {field: right for field, (_, right) in both.items()},
        {field: getattr(page, field) is not None for field in FIELDS},
        [_weighed("title", other, page) for other in _altered(sight)],
        _is_whole(page),
    )


def _seen(html: bytes | str, url: str | None, model: BlockModel | None) -> tuple[Segments, Sight]:
    parsed = parse(Scrape(html, url=url, media_type=MediaType.HTML), MAX_CHARACTERS)
    segments = split_into_blocks(parsed)
    verdicts = judge(parsed, segments, Effort.BALANCED, model)
    blocks = [
        Block(text, verdict.label, verdict.score, verdict.reason, tag)
        for text, verdict, tag in zip(segments.texts, verdicts, segments.tags, strict=True)
    ]
    return segments, look_at(parsed, segments, blocks, url)


def _weighed(field: str, sight: Sight, page: CorpusPage) -> tuple[Floats, NDArray[np.bool_]]:
    found, rows = candidates_of(field, sight)
    gold = getattr(page, field)
    same = same_authors if field == "author" else same_field
    return rows, np.array([gold is not None and same(c.text, gold) for c in found], bool)


def _altered(sight: Sight) -> Iterator[Sight]:
    """The page with another head: most pages of the corpora have a good one, those of others not.

    Without it the trees would believe a title element that names nothing but the site.
    """
    declared = sight.page.declared
    site = declared.site_name or sight.host or "Home"
    bare = {name: values for name, values in declared.meta.items() if "title" not in name}
    for other in (
        replace(declared, title_element=site),
        replace(declared, title_element=site, meta=bare),
        replace(declared, title_element=None, meta=bare, objects=()),
    ):
        yield replace(sight, page=replace(sight.page, declared=other))


def cross_validate_fields(examples: Sequence[FieldExample]) -> FieldValidation:
    """Train a model for each fold on the examples of the others, and score it on its own."""
    folds = np.array([example.fold for example in examples])
    by_fold = [_learn_types(examples, np.flatnonzero(folds != fold)) for fold in range(FOLDS)]
    types = [type_scores(by_fold[example.fold], example.type_row) for example in examples]
    others = [np.flatnonzero(folds != fold) for fold in range(FOLDS)]
    chosen = [[_learn_field(field, examples, types, rest) for field in FIELDS] for rest in others]
    dated = _dated_rows(examples, types, [date for _, _, date in chosen])
    models = []
    for fold, (title, author, date) in enumerate(chosen):
        has = _learn_dated(examples, dated, others[fold])
        models.append(FieldModel(title, author, date, by_fold[fold], has))
    return FieldValidation(models, types, dated, _report(examples, types, models))


def train_fields(examples: Sequence[FieldExample], validated: FieldValidation) -> FieldModel:
    """Train on all examples."""
    everything = np.arange(len(examples))
    title, author, date = (
        _learn_field(field, examples, validated.types, everything) for field in FIELDS
    )
    dated = _learn_dated(examples, validated.dated, everything)
    return FieldModel(title, author, date, _learn_types(examples, everything), dated)


def _dated_rows(
    examples: Sequence[FieldExample], types: Sequence[Floats], by_fold: Sequence[Trees]
) -> Mapping[int, Floats]:
    found = {}
    for index, (example, scores) in enumerate(zip(examples, types, strict=True)):
        if example.rows["date"].shape[1]:
            rows = with_types(example.rows["date"], scores)
            found[index] = dated_row(by_fold[example.fold].log_odds(rows), rows)
    return found


def _learn_dated(
    examples: Sequence[FieldExample], dated: Mapping[int, Floats], which: NDArray[np.intp]
) -> Trees:
    """Whether a page with days has one that is its own."""
    chosen = [i for i in which.tolist() if i in dated and examples[i].is_whole]
    rows = np.concatenate([dated[index].T for index in chosen])
    has = np.array([examples[index].known["date"] for index in chosen], np.float32)
    return boost(COLUMNS["dated"], rows, has, np.ones(len(has), np.float32), DatedRecipe)


def _learn_types(examples: Sequence[FieldExample], which: NDArray[np.intp]) -> tuple[Trees, ...]:
    chosen = [examples[index] for index in which.tolist() if examples[index].is_whole]
    rows = [row.T for example in chosen for row in (example.type_row, example.short_row)]
    numbers = np.array([PAGE_TYPES.index(example.page_type) for example in chosen], np.float32)
    weights = np.tile(np.array([1.0, SHORT_WEIGHT], np.float32), len(chosen))
    return boost_classes(COLUMNS["type"], np.concatenate(rows), np.repeat(numbers, 2), weights)


def _learn_field(
    field: str,
    examples: Sequence[FieldExample],
    types: Sequence[Floats],
    which: NDArray[np.intp],
) -> Trees:
    chosen = [i for i in which.tolist() if examples[i].is_whole or field == "date"]
    pairs = [(i, examples[i].rows[field], examples[i].right[field]) for i in chosen]
    if field == "title":
        pairs += [(i, *pair) for i in chosen for pair in examples[i].altered]
    if field == "date":
        pairs = [(i, rows, right) for i, rows, right in pairs if right.any()]
    rows = np.concatenate([with_types(rows, types[i]).T for i, rows, _ in pairs])
    right = np.concatenate([right for _, _, right in pairs]).astype(np.float32)
    if field == "date":
        groups = np.concatenate([np.full(len(right), i) for i, _, right in pairs])
        return boost_choice(COLUMNS[field], rows, right, groups)
    return boost(COLUMNS[field], rows, right, np.ones(len(right), np.float32), FieldRecipe)


def _report(
    examples: Sequence[FieldExample], types: Sequence[Floats], models: Sequence[FieldModel]
) -> str:
    judged = [(e, scores) for e, scores in zip(examples, types, strict=True) if e.is_whole]
    lines = [f"{'field':<14} {'pages':>6} {'right':>7} {'without':>8} {'invented':>9}"]
    for field in FIELDS:
        hits, given = [], []
        for example, scores in judged:
            best, gives = _best(field, models[example.fold], example.rows[field], scores)
            if example.known[field]:
                hits.append(gives and bool(example.right[field][best]))
            else:
                given.append(gives)
        shares = (len(hits), fmean(hits or [0]), len(given), fmean(given or [0]))
        lines.append("{:<14} {:>6} {:>7.4f} {:>8} {:>9.4f}".format(field, *shares))
    whole = [example for example, _ in judged]
    short = [type_scores(models[example.fold].types, example.short_row) for example in whole]
    by_trees = [PAGE_TYPES[int(scores.argmax())] for _, scores in judged]
    found = [e.declared or best for e, best in zip(whole, by_trees, strict=True)]
    lines += ["", *_type_lines(whole, found), "", "short pages"]
    return "\n".join([*lines, *_type_lines(whole, [PAGE_TYPES[int(s.argmax())] for s in short])])


def _best(field: str, model: FieldModel, rows: Floats, types: Floats) -> tuple[int, bool]:
    if not rows.shape[1]:
        return -1, False
    best, score = model.choose(field, with_types(rows, types))
    return best, is_enough(field, rows[:, best], score)


def _type_lines(examples: Sequence[FieldExample], found: Sequence[str]) -> Iterator[str]:
    wanted = [example.page_type for example in examples]
    yield f"{'page type':<14} {'pages':>6} {'P':>7} {'R':>8} {'F1':>9}"
    every = []
    for name in PAGE_TYPES:
        both = sum(w == f == name for w, f in zip(wanted, found, strict=True))
        precision, recall = both / max(1, found.count(name)), both / max(1, wanted.count(name))
        every.append(2 * precision * recall / max(1e-9, precision + recall))
        pages = wanted.count(name)
        yield f"{name:<14} {pages:>6} {precision:>7.4f} {recall:>8.4f} {every[-1]:>9.4f}"
    yield f"{'macro':<14} {len(wanted):>6} {'':>7} {'':>8} {fmean(every):>9.4f}"
