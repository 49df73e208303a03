"""The first lines of a text scrape and its title -> the name of the site behind the title.

What crawlers render begins with the page's <title>: "The Ferry Sails Again - Ansel Post".
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.model import Block

__all__ = ["site_behind"]

FIRST: Final = 3
"""Lines that may be the <title>."""
SHORTEST: Final = 12
"""Characters of a title that says enough to be told by its beginning."""
LONGEST: Final = 40
"""Characters of a site's name."""
_BEHIND: Final = re.compile(r"(?:\s[-–—·»]\s|\s?[|｜_]\s?|(?<=[\u3040-\ud7a3])[-–—])(?=\S)")
"""Not a colon, nor a hyphen without spaces: "Storm in the north-east", "The ferry: latest"."""
_SEPARATOR: Final = re.compile(r"\s[-–—·»]\s|\s?[｜|]\s?")
_PAGE: Final = re.compile(r"(?:page|seite|página|pagina|strona|sida|страница) \d", re.IGNORECASE)


def site_behind(title: str | None, blocks: Sequence[Block]) -> str | None:
    """The last name behind the title in one of the first lines; None where none has more."""
    if title is None or len(title) < SHORTEST:
        return None
    for block in blocks[:FIRST]:
        line = " ".join(block.text.split())
        behind = _BEHIND.match(line, len(title)) if line.startswith(title) else None
        if behind:
            site = _SEPARATOR.split(line[behind.end() :])[-1].strip()
            named = 1 < len(site) <= LONGEST and any(map(str.isalpha, site))
            return site if named and not _PAGE.match(site) else None
    return None
