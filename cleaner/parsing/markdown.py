"""Markdown scrapes: how they are told from other text, and how they become HTML.

Reader services, and libraries such as html2text, markdownify and turndown, render pages so. As
HTML, their links, headings, lists and tables are read like those of any page.
"""

import re
from collections.abc import Iterator
from html import escape
from itertools import islice
from typing import Final

from cleaner.parsing.commonmark import LINK, render
from cleaner.parsing.front_matter import FrontMatter, read_front_matter
from cleaner.parsing.loose_links import with_links_closed
from cleaner.parsing.loose_tables import with_tables_closed
from cleaner.parsing.outlines import heading_levels, is_outline

__all__ = ["address_of", "is_markdown", "may_be_markdown", "to_html"]

WINDOW: Final = 65_536
FEWEST_LINKS: Final = 3
"""Links and images in a text that is Markdown. Of 413 pages as html2text or markdownify renders
them, 404 and 403 have as many, most others no words. Of 3,471 as resiliparse does, three pages in
all are taken for Markdown."""
FEWEST_MARKS: Final = 2
"""Headings, or bold words, or lines around code, in a text without so many links; ..."""
FEWEST_KINDS: Final = 2
"""... and kinds of such marks. The line below the head of a table counts as two."""
METAS: Final = {
    "author": "author",
    "date": "article:published_time",
    "description": "description",
    "site_name": "og:site_name",
}
_REFERENCE: Final = re.compile(
    r"^ {0,3}\[[^\]\n]{1,200}\]:\s{1,5}<?(?:[a-z]{1,12}:|/)", re.MULTILINE | re.IGNORECASE
)
_HEADING: Final = re.compile(r"^ {0,3}#{1,6} \S", re.MULTILINE)
_FENCE: Final = re.compile(r"^ {0,3}(?:`{3}|~{3})[\w+#-]{0,20}$", re.MULTILINE)
_TABLE: Final = re.compile(
    r"^\|[^\n]{1,2000}\|[ \t]*\n\|(?: ?:?-{2,200}:? ?\|){1,50}[ \t]*$", re.MULTILINE
)
_BOLD: Final = re.compile(r"\*\*[^*\s][^*\n]{0,300}\*\*")
_WORDS_IN_BOLD: Final = re.compile(
    r"(?<![\w*/])\*\*(?=[^\W_])[^*\n]{1,300}(?<=[\w.,:;!?)])\*\*(?![\w*/])"
)
_ANY_MARK: Final = re.compile(
    r"\]\(|(?<![\w*])[*_]{1,2}\w[^*_\n]{0,300}[*_]|`|\\|(?: {2}|<br ?/?>)$"
    r"|^ {0,3}(?:#{1,6}[ \t]|[-+*>|][ \t]|\d{1,9}[.)][ \t]|={3}|-{3}|~{3}|\[[^\]\n]{1,200}\]:)",
    re.MULTILINE,
)
"""A link, words set off, code, an escape, a line's end that is meant, or what begins such lines."""


def is_markdown(text: str) -> bool:
    """Tell Markdown from other plain text."""
    head = text[:WINDOW]
    if "](" in head and _has(LINK, head, FEWEST_LINKS):
        return True
    if "]:" in head and _has(_REFERENCE, head, FEWEST_LINKS):
        return True
    levels = heading_levels(head)
    if is_outline(levels) or _kinds_of_marks(head, is_headed=bool(levels)) >= FEWEST_KINDS:
        return True
    return read_front_matter(head) is not None


def may_be_markdown(text: str) -> bool:
    """Whether a text, said to be Markdown, has a mark of it at all; else its lines are lines."""
    return _ANY_MARK.search(text[:WINDOW]) is not None


def _kinds_of_marks(head: str, *, is_headed: bool) -> int:
    """How many kinds of marks a text has that has few links; of some it needs several.

    is_headed: whether it has a heading that is nothing else.
    """
    bold = _has(_WORDS_IN_BOLD, head, 1) if is_headed else _has(_BOLD, head, FEWEST_MARKS)
    return (
        ("](" in head and _has(LINK, head, 1))
        + (is_headed or ("#" in head and _has(_HEADING, head, FEWEST_MARKS)))
        + ("**" in head and bold)
        + (("```" in head or "~~~" in head) and _has(_FENCE, head, FEWEST_MARKS))
        + ("|-" in head or "| -" in head or "|:" in head) * 2 * _has(_TABLE, head, 1)
    )


def to_html(source: str) -> str:
    """Render Markdown to a page; what stands above the text becomes its head."""
    front = read_front_matter(source)
    text = with_tables_closed(source[front.end :] if front else source)
    body = render(with_links_closed(text))
    head = "".join(_head(front)) if front else ""
    language = front.values.get("language", ("",))[0] if front else ""
    return f'<html lang="{escape(language)}"><head>{head}</head><body>{body}</body></html>'


def _head(front: FrontMatter) -> Iterator[str]:
    """The elements of a page's head that say the same."""
    for name, values in front.values.items():
        for value in values:
            if name == "title":
                yield f"<title>{escape(value)}</title>"
            elif name in METAS:
                yield f'<meta name="{METAS[name]}" content="{escape(value)}">'


def address_of(source: str) -> str | None:
    """Give the address of the page that was rendered, if it stands above the text."""
    front = read_front_matter(source)
    urls = front.values.get("url", ()) if front else ()
    return next((url for url in urls if url.lower().startswith(("https://", "http://"))), None)


def _has(pattern: re.Pattern[str], text: str, fewest: int) -> bool:
    return len([*islice(pattern.finditer(text), fewest)]) == fewest
