"""What marks say for certain of a block of a text page: drawn lines, arrows, a list of links."""

from typing import Final

from cleaner.blocks.lines import is_rule
from cleaner.blocks.segments import LINE
from cleaner.blocks.text import REFERENCES
from cleaner.judging.chrome import Finding
from cleaner.judging.looks import CORE, Look
from cleaner.model import Label
from cleaner.vocabulary.arrows import leads_on

__all__ = ["DRAWN_LINE", "marked"]

DRAWN_LINE: Final = "drawn_line"
ARROW_WORDS: Final = 40.0


def marked(look: Look) -> Finding | None:
    """What the marks say of the block, whatever the model thinks."""
    if look.tag != LINE:
        return None
    if REFERENCES in look.names:
        evidence = "in the numbered list of the page's links"
        return Finding("list_of_links", Label.NAVIGATION, evidence)
    if is_rule(look.text):
        return Finding(DRAWN_LINE, Label.OTHER, "a drawn line without words")
    if look.score >= CORE and look.words <= ARROW_WORDS and leads_on(look.text):
        return Finding("arrow", Label.NAVIGATION, "an arrow leads to another page")
    return None
