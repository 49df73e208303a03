"""Structures of the blocks of small pages."""

from collections.abc import Callable

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from cleaner.structure import Structure
from cleaner.structuring import read_structures

Read = Callable[..., list[tuple[str, Structure]]]


@pytest.fixture
def read() -> Read:
    """Give the function that gives the text and the structure of every block, all kept."""

    def of(source: str, media_type: MediaType = MediaType.HTML) -> list[tuple[str, Structure]]:
        page = parse(Scrape(source, media_type=media_type), 1_000_000)
        segments = split_into_blocks(page)
        found = read_structures(segments, [True] * len(segments))
        return [(text, one) for text, one in zip(segments.texts, found, strict=True) if one]

    return of
