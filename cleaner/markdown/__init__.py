"""A Document -> Markdown: CommonMark, with tables and struck-out words as GitHub writes them."""

from cleaner.markdown.inline import HEADING, write_inline
from cleaner.markdown.leaves import write_heading
from cleaner.markdown.nesting import write_blocks
from cleaner.markdown.options import wanted_marks
from cleaner.markdown.terms import with_terms
from cleaner.model import TEXT_LABELS, Block, Document, Label
from cleaner.settings import Asset

__all__ = ["chosen_blocks", "to_markdown"]


def to_markdown(document: Document) -> str:
    """The title as a heading, then the blocks of the text, each as what it is on the page."""
    parts = []
    if document.title:
        title = write_inline(document.title, (), HEADING)
        parts.append(write_heading(title, 1))
    if blocks := chosen_blocks(document):
        parts.append(write_blocks(blocks, wanted_marks(document.settings["markdown"])))
    return "\n\n".join(parts) + "\n" if parts else ""


def chosen_blocks(document: Document) -> list[Block]:
    """The blocks of the text, but for the one that is the title, which stands above them.

    Where there are images, their captions are written, too. Terms are bold, and a term whose
    meaning is short is one block with it.
    """
    labels = {*TEXT_LABELS, *map(Label, document.settings["include"])}
    if Asset.IMAGES in document.settings["markdown"]:
        labels.add(Label.CAPTION)
    chosen = [
        block
        for block in document.blocks
        if block.label in labels and not _is_title(block, document.title)
    ]
    return list(with_terms(chosen))


def _is_title(block: Block, title: str | None) -> bool:
    """A text without site furniture keeps its title as a heading in its place."""
    if block.label is Label.HEADING:
        return block.text == title
    return block.label is Label.TITLE and title is not None
