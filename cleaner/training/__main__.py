"""Train a shipped model: `python -m cleaner.training html|text|markdown|fields CORPUS... -o FILE`.

Fields are learned from pages that the block models have judged: of `--folds`, if they are there.

With `--by corpus` nothing is written: each corpus is scored by a model trained on the others only,
which shows how much a model learns of pages and how much of corpora.
"""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from cleaner.evaluation.corpora import labelled_pages
from cleaner.evaluation.fold_models import field_fold_files, read_fold_models
from cleaner.fields.field_model import write_field_model
from cleaner.judging.scores.block_model import write_model
from cleaner.model import MediaType
from cleaner.training.boosting import QuickRecipe, Recipe
from cleaner.training.examples import KINDS, RENDERERS, Example, read_examples
from cleaner.training.fields import cross_validate_fields, read_field_examples, train_fields
from cleaner.training.page_net import NetRecipe, QuickNetRecipe
from cleaner.training.training import cross_validate, train


def main() -> None:
    """Read the corpora, train, write the model, print how good it is on unseen domains."""
    options = _options()
    left_out = labelled_pages(options.leave_out) if options.leave_out else frozenset()
    if options.kind == "fields":
        _train_fields(options, left_out)
        return
    default = RENDERERS[KINDS[options.kind]]
    renderers = options.renderers.split(",") if options.renderers else default
    examples = read_examples(options.corpora, left_out, renderers, limit=options.limit)
    recipes = (QuickRecipe, QuickNetRecipe) if options.quick else (Recipe, NetRecipe)
    if options.by == "corpus":
        print(cross_validate(_by_corpus(examples), *recipes).report)
        return
    validated = cross_validate(examples, *recipes)
    if options.folds:
        options.folds.mkdir(parents=True, exist_ok=True)
        for fold, model in enumerate(validated.models):
            write_model(model, options.folds / f"{options.kind}-fold{fold}.npz")
    if options.output:
        write_model(train(examples, validated), options.output)
    print(validated.report)


def _train_fields(options: argparse.Namespace, left_out: frozenset[tuple[str, str]]) -> None:
    folds = read_fold_models(options.folds, MediaType.HTML) if options.folds else None
    examples = list(read_field_examples(options.corpora, folds, left_out))
    validated = cross_validate_fields(examples)
    if options.folds:
        for path, model in zip(field_fold_files(options.folds), validated.models, strict=True):
            write_field_model(model, path)
    if options.output:
        write_field_model(train_fields(examples, validated), options.output)
    print(validated.report)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m cleaner.training", description=__doc__)
    parser.add_argument("kind", choices=(*KINDS, "fields"))
    parser.add_argument("corpora", nargs="+", type=Path, help="corpus files with gold")
    parser.add_argument("-o", "--output", type=Path, help="the model file to write")
    parser.add_argument("--leave-out", type=Path, help="labelled lines whose pages are an exam")
    parser.add_argument(
        "--renderers", help="for text and Markdown, comma-separated; one of them a page"
    )
    parser.add_argument("--folds", type=Path, help="folder of the models of the folds")
    parser.add_argument("--by", choices=("domain", "corpus"), default="domain")
    parser.add_argument("--limit", type=int, help="only so many pages of each corpus")
    parser.add_argument(
        "--quick", action="store_true", help="block models of few trees, to see it all go through"
    )
    return parser.parse_args()


def _by_corpus(examples: Sequence[Example]) -> list[Example]:
    names = sorted({example.corpus for example in examples})
    return [replace(example, fold=names.index(example.corpus)) for example in examples]


if __name__ == "__main__":
    main()
