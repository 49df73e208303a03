"""What stays when a text that was cleaned is cleaned again: `python -m cleaner.evaluation.twice`.

Each page of a corpus is cleaned, then the text of its document as a text scrape. Of the words of
the first, the share is measured that the second has too.
"""

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cleaner.api import clean
from cleaner.evaluation.corpora import CorpusPage, corpus_name, read_corpus
from cleaner.evaluation.metrics import word_counts
from cleaner.model import MediaType

__all__ = ["Stay", "main", "measure_twice"]


@dataclass(frozen=True, slots=True)
class Stay:
    """How many pages have words, how many words there are in them, and how many of those stay."""

    pages: int
    words: int
    stay: int

    @property
    def share(self) -> float:
        """Of the words; 1 where there are none."""
        return self.stay / self.words if self.words else 1.0


def measure_twice(pages: Iterable[CorpusPage]) -> Stay:
    """Clean every page twice, with the shipped models."""
    counts = [(first, both) for first, both in map(_stay, pages) if first]
    words, stay = (sum(column) for column in zip(*counts, strict=True)) if counts else (0, 0)
    return Stay(len(counts), words, stay)


def _stay(page: CorpusPage) -> tuple[int, int]:
    """The words of the text, and those of them that the text cleaned again has."""
    text = clean(page.html, url=page.url, media_type=MediaType.HTML).text
    first = word_counts(text)
    return first.total(), (first & word_counts(clean(text, media_type=MediaType.TEXT).text)).total()


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print a line a corpus."""
    parser = argparse.ArgumentParser(
        prog="python -m cleaner.evaluation.twice",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--sample", type=int, metavar="N", help="pages of each corpus (all)")
    given = parser.parse_args(arguments)
    for path in given.corpora:
        found = measure_twice(read_corpus(path, given.sample))
        print(  # noqa: T201 - a command that prints its figures
            f"{found.share:.4f}  {corpus_name(path)}: of {found.words} words of {found.pages} pages"
        )


if __name__ == "__main__":
    main()
