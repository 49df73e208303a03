"""Fit the weights of `cleaner.judging.top.headline`.

`python -m cleaner.training.headline CORPUS... --leave-out FILE` renders the pages whose title is
known to text, and prints the weight of every sign and how often the line that weighs most is the
title, by domains left out of the fit. A conditional logit (McFadden 1974): of the lines of a page,
each is the headline with a probability that goes with the exponential of what it weighs; that none
is has a weight too.
"""

import argparse
import re
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks import split_into_blocks
from cleaner.evaluation.corpora import FOLDS, CorpusPage, fold_of, labelled_pages, read_corpus
from cleaner.evaluation.renderers import render
from cleaner.judging import look_at
from cleaner.judging.top.headline import signs_of
from cleaner.judging.top.headline_signs import SIGNS
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from cleaner.settings import Effort
from cleaner.training.examples import MAX_CHARACTERS

__all__ = ["Lines", "fit", "hits", "main"]

RENDERERS: Final = (
    "resiliparse", "browser", "inscriptis", "html-text", "browser", "itertext", "w3m", "lynx",
)  # fmt: skip
TURNS: Final = 3
"""How many of them render each page, about: some are named twice."""
STEPS: Final = 300
RATE: Final = 0.05
DECAYS: Final = (0.9, 0.999)
RIDGE: Final = 1.0
LEAST: Final = 12
"""Characters of a line that is a part of the title, or has the title as a part."""
_WORD: Final = re.compile(r"\w+")

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one page that may be its headline.

    signs: shape (lines, signs).  right: whether a line is the title, or most of it.
    """

    fold: int
    signs: Array
    right: NDArray[np.bool_]


def main() -> None:
    """Read the corpora, fit, print."""
    parser = argparse.ArgumentParser(prog="python -m cleaner.training.headline")
    parser.add_argument("corpora", nargs="+", type=Path, help="corpus files with titles")
    parser.add_argument("--leave-out", type=Path, help="labelled lines whose pages are an exam")
    options = parser.parse_args()
    left_out = labelled_pages(options.leave_out) if options.leave_out else frozenset()
    pages = read_lines(options.corpora, left_out)
    right = [
        hits([p for p in pages if p.fold == fold], _without(pages, fold)) for fold in range(FOLDS)
    ]
    print(f"{sum(right) / len(pages):.4f} of {len(pages)} pages")
    for name, weight in zip((*SIGNS, "none"), fit(pages), strict=True):
        print(f"{weight:+.2f}  {name}")


def read_lines(
    corpora: Iterable[Path],
    left_out: frozenset[tuple[str, str]] = frozenset(),
    renderers: Sequence[str] = RENDERERS,
    jobs: int = 2,
) -> list[Lines]:
    """Render every page that has a title, in some ways, and weigh its lines."""
    pages = (
        page
        for path in corpora
        for page in read_corpus(path)
        if page.title and (page.corpus, page.id) not in left_out
    )
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        made = pool.map(partial(_lines, renderers=tuple(renderers)), pages, chunksize=16)
        return [lines for found in made for lines in found]


def fit(pages: Sequence[Lines]) -> Array:
    """The weights that make the titles most likely (Adam on the likelihood, with a ridge).

    One a sign, and last that of no line being the title.
    """
    sizes = np.array([len(page.right) + 1 for page in pages])
    starts = np.cumsum(sizes) - sizes
    signs, right = _with_none(pages)
    scale = np.append(np.concatenate([page.signs for page in pages]).std(0) + 1e-9, 1.0)
    signs = signs / scale
    weights, mean, square = np.zeros((3, signs.shape[1]))
    for step in range(1, STEPS + 1):
        odds = signs @ weights
        odds = np.exp(odds - np.repeat(np.maximum.reduceat(odds, starts), sizes))
        wrong = _shares(odds, starts, sizes) - _shares(odds * right, starts, sizes)
        slope = signs.T @ wrong + RIDGE * weights
        mean = DECAYS[0] * mean + (1 - DECAYS[0]) * slope
        square = DECAYS[1] * square + (1 - DECAYS[1]) * slope**2
        fast = mean / (1 - DECAYS[0] ** step)
        weights = weights - RATE * fast / (np.sqrt(square / (1 - DECAYS[1] ** step)) + 1e-8)
    return np.asarray(weights / scale)


def hits(pages: Sequence[Lines], weights: Array) -> int:
    """On how many pages the line that weighs most is the title."""
    return sum(bool(page.right[int(np.argmax(page.signs @ weights[:-1]))]) for page in pages)


def _with_none(pages: Sequence[Lines]) -> tuple[Array, Array]:
    """The signs of all lines, with one more a page, the last, that stands for no line; and right.

    That one has a sign of its own, and is right where none of the others is.
    """
    count = pages[0].signs.shape[1]
    none = np.eye(count + 1)[-1:]
    signs = [part for page in pages for part in (np.pad(page.signs, ((0, 0), (0, 1))), none)]
    right = [np.append(page.right, not page.right.any()) for page in pages]
    return np.concatenate(signs), np.concatenate(right).astype(float)


def _without(pages: Sequence[Lines], fold: int) -> Array:
    return fit([page for page in pages if page.fold != fold])


def _shares(odds: Array, starts: NDArray[np.intp], sizes: NDArray[np.intp]) -> Array:
    return np.asarray(odds / np.repeat(np.add.reduceat(odds, starts), sizes))


def _lines(page: CorpusPage, renderers: Sequence[str]) -> list[Lines]:
    """The lines of a page in each of some renderings."""
    digest, count = crc32(page.id.encode()), len(renderers)
    chosen = {renderers[digest // count**turn % count] for turn in range(TURNS)}
    found = (_lines_of(page, render(page.html, renderer)) for renderer in sorted(chosen))
    return [lines for lines in found if lines is not None]


def _lines_of(page: CorpusPage, text: str) -> Lines | None:
    parsed = parse(Scrape(text, media_type=MediaType.TEXT), MAX_CHARACTERS)
    segments = split_into_blocks(parsed)
    if not len(segments):
        return None
    looks = look_at(parsed, segments, Effort.FAST)
    lines, signs = signs_of(looks)
    right = _right([_folded(looks[line].text) for line in lines], _folded(page.title or ""))
    return Lines(fold_of(page, FOLDS), np.array(signs), np.array(right)) if lines else None


def _right(lines: Sequence[str], title: str) -> list[bool]:
    """Which lines are the title; else which are most of it; else which hold it and little more."""
    exact = [line == title for line in lines]
    if any(exact):
        return exact
    part = [LEAST <= len(line) >= 0.6 * len(title) and line in title for line in lines]
    if any(part):
        return part
    return [LEAST <= len(title) >= 0.7 * len(line) and title in line for line in lines]


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


if __name__ == "__main__":
    main()
