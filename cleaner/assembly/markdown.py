"""A Document -> Markdown (CommonMark)."""

import re
from typing import Final

from cleaner.model import Block, Document, Label

__all__ = ["to_markdown"]

HEADINGS: Final = {f"h{level}": "#" * max(2, level) for level in range(1, 7)}
SPECIAL: Final = str.maketrans({character: f"\\{character}" for character in "\\`*_[]<>"})

# What would begin a heading, a list or a rule, at the beginning of any line.
_LINE_START: Final = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[#+=~-]))", re.MULTILINE)
_FENCES: Final = re.compile("`{3,}")


def to_markdown(document: Document) -> str:
    """The title as a heading, then the blocks of the text, by the elements they stood in."""
    parts = [f"# {_escape(document.title)}"] if document.title else []
    labels = {Label.BODY, Label.HEADING, *map(Label, document.settings["include"])}
    chosen = [
        block
        for block in document.blocks
        if block.label in labels and not _is_title(block, document.title)
    ]
    previous = ""
    for block in chosen:
        written = _block(block)
        if block.tag == "li" and previous == "li":
            parts[-1] += f"\n{written}"
        else:
            parts.append(written)
        previous = block.tag
    return "\n\n".join(parts) + "\n" if parts else ""


def _is_title(block: Block, title: str | None) -> bool:
    """Whether a heading is the title, which a text without site furniture keeps in its place."""
    return block.label is Label.HEADING and block.text == title


def _block(block: Block) -> str:
    if block.tag == "pre":
        fence = "`" * max((len(run) + 1 for run in _FENCES.findall(block.text)), default=3)
        return f"{fence}\n{block.text}\n{fence}"
    text = _escape(block.text)
    if block.label is Label.HEADING:
        return f"{HEADINGS.get(block.tag, '##')} {' '.join(text.split())}"
    if block.tag == "li":
        return "- " + text.replace("\n", "\n  ")
    if block.tag == "blockquote":
        return "> " + text.replace("\n", "\n> ")
    return text.replace("\n", "  \n")


def _escape(text: str) -> str:
    """Make every character stand for itself."""
    return _LINE_START.sub(r"\1\\", text.translate(SPECIAL))
