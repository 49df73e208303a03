"""What marks say for certain of a block of a text page: drawn lines, arrows, a list of links."""

import re
from typing import Final

from cleaner.blocks.lines import is_rule
from cleaner.blocks.segments import LINE
from cleaner.blocks.text import REFERENCES
from cleaner.judging.chrome import Finding
from cleaner.judging.looks import CORE, Look
from cleaner.model import Label

__all__ = ["DRAWN_LINE", "marked"]

DRAWN_LINE: Final = "drawn_line"
ARROW_WORDS: Final = 40.0
SPACES: Final = 16
"""Of a title behind an arrow, at most; the lines of a quotation may be longer."""
SMALL_SPACES: Final = 4
"""Of what begins with a small letter before an arrow: "read more »"; longer ones end quotations."""
_MORE: Final = re.compile(
    r"[(\[](?:MORE|PHOTOS?|READ(?: MORE)?|RELATED|SEE ALSO|VIDEOS?|WATCH): ?[^()\[\]]{10,200}[)\]]"
)
_BACK: Final = re.compile(r"« \S")
_ON: Final = re.compile(r"[^\s.,;:!?…] »$")
"""Behind the end of a sentence it closes a quotation."""


def marked(look: Look) -> Finding | None:
    """What the marks say of the block, whatever the model thinks."""
    if look.tag != LINE:
        return None
    if REFERENCES in look.names:
        evidence = "in the numbered list of the page's links"
        return Finding("list_of_links", Label.NAVIGATION, evidence)
    if is_rule(look.text):
        return Finding(DRAWN_LINE, Label.OTHER, "a drawn line without words")
    if look.score >= CORE and look.words <= ARROW_WORDS and _leads_on(look.text):
        return Finding("arrow", Label.NAVIGATION, "an arrow leads to another page")
    if look.text[0] in "([" and look.score >= CORE and _MORE.fullmatch(look.text):
        return Finding("read_also", Label.TEASER, "a label in capitals and a headline, in brackets")
    return None


def _leads_on(text: str) -> bool:
    """Whether a line begins with an arrow back, or ends with one on; quotations have both."""
    spaces = text.count(" ")
    if _BACK.match(text):
        is_title = "»" not in text and text[-1] not in ".!?…:,;" and spaces <= SPACES
        return " | " in text or is_title
    if "«" in text or (text[0].islower() and spaces > SMALL_SPACES):
        return False
    return _ON.search(text) is not None
