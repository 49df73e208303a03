"""Is it HTML, Markdown or plain text? The content decides; a file name never does."""

import re
from typing import Final

from cleaner.model import MediaType
from cleaner.parsing.fragments import is_fragment
from cleaner.parsing.markdown import is_markdown
from cleaner.parsing.raw_text import without_raw_text

__all__ = ["sniff"]

WINDOW: Final = 65_536
# A document type or one of the outermost elements, before any text but that of programs which were
# to make the page and did not run, as in <?php ... ?> and <% ... %>. The group is atomic: without
# that, the ways to read a run of comments double with each.
OPENING: Final = re.compile(
    r"\s*(?>(?:<\?xml[^>]{0,300}\?>|<([?%]).{0,5000}?\1>|<!--.{0,20000}?-->)\s*)*"
    r"<(?:!doctype\s+html|html|head|body|meta|title|frameset)\b",
    re.IGNORECASE | re.DOTALL,
)
TAG: Final = re.compile(
    r"</?(?:a|article|aside|b|base|blockquote|body|br|button|center|code|dd|details|dialog|div|dl|dt|"
    r"em|figure|font|footer|form|h[1-6]|head|header|html|i|iframe|img|input|label|li|link|main|meta|"
    r"nav|noscript|ol|option|p|picture|pre|script|section|select|small|span|strong|style|svg|table|"
    r"tbody|td|template|th|time|title|tr|u|ul|video|[a-z][a-z0-9]{0,30}-[a-z0-9-]{1,40})"
    r"(?:\s[^<>]{0,4000})?/?>",
    re.IGNORECASE,
)
# Text about HTML mentions some tags; markup is made of them. Below <body>, tags took 0.08 to 0.83
# of the characters in nine of ten of 600 pages; in their renderings to text, at most 0.06. All
# 1,200 were told right.
TAG_SHARE: Final = 0.2
# A fragment that begins with a tag needs less: <p>A long paragraph.</p>
LEADING_TAG_SHARE: Final = 0.005
FRAGMENT_TAGS: Final = 3
"""As good as an end tag, which <p> and <li> may do without."""
LONGEST_EXAMPLE: Final = 4_000
"""Characters of a style sheet or program in a text that shows one."""
# A sentence about <p> has a space behind it, and so has the <name> of someone in a chat.
PARAGRAPH: Final = re.compile(
    r"\s*<(?:article|blockquote|center|div|h[1-6]|li|main|ol|p|section|table|td|tr|ul)"
    r"(?:\s[^<>]{0,4000})?>[^\s<>]",
    re.IGNORECASE,
)
RAW_NAMES: Final = ("script", "style", "svg")
BLANK_LINE: Final = re.compile(r"\n[ \t\r]{0,100}\n")
LEADING_TAGS: Final = re.compile(r"(?:</?[a-z][^<>]{0,4000}>\s{0,1000}){1,200}+", re.IGNORECASE)


def sniff(text: str) -> MediaType:
    """Tell HTML, Markdown and plain text apart.

    A text that mentions <div> is text, an HTML fragment is HTML.
    """
    if "<" not in text[:WINDOW]:
        return MediaType.MARKDOWN if is_markdown(text) else MediaType.TEXT
    first = text.lstrip()
    if OPENING.match(text[:WINDOW]) or (first.startswith("<!--") and "-->" in first):
        return MediaType.HTML
    is_leading = TAG.match(first) is not None
    head = without_raw_text(first, WINDOW, 1 if is_leading else LONGEST_EXAMPLE)
    if _is_leading_html(first, head) if is_leading else _is_html(first, head):
        return MediaType.HTML
    return MediaType.MARKDOWN if is_markdown(head) else MediaType.TEXT


def _is_leading_html(first: str, head: str) -> bool:
    """Whether a text that begins with a tag is HTML. head: its beginning without raw text."""
    tags = TAG.findall(head)
    share = sum(map(len, tags)) / len(head)
    paired = len(tags) >= FRAGMENT_TAGS or any(tag.startswith("</") for tag in tags)
    if share > TAG_SHARE:
        return True
    leading = LEADING_TAGS.match(head)
    if leading and not first.startswith(leading[0]):  # something was left out between these tags
        return not is_markdown(head)
    if paired and share > LEADING_TAG_SHARE:
        return True
    return PARAGRAPH.match(head) is not None and (paired or BLANK_LINE.search(head) is None)


def _is_html(first: str, head: str) -> bool:
    """Whether a text that begins with words is HTML; head as above."""
    tags = TAG.findall(head)
    share = sum(map(len, tags)) / max(1, len(head))
    if share > TAG_SHARE and (first.startswith(head) or len(_shown(tags)) >= FRAGMENT_TAGS):
        return True
    return bool(tags) and not is_markdown(head) and is_fragment(head)


def _shown(tags: list[str]) -> list[str]:
    return [tag for tag in tags if not tag.lower().strip("</").startswith(RAW_NAMES)]
