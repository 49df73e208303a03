"""HTML that begins with words, as posts stand in databases: is a text such, and its paragraphs.

Texts about HTML show elements on lines of their own, or name a tag now and then; a fragment has
marks in its sentences. Renderings of pages hold pieces of HTML too, among many short lines.
"""

import re
from statistics import median
from typing import Final

__all__ = ["is_fragment", "with_paragraphs"]

WORDS: Final = 10
"""Of the middle one of the lines, from the shortest to the longest: those of a fragment are
paragraphs."""
MARKS: Final = 3
ENDS: Final = 2
"""Of which the latter are sentences that end with <br>."""
_IN_SENTENCE: Final = re.compile(
    r"(?<=[\w,;:.( ])<(a(?=\s[^<>]{0,300}\bhref=)|strong|em|b|i|span)(?:\s[^<>]{0,1000})?>"
    r"[^<>\n]{1,200}</\1>(?=[ ,.;:!?)])",
    re.IGNORECASE,
)
_ENDING: Final = re.compile(r"[\w.!?:;,][\"'”)]?\s?<br ?/?>", re.IGNORECASE)
_WHOLE: Final = re.compile(
    r"^<(?:h[1-6]|p|li|ul|ol|blockquote)(?:\s[^<>]{0,300})?>|<img\s[^<>]{0,1000}>",
    re.IGNORECASE | re.MULTILINE,
)
_OF_PAGES: Final = re.compile(r"<(?:!doctype|html|head|body|script|style)\b", re.IGNORECASE)
"""Examples are pages more often than sentences."""
_TAG: Final = re.compile(r"<[^<>]{1,2000}>")
_PARTED: Final = re.compile(
    r"<(?:p|br|div|pre|code|textarea|table|!doctype|html|head|body|script|style)\b", re.IGNORECASE
)
_BLANK: Final = re.compile(r"<!--[^<>]{0,2000}-->|<[^<>]{1,2000}>|\n[ \t\r]{0,100}\n")
"""Or a tag, in which it says nothing."""


def is_fragment(text: str) -> bool:
    """Whether a text that begins with words, and has tags, is HTML."""
    inside, ends = len(_IN_SENTENCE.findall(text)), len(_ENDING.findall(text))
    if not inside and ends < ENDS:
        return False
    if inside + 2 * ends + len(_WHOLE.findall(text)) < MARKS or _OF_PAGES.search(text):
        return False
    lines = _TAG.sub("", text).split("\n")
    return median(len(line.split()) for line in lines if line.strip()) >= WORDS


def with_paragraphs(source: str) -> str:
    """HTML that begins with words, and has no other sign of where its paragraphs end, with such.

    Programs for blogs keep posts so, with blank lines, and make the paragraphs when these are read.
    """
    if source.lstrip()[:1] in ("<", "") or _PARTED.search(source):
        return source
    return _BLANK.sub(_parted, f"<p>{source}")


def _parted(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("<") else "\n<p>"
