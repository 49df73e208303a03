"""Pages of which all is kept, as Markdown."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import Document, Label, MediaType, Scrape
from cleaner.parsing import parse
from cleaner.settings import Settings
from tests.assembly.conftest import judged

Keep = Callable[[str], Document]
Write = Callable[..., str]
DEFAULT = Settings()


def all_kept(page: str, url: str | None = None, settings: Settings = DEFAULT) -> Document:
    """Give the document of a page whose blocks are all body; untitled unless it says otherwise."""
    scrape = Scrape(page, url=url, media_type=MediaType.HTML)
    blocks = split_into_blocks(parse(scrape, 1_000_000))
    made = judged(scrape, [Label.BODY] * len(blocks), settings)
    return made if "<title>" in page else replace(made, title=None)


@pytest.fixture
def write() -> Write:
    """Give the function that makes Markdown of a page, without the last line break."""

    def of(page: str, url: str | None = None, settings: Settings = DEFAULT) -> str:
        return all_kept(page, url, settings).to_markdown().removesuffix("\n")

    return of
