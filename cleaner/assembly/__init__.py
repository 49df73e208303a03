"""Judged blocks -> a Document: text, fields, language, status."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, Final

from cleaner.assembly.biographies import with_biographies
from cleaner.assembly.language import detect_language
from cleaner.assembly.levels import with_levels
from cleaner.assembly.of_first_pages import without_highlights
from cleaner.assembly.opened_rows import with_opened_rows
from cleaner.assembly.own_headline import with_own_headline
from cleaner.assembly.text import join_text, strip_bullet
from cleaner.assembly.walls import walls_of
from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import Segments
from cleaner.identity import document_id, raw_bytes
from cleaner.judging.roles import HEADS_HIGHLIGHTS
from cleaner.model import (
    TEXT_LABELS,
    Block,
    Document,
    Fields,
    Label,
    Notice,
    Page,
    Scrape,
    Source,
    Status,
    Verdict,
)
from cleaner.settings import Asset, Settings
from cleaner.structuring import find_base, read_structures, with_figures
from cleaner.version import __version__

__all__ = ["assemble", "judged", "refused"]

SENTENCES: Final = 300
MOST: Final = 0.8
"""Characters of the sentences of a text that tell its language, at least, and their share of the
text from which on nothing needs to be left out."""
LONG: Final = 80
SHORT: Final = 20
"""Characters of a block that is a sentence, and of one that ends as a sentence does."""
PARTIAL_CODES = frozenset({"damaged", "depth_truncated", "too_long", "truncated"})
"""Warnings that mean that a part of the page is missing."""


def judged(
    page: Page,
    segments: Segments,
    verdicts: Sequence[Verdict],
    settings: Settings,
) -> tuple[Block, ...]:
    """The blocks of a page with their verdicts and, of those that are kept, their structure."""
    kept = [verdict.kept for verdict in verdicts]
    base = _base(page)
    structures = read_structures(segments, kept, base)
    if Asset.IMAGES in settings.markdown:
        wanted = TEXT_LABELS | settings.include | {Label.CAPTION}
        chosen = [verdict.label in wanted for verdict in verdicts]
        structures = with_figures(segments, chosen, structures, base)
    columns = zip(segments.texts, verdicts, segments.tags, structures, strict=True)
    blocks = (Block(text, *verdict, tag, form) for text, verdict, tag, form in columns)
    return tuple(with_levels(with_opened_rows(blocks)))


def assemble(
    scrape: Scrape, page: Page, blocks: tuple[Block, ...], fields: Fields, settings: Settings
) -> Document:
    """Put the document together."""
    blocks = with_own_headline(blocks, fields)
    blocks = with_biographies(blocks, fields.author, fields.title)
    declared = page.declared
    blocks = without_highlights(blocks, fields.page_type, page.address or declared.url or "")
    text = join_text(blocks, settings.include)
    prose = _prose(blocks, settings.include)
    language = detect_language(text if prose is None else prose, declared.language)
    empty = refused(scrape, settings, _status(text, page.notices))
    return replace(
        empty,
        url=page.address or declared.url,
        title=fields.title,
        author=fields.author,
        date=fields.date,
        language=language.code,
        language_score=language.score,
        site_name=fields.site_name,
        description=fields.description,
        highlights=_texts(
            [one for one in blocks if not one.reason.endswith(HEADS_HIGHLIGHTS)], Label.HIGHLIGHT
        ),
        text=text,
        captions=_texts(blocks, Label.CAPTION),
        credits=_texts(blocks, Label.CREDIT),
        page_type=fields.page_type,
        declared_language=declared.language,
        canonical_url=declared.url,
        image=declared.image,
        tags=declared.tags,
        license=declared.license,
        warnings=(*walls_of(text, blocks, page.root), *page.notices),
        blocks=blocks,
        source=replace(empty.source, media_type=page.media_type, charset=page.charset),
    )


def _prose(blocks: Sequence[Block], include: Collection[Label]) -> str | None:
    """The text without code, which is mostly in English, and without names; None if it has none.

    Where much of a text is short lines, as in tables and lists, those are names and numbers: where
    there are sentences enough, only these tell the language.
    """
    rest = [block for block in blocks if block.structure is None or block.structure.code is None]
    told = [block for block in rest if block.label in TEXT_LABELS]
    sentences = [block for block in told if _tells(block.text)]
    size = sum(len(block.text) for block in sentences)
    if size >= SENTENCES and size < MOST * sum(len(block.text) for block in told):
        rest = sentences
    return (join_text(rest, include) or None) if len(rest) < len(blocks) else None


def _tells(text: str) -> bool:
    return len(text) >= LONG or (len(text) >= SHORT and text[-1] in SENTENCE_ENDS)


def refused(scrape: Scrape, settings: Settings, status: Status, *warnings: Notice) -> Document:
    """The document of a scrape that could not be cleaned: no text, and warnings that say why."""
    raw = raw_bytes(scrape)
    digest = hashlib.sha256(raw).hexdigest()
    return Document(
        id=document_id(scrape, raw),
        url=scrape.url,
        title=None,
        author=None,
        date=None,
        language=None,
        language_score=None,
        site_name=None,
        description=None,
        highlights=(),
        text="",
        captions=(),
        credits=(),
        page_type=None,
        declared_language=None,
        canonical_url=None,
        image=None,
        tags=(),
        license=None,
        status=status,
        warnings=warnings,
        blocks=(),
        source=Source(scrape.path, scrape.record_id, digest, scrape.media_type, None),
        version=__version__,
        settings=_described(settings),
        extra=scrape.extra,
    )


def _base(page: Page) -> str | None:
    """What the links of the page are relative to."""
    if page.root is None:
        return None
    return find_base(page.declared.base, page.address, page.declared.url)


def _texts(blocks: Sequence[Block], label: Label) -> tuple[str, ...]:
    return tuple(strip_bullet(block.text) for block in blocks if block.label is label)


def _described(settings: Settings) -> dict[str, Any]:
    return {
        "effort": settings.effort.value,
        "include": sorted(label.value for label in settings.include),
        "blocks": settings.blocks,
        "max_characters": settings.max_characters,
        "markdown": sorted(asset.value for asset in settings.markdown),
    } | ({"site_model": True} if settings.site_model else {})


def _status(text: str, notices: Sequence[Notice]) -> Status:
    if any(notice.code in PARTIAL_CODES for notice in notices):
        return Status.PARTIAL
    return Status.OK if text else Status.EMPTY
