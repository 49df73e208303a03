"""Pages of which all is kept, as Markdown."""

from collections.abc import Callable

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import Document, Label, MediaType, Scrape
from cleaner.parsing import parse
from cleaner.settings import Settings
from tests.assembly.conftest import judged

Keep = Callable[[str], Document]
Write = Callable[..., str]


def all_kept(page: str, url: str | None = None) -> Document:
    """Give the document of a page whose blocks are all body."""
    scrape = Scrape(page, url=url, media_type=MediaType.HTML)
    blocks = split_into_blocks(parse(scrape, 1_000_000))
    return judged(scrape, [Label.BODY] * len(blocks), Settings())


@pytest.fixture
def write() -> Write:
    """Give the function that makes Markdown of a page, without the last line break."""

    def of(page: str, url: str | None = None, **options: bool) -> str:
        return all_kept(page, url).to_markdown(**options).removesuffix("\n")

    return of
