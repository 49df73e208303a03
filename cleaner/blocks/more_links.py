"""Links to read on at the end of an excerpt -> paragraphs of their own, so that they can go.

Programs of blogs put "Continue reading" into the last paragraph of what they show of a post.
"""

from typing import Final

from lxml import etree

from cleaner.vocabulary import Concept, How, concepts_of, normalise

__all__ = ["set_more_links_apart"]

NAMED: Final = ("more-link", "read-more", "readmore", "read_more", "moretag", "continue-reading")
"""Classes of such links."""
CUT: Final = ("...", "…", "]")
"""How the text before a link ends that was cut there."""
LONGEST: Final = 60
"""Characters of a link that may say so without a class."""


def set_more_links_apart(root: etree._Element) -> None:
    """Put each behind its paragraph, in place."""
    for link in [link for link in root.iter("a") if _ends_paragraph(link) and _leads_on(link)]:
        paragraph = link.getparent()
        if paragraph is not None:
            apart = etree.Element("p")
            apart.tail, paragraph.tail = paragraph.tail, None
            paragraph.addnext(apart)
            apart.append(link)


def _ends_paragraph(link: etree._Element) -> bool:
    """Whether nothing follows a link in its paragraph, and words stand before it."""
    around = link.getparent()
    if around is None or around.tag != "p" or link.getnext() is not None:
        return False
    before = link.getprevious() is not None or (around.text or "").strip()
    return bool(before) and not any(map(str.isalnum, link.tail or ""))


def _leads_on(link: etree._Element) -> bool:
    names = (link.get("class") or "").lower()
    if any(name in names for name in NAMED):
        return True
    text = "".join(link.itertext()).strip()
    if not 2 < len(text) <= LONGEST or not _text_before(link).rstrip(" \xa0[(").endswith(CUT):
        return False
    found = concepts_of(normalise(text))
    return any(match.concept is Concept.READ_MORE and match.how is How.WHOLE for match in found)


def _text_before(link: etree._Element) -> str:
    previous, around = link.getprevious(), link.getparent()
    if previous is not None:
        return previous.tail or ""
    return (around.text if around is not None else None) or ""
