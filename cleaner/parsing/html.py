"""Characters -> an HTML tree, by libxml2."""

import re
from dataclasses import dataclass
from typing import Final

from lxml import etree

from cleaner.model import Notice
from cleaner.parsing.classes import classes_in
from cleaner.parsing.cloaked_mails import empty_cloaked_mails
from cleaner.parsing.code_lines import LINES, join_code_lines
from cleaner.parsing.document_titles import mark_document_title
from cleaner.parsing.drop_capitals import join_drop_capitals
from cleaner.parsing.endings import MARK, cut_inside, take_off
from cleaner.parsing.equation_tables import open_equation_tables
from cleaner.parsing.formulas import restore_formulas
from cleaner.parsing.icon_names import empty_icon_names
from cleaner.parsing.line_numbers import NAMED, empty_line_numbers
from cleaner.parsing.notice_tables import open_notice_tables
from cleaner.parsing.picture_captions import free_picture_captions
from cleaner.parsing.read_aloud import part_read_aloud
from cleaner.parsing.role_tables import restore_role_tables
from cleaner.parsing.section_links import empty_section_links
from cleaner.parsing.shadow_roots import open_shadow_roots
from cleaner.parsing.shortcodes import empty_shortcodes
from cleaner.parsing.verse import join_verses
from cleaner.parsing.white_space import keep_line_ends

__all__ = ["Tree", "parse_html"]

DEPTH_LIMIT: Final = 2048
"""libxml2's own limit with `huge_tree`; without it, all below 256 elements is dropped silently."""
# References such as &#1; and &shy; that would bring back what decoding has taken out.
_CONTROL: Final = re.compile(
    rb"&(?:#(?:0{0,9}(?:[0-8]|1[124-9]|2\d|3[01]|127|173|8203|8288|65279|6553[45])(?!\d)"
    rb"|x0{0,9}(?:[0-8bcef]|1[\da-f]|7f|ad|200b|2060|feff|fff[ef])(?![\da-f]));?"
    rb"|(?:shy|ZeroWidthSpace|NoBreak);)",
    re.IGNORECASE,
)
_STRAY_END: Final = re.compile(rb"</(?:html|(br|p))\s{0,20}/?>", re.IGNORECASE)
"""Ends that browsers take otherwise. libxml2 drops all that follows </html>: of a hundred real
pages one has text there. Where nothing is open, </br> and </p> part the words around them."""
HEAD: Final = 65_536
"""Bytes in which the title stands, and <html> before it."""
_EMPTY_PAGE: Final = re.compile(rb"(<html(?:\s[^<>]{0,2000})?)/>", re.IGNORECASE)
"""For libxml2 the page ends there. Browsers read such a tag as any that begins an element, and so
is <title/> for them, whose text would be the page; libxml2 reads that one, and <div/>, as empty,
which is what whoever writes them means."""
_TITLE: Final = re.compile(rb"<title(?:\s[^<>]{0,500})?>[^<]{0,2000}", re.IGNORECASE)
_TITLE_END: Final = re.compile(rb"</title", re.IGNORECASE)
CODE: Final = ("pre", "code")
CODE_MARKS: Final = (b"crayon", b'"fragment"', b"blob-code")
"""Pages with code have one of those elements, or such words in classes."""
CODE_CLASSES: Final = NAMED | LINES
PARTING: Final = {b"br": b"<br>", b"p": b"</p> "}


@dataclass(frozen=True, slots=True)
class Tree:
    """The root element (None if the page holds none) and what was lost."""

    root: etree._Element | None
    notices: tuple[Notice, ...] = ()


def parse_html(source: str | bytes) -> Tree:
    """Parse a page, however broken. Comments and processing instructions are left out.

    source: as characters, or as these are in UTF-8.
    """
    data = source.encode("utf-8") if isinstance(source, str) else source
    data = _with_title_closed(_with_page_opened(data))
    data = _STRAY_END.sub(_parting, _CONTROL.sub(b"", data))
    root, notices = _parsed(data)
    if root is not None:
        _mend(root, data)
    return Tree(root, notices)


def _parsed(data: bytes) -> tuple[etree._Element | None, tuple[Notice, ...]]:
    """The tree of a page, and what to say where a part of the page is not in it."""
    root, is_deep = _tree(data + MARK)
    if is_deep:
        message = f"the page goes beyond the parser's limits (elements nested {DEPTH_LIMIT:,} deep)"
        return root, (Notice("depth_truncated", message),)
    if not take_off(root) or data.endswith(b"<"):
        return _tree(data)[0], (cut_inside(root, data),)
    return (root if root is not None and len(root) else _tree(data)[0]), ()


def _tree(data: bytes) -> tuple[etree._Element | None, bool]:
    """The tree of a page, and whether it goes beyond the limits of the parser."""
    parser = etree.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.LxmlError:  # nothing in it that could be an element
        return None, False
    return root, root is not None and _hit_limit(parser)


def _mend(root: etree._Element, data: bytes) -> None:
    """Set right what programs write otherwise than it is meant. data: the page."""
    open_shadow_roots(root, data)
    free_picture_captions(root)
    classes = classes_in(root)
    restore_formulas(root, classes, data)
    empty_section_links(root, classes)
    empty_icon_names(root, classes)
    empty_shortcodes(root, data)
    empty_cloaked_mails(root, data)
    join_drop_capitals(root, classes)
    if _may_have_code(root, classes, data):
        empty_line_numbers(root, classes)
        join_code_lines(root, classes, data)
    restore_role_tables(root, data)
    open_notice_tables(root, classes)
    open_equation_tables(root, classes)
    part_read_aloud(root, classes)
    mark_document_title(root, classes)
    join_verses(root, classes, data)
    keep_line_ends(root, data)


def _may_have_code(root: etree._Element, classes: frozenset[str], data: bytes) -> bool:
    if next(root.iter(*CODE), None) is not None:
        return True
    return not CODE_CLASSES.isdisjoint(classes) and any(mark in data for mark in CODE_MARKS)


def _with_page_opened(data: bytes) -> bytes:
    """A page that is written as an empty element, "<html lang="en" />", as one that is not."""
    if _EMPTY_PAGE.search(data, 0, HEAD) is None:
        return data
    return _EMPTY_PAGE.sub(rb"\1>", data[:HEAD]) + data[HEAD:]


def _with_title_closed(data: bytes) -> bytes:
    """A page whose title has no end, with one before the next tag: else all of it is the title."""
    title = _TITLE.search(data, 0, HEAD)
    if title is None or _TITLE_END.search(data, title.end()):
        return data
    return b"".join((data[: title.end()], b"</title>", data[title.end() :]))


def _parting(end: re.Match[bytes]) -> bytes:
    return PARTING[end[1].lower()] if end[1] else b""


def _hit_limit(parser: etree.HTMLParser) -> bool:
    # The limit ends the parse, so that its entry is the last or close to it.
    last = parser.error_log.last_error
    return last is not None and any(
        entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log
    )
