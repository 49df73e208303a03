"""An HTML tree -> Segments: a block is a run of inline text between block-level boundaries.

One walk over the tree; nothing is judged here, and nothing but scripts and styles is left out.
The idea of blocks between element boundaries is boilerpipe's (Kohlschuetter et al. 2010).
"""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from itertools import chain
from typing import Any, Final

import numpy as np
from lxml import etree

from cleaner.blocks.formulas import formula_text
from cleaner.blocks.segments import CELL_LIMIT, CELL_SEPARATOR, Ints, Outline, Segments, Zone
from cleaner.blocks.styled_lines import LONGEST, parts_lines

__all__ = ["KINDS", "Kind", "joins", "kind_of", "split_html", "stands_apart"]


class Kind(IntEnum):
    """What an element does to the flow of text; none is 0, so that each is true."""

    BLOCK = 1
    INLINE = 2
    LINK = 3
    BOLD = 4
    BREAK = 5
    IMAGE = 6
    SKIPPED = 7
    CELL = 8
    ROW = 9
    OPTION = 10
    TIME = 11
    FORMULA = 12


def _kinds() -> dict[str, Kind]:
    inline = (
        "abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd mark nobr "
        "output q rb ruby s samp slot small span strike strong sub sup tt u var wbr "
        # What word processors mark in their sentences.
        "o:p st1:address st1:city st1:country-region st1:date st1:metricconverter st1:personname "
        "st1:place st1:placename st1:placetype st1:state st1:street st1:time"
    )
    skipped = (
        "script style template svg iframe object embed map audio video canvas title meta link "
        "base input param source track col colgroup frame frameset applet area datalist "
        # How words are read stands above them, not among them: 月(つき).
        "rp rt rtc"
    )
    return (
        dict.fromkeys(inline.split(), Kind.INLINE)
        | dict.fromkeys(skipped.split(), Kind.SKIPPED)
        | dict.fromkeys(("b", "strong"), Kind.BOLD)
        | dict.fromkeys(("td", "th"), Kind.CELL)
        | dict.fromkeys(("option", "optgroup"), Kind.OPTION)
        # Where a page leaves </head> out, libxml2 puts all of its <nav>, <main>, <article> in it.
        | {"head": Kind.INLINE}
        | {"a": Kind.LINK, "br": Kind.BREAK, "img": Kind.IMAGE, "tr": Kind.ROW}
        | {"time": Kind.TIME, "math": Kind.FORMULA}
    )


def _blocks() -> frozenset[str]:
    blocks = (
        "address article aside blockquote body button caption center dd details dialog dir div dl "
        "dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label "
        "legend li listing main menu nav noframes noscript ol p pre search section select summary "
        "table tbody textarea tfoot thead ul xmp"
    )
    return frozenset(blocks.split())


