"""Lines of verse that are elements of their own -> lines of one text, each stanza a block.

Two forms are known: an element a line in a container that is named for a poem, or whose lines hang
by their style; and spans that their style shows as blocks, which nothing else parts.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from lxml import etree

from cleaner.parsing.classes import classes_of, styles_in

__all__ = ["join_verses"]

HANGING: Final = b"text-indent"
_SHOWN_AS_BLOCKS: Final = re.compile(rb"display: ?block")
"""What pages that need this hold somewhere."""
NAMES: Final = frozenset({"poem", "poetry", "stanza", "strophe", "verse", "verses"})
BLOCK_OF_LINES: Final = "line-block"
"""How a class begins that docutils gives; "inline-block" tells of nothing."""
PARTS: Final = ("poe", "stanza", "strophe", "verse", BLOCK_OF_LINES)
"""Of such a name one is a part; to look for them is faster than to take all names apart."""
AROUND: Final = ("div", "blockquote", "section")
LINES: Final = frozenset({"div", "span"})
LEAST: Final = 3
LONGEST: Final = 120
"""Lines of a stanza, and characters of a line."""
INLINE: Final = frozenset(
    {"a", "abbr", "b", "br", "cite", "em", "i", "q", "small", "span", "strong"}
)
IN_TEXT: Final = frozenset({"blockquote", "dd", "div", "li", "p", "section", "td"})
_WORD: Final = re.compile(r"[a-z]{1,40}")
_HANGING: Final = re.compile(r"text-indent:\s?-")
_BLOCK: Final = re.compile(r"display:\s?block")
_FLOAT: Final = re.compile(r"float:\s?(?:left|right)")
"""What follows such a span stands beside it: that is the first letter of a text."""


def join_verses(root: etree._Element, classes: frozenset[str], data: bytes) -> None:
    """Change the tree in place. classes: of the tree.  data: the page."""
    hanging = HANGING in data and any(map(_HANGING.search, styles_in(root)))
    poems = _poems_among(classes)
    if hanging or poems:
        for container in list(root.iter(*AROUND)):
            if len(container) < LEAST:
                continue
            is_marked = (poems and _is_named(container, poems)) or (hanging and _hangs(container))
            if is_marked and _is_stanza(container):
                _join(container)
    if _SHOWN_AS_BLOCKS.search(data):
        for span in list(root.iter("span")):
            style = span.get("style")
            if style and _BLOCK.search(style) and not (_FLOAT.search(style) and _is_letter(span)):
                _end_line(span)


def _is_letter(span: Any) -> bool:
    return len(span) == 0 and len((span.text or "").strip()) == 1


def _hangs(container: Any) -> bool:
    """Whether enough of the elements in a container hang by their style."""
    return sum(_HANGING.search(line.get("style") or "") is not None for line in container) >= LEAST


def _is_named(container: Any, poems: frozenset[str]) -> bool:
    """Whether a container, or what is right around it, has a class of poems."""
    around = container.getparent()
    own = not poems.isdisjoint(classes_of(container))
    return own or (around is not None and not poems.isdisjoint(classes_of(around)))


def _is_stanza(container: Any) -> bool:
    """Whether all in a container is lines."""
    if (container.text or "").strip():
        return False
    return all(
        line.tag in LINES and not (line.tail or "").strip() and _is_line(line) for line in container
    )


def _poems_among(classes: frozenset[str]) -> frozenset[str]:
    """The classes of poems; most pages have none, which one look at all of them tells."""
    joined = " ".join(classes)
    parts = [part for part in PARTS if part in joined]
    likely = {name for part in parts for name in classes if part in name}
    return frozenset(filter(_is_poem, likely))


def _is_poem(name: str) -> bool:
    return name.startswith(BLOCK_OF_LINES) or not NAMES.isdisjoint(_WORD.findall(name))


def _is_line(line: Any) -> bool:
    """Whether an element is one line of words, or none, that a <br> may end."""
    breaks = []
    for inner in line.iterdescendants():
        if inner.tag not in INLINE:
            return False
        if inner.tag == "br":
            breaks.append(inner)
    is_whole = not breaks or (len(breaks) == 1 and not _behind(breaks[0], line).strip())
    return is_whole and len("".join(line.itertext()).strip()) <= LONGEST


def _behind(ending: Any, line: Any) -> str:
    """The text of a line behind a <br>."""
    text: str = ending.tail or ""
    while ending.getparent() is not line:
        ending = ending.getparent()
        text += ending.tail or ""
    return text + "".join("".join(one.itertext()) for one in ending.itersiblings())


def _join(container: Any) -> None:
    """End each line with a <br>; an empty one parts stanzas, as a second <br> does."""
    joined: list[Any] = []
    for line in list(container):
        for ending in list(line.iter("br")):
            ending.tag = "span"
        line.tail = None
        if "".join(line.itertext()).strip():
            line.tag = "span"
            joined.append(line)
        joined.append(etree.Element("br"))
    container[:] = _without_ends(joined)


def _without_ends(elements: Sequence[Any]) -> Sequence[Any]:
    return elements[:-1] if elements[-1].tag == "br" else elements


def _end_line(span: Any) -> None:
    """Put a <br> behind a span, or a space where a line is no more than a title or a link."""
    around, following = span.getparent(), span.getnext()
    if around is None or (following is None and not (span.tail or "").strip()):
        return
    if around.tag not in IN_TEXT:
        span.tail = " " + (span.tail or "")
    elif following is None or following.tag != "br":
        ending = etree.Element("br")
        ending.tail, span.tail = span.tail, None
        span.addnext(ending)
