"""Verdicts -> the same, without links to other stories between the paragraphs of an article.

Each stands in a paragraph of its own, with no word to say what it is: a headline, one in brackets
or behind a label in capitals ("MORE: ..."), a card of a headline and a sentence that are one link.
What remains of a card goes with its title. Of lists of other stories an entry may be kept that
shares its words with the text: it leads to the page itself, or stands in another such list too.
Headings stand in menus as well, and the first block may be a headline. The titles of cards that
stand alike, most with what is kept below, are what the page is about.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, islice, pairwise, takewhile
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import HEADING_TAGS, Outline, Segments, Zone
from cleaner.judging.amendments.cards import kept_titles
from cleaner.judging.looks import Look
from cleaner.judging.removed import removed
from cleaner.judging.shapes import QUOTES, ends_prose
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_flow_links"]

PARAGRAPH_WORDS: Final = 8.0
LONG: Final = 20.0
"""Words of a paragraph, and of one that ends in any way."""
UNLINKED: Final = 0.33
PARAGRAPHS: Final = 3
MANY: Final = 8
"""Paragraphs of an article, and of one in which a link that nothing marks is no part of it."""
PART: Final = 0.25
"""Such links for each paragraph, at most: where there are more, they are what the page is about."""
LINKED: Final = 0.9
MOSTLY: Final = 0.75
"""Characters of a link that stands alone, and of one with a label or brackets."""
WORDS: Final = 5.0
BOLD: Final = 0.5
"""Of the title of what is told below, which may be a link; none is written in capitals, or stands
above a heading."""
TAGS: Final = frozenset({"p", "div", "aside"})
ROW: Final = 3
"""Links between two paragraphs, at most."""
NAMES: Final = frozenset({"interstitial", "readalso", "readmore", "related"})
"""Names of the paragraph, or of the link."""
LINKS: Final = 3
"""Of a paragraph whose names are looked at; what holds many paragraphs has many."""
READ: Final = "read"
ALSO: Final = frozenset({"also", "more", "next"})
CARDS: Final = frozenset({"promo", "teaser"})
"""Names of the container of a card."""
FILM: Final = "video"
FILMS: Final = frozenset({"promo", "related", "wrapper"})
"""Beside that name, of what holds a film and its title."""
CARD: Final = range(2, 7)
"""Blocks of a card."""
OTHERS: Final = frozenset({Label.TEASER, Label.COVERAGE, Label.INTERFACE})
SENTENCES: Final = "?!"
"""What headlines end with, too."""
SUMMARIES: Final = 3
"""Stories below a text of which the titles were removed, at least."""
APART_BLOCKS: Final = 4
"""From one of them to the next, at most."""
TIMES: Final = 2.0
"""How much longer the text is than what is kept of them."""
LINK: Final = "rule flow_link: leads from between two paragraphs to another story"
HERE: Final = "rule flow_link: leads to the page itself"
SUMMARY: Final = "rule flow_link: below the text and the removed title of another story"
AGAIN: Final = "rule flow_link: stands in a list of other stories too"
REST: Final = "rule flow_link: in a card of which the title was removed"
_LABEL: Final = re.compile(
    r"\(?(?:[>»►▶→]{1,3} ?)?"
    r"(?!(?:ADDRESS|ARTIST|AUTHOR|BOOK|BUY|CHAPTER|CODE|CORRECTION|DATA|DEMO|DIRECTOR|DOWNLOAD|DOI"
    r"|EDITOR|E-?MAIL|EXAMPLE|EXERCISE|FIGURE|INFO|LOCATION|NOTE|PART|PDF|PHONE|PRICE|PUBLISHER"
    r"|REFERENCE|SOURCE|STARRING|STEP|TABLE|TICKET|TIP|UPDATE|VENUE|VIA|WARNING|WEB|WEBSITE|WHAT"
    r"|WHEN|WHERE|WHO)(?:['’]?S|D)?\b)"
    r"(?:[^\W\d_a-zа-яё]{2,20} ){0,3}[^\W\d_a-zа-яё]{3,20}(?: \d{1,3})?: ?"
)
"""One to four words in capitals, behind an arrow or not."""
_FOUR_WORDS: Final = re.compile(r"\S{1,30} \S{1,30} \S{1,30} \S")
"""Behind a label: facts are shorter."""
_TWO_WORDS: Final = re.compile(r"\S{1,30} \S")
"""Behind a label that is no part of the link, between two paragraphs."""
APART: Final = 1.1
"""How much longer than what is behind the label its link is, at most."""
_NOTE: Final = re.compile(
    r"\W?(?:correction|download|editor|note|pdf|source|update|via)", re.IGNORECASE
)


def without_flow_links(
    segments: Segments,
    verdicts: Sequence[Verdict],
    looks: Sequence[Look],
    address: str | None = None,
) -> tuple[Verdict, ...]:
    """Remove them where the article has some paragraphs. address: of the page."""
    if not segments.outline.has_places:
        return tuple(verdicts)
    decided = list(verdicts)
    for index in _rests(segments.outline, segments.containers.tolist(), verdicts, looks):
        decided[index] = removed(Label.TEASER, REST)
    kept = [look for look, one in zip(looks, decided, strict=True) if one.label in TEXT_LABELS]
    paragraphs = sum(map(_is_paragraph, kept))
    if paragraphs < PARAGRAPHS:
        return tuple(decided)
    for index in _summaries(kept, decided, looks):
        decided[index] = removed(Label.TEASER, SUMMARY)
    if not any(map(_is_link, kept)):
        return tuple(decided)
    linked = [look for look in kept[1:] if look.links >= LINKED]
    if len(linked) <= max(1.0, PART * paragraphs):
        entries = dict(_entries(segments, linked, decided, looks, address))
        for index, reason in entries.items():
            decided[index] = removed(Label.TEASER, reason)
        kept = [look for look in kept if look.index not in entries]
    found = [look for row in _rows(kept) for look in row]
    marked = [look for look in found if _is_marked(segments, look)]
    if paragraphs < MANY or len(found) - len(marked) > PART * paragraphs:
        found = marked
    titles = kept_titles(segments, decided) if found else frozenset()
    for look in (look for look in found if look.index not in titles):
        decided[look.index] = removed(Label.TEASER, LINK)
    return tuple(decided)


def _summaries(
    kept: Sequence[Look], verdicts: Sequence[Verdict], looks: Sequence[Look]
) -> Sequence[int]:
    """What is kept of stories below a text: a paragraph each, right below a title that is not."""
    told = takewhile(lambda look: _is_below_title(look, verdicts, looks), reversed(kept))
    found = [look.index for look in told]
    if len(found) < SUMMARIES or any(
        below - above > APART_BLOCKS for below, above in pairwise(found)
    ):
        return ()
    words = sum(looks[index].words for index in found)
    return found if sum(look.words for look in kept) >= (1 + TIMES) * words else ()


def _is_below_title(look: Look, verdicts: Sequence[Verdict], looks: Sequence[Look]) -> bool:
    if look.index == 0 or look.tag in HEADING_TAGS:
        return False
    above = looks[look.index - 1]
    is_title = above.tag in HEADING_TAGS and above.links >= LINKED
    return is_title and verdicts[above.index].label in OTHERS


def _entries(
    segments: Segments,
    linked: Sequence[Look],
    verdicts: Sequence[Verdict],
    looks: Sequence[Look],
    address: str | None,
) -> Iterator[tuple[int, str]]:
    """The links that are kept of lists of other stories, and what tells."""
    if not linked:
        return
    removed = {
        look.text
        for look, verdict in zip(looks, verdicts, strict=True)
        if verdict.label in OTHERS and look.links >= LINKED
    }
    for look in linked:
        if look.words >= WORDS and look.tag not in HEADING_TAGS and look.text in removed:
            yield look.index, AGAIN
        elif address and _leads_to(
            segments.outline.elements[segments.containers[look.index]], address
        ):
            yield look.index, HERE


def _leads_to(element: Any, address: str) -> bool:
    """Whether the only link of an element leads to a page, and to no part of it."""
    links = (
        [] if element is None else [link.get("href", "") for link in islice(element.iter("a"), 2)]
    )
    if len(links) != 1 or "#" in links[0] or not links[0]:
        return False
    place = _place(address, address)
    return place is not None and _place(address, links[0]) == place


def _place(base: str, address: str) -> tuple[str, str, str] | None:
    """Where a page is, however it is fetched; None if nothing can be there."""
    try:
        parts = urlsplit(urljoin(base, address))
    except ValueError:
        return None
    return parts.netloc.removeprefix("www."), parts.path.rstrip("/"), parts.query


def _is_paragraph(look: Look) -> bool:
    if look.links >= UNLINKED or look.words < PARAGRAPH_WORDS or look.tag in HEADING_TAGS:
        return False
    return ends_prose(look) or look.words >= LONG


def _rows(kept: Sequence[Look]) -> Iterator[list[Look]]:
    """The links in a row that stand between two paragraphs: a card, or headlines.

    What says so itself may be the last of the text.
    """
    groups = [list(group) for _, group in groupby(kept, key=_is_link)]
    for above, row, below in zip(groups, groups[1:], [*groups[2:], []], strict=False):
        if not _is_link(row[0]) or len(row) > ROW or not _is_paragraph(above[-1]):
            continue
        if below and not (_is_paragraph(below[0]) or _heads_nothing(row[-1], below[0])):
            continue
        if (below and _is_card(row)) or all(_says_so(look, below) for look in row):
            yield row


def _heads_nothing(look: Look, below: Look) -> bool:
    """Whether a paragraph in bold stands above a heading, which heads what is below."""
    return look.bold > BOLD and look.tag not in HEADING_TAGS and below.tag in HEADING_TAGS


def _is_card(row: Sequence[Look]) -> bool:
    whole = len(row) > 1 and all(look.links >= LINKED for look in row)
    return whole and row[0].tag in HEADING_TAGS and all(look.tag in TAGS for look in row[1:])


def _says_so(look: Look, below: Sequence[Look]) -> bool:
    """Whether a paragraph is a headline; or in brackets, or labelled, wherever it stands."""
    if look.tag not in TAGS:
        return False
    if _is_labelled(look) or (below and _is_behind_label(look)):
        return True
    if not below or look.links < LINKED or look.words < WORDS:
        return False
    if not look.text[0].isalnum() and look.text[0] not in QUOTES:
        return False  # one of a list
    told_below = look.bold > BOLD and not look.text.isupper() and below[0].tag not in HEADING_TAGS
    if told_below or look.within(Zone.LIST) or _NOTE.match(look.text):
        return False
    return not look.ends_sentence or look.text[-1] in SENTENCES


def _is_link(look: Look) -> bool:
    """Whether a block is, but for brackets, or for a label."""
    if look.links >= MOSTLY:
        return True
    return look.links >= UNLINKED and ":" in look.text and _is_behind_label(look)


def _is_behind_label(look: Look) -> bool:
    """Whether a link is all that stands behind a label, which is no part of it."""
    label = _LABEL.match(look.text)
    if label is None or not _TWO_WORDS.match(look.text, label.end()):
        return False
    behind = len(look.text) - label.end()
    return LINKED * behind <= look.links * len(look.text) <= APART * behind


def _is_labelled(look: Look) -> bool:
    label = _LABEL.match(look.text)
    told = label is not None and _FOUR_WORDS.match(look.text, label.end()) is not None
    return told or _in_brackets(look.text)


def _in_brackets(text: str) -> bool:
    """Round ones hold references, to verses and tables."""
    return text[0] == "[" and text[-1] == "]" and not _NOTE.match(text)


def _is_marked(segments: Segments, look: Look) -> bool:
    """Whether brackets, a label or a name say that it leads elsewhere."""
    if _is_labelled(look) or _is_behind_label(look):
        return True
    element = segments.outline.elements[int(segments.containers[look.index])]
    names = set(name_tokens("p", element.get("class", "")) if element is not None else ())
    for link in () if element is None else islice(element.iter("a"), LINKS):
        names.update(name_tokens("a", link.get("class", "")))
    return not NAMES.isdisjoint(names) or (READ in names and not ALSO.isdisjoint(names))


def _rests(
    outline: Outline,
    containers: Sequence[int],
    verdicts: Sequence[Verdict],
    looks: Sequence[Look],
) -> Iterator[int]:
    """What alone is kept of a small card whose title was removed."""
    if not _names_card(outline.names):  # mostly
        return
    for look in looks:
        index = look.index
        if index == 0 or verdicts[index].label is not Label.BODY or not _names_card(look.names):
            continue
        if verdicts[index - 1].label not in OTHERS:
            continue
        around = outline.around(containers[index])
        card = next((one for one in around if outline.first[one] < index), 0)
        inside = outline.blocks(card)
        others = (verdicts[one].kept for one in inside if one != index)
        named = _names_card(outline.tokens[outline.kinds[card]])
        if card and named and len(inside) in CARD and not any(others):
            yield index


def _names_card(names: Collection[str]) -> bool:
    if not CARDS.isdisjoint(names):  # hardly ever
        return True
    return FILM in names and not FILMS.isdisjoint(names)
