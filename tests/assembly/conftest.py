"""Blocks and documents made by hand."""

from collections.abc import Iterable

from cleaner.assembly import assemble
from cleaner.assembly import judged as judged_blocks
from cleaner.blocks import split_into_blocks
from cleaner.fields import find_fields
from cleaner.model import Block, Document, Label, Scrape, Verdict
from cleaner.parsing import parse
from cleaner.settings import Settings
from cleaner.structure import Structure


def block(
    text: str, label: Label = Label.BODY, tag: str = "p", structure: Structure | None = None
) -> Block:
    """Give a judged block."""
    return Block(text, label, 0.9, "by hand", tag, structure)


def judged(
    scrape: Scrape, labels: Iterable[Label], settings: Settings, reason: str = "by hand"
) -> Document:
    """Assemble a scrape whose blocks have these labels. reason: that of the first."""
    page = parse(scrape, settings.max_characters)
    segments = split_into_blocks(page)
    verdicts = [Verdict(label, 0.9, "by hand") for label in labels]
    verdicts[:1] = [one._replace(reason=reason) for one in verdicts[:1]]
    blocks = judged_blocks(page, segments, verdicts, settings)
    fields = find_fields(page, segments, blocks, scrape.url)
    return assemble(scrape, page, blocks, fields, settings)
