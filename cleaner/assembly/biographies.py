"""Blocks -> the same, but the last ones say who wrote the page, where they begin with that name.

The rules know the writer from the byline near the headline only; here the author is found. Without
a container that is named for it, such a note is a paragraph like those above it.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.model import Block, Label
from cleaner.vocabulary.bullets import BULLETS
from cleaner.vocabulary.predicates import introduces_writer

__all__ = ["with_biographies"]

LAST: Final = 3
"""Blocks of the text in which such notes stand."""
ABOVE: Final = 5
"""Blocks of the text above them, at least: else who it is may be all that a page says."""
CHARACTERS: Final = (40, 700)
STOPS: Final = tuple('.!?)"”')
REASON: Final = "rule biography: begins with the name of the author, at the end of the text"


def with_biographies(
    blocks: tuple[Block, ...], author: str | None, title: str | None
) -> tuple[Block, ...]:
    """The blocks of a page. author, title: what was found; a page may be about its author."""
    full = (name for name in (author or "").split(", ") if " " in name)
    names = [name for name in full if name not in (title or "")]
    if not names:
        return blocks
    own = [place for place, block in enumerate(blocks) if block.label is Label.BODY]
    last = own[max(ABOVE, len(own) - LAST) :]
    notes = [place for place in last if _introduces(blocks[place].text, names)]
    if not notes or notes != own[-len(notes) :]:
        return blocks
    settled = list(blocks)
    for place in notes:
        settled[place] = blocks[place]._replace(label=Label.CREDIT, reason=REASON)
    return tuple(settled)


def _introduces(text: str, names: Sequence[str]) -> bool:
    low, high = CHARACTERS
    said = text.lstrip(f"{BULLETS} ")
    if not low <= len(text) <= high or not text.endswith(STOPS):
        return False
    return any(said.startswith(name) and introduces_writer(said[len(name) :]) for name in names)
