"""Train the shipped models: `python -m cleaner.training html|text CORPUS... -o FILE.npz`."""

import argparse
from pathlib import Path

from cleaner.evaluation.corpora import labelled_pages
from cleaner.judging.block_model import write_model
from cleaner.training.examples import read_examples
from cleaner.training.training import train


def main() -> None:
    """Read the corpora, train, write the model, print how good it is on unseen domains."""
    parser = argparse.ArgumentParser(prog="python -m cleaner.training", description=__doc__)
    parser.add_argument("kind", choices=("html", "text"))
    parser.add_argument("corpora", nargs="+", type=Path, help="corpus files with gold text")
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--leave-out", type=Path, help="labelled lines whose pages are an exam")
    parser.add_argument(
        "--renderers",
        default="resiliparse,resiliparse,inscriptis,itertext,html-text",
        help="for text: how to render pages; each page by one of them",
    )
    parser.add_argument("--folds", type=Path, help="folder for the models of the folds")
    parser.add_argument("--limit", type=int, help="only this many pages of each corpus")
    options = parser.parse_args()
    left_out = labelled_pages(options.leave_out) if options.leave_out else frozenset()
    renderers = options.renderers.split(",") if options.kind == "text" else ()
    examples = read_examples(options.corpora, left_out, renderers, limit=options.limit)
    trained = train(examples)
    write_model(trained.model, options.output)
    if options.folds:
        options.folds.mkdir(parents=True, exist_ok=True)
        for fold, model in enumerate(trained.folds):
            write_model(model, options.folds / f"{options.kind}-fold{fold}.npz")
    print(trained.report)


if __name__ == "__main__":
    main()
