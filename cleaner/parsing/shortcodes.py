"""Shortcodes that nothing replaced: "[caption id="a12" width="640"]" is for a program, not to read.

Systems of publishing put pictures, forms and players in their place; where the part is switched off
that knows one, it is left in the page.
"""

import re
from typing import Any, Final

from lxml import etree

__all__ = ["empty_shortcodes"]

_MARK: Final = re.compile(rb"\[[a-z][\w-]{1,30} [a-z][\w-]{1,30}=(?:[\"'&]|\xe2\x80)")
_SHORTCODE: Final = re.compile(
    r"\[(?P<name>[a-z][a-z\d_-]{1,30})(?: [a-z][\w-]{1,30}=[\"'“”„″′‘’][^\[\]\n]{0,400}?)/?\]"
)
_END: Final = re.compile(r"\[/([a-z][a-z\d_-]{1,30})\]")
WORDS: Final = (b"shortcode", b"short-code", b"bbcode", b"bb-code")
_TOLD_OF: Final = re.compile(rb"(?<![\w./_-])(?:short|bb)-?codes?(?![\w./_=\"'-])")
"""A page that speaks of them may show some; the words alone are found sooner."""
OTHERS: Final = frozenset(
    {
        "attach", "attachment", "code", "color", "font", "img", "input", "link", "list", "meta",
        "quote", "size", "spoiler", "url", "user",
    }
)  # fmt: skip
"""Names of what members of forums write, and of elements that a text may tell of so."""
CODE: Final = ("code", "kbd", "pre", "samp", "script", "style", "textarea")


def empty_shortcodes(root: etree._Element, data: bytes) -> None:
    """Take them out of the text, and the ends of those. data: the page."""
    if not _MARK.search(data) or _speaks_of_them(data):
        return
    names: set[str] = set()
    for element in root.iter("*"):
        if element.text and "[" in element.text and not _is_code(element):
            element.text = _without(element.text, names)
        around = element.getparent()
        if element.tail and "[" in element.tail and around is not None and not _is_code(around):
            element.tail = _without(element.tail, names)


def _speaks_of_them(data: bytes) -> bool:
    small = data.lower()
    return any(word in small for word in WORDS) and _TOLD_OF.search(small) is not None


def _without(text: str, names: set[str]) -> str:
    """The text without those that begin in it, and the ends of such. names: of those before."""
    found = (one["name"] for one in _SHORTCODE.finditer(text))
    names.update(name for name in found if name not in OTHERS)
    text = _SHORTCODE.sub(lambda one: "" if one["name"] in names else one[0], text)
    return _END.sub(lambda one: "" if one[1] in names else one[0], text)


def _is_code(element: Any) -> bool:
    return element.tag in CODE or next(element.iterancestors(*CODE), None) is not None
