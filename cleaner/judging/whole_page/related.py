"""Links to other stories below a header that says so, in HTML: "Read more", "Lesen Sie auch".

In the midst of an article each of them stands among its paragraphs, and its words could head one of
them; so the model doubts them less than their header.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import LINE
from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary import Concept, How, concepts_of, normalise
from cleaner.vocabulary.flow_lines import heads_links, may_be_flow_line

__all__ = ["related_links"]

ARTICLE_WORDS: Final = 40.0
PARAGRAPH_WORDS: Final = 12.0
"""Words of likely paragraphs above the header, and of each of them."""
HEADER_WORDS: Final = 6.0
UNLINKED: Final = 0.33
"""A header is no link itself: "Read more" ends the cards of a list."""
LINKED: Final = 0.9
BREAK: Final = "\n"
LINES_LENGTH: Final = 300
LINES_LINKED: Final = 0.8
"""Characters of a header and links in lines of one block, and how much of the links is linked:
dashes stand before them."""
NO_HEADERS: Final = frozenset({LINE, "h1"})
"""The first heading is that of the page: "News", above its entries."""
HEADERS: Final = (Concept.COVERAGE, Concept.READ_MORE)
COLONS: Final = (":", "：")
TOPIC_WORDS: Final = 10.0
"""Words of a header that names what the links are about: "More about the old bridge:"."""
_TOPIC: Final = re.compile(
    r"(?:à lire aussi sur|altro su|lees meer over|lesen sie mehr (?:über|zu)|mais sobre|más sobre"
    r"|meer over|mehr (?:über|zu)|more (?:about|from|on)|plus sur|więcej o|читайте ещё о)\b",
    re.IGNORECASE,
)
LINK_WORDS: Final = 2.0
SURE: Final = 0.85
"""The model is sure of a block that scores higher, but for languages that it has seen little of."""
_LITTLE_SEEN: Final = re.compile("[\u0e00-\u13ff\u2e80-\uf8ff\U00020000-\U0003ffff]")
"""Their letters: from Thai on, which has no stops, and of East Asia."""


def related_links(looks: Sequence[Look]) -> Mapping[int, str]:
    """The links that the model keeps below such headers, with the evidence."""
    found: dict[int, str] = {}
    article = 0.0
    for look in looks:
        if article < ARTICLE_WORDS:
            article += look.words if look.score >= CORE and _is_paragraph(look) else 0.0
        elif look.links < UNLINKED and look.words <= TOPIC_WORDS and _heads(look):
            evidence = f"linked, below “{look.text}”"
            found |= dict.fromkeys(_links_below(looks, look.index), evidence)
        elif BREAK in look.text and look.links >= UNLINKED and (header := _first_line(look)):
            if CORE <= look.score < SURE:
                found[look.index] = f"“{header}” and links"
            evidence = f"linked, below “{header}”"
            found |= dict.fromkeys(_links_below(looks, look.index), evidence)
    return found


def _first_line(look: Look) -> str | None:
    """The header that a block of short lines begins with, if the others are links."""
    header, _, links = look.text.partition(BREAK)
    if len(look.text) > LINES_LENGTH or look.links * len(look.text) < LINES_LINKED * len(links):
        return None
    said = concepts_of(normalise(header))
    heads = any(one.how is How.WHOLE and one.concept in HEADERS for one in said)
    return header if heads or heads_links(header) else None


def _is_paragraph(look: Look) -> bool:
    if look.words < PARAGRAPH_WORDS or look.links >= UNLINKED:
        return False
    return look.ends_sentence or _LITTLE_SEEN.search(look.text) is not None


def _heads(look: Look) -> bool:
    if look.tag in NO_HEADERS:
        return False
    if look.text.endswith(COLONS) and _TOPIC.match(look.text):
        return True
    return look.words <= HEADER_WORDS and _is_header(look)


def _is_header(look: Look) -> bool:
    if look.matches and look.says(*HEADERS, hows=(How.WHOLE,)):
        return True
    return may_be_flow_line(look.letters) and heads_links(look.text)


def _links_below(looks: Sequence[Look], header: int) -> Iterator[int]:
    """The links right below a header, down to the first block that is none."""
    little_seen = _LITTLE_SEEN.search(looks[header].text) is not None
    for index in range(header + 1, len(looks)):
        look = looks[index]
        is_sure = look.score >= SURE and not little_seen
        if look.links <= LINKED or look.words < LINK_WORDS or is_sure:
            return
        if look.score >= CORE:
            yield index
