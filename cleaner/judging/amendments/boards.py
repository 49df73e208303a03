"""Verdicts -> the same, but of a list of forums or topics the titles stay, and what counts goes.

Programs of forums set each forum or topic in a row: a cell with its title, which is a link, and
what is said of it; cells with the numbers of topics and posts; one that says who wrote last, and
when. The addresses of such links are known for each program, in all languages; where a site has
others, the header of the table tells. Some of these addresses are of other things too, screws and
boards of directors; in most rows of such a list a cell beside the title leads to the last post or
to who wrote it, or two columns count.

Where such rows are more than what is kept above them, the page is that list: every title is kept,
and what stands below the last, who is online and what the icons mean, goes. Below a thread they
lead to similar ones, and beside an article to what readers talk of: there the titles are left to
the model.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import CELL_SEPARATOR, Outline, Segments
from cleaner.judging.looks import CORE
from cleaner.judging.removed import removed
from cleaner.model import CORE_LABELS, Label, Verdict
from cleaner.parsing.words import words_in
from cleaner.vocabulary.board_headers import counts_posts, heads_board

__all__ = ["BOARD", "with_boards"]

ROW_TAGS: Final = ("tr", "dl")
CELL_TAGS: Final = frozenset({"dd", "dt", "td", "th"})
LIST_TAGS: Final = frozenset({"ol", "table", "ul"})
ROWS: Final = 3
"""Rows with different titles, at least, where nothing but their addresses tells."""
BLOCKS: Final = 16
CELL_CHARACTERS: Final = 200
"""Of a row, and of a cell beside the title, at most. Posts are longer, and so are layouts."""
COUNT_WORDS: Final = 4
"""Of a cell that counts, at most: "12", "-", "3 Topics 12 Posts"."""
NAME_WORDS: Final = 3
HEADER_CELLS: Final = 3
LED: Final = 0.5
"""Share of the rows beside whose titles a link leads to a topic or a member, at least."""
SENTENCE: Final = 60
PARAGRAPH: Final = 120
"""Characters of a sentence below such a list, and of all of them, at least."""
BITS: Final = frozenset({"forumbit", "forumbits", "threadbit", "threadbits"})
"""Names by which vBulletin tells of its lists, whatever the addresses are."""
HEADER_CHARACTERS: Final = 120
_LISTED: Final = re.compile(
    r"\b(?:viewforum|viewtopic|viewthread|forumdisplay|showforum|showthread|showtopic)\b"
    r"|[?&;/](?:board|boardid|forumid|threadid|topic)[=,]\d"
    r"|(?:^|/)(?:board|discussion|forum|thread|topic)-[^/?#]"
    r"|/(?:board|discussion|thread|topic)s?/[^/?#]|/forums?/[^/?#]{0,200}\d"
    r"|/[ft]\d{1,9}-",
    re.IGNORECASE,
)
"""Addresses of forums and threads in phpBB, vBulletin, MyBB, SMF, Invision, XenForo, Vanilla,
WoltLab, Discuz and forumotion."""
_MEMBER: Final = re.compile(
    r"\b(?:member|memberlist|profile|showuser)\b|/(?:members?|users?)/|\bspace(?:\.php|-u)"
    r"|\bmod=space\b|(?:^|/)user-[^/?#]",
    re.IGNORECASE,
)
"""Addresses of who wrote there."""
_NUMBERS: Final = re.compile(r"\d+")
BOARD: Final = "rule board:"
"""How a reason begins that a block is of such a list."""
TITLE: Final = f"{BOARD} the title of a forum or a topic in a list of them"
BESIDE: Final = f"{BOARD} beside the title of a forum or a topic in a list of them"
BELOW: Final = f"{BOARD} below a list of forums or topics"
HEADER: Final = f"{BOARD} heads a list of forums or topics"


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of such a list.

    container: the row.  listing: the table or list that it is in.  name: the words of the link.
    title: the block that it stands in.  cell: the blocks of the cell around it.
    """

    container: int
    listing: int
    name: str
    title: int
    cell: range


