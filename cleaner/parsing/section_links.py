"""What programs of wikis and manuals add to headings: links to edit the section, and to itself.

They stand inside the headings, so that their text would read "History[edit]" and "Cookies¶".
"""

from typing import Any, Final

from lxml import etree

__all__ = ["empty_section_links"]

EDITING: Final = "mw-editsection"
"""The class around such a link in every MediaWiki, whatever its language."""
SIGNS: Final = frozenset("¶#§🔗")
"""The whole text of a link that leads to the heading it stands in."""
HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "dt")


def empty_section_links(root: etree._Element, source: bytes) -> None:
    """Take the text out of them; what follows them stays. source: of the tree."""
    for heading in root.iter(*HEADINGS):
        for link in heading.iter("a"):
            if _leads_to_itself(link):
                _empty(link)
    for edit in root.iter("div", "span") if EDITING.encode() in source else ():
        if EDITING in (edit.get("class") or ""):
            _empty(edit)


def _leads_to_itself(link: Any) -> bool:
    """Browsers that save a page write its address before the "#"."""
    to_section = "#" in (link.get("href") or "")
    return to_section and "".join(link.itertext()).strip() in SIGNS


def _empty(element: Any) -> None:
    element.clear(keep_tail=True)
    element.tag = "span"
