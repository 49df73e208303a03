"""Dialogs that ask for consent, where no element of the page tells them apart: in text scrapes.

One such sentence may stand in an article. Several are a dialog, or two next to each other, or one
below a heading that asks for consent too, if not the page itself is about cookies, as the policy of
a site is.

On wcxb-dev read as text, cross-validated, this gains 0.0007 word F1 by six pages; no other changes.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary.consent_requests import heads_consent
from cleaner.vocabulary.consent_sentences import CONSENT_LETTERS, asks_consent, speaks_of_these

__all__ = ["consent_dialogs"]

SENTENCES: Final = 3
NEXT: Final = 12
"""Blocks from one sentence to the next, at most: between them stand purposes, partners, buttons."""
BELOW: Final = 2
"""Blocks from a heading to the sentence below it, at most."""
PARAGRAPH: Final = 20.0
"""Words of a block that tells what a page is about."""
ABOUT: Final = 0.1
"""The share of them that speak of cookies on a page about cookies."""
TOGETHER: Final = "two sentences that ask for consent, one below the other"
HEADED: Final = "a sentence that asks for consent, and a heading above it that does"


def consent_dialogs(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps from the first to the last sentence of a dialog, with the evidence."""
    found = [
        look.index
        for look in looks
        if look.letters in CONSENT_LETTERS and asks_consent(look.text, look.letters)
    ]
    if not found or _is_about_cookies(looks, frozenset(found)):
        return {}
    kept = dict(_together(looks, found))
    for dialog in _near_each_other(found):
        if len(dialog) >= SENTENCES:
            why = f"among {len(dialog)} sentences that ask for consent"
            kept |= dict.fromkeys(range(dialog[0], dialog[-1] + 1), why)
    return {place: why for place, why in kept.items() if looks[place].score >= CORE}


def _together(looks: Sequence[Look], found: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Sentences that have another below them, or a heading above."""
    for above, below in pairwise(found):
        sure = not all(speaks_of_these(looks[place].text) for place in (above, below))
        if below == above + 1 and sure:
            yield from ((place, TOGETHER) for place in (above, below))
    for place in found:
        over = range(max(0, place - BELOW), place)
        heading = next((at for at in over if heads_consent(looks[at].text, looks[at].words)), None)
        if heading is not None:
            yield from ((at, HEADED) for at in range(heading, place + 1))


def _near_each_other(places: Sequence[int]) -> Iterator[list[int]]:
    group: list[int] = []
    for place in places:
        if group and place - group[-1] > NEXT:
            yield group
            group = []
        group.append(place)
    yield group


def _is_about_cookies(looks: Sequence[Look], sentences: frozenset[int]) -> bool:
    others = [
        look.text.lower()
        for look in looks
        if look.index not in sentences and look.score >= CORE and look.words >= PARAGRAPH
    ]
    return sum("cookie" in text for text in others) > ABOUT * len(others)