KINDS: Final = _kinds()
# By names of this module: to look a member up in its class costs more than to compare it.
BLOCK, INLINE, LINK, BOLD, BREAK, IMAGE, SKIPPED, CELL, ROW, OPTION, TIME, FORMULA = Kind
BLOCKS: Final = _blocks()
"""Elements of HTML that part the words before them from those behind."""
SURE: Final[dict[str, Kind]] = dict.fromkeys(BLOCKS, BLOCK) | {
    tag: kind for tag, kind in KINDS.items() if kind is not LINK
}
"""Elements of which the tag alone says what they do."""
BEGINNING: Final = frozenset(Kind) - {BLOCK, INLINE, SKIPPED}
"""What is done where an element begins, but for blocks, ..."""
ENDING: Final = frozenset({LINK, BOLD, ROW, CELL, TIME})
"""... and where one ends."""
NOT_IN_DATA: Final = frozenset({BLOCK, BREAK, ROW, SKIPPED, OPTION})
# Plain integers: `|` on an IntFlag costs more than the rest of the walk.
ZONES: Final[dict[str, int]] = {
    "article": int(Zone.ARTICLE),
    "main": int(Zone.MAIN),
    "nav": int(Zone.NAV),
    "menu": int(Zone.NAV),
    "header": int(Zone.HEADER),
    "footer": int(Zone.FOOTER),
    "aside": int(Zone.ASIDE),
    "form": int(Zone.FORM),
    "fieldset": int(Zone.FORM),
    "table": int(Zone.TABLE),
    "ul": int(Zone.LIST),
    "ol": int(Zone.LIST),
    "dl": int(Zone.LIST),
    "figure": int(Zone.FIGURE),
    "figcaption": int(Zone.FIGURE),
    "blockquote": int(Zone.QUOTE),
    "pre": int(Zone.PREFORMATTED),
    "textarea": int(Zone.PREFORMATTED | Zone.FORM),
    "dialog": int(Zone.DIALOG),
    "noscript": int(Zone.NOSCRIPT),
    "section": int(Zone.SECTION),
    "button": int(Zone.BUTTON),
    "select": int(Zone.FORM),
    "label": int(Zone.FORM),
}
ROLES: Final[dict[str, int]] = {
    "navigation": int(Zone.NAV),
    "banner": int(Zone.HEADER),
    "contentinfo": int(Zone.FOOTER),
    "complementary": int(Zone.ASIDE),
    "main": int(Zone.MAIN),
    "article": int(Zone.ARTICLE),
    "dialog": int(Zone.DIALOG),
    "alertdialog": int(Zone.DIALOG),
    "search": int(Zone.FORM),
    "menu": int(Zone.NAV),
    "menubar": int(Zone.NAV),
    "button": int(Zone.BUTTON),
}
HIDING: Final = frozenset({"hidden", "aria-hidden", "style"})
NAMING: Final = ("class", "id", "role", "itemprop")
PREFORMATTED: Final = int(Zone.PREFORMATTED)
HIDDEN: Final = int(Zone.HIDDEN)
LINKED: Final = int(Zone.LINK)
PRESSED: Final = frozenset({"onclick", "role", "tabindex"})
"""Attributes of an <a> that does something."""
RAISED: Final = frozenset({"sup", "sub"})
JOINING: Final = frozenset(".,;:!?)]¶")
# A line before a <br> that is mostly links is an entry of a menu, not a line of a poem.
MENU_LINE_SHARE: Final = 0.5


def split_html(root: etree._Element) -> Segments:
    """Split a tree into blocks, in document order. Iterative, so that depth costs no stack."""
    walk = _Walk()
    add, open_container, close_container = walk.add, walk.open_container, walk.close_container
    # `etree.iterwalk` would tell where elements end, and take longer for it than this does.
    outside = root.getparent()
    around: list[tuple[Any, Kind]] = []
    inner: Any = outside
    kind = BLOCK
    for element in chain(root.iter("*"), (None,)):
        parent = outside if element is None else element.getparent()
        while inner is not parent:
            if kind is BLOCK:
                close_container()
            elif kind in ENDING:
                walk.leave(inner, kind)
            text = inner.tail  # belongs to the element around it
            inner, kind = around.pop()
            if text and kind is not SKIPPED:
                add(text)
        if element is None:
            break
        around.append((inner, kind))
        inner = element
        kind = SKIPPED if kind is SKIPPED else SURE.get(element.tag) or _kind_by_place(element)
        if kind is BLOCK:
            open_container(element)
        elif kind in BEGINNING:
            kind = walk.enter(element, kind)
        if kind is not SKIPPED and (text := element.text):
            add(text)
    return walk.segments()


def kind_of(element: etree._Element) -> Kind:
    """What an element does.

    One that is not of HTML is inline where it stands in a line, and so is an <a> that is no link.
    """
    return SURE.get(element.tag) or _kind_by_place(element)


def _kind_by_place(element: etree._Element) -> Kind:
    """What an element does whose tag alone does not say it."""
    if element.tag == "a":
        return INLINE if element.get("href") is None and _is_target(element) else LINK
    return INLINE if _is_in_line(element) else BLOCK


def _is_target(link: etree._Element) -> bool:
    """Whether an <a> that leads nowhere is a place to link to, and no button of a script."""
    attributes = link.keys()
    return ("name" in attributes or "id" in attributes) and PRESSED.isdisjoint(attributes)


def _is_in_line(element: etree._Element) -> bool:
    """Whether there are words right before or after an element, and nothing but words in it."""
    before, around = element.getprevious(), element.getparent()
    above = (None if around is None else around.text) if before is None else before.tail
    if not (above or "").strip() and not (element.tail or "").strip():
        return False
    return all(KINDS.get(inner.tag, BLOCK) is not BLOCK for inner in element.iterdescendants())