def with_boards(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove what stands beside the titles; give the titles back where the page lists them."""
    decided = list(verdicts)
    rows = [*_rows(segments)]
    if not rows:
        return tuple(decided)
    outline = segments.outline
    for row in rows:
        for block in outline.blocks(row.container):
            if block not in row.cell or _is_name(segments, row, block):
                _remove(decided, block, BESIDE)
    for block in _headers(segments, rows):
        _remove(decided, block, HEADER)
    inside = {block for row in rows for block in outline.blocks(row.container)}
    last = max(inside)
    own = sum(len(segments.texts[block]) for block in inside)
    if own > _kept(segments, decided, [block for block in range(last) if block not in inside]):
        for row in rows:
            _keep(row, decided)
        below = range(last + 1, len(decided))
        if own > _kept(segments, decided, below) and not _holds_text(segments, decided, below):
            for block in below:
                _remove(decided, block, BELOW)
    return tuple(decided)


def _remove(decided: list[Verdict], block: int, reason: str) -> None:
    if decided[block].label in CORE_LABELS or decided[block].label in {Label.DATE, Label.BYLINE}:
        decided[block] = removed(Label.INTERFACE, reason)


def _keep(row: _Row, decided: list[Verdict]) -> None:
    if decided[row.title].label not in CORE_LABELS:
        decided[row.title] = Verdict(Label.BODY, CORE, TITLE)


def _kept(segments: Segments, decided: Sequence[Verdict], blocks: Sequence[int]) -> int:
    """The characters of those blocks that are kept."""
    return sum(len(segments.texts[block]) for block in blocks if decided[block].kept)


def _holds_text(segments: Segments, decided: Sequence[Verdict], blocks: Sequence[int]) -> bool:
    """Whether sentences are kept of the blocks; statistics have more numbers than one."""
    texts = (segments.texts[block] for block in blocks if decided[block].kept)
    said = (
        len(text)
        for text in texts
        if len(text) >= SENTENCE and text[-1] in SENTENCE_ENDS and len(_NUMBERS.findall(text)) < 2
    )
    return sum(said) >= PARAGRAPH


def _rows(segments: Segments) -> Iterator[_Row]:
    """The rows of lists of forums or topics, in order."""
    outline = segments.outline
    if outline.is_text:
        return
    listings: dict[int, list[int]] = defaultdict(list)
    for tag in ROW_TAGS:
        for container in outline.tagged(tag):
            listings[_listing(outline, container)].append(container)
    for listing, containers in listings.items():
        sizes = [len(outline.blocks(container)) for container in containers]
        if len(containers) > 1 and any(1 < size <= BLOCKS for size in sizes):
            headed = any(_is_headed(segments, container) for container in containers)
            found = (_row(segments, container, listing, headed=headed) for container in containers)
            rows = [row for row in found if row is not None]
            if headed or (rows and _are_board(segments, rows, containers)):
                yield from rows


def _are_board(segments: Segments, rows: Sequence[_Row], containers: Sequence[int]) -> bool:
    """Whether rows of which only the addresses tell are of a list of forums or topics.

    containers: these and all others beside them.
    """
    if len({row.name for row in rows}) < ROWS:
        return False
    if any(counts_posts(_parts(segments, container)) for container in containers):
        return True
    return sum(_is_led(segments, row) for row in rows) >= LED * len(rows)


def _is_led(segments: Segments, row: _Row) -> bool:
    """Whether a cell beside the title leads to a topic or to a member."""
    outline = segments.outline
    others = (
        outline.elements[cell]
        for cell in _cells(outline, row.container)
        if outline.blocks(cell) != row.cell
    )
    addresses = (link.get("href") or "" for other in others for link in other.iter("a"))
    return any(_LISTED.search(one) or _MEMBER.search(one) for one in addresses)


def _is_headed(segments: Segments, row: int) -> bool:
    """Whether a row heads such a list, or stands in an element that a program names so."""
    outline = segments.outline
    around = int(outline.kinds[outline.parents[row]])
    return heads_board(_parts(segments, row)) or not BITS.isdisjoint(outline.tokens[around])


def _parts(segments: Segments, container: int) -> Sequence[str]:
    """The cells of a row that may be a header, each with a few words; nothing for others."""
    blocks = segments.outline.blocks(container)
    if not blocks or len(blocks) > BLOCKS:
        return ()
    texts = segments.texts[blocks.start : blocks.stop]
    if sum(map(len, texts)) > HEADER_CHARACTERS:
        return ()
    parts = [part for text in texts for part in text.split(CELL_SEPARATOR)]
    return parts if len(parts) >= HEADER_CELLS else ()


def _row(segments: Segments, container: int, listing: int, *, headed: bool) -> _Row | None:
    """A row in which a cell with such a link stands beside one that counts."""
    outline = segments.outline
    blocks = outline.blocks(container)
    if not 1 < len(blocks) <= BLOCKS:
        return None
    cells = [*_cells(outline, container)]
    if len(cells) < 2 or not any(_counts(segments, outline.blocks(cell)) for cell in cells):
        return None
    for cell in cells:
        own = outline.blocks(cell)
        if name := _listed_in(outline.elements[cell], headed=headed):
            title = next((block for block in own if name in segments.texts[block]), None)
            beside = (outline.blocks(other) for other in cells if other != cell)
            if title is None or not all(_is_short(segments, other) for other in beside):
                return None
            return _Row(container, listing, name, title, own)
    return None


def _cells(outline: Outline, row: int) -> Iterator[int]:
    """The cells of a row that have blocks."""
    cell = row + 1
    size = len(outline.tags)
    end = int(outline.end[row])
    while cell < size and int(outline.first[cell]) < end:
        if int(outline.parents[cell]) == row and outline.tags[cell] in CELL_TAGS:
            yield cell
        cell += 1


def _listing(outline: Outline, row: int) -> int:
    around = (one for one in outline.around(row) if outline.tags[one] in LIST_TAGS)
    return next(around, 0)


def _listed_in(cell: Any, *, headed: bool) -> str:
    """The words of the first link in a cell that leads to a forum or a topic, or nothing.

    headed: whether the header of the table tells that links which lead to no member are such.
    """
    for link in cell.iter("a"):
        address = link.get("href") or ""
        listed = _LISTED.search(address) or (headed and address and not _MEMBER.search(address))
        if listed and (name := words_in(link)):
            return name
    return ""


def _counts(segments: Segments, cell: range) -> bool:
    text = " ".join(segments.texts[cell.start : cell.stop])
    return len(text.split(None, COUNT_WORDS)) <= COUNT_WORDS and any(map(str.isdigit, text))


def _is_short(segments: Segments, cell: range) -> bool:
    return sum(len(segments.texts[block]) for block in cell) <= CELL_CHARACTERS


def _is_name(segments: Segments, row: _Row, block: int) -> bool:
    """Whether a short block beside the title is the name of who began a topic."""
    if block == row.title or len(segments.texts[block].split(None, NAME_WORDS)) > NAME_WORDS:
        return False
    container = segments.outline.elements[int(segments.containers[block])]
    if any(part.get("onclick") for part in container.iter("span")):  # vBulletin 3
        return True
    return any(_MEMBER.search(link.get("href") or "") for link in container.iter("a"))


def _headers(segments: Segments, rows: Sequence[_Row]) -> Iterator[int]:
    """The blocks of the rows that head such lists: known words, or cells right above one of them.

    Between a header and the first forum may stand the title of a group of forums.
    """
    outline = segments.outline
    listings = {row.listing for row in rows}
    containers = {row.container for row in rows}
    first = {outline.blocks(row.container).start for row in rows}
    for container in chain.from_iterable(map(outline.tagged, ROW_TAGS)):
        if container in containers or _listing(outline, container) not in listings:
            continue
        parts = _parts(segments, container)
        if heads_board(parts) or (parts and outline.blocks(container).stop in first):
            yield from outline.blocks(container)
