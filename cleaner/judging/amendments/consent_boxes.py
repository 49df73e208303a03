"""Verdicts -> the same, without the dialogs of an HTML page that ask for consent.

A dialog stands in a container that is named for it, or in one beside that of the article. Its first
layer is a heading and two paragraphs, which read like prose.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from cleaner.blocks.segments import Ints, Segments, Zone
from cleaner.judging.removed import removed
from cleaner.judging.text_container import (
    OF_POSTS,
    are_of_kinds,
    holds,
    kept_characters,
    kinds_named,
    kinds_spelt,
    text_container,
)
from cleaner.model import Label, Verdict
from cleaner.vocabulary.consent_sentences import asks_consent
from cleaner.vocabulary.consent_words import topics_of

__all__ = ["without_consent_boxes"]

NAMED: Final = frozenset(
    {
        "borlabs", "cky", "cmp", "cmpbox", "cmpboxcontent", "cmplz", "consent", "cookie",
        "cookiebanner", "cookiebar", "cookiebot", "cookieconsent", "cookiefirst", "cookienotice",
        "cookies", "cybot", "didomi", "evidon", "gdpr", "iubenda", "klaro", "moove", "onetrust",
        "osano", "privacy", "quantcast", "tarteaucitron", "termly", "truste", "trustarc",
        "usercentrics",
    }
)  # fmt: skip
"""Names of containers of dialogs, and of their makers."""
OF_TEXTS: Final = OF_POSTS | {"<article>"}
MESSAGES: Final = ("sp_message", "sp-message")
"""How the names of another maker's begin, with a number behind."""
DIALOGS: Final = int(Zone.DIALOG)
SHARE: Final = 0.5
"""Of the characters that are kept of the page: a container that holds more is no dialog."""
STRONG: Final = 3
"""Things that a sentence of a dialog speaks of, and the heading or sentence beside it."""
WEAK: Final = 2
BLOCKS: Final = 30
"""Of a dialog beside the text, at most."""
ASKING: Final = 60
ASIAN: Final = 20
"""Characters of a sentence that asks for consent; of one in Chinese, Japanese or Korean."""
FIRST_ASIAN: Final = "\u3040"
LONG: Final = 30
"""Characters of a sentence."""
BUTTON: Final = "rule consent_button"
REASON: Final = "rule consent_box: in a container that asks for consent"


def without_consent_boxes(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove what is kept of each such dialog; the one that a page is about holds its title."""
    kept = kept_characters(segments, verdicts)
    if not kept[-1] or not segments.outline.has_places:
        return tuple(verdicts)
    decided = list(verdicts)
    text = text_container(segments.outline, kept)
    for box in (*_named(segments, kept, text), *_beside_text(segments, verdicts, kept, text)):
        if any(verdicts[index].label is Label.TITLE for index in box):
            continue
        for index in box:
            if verdicts[index].kept:
                decided[index] = removed(Label.LEGAL, REASON)
    return tuple(decided)


def _named(segments: Segments, kept: Ints, text: int) -> Iterator[range]:
    """The containers that are named for it, the outermost, and speak of what dialogs speak of."""
    outline = segments.outline
    marked = outline.zones & DIALOGS != 0
    named = [
        kind
        for kind in (*kinds_named(outline, NAMED), *kinds_spelt(outline, MESSAGES))
        if OF_TEXTS.isdisjoint(outline.tokens[kind])
    ]
    if named:
        marked |= are_of_kinds(outline, named)
    if not marked.any():  # mostly
        return
    own = kept[outline.end] - kept[outline.first]
    article = outline.blocks(text)
    end = 0
    for container in np.flatnonzero(marked & (own > 0) & (own <= SHARE * kept[-1])).tolist():
        inside = outline.blocks(container)
        amid = inside.start in article
        if inside.start >= end and _speaks(segments, inside, amid=amid):
            yield inside
            end = inside.stop


def _speaks(segments: Segments, inside: range, *, amid: bool) -> bool:
    """Whether a container that is named for it asks, or speaks of several such things.

    amid: whether it stands in that of the text, whose sections may have such names too.
    """
    texts = [segments.texts[index] for index in inside]
    if any(len(text) >= LONG and asks_consent(text) for text in texts):
        return True
    return not amid and len(topics_of("\n".join(texts))) >= STRONG


def _beside_text(
    segments: Segments, verdicts: Sequence[Verdict], kept: Ints, text: int
) -> Iterator[range]:
    """The containers beside that of the text in which sentences ask for consent."""
    own = segments.outline.blocks(text)
    end = 0
    for index in np.flatnonzero(np.diff(kept)).tolist():
        if index < end or index in own or not _is_strong(segments.texts[index]):
            continue
        inside = _dialog(segments, verdicts, index, text)
        if inside is not None:
            yield inside
            end = inside.stop


def _is_strong(text: str) -> bool:
    if len(text) < (ASIAN if text[0] >= FIRST_ASIAN else ASKING):
        return False
    return len(topics_of(text)) >= STRONG or asks_consent(text)


def _dialog(segments: Segments, verdicts: Sequence[Verdict], index: int, text: int) -> range | None:
    """The largest container of a sentence that is beside the text and mostly asks for consent."""
    outline = segments.outline
    container = int(segments.containers[index])
    found = None
    while container and not holds(outline, container, text):
        inside = outline.blocks(container)
        if len(inside) > BLOCKS:
            break
        if _asks(segments, verdicts, inside):
            found = inside
        elif found is not None:
            break
        container = int(outline.parents[container])
    return found


def _asks(segments: Segments, verdicts: Sequence[Verdict], inside: range) -> bool:
    """Whether a sentence of a container asks for consent, and another or a button goes with it."""
    texts = {i: segments.texts[i] for i in inside if len(segments.texts[i]) >= LONG}
    asking = [i for i, said in texts.items() if len(topics_of(said)) >= WEAK or asks_consent(said)]
    button = any(verdicts[i].reason.startswith(BUTTON) for i in inside)
    if len(asking) + button < WEAK or not (button or any(asks_consent(texts[i]) for i in asking)):
        return False
    return sum(len(texts[i]) for i in asking) >= SHARE * sum(map(len, texts.values()))