class _Walk:
    """The state of the walk: the open containers, the block being collected, the columns."""

    __slots__ = (
        "after_break", "after_link", "behind", "blocks", "bold", "bolds", "containers",
        "is_filled", "linked", "links", "open", "outer", "pictured", "pieces", "rows", "size",
        "told", "zone",
    )  # fmt: skip

    def __init__(self) -> None:
        self.blocks: list[tuple[str, int, int, int]] = []
        """Of each the text, the container, and how many characters are linked, and bold."""
        self.containers: list[tuple[Any, str, str, int, int, int]] = [(None, "html", "", 0, 0, 0)]
        """Of each the element, its tag and names, the parent, the first block, the zones."""
        self.behind = [0]
        """The number of the first container that stands behind each, not in it."""
        self.pictured: list[int] = []
        """The container of each image."""
        self.open = [0]
        self.zone = 0
        """That of the innermost open container."""
        self.outer: list[int] = []
        """Those of the containers around it."""
        self.pieces: list[str] = []
        self.is_filled = False
        self.size = self.linked = self.bold = 0
        self.links = self.bolds = 0
        self.after_break = False
        self.after_link = False
        self.rows: list[bool] = []
        self.told = False
        """Whether there was a paragraph."""

    def enter(self, element: etree._Element, kind: Kind) -> Kind:
        """An element of `BEGINNING` begins; what is in it is skipped if that is said."""
        if kind is LINK:
            if self.after_link and stands_apart(element):
                self.pieces.append(" ")
            self.links += 1
        elif kind is BOLD:
            self.bolds += 1
        elif kind is ROW:
            self.open_container(element)
            self.rows.append(_is_data_row(element))
        elif kind is CELL:
            if not (self.rows and self.rows[-1]):
                self.open_container(element)
        elif kind is BREAK:
            self._break(element)
        elif kind is IMAGE:
            self.pictured.append(self.open[-1])
        elif kind is FORMULA:
            self.add(formula_text(element))
            return SKIPPED
        else:  # an option, a time
            self.pieces.append(" ")
        return kind

    def leave(self, element: etree._Element, kind: Kind) -> None:
        """Such an element ends."""
        if kind is LINK:
            self.links -= 1
            self.after_link = True
        elif kind is BOLD:
            self.bolds -= 1
        elif kind is ROW:
            self.rows.pop()
            self.close_container()
        elif kind is CELL:
            if not (self.rows and self.rows[-1]):
                self.close_container()
            elif element.getnext() is not None:
                self.pieces.append(CELL_SEPARATOR)
                self.is_filled = True
        elif kind is TIME and not joins(element.tail):
            self.pieces.append(" ")

    def add(self, text: str) -> None:
        """Add a piece of text to the block."""
        self.after_link = False
        if text.isspace():  # two of three are, and most of them open a block
            if self.pieces or self.zone & PREFORMATTED:
                self.pieces.append(text)
            return
        self.pieces.append(text)
        size = len(text.strip())
        self.is_filled = True
        self.after_break = False
        self.size += size
        if self.links:
            self.linked += size
        if self.bolds:
            self.bold += size

    def open_container(self, element: etree._Element) -> None:
        """End the block before the element, and open a container inside the last one."""
        if self.pieces:
            self._flush()
        self.after_link = self.after_break = False
        tag = element.tag
        attributes = element.items()
        names, zone = _named(attributes) if attributes else ("", 0)
        self.outer.append(self.zone)
        zone |= self.zone | ZONES.get(tag, 0)
        if self.links:
            zone |= LINKED
        self.zone = zone
        self.containers.append((element, tag, names, self.open[-1], len(self.blocks), zone))
        self.open.append(len(self.behind))
        self.behind.append(0)

    def close_container(self) -> None:
        """End the block and the container it stands in."""
        if self.pieces:
            self._flush()
        self.after_link = self.after_break = False
        self.behind[self.open.pop()] = len(self.behind)
        self.zone = self.outer.pop()

    def _break(self, element: etree._Element) -> None:
        mostly_links = self.linked > MENU_LINE_SHARE * self.size
        preformatted = self.zone & PREFORMATTED
        ends = self.after_break or mostly_links or self._parts(element)
        if ends and not preformatted:
            self._flush()
            self.after_link = self.after_break = False
        else:
            self.pieces.append("\u2028")
            self.after_break = True

    def _parts(self, line_break: etree._Element) -> bool:
        """Whether it parts lines above the first paragraph of the page."""
        return self.is_filled and not self.told and parts_lines(line_break)

    def _flush(self) -> None:
        """End the block that is being collected."""
        if self.is_filled:
            self._add_block("".join(self.pieces))
            self.size = self.linked = self.bold = 0
            self.is_filled = False
        self.pieces.clear()

    def _add_block(self, text: str) -> None:
        if self.zone & PREFORMATTED:
            text = text.replace("\u2028", "\n").strip("\r\n").rstrip()
        else:
            text = _collapse(text)
        self.told = self.told or len(text) > LONGEST
        self.blocks.append((text, self.open[-1], self.linked, self.bold))

    def segments(self) -> Segments:
        """Everything collected, as columns."""
        self._flush()
        self.behind[0] = len(self.behind)
        texts, places, linked, bold = _columns(self.blocks) if self.blocks else ([], [], [], [])
        elements, tags, attributes, parents, first, zones = _columns(self.containers)
        starts = np.array(first, np.int32)
        sizes = np.fromiter(map(len, texts), np.int32, len(texts))
        nothing = np.zeros(len(texts), np.int32)
        return Segments(
            texts=texts,
            containers=np.array(places, np.int32),
            link_characters=np.minimum(np.array(linked, np.int32), sizes),
            bold_characters=np.minimum(np.array(bold, np.int32), sizes),
            indents=nothing,
            gaps=nothing,
            outline=Outline(
                tags=tags,
                attributes=attributes,
                parents=np.array(parents, np.int32),
                first=starts,
                end=starts + self._held(places),
                zones=np.array(zones, np.int32),
                images=self._held(self.pictured),
                elements=elements,
            ),
        )

    def _held(self, places: Sequence[int]) -> Ints:
        """How many of some things each container holds. places: the innermost one of each."""
        counts = np.bincount(np.array(places, np.intp), minlength=len(self.behind))
        before = np.concatenate(([0], counts.cumsum()))
        return (before[self.behind] - before[:-1]).astype(np.int32)


