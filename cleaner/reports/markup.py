"""Any text -> HTML that shows it and does nothing else."""

import unicodedata
from html import escape
from re import Match
from urllib.parse import urlsplit

from cleaner.visible import ACTIVE, visible

__all__ = ["attribute", "bar", "link", "show"]

CLICKABLE = frozenset({"http", "https"})


def show(text: str, unmarked: str = "") -> str:
    r"""Escape text; active characters (bidi controls, ESC) become marks that say what they are.

    unmarked: active characters to leave as they are, for example "\n\t" in preformatted text.
    """

    def mark(match: Match[str]) -> str:
        character = match[0]
        if character in unmarked:
            return character
        name = unicodedata.name(character, "control character").lower()
        return f'<bdi class="active" title="{name}">{visible(character)}</bdi>'

    return ACTIVE.sub(mark, escape(text))


def attribute(text: str) -> str:
    """Escape text for between double quotes, or for the title of a page, where marks cannot be."""
    return escape(visible(text))


def bar(share: float) -> str:
    """Draw a share, 0..1, for eyes only: the number stands beside it."""
    return f'<svg class="bar" aria-hidden="true"><rect width="{share:.2%}" height="100%"/></svg>'


def link(url: str) -> str:
    """Give an address as text, and as a link only where a click leads to where it seems to."""
    shown = f'<bdi dir="ltr">{show(url)}</bdi>'
    if not _is_plain(url):
        return shown
    return f'<a href="{attribute(url)}" rel="noopener noreferrer">{shown}</a>'


def _is_plain(url: str) -> bool:
    """Whether it is http(s), names a host and no user, and holds nothing that browsers rewrite."""
    if ACTIVE.search(url) or "\\" in url or url.split() != [url]:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in CLICKABLE and bool(parts.hostname) and "@" not in parts.netloc
