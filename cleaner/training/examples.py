"""Corpus pages -> Examples: the blocks of a page, and how much of each is gold."""

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks import split_into_blocks
from cleaner.blocks.segments import Segments
from cleaner.evaluation.corpora import CorpusPage, domain, fold_of, read_corpus
from cleaner.evaluation.renderers import render
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from cleaner.training.alignment import align

__all__ = ["FOLDS", "Example", "read_examples"]

FOLDS: Final = 4
MAX_CHARACTERS: Final = 3_000_000


@dataclass(frozen=True, slots=True)
class Example:
    """One page to learn from.

    target: the share of each block that is gold, shape (blocks,).
    gold: the gold text.
    """

    id: str
    corpus: str
    page_type: str
    domain: str
    fold: int
    title: str | None
    segments: Segments
    target: NDArray[np.float32]
    gold: str


def read_examples(
    corpora: Iterable[Path],
    left_out: frozenset[tuple[str, str]] = frozenset(),
    renderers: Sequence[str] = (),
    jobs: int = 2,
    limit: int | None = None,
) -> list[Example]:
    """Read every page that has a gold text.

    With `renderers`, each page is first rendered to text by one of them, chosen by its id.
    """
    pages = (
        page
        for path in corpora
        for page in islice(read_corpus(path), limit)
        if page.text and (page.corpus, page.id) not in left_out
    )
    with ProcessPoolExecutor(jobs) as pool:
        made = pool.map(partial(_example, renderers=tuple(renderers)), pages, chunksize=16)
        return [example for example in made if example is not None]


def _example(page: CorpusPage, renderers: Sequence[str]) -> Example | None:
    if not renderers:
        scrape = Scrape(page.html, media_type=MediaType.HTML)
    else:
        renderer = renderers[crc32(page.id.encode()) % len(renderers)]
        scrape = Scrape(render(page.html, renderer), media_type=MediaType.TEXT)
    parsed = parse(scrape, MAX_CHARACTERS)
    segments = split_into_blocks(parsed)
    if not len(segments):
        return None
    return Example(
        page.id,
        page.corpus,
        page.page_type,
        domain(page),
        fold_of(page, FOLDS),
        parsed.declared.title,
        segments,
        align(segments.texts, page.text or ""),
        page.text or "",
    )


