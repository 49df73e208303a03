"""Sentences of policies and terms that notices say too: "This website uses cookies to …".

Right under a heading, in the container of the paragraphs above and below, such a sentence is a part
of the text. In text scrapes no container tells.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Zone
from cleaner.judging.chrome import Finding
from cleaner.judging.looks import CORE, Look
from cleaner.model import Label
from cleaner.vocabulary.container_names import NAMES_OF

__all__ = ["provisions"]

MISLED: Final = frozenset({"cookie_notice", "consent_request", "copyright_line"})
"""Rules that take provisions for notices."""
NEAR: Final = 12
"""Blocks from the heading to the paragraph above it, and from the sentence to the one below."""
SENTENCE_WORDS: Final = 6.0
LINKED: Final = 0.5
LIKELY: Final = 0.3
"""The least score of a heading without a number."""
FURNITURE: Final = Zone.DIALOG | Zone.FOOTER | Zone.NAV | Zone.ASIDE | Zone.HIDDEN
_NUMBERED: Final = re.compile(
    r"(?:§{1,2} ?|(?:art(?:icle|ikel|ículo|igo|icolo|ykuł)?|section|abschnitt|статья)\.? )?"
    r"(?:\d{1,2}(?:\.\d{1,2}){0,2}|[ivx]{1,5}(?=[.)]))[.):]? {1,2}[^\W\d_]",
    re.IGNORECASE,
)
"""How headings of provisions begin; below the last of them nothing need follow."""


def provisions(looks: Sequence[Look], findings: Sequence[Finding | None]) -> frozenset[int]:
    """The sentences that a rule took for notices and that are parts of the text; their headings."""
    found: set[int] = set()
    misled = [at for at, finding in enumerate(findings) if finding and finding.rule in MISLED]
    for look in map(looks.__getitem__, misled):
        if _is_sentence(look) and _is_in_text(looks, findings, look.index):
            found.add(look.index)
            if _is_misled(findings[look.index - 1]):
                found.add(look.index - 1)
    return frozenset(found)


def _is_misled(finding: Finding | None) -> bool:
    return finding is not None and finding.rule in MISLED


def _is_sentence(look: Look) -> bool:
    if look.tag in HEADING_TAGS or look.score < CORE or look.words < SENTENCE_WORDS:
        return False
    boxed = look.within(FURNITURE) or look.named(NAMES_OF[Label.LEGAL])
    return look.ends_sentence and not boxed


def _is_in_text(looks: Sequence[Look], findings: Sequence[Finding | None], place: int) -> bool:
    """Whether a heading stands above a sentence, and kept paragraphs beside both of them."""
    heading, around = looks[max(0, place - 1)], _around(looks[place])
    if heading.tag not in HEADING_TAGS or heading.links > LINKED or _around(heading) != around:
        return False
    sides = [looks[max(0, heading.index - NEAR) : heading.index]]
    if _NUMBERED.match(heading.text) is None:
        if heading.score < LIKELY:
            return False
        sides.append(looks[place + 1 : place + 1 + NEAR])
    return all(any(_is_beside(one, around, findings) for one in side) for side in sides)


def _is_beside(look: Look, around: tuple[str, ...], findings: Sequence[Finding | None]) -> bool:
    """Whether a block is a kept sentence in containers of the same names."""
    return findings[look.index] is None and _is_sentence(look) and _around(look) == around


def _around(look: Look) -> tuple[str, ...]:
    """The names of what stands around the element of a block."""
    names = look.names
    own = (place for place, name in enumerate(names) if place and name[0] == "<")
    return tuple(names[next(own, len(names)) :])
