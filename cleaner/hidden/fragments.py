"""Plain text or HTML out of JSON -> <section> elements."""

import html
import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Final

from lxml.etree import _Element

from cleaner.hidden.shown import Shown
from cleaner.parsing.decoding import without_unwanted
from cleaner.parsing.html import parse_html

__all__ = ["to_sections"]

_TAG: Final = re.compile(
    r"</?(?:p|br|div|li|ul|ol|h[1-6]|a|b|strong|em|i|span|section)\b[^<>]*>", re.IGNORECASE
)
_ESCAPED_TAG: Final = re.compile(r"&lt;/?(?:p|br|div|li|ul|ol|h[1-6]|strong|span)\b")
_SENTENCE: Final = re.compile(r"(?<=[.!?…])\s+|(?<=[.!?…][\"”’»])\s+|(?<=[。！？])")


def to_sections(texts: Iterable[str], shown: Shown) -> list[_Element]:
    """An element for each text.

    shown: a line of plain text is parted where what the page shows of it ends.
    """
    sections = []
    for text in texts:
        markup = html.unescape(text) if _ESCAPED_TAG.search(text) else text
        if not _TAG.search(markup):
            markup = "".join(_paragraphs(html.unescape(text), shown))
        root = parse_html(f"<section>{without_unwanted(markup)}</section>").root
        body = None if root is None else root.find("body")
        if body is not None and len(body):
            body.tag = "section"
            sections.append(body)
    return sections


def _paragraphs(text: str, shown: Shown) -> Iterator[str]:
    for line in text.splitlines():
        sentences = _SENTENCE.split(line)
        known = len(list(takewhile(shown.shows, sentences)))
        for part in (sentences[:known], sentences[known:]):
            if paragraph := " ".join(part).strip():
                yield f"<p>{html.escape(paragraph, quote=False)}</p>"
