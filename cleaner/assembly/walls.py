"""Blocks of a page with little text -> what it shows in the place of its content, if anything."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml.etree import _Element

from cleaner.model import Block, Notice
from cleaner.vocabulary.walls import WALLS

__all__ = ["walls_of"]

LITTLE: Final = 800
"""Characters of core text; a page with more shows what it is about."""
WINDOW: Final = 4000
"""Characters of a page in which such words are looked for."""
BLANK: Final = Notice(
    "script_needed", "the page shows no words before its scripts run; its content is missing"
)


def walls_of(
    text: str, blocks: Sequence[Block], root: _Element | None = None
) -> tuple[Notice, ...]:
    """Say what stands in the way of the content. text: what was kept of the page.

    root: of a page of HTML.

    What was removed is asked only where nothing was kept: many pages have a banner or a <noscript>
    with such words beside their content.
    """
    if len(text) > LITTLE:
        return ()
    if not blocks:
        has_scripts = root is not None and next(root.iter("script"), None) is not None
        return (BLANK,) if has_scripts else ()
    shown = "\n".join(block.text for block in blocks if block.kept or not text)[:WINDOW]
    said = shown.lower()
    found = (Notice(wall.code, wall.message) for wall in WALLS if wall.is_said_in(said))
    return tuple(islice(found, 1))
