"""A title with a label or a number at its edge -> the title, where the page states it without.

"Title: How bees choose doors" is a heading of archives of papers; "Late in winter #84" one of
trackers, whose <title> is "Late in winter · Issue #84"; others put "(!31)" into the <title> only.
"""

import re
from collections.abc import Collection
from typing import Final

__all__ = ["declared_of", "heading_of"]

_LABEL: Final = re.compile(
    r"(?:title|titel|titre|título|titolo|tytuł|titul|název|otsikko|название|назва|başlık|τίτλος|"
    r"标题|標題|题名|題名|タイトル|제목)\s?[:：]\s?(?=\S)",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\s[(\[]?([#!]\d{1,7})[)\]]?$")
_IN_BRACKETS: Final = re.compile(r"\s[(\[][#!]\d{1,7}[)\]]$")


def heading_of(text: str, declared: Collection[str]) -> str:
    """The heading without a label or a number. declared: the titles that the page declares."""
    if label := _LABEL.match(text):
        short = text[label.end() :]
        if any(short in title and text not in title for title in declared):
            return short
    if number := _NUMBER.search(text):
        short = text[: number.start()]
        if any(_counts(title, short, number[1]) for title in declared):
            return short
    return text


def _counts(title: str, short: str, number: str) -> bool:
    """Whether a declared title is the short one, and names the number later: "Moon · Issue #8"."""
    rest = title.removeprefix(short).lstrip(" ([")
    return title.startswith(short) and rest.find(number) > 0


def declared_of(text: str, headings: Collection[str]) -> str:
    """The declared title without a number in brackets. headings: those of the page."""
    number = _IN_BRACKETS.search(text)
    short = text[: number.start()] if number else text
    return short if short in headings else text
