"""The end of an HTML page -> what it stands inside if the page was cut: a tag, a comment, a script.

An element is put behind the page. The parser, which alone knows where it is, has it as the last of
the tree, unless the page ends where there can be none. A missing </html> is no sign: many whole
pages lack it.
"""

from typing import Final

from lxml import etree

from cleaner.model import Notice

__all__ = ["MARK", "cut_inside", "take_off"]

MARK: Final = b'<frame class="cleaner-end">'
"""The one element without an end for which the parser opens no <head> or <body>."""


def take_off(root: etree._Element | None) -> bool:
    """Remove the mark from the end of a page; whether it was there."""
    if root is None:
        return False
    last = _last(root)
    parent = last.getparent()
    if parent is None or last.tag != "frame" or last.get("class") != "cleaner-end":
        return False
    parent.remove(last)
    return True


def cut_inside(root: etree._Element | None, data: bytes) -> Notice:
    """Say where a page ends of which the mark was not found. root: with what is left of it."""
    last = None if root is None else _last(root)
    if last is not None and (last.text or "").endswith(MARK.decode()):
        where = f"<{last.tag}>"
    else:
        where = "a comment" if data.rfind(b"<!--") > data.rfind(b"-->") else "a tag"
    return Notice("truncated", f"the page ends inside {where}")


def _last(root: etree._Element) -> etree._Element:
    while len(root):
        root = root[-1]
    return root
