"""The lines of a text scrape -> the name of the site: behind the title, or what the host is named.

What crawlers render begins with the page's <title>: "The Ferry Sails Again - Ansel Post".
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import urlsplit

from cleaner.fields.site_names import EDGES, is_host
from cleaner.model import Block
from cleaner.vocabulary import BULLETS

__all__ = ["site_behind", "site_of"]

FIRST: Final = 3
"""Lines that may be the <title>."""
SHORTEST: Final = 12
"""Characters of a title that says enough to be told by its beginning."""
LONGEST: Final = 40
"""Characters of a site's name."""
EDGE: Final = 12
"""Lines at the top and at the end of which one may be the name."""
FOOT: Final = 30
"""Lines at the end that may have a copyright sign."""
NAME_WORDS: Final = 5
_EDGES: Final = BULLETS + EDGES
_OWNED: Final = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[\s\d,.:–—-]{0,20}(?:\bby )?(?P<owner>[^\W\d_][^|\n]{0,79})",
    re.IGNORECASE,
)
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


def site_of(url: str | None, blocks: Sequence[Block]) -> str | None:
    """The name behind a copyright sign, or alone on a line, of which the host is made."""
    try:
        host = urlsplit(url or "").netloc.lower().removeprefix("www.")
    except ValueError:
        return None
    if not host:
        return None
    named = (name for name in _names(blocks) if is_host(name, host))
    return next((name for name in named if name.lower() != host), None)


def _names(blocks: Sequence[Block]) -> Iterator[str]:
    signed = (_OWNED.search(block.text) for block in blocks[-FOOT:])
    for found in filter(None, signed):
        words = found["owner"].split()
        for count in range(min(NAME_WORDS, len(words)), 0, -1):
            yield " ".join(words[:count]).strip(_EDGES)
    for block in (*blocks[:EDGE], *blocks[-EDGE:]):
        if len(block.text) <= LONGEST and block.text.count(" ") < NAME_WORDS:
            yield block.text.strip(_EDGES)
