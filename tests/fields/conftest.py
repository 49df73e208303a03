"""Pages looked at, with the labels that their blocks are given."""

from collections.abc import Sequence

from cleaner.blocks import split_into_blocks
from cleaner.blocks.segments import Segments
from cleaner.fields.sight import Sight, look_at
from cleaner.model import Block, Label, MediaType, Scrape
from cleaner.parsing import parse


def looked_at(
    html: str, labels: Sequence[Label] = (), url: str | None = None
) -> tuple[Sight, Segments]:
    """Look at a page whose first blocks have these labels; the others are body."""
    page = parse(Scrape(html, media_type=MediaType.HTML), len(html))
    segments = split_into_blocks(page)
    given = [*labels, *[Label.BODY] * len(segments)]
    blocks = [
        Block(text, label, 0.9, "by hand", tag)
        for text, label, tag in zip(segments.texts, given, segments.tags, strict=False)
    ]
    return look_at(page, segments, blocks, url), segments


def sight(html: str, labels: Sequence[Label] = (), url: str | None = None) -> Sight:
    """Look at a page, as above."""
    return looked_at(html, labels, url)[0]