def _columns(rows: Sequence[tuple[Any, ...]]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)]


def stands_apart(link: etree._Element) -> bool:
    """Whether a link right behind another is another entry of a menu: notes and signs are not."""
    around = link.getparent()
    if (around is not None and around.tag in RAISED) or joins(link.text):
        return False
    return bool(link.text) or not len(link) or link[0].tag not in RAISED


def joins(text: str | None) -> bool:
    """Whether a text goes with the word before it."""
    return text is not None and text[:1] in JOINING


def _collapse(text: str) -> str:
    """White space collapsed to single spaces, line breaks of <br> kept."""
    if "\u2028" not in text:
        return " ".join(text.split())
    lines = (" ".join(line.split()) for line in text.split("\u2028"))
    return "\n".join(line for line in lines if line)


def _named(attributes: Sequence[tuple[str, str]]) -> tuple[str, int]:
    """The names of an element with attributes, as in `Outline`, and the zones that those tell.

    All attributes come at once: to ask the element for each by its name takes twice as long.
    """
    if len(attributes) == 1 and attributes[0][0] == "class":  # every second element
        return attributes[0][1], 0
    value_of = dict(attributes)
    zone = ROLES.get(value_of["role"], 0) if "role" in value_of else 0
    if not HIDING.isdisjoint(value_of) and _is_hidden(value_of):
        zone |= HIDDEN
    return " ".join(filter(None, map(value_of.get, NAMING))), zone


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return style is not None and "display:none" in style.replace(" ", "").lower()


def _is_data_row(row: etree._Element) -> bool:
    """Whether a table row is one line of a data table: several short cells of inline text."""
    if len(row) < 2:
        return False
    for element in row.iterdescendants():
        if KINDS.get(element.tag, BLOCK) in NOT_IN_DATA:
            return False
    texts = ["".join(map(str, cell.itertext())).strip() for cell in row]
    return any(texts) and all(len(text) <= CELL_LIMIT for text in texts)
