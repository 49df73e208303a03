"""Train the shipped models: `python -m cleaner.training html|text CORPUS... -o FILE.npz`.

With `--by corpus` nothing is written: each corpus is scored by a model trained on the others only,
which shows how much a model learns of pages and how much of corpora.
"""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from cleaner.evaluation.corpora import labelled_pages
from cleaner.judging.block_model import write_model
from cleaner.training.examples import Example, read_examples
from cleaner.training.training import cross_validate, train

RENDERERS = "resiliparse,resiliparse,inscriptis,itertext,html-text"


def main() -> None:
    """Read the corpora, train, write the model, print how good it is on unseen domains."""
    options = _options()
    left_out = labelled_pages(options.leave_out) if options.leave_out else frozenset()
    renderers = options.renderers.split(",") if options.kind == "text" else ()
    examples = read_examples(options.corpora, left_out, renderers, limit=options.limit)
    if options.by == "corpus":
        print(cross_validate(_by_corpus(examples)).report)
        return
    validated = cross_validate(examples)
    if options.folds:
        options.folds.mkdir(parents=True, exist_ok=True)
        for fold, model in enumerate(validated.models):
            write_model(model, options.folds / f"{options.kind}-fold{fold}.npz")
    if options.output:
        write_model(train(examples, validated), options.output)
    print(validated.report)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m cleaner.training", description=__doc__)
    parser.add_argument("kind", choices=("html", "text"))
    parser.add_argument("corpora", nargs="+", type=Path, help="corpus files with gold")
    parser.add_argument("-o", "--output", type=Path, help="the model file to write")
    parser.add_argument("--leave-out", type=Path, help="labelled lines whose pages are an exam")
    parser.add_argument("--renderers", default=RENDERERS, help="for text; one of them a page")
    parser.add_argument("--folds", type=Path, help="folder for the models of the folds")
    parser.add_argument("--by", choices=("domain", "corpus"), default="domain")
    parser.add_argument("--limit", type=int, help="only so many pages of each corpus")
    return parser.parse_args()


def _by_corpus(examples: Sequence[Example]) -> list[Example]:
    names = sorted({example.corpus for example in examples})
    return [replace(example, fold=names.index(example.corpus)) for example in examples]


if __name__ == "__main__":
    main()
