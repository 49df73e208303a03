"""Blocks and documents made by hand."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from cleaner.assembly import assemble
from cleaner.blocks import split_into_blocks
from cleaner.model import Block, Document, Label, Scrape, Verdict
from cleaner.parsing import parse
from cleaner.settings import Settings

MakeDocument = Callable[..., Document]


def block(text: str, label: Label = Label.BODY, tag: str = "p") -> Block:
    """Give a judged block."""
    return Block(text, label, 0.9, "by hand", tag)


def judged(scrape: Scrape, labels: Iterable[Label], settings: Settings) -> Document:
    """Assemble a scrape whose blocks have these labels."""
    page = parse(scrape, settings.max_characters)
    segments = split_into_blocks(page)
    verdicts = [Verdict(label, 0.9, "by hand") for label in labels]
    return assemble(scrape, page, segments, verdicts, settings)


@pytest.fixture
def document() -> MakeDocument:
    """Give the function that makes a document of blocks."""
    empty = judged(Scrape(""), (), Settings())

    def make(*blocks: Block, title: str | None = None) -> Document:
        return replace(empty, title=title, blocks=blocks)

    return make
