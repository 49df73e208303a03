"""Titles of documents that programs for texts write as paragraphs -> headings above all others.

Google Docs and Word set the title as <p class="title">, and the sections below it as <h1>.
"""

from typing import Any, Final

from cleaner.parsing.classes import classes_of

__all__ = ["mark_document_title"]

OF_WORD: Final = "msotitle"
OF_GOOGLE: Final = frozenset({"doc-content", "title"})
"""The class of the body and that of the title; the latter alone may be of any page."""
DEEPER: Final = {"h1": "h2", "h2": "h3", "h3": "h4", "h4": "h5", "h5": "h6"}


def mark_document_title(root: Any, classes: frozenset[str]) -> None:
    """Make the only title a heading of the first level, and the sections below it of the next.

    classes: all of the page.
    """
    name = OF_WORD if OF_WORD in classes else "title"
    if name == "title" and not classes >= OF_GOOGLE:
        return
    titles = [one for one in root.iter("p") if name in classes_of(one) and _has_words(one)]
    headings = list(root.iter(*DEEPER))
    if len(titles) != 1 or (headings and not _is_first(root, titles[0])):
        return
    for heading in headings:
        heading.tag = DEEPER[heading.tag]
    titles[0].tag = "h1"


def _has_words(element: Any) -> bool:
    return any(text.strip() for text in element.itertext())


def _is_first(root: Any, title: Any) -> bool:
    """Whether the title stands above all headings."""
    return next(one for one in root.iter("p", *DEEPER) if one is title or one.tag != "p") is title
