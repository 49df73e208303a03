"""What programs of wikis and manuals add to headings: links to edit the section, to itself, and up.

They stand inside the headings, so that their text would read "History[edit]", "Cookies¶" and
"NAME top".
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from lxml import etree

__all__ = ["empty_section_links"]

EDITING: Final = "mw-editsection"
"""The class around such a link in every MediaWiki, whatever its language."""
OLD_EDITING: Final = "editsection"
"""The same before MediaWiki 1.21: in the heading, or before it."""
SOURCE: Final = "viewcode-link"
"""The class in which Sphinx sets "[source]" behind what it describes."""
SIGNS: Final = frozenset("¶#§🔗")
"""The whole text of a link that leads to the heading it stands in."""
LONGEST: Final = 30
"""Characters of a link to the top of the page."""
_TOP: Final = re.compile(
    r"#(?:_?top(?:[-_]?of[-_]?(?:the[-_]?)?page)?|page[-_]?top|(?:back[-_]?)?to[-_]?top)",
    re.IGNORECASE,
)
HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "dt")


def empty_section_links(root: etree._Element, classes: frozenset[str]) -> None:
    """Take the text out of them; what follows them stays. classes: of the tree."""
    for heading in list(root.iter(*HEADINGS)):
        if links := list(heading.iter("a")):
            _empty_links(heading, links)
    for source in list(root.iter("span")) if SOURCE in classes else ():
        if source.get("class") == SOURCE:
            _empty(source)
    edits = OLD_EDITING in classes or EDITING in " ".join(classes)
    for edit in list(root.iter("div", "span")) if edits else ():
        if _edits(edit.get("class") or ""):
            _empty(edit)


def _empty_links(heading: Any, links: Sequence[Any]) -> None:
    """Those of the links in a heading that lead up, unless they are all of it, or to itself."""
    up = [link for link in links if _leads_up(link)]
    if up and not _is_all(up[0], heading):
        for link in up:
            _take_brackets(link)
            _empty(link)
    for link in links:
        if _leads_to_itself(link):
            _empty(link)


def _edits(names: str) -> bool:
    return EDITING in names or OLD_EDITING in names.split()


def _leads_to_itself(link: Any) -> bool:
    """Browsers that save a page write its address before the "#"."""
    to_section = "#" in (link.get("href") or "")
    return to_section and "".join(link.itertext()).strip() in SIGNS


def _leads_up(link: Any) -> bool:
    """Whether it leads to the top of the page, and says no more."""
    if not _TOP.fullmatch((link.get("href") or "").strip()):
        return False
    return len("".join(link.itertext()).strip()) <= LONGEST


def _is_all(link: Any, heading: Any) -> bool:
    """Whether a heading has no other letters than those of a link."""
    letters = (sum(map(str.isalnum, "".join(one.itertext()))) for one in (link, heading))
    return next(letters) == next(letters)


def _take_brackets(link: Any) -> None:
    """Those that stand around a link go with it."""
    before, around = link.getprevious(), link.getparent()
    text = (around.text if before is None else before.tail) or ""
    if not text.endswith("[") or not (link.tail or "").startswith("]"):
        return
    link.tail = link.tail[1:]
    if before is None:
        around.text = text[:-1]
    else:
        before.tail = text[:-1]


def _empty(element: Any) -> None:
    """Clear an element; a walk over the tree that has come to it ends if it had others in it."""
    element.clear(keep_tail=True)
    element.tag = "span"
