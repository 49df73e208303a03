"""What marks say for certain of a block of a text page: drawn lines, lynx's list of links."""

from typing import Final

from cleaner.blocks.lines import is_rule
from cleaner.blocks.text import REFERENCES
from cleaner.judging.chrome import Finding
from cleaner.judging.looks import Look
from cleaner.model import Label

__all__ = ["DRAWN_LINE", "marked"]

LINE: Final = "line"
DRAWN_LINE: Final = "drawn_line"


def marked(look: Look) -> Finding | None:
    """What the marks say of the block, whatever the model thinks."""
    if look.tag != LINE:
        return None
    if REFERENCES in look.names:
        evidence = "in the numbered list of the page's links"
        return Finding("list_of_links", Label.NAVIGATION, evidence)
    if is_rule(look.text):
        return Finding(DRAWN_LINE, Label.OTHER, "a drawn line without words")
    return None
