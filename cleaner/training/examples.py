"""Corpus pages -> Examples: the blocks of a page, and how much of each is gold."""

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks import split_into_blocks
from cleaner.blocks.segments import Segments
from cleaner.evaluation.corpora import FOLDS, CorpusPage, domain, fold_of, read_corpus
from cleaner.evaluation.renderers import media_type_by, render
from cleaner.judging.scores.block_model import MODEL_NAMES
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from cleaner.training.alignment import align

__all__ = ["KINDS", "MAX_CHARACTERS", "RENDERERS", "Example", "read_examples"]

KINDS: Final = {name: kind for kind, name in MODEL_NAMES.items()}
RENDERERS: Final = {
    MediaType.HTML: (),
    MediaType.TEXT: ("resiliparse", "resiliparse", "inscriptis", "itertext", "html-text"),
    MediaType.MARKDOWN: ("html2text", "markdownify"),
}
"""By which pages become scrapes of a kind to learn from; those named twice are taken as often."""

MAX_CHARACTERS: Final = 3_000_000
SNIPPET_LENGTH: Final = 4
"""Shorter snippets stand in blocks that they do not mean."""
MOST: Final = 0.4
"""A word of the chrome may also stand in the article; it must be much of the block it condemns."""
LINE: Final = 20
"""A line of a text scrape this long may be a part of a snippet."""


@dataclass(frozen=True, slots=True)
class Example:
    """One page to learn from.

    title, kinds: what the page declares.
    target: the share of each block that is gold, shape (blocks,); NaN where it is not known.
    gold: the gold text; None where the corpus has only snippets of it.
    """

    id: str
    corpus: str
    page_type: str
    domain: str
    fold: int
    title: str | None
    kinds: frozenset[str]
    segments: Segments
    target: NDArray[np.float32]
    gold: str | None


def read_examples(
    corpora: Iterable[Path],
    left_out: frozenset[tuple[str, str]] = frozenset(),
    renderers: Sequence[str] = (),
    jobs: int = 2,
    limit: int | None = None,
) -> list[Example]:
    """Read every page that has a gold text or snippets.

    With `renderers`, each page is first rendered to text by one of them, chosen by its id.
    """
    pages = (
        page
        for path in corpora
        for page in islice(read_corpus(path), limit)
        if (page.text or page.must_have) and (page.corpus, page.id) not in left_out
    )
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        made = pool.map(partial(_example, renderers=tuple(renderers)), pages, chunksize=16)
        return [example for example in made if example is not None]


def _example(page: CorpusPage, renderers: Sequence[str]) -> Example | None:
    renderer = renderers[crc32(page.id.encode()) % len(renderers)] if renderers else None
    data = render(page.html, renderer) if renderer else page.html
    scrape = Scrape(data, media_type=media_type_by(renderer))
    parsed = parse(scrape, MAX_CHARACTERS)
    segments = split_into_blocks(parsed)
    if not len(segments):
        return None
    # an element cannot go from one process to another
    segments = replace(segments, outline=replace(segments.outline, elements=()))
    return Example(
        page.id,
        page.corpus,
        page.page_type,
        domain(page),
        fold_of(page, FOLDS),
        parsed.declared.title,
        parsed.declared.kinds,
        segments,
        align(segments.texts, page.text) if page.text else _by_snippets(page, segments.texts),
        page.text or None,
    )


def _by_snippets(page: CorpusPage, texts: Sequence[str]) -> NDArray[np.float32]:
    """1 for blocks with a snippet that must be kept, 0 with one that must not, NaN for the rest."""
    have, have_not = (
        [folded for snippet in snippets if len(folded := _folded(snippet)) >= SNIPPET_LENGTH]
        for snippets in (page.must_have, page.must_not)
    )
    target = np.full(len(texts), np.nan, np.float32)
    for index, text in enumerate(map(_folded, texts)):
        if any(snippet in text and len(snippet) > MOST * len(text) for snippet in have_not):
            target[index] = 0.0
        elif any(snippet in text or (len(text) > LINE and text in snippet) for snippet in have):
            target[index] = 1.0
    return target


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
