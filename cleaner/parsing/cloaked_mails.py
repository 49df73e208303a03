"""Addresses of mail that Joomla hides from robots, and the sentence that stands in their place.

A script puts the address there. The sentence says, in the language of the site, that one is needed;
nobody whose browser runs scripts ever sees it.
"""

import re
from typing import Any, Final

from lxml import etree

__all__ = ["empty_cloaked_mails"]

MARK: Final = b"addy"
ELEMENT: Final = "joomla-hidden-mail"
"""A name in its scripts; an element of its later versions."""
_SPANS: Final = etree.XPath("//span[starts-with(@id, 'cloak')]")
_CLOAK: Final = re.compile(r"cloak(?=[a-f]*\d)[\da-f]{3,40}")
"""What these are called; "cloak-and-dagger" may be a place to link to."""
HIDING: Final = ("document.write", "<span", "display: none")
"""What the first versions write before the sentence; behind it they write the end of that."""
SHOWING: Final = ("document.write", "span>")
LONGEST: Final = 400
"""Characters of such a script, and of the sentence."""


def empty_cloaked_mails(root: etree._Element, data: bytes) -> None:
    """Take those sentences out, but not an address that a script has put there. data: the page."""
    if next(root.iter(ELEMENT), None) is None and MARK not in data:
        return
    spans = (span for span in _SPANS(root) if _CLOAK.fullmatch(span.get("id")))
    for element in (*root.iter(ELEMENT), *spans):
        if not len(element) and _is_sentence(element.text):
            element.text = " "
    for script in root.iter("script"):
        if _writes(script, HIDING) and _is_sentence(script.tail) and _is_ended(script):
            script.tail = " "


def _is_sentence(text: str | None) -> bool:
    return text is not None and len(text) <= LONGEST and "@" not in text


def _is_ended(script: Any) -> bool:
    behind = script.getnext()
    return behind is not None and behind.tag == "script" and _writes(behind, SHOWING)


def _writes(script: Any, words: tuple[str, ...]) -> bool:
    text = script.text or ""
    return len(text) <= LONGEST and all(word in text for word in words)
