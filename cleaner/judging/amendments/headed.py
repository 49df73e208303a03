"""Verdicts -> the same, but what is kept does not lose the heading right above it.

A section on joining a club may be headed "Join us", and one on sharing "Share". On the development
corpora, of such headings that rules took away by these words 23 were right and three were not; of
those that the model doubted two in three were right. The heading of a card links to its page;
where the model keeps most of them, a list of stories, the others are no different. The works that a
text refers to are a part of it, or not; so is the heading of them.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import ENTRY_TAGS, Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.looks import CORE
from cleaner.model import Label, Verdict
from cleaner.vocabulary.reference_words import heads_references

__all__ = ["with_headings"]

LIKELY: Final = 0.3
"""The least score of a heading that the model doubted."""
MISLED: Final = (
    "consent_button", "cookie_notice", "coverage_header", "list_tool", "login", "review_tool",
    "search", "share_bar", "shop_button", "shop_terms",
)  # fmt: skip
"""Rules that a heading's own words may mislead."""
SUBSCRIPTIONS: Final = (
    "subscription",
    "subscriptions",
    "abonnement",
    "abonnements",
    "abonnementen",
)
"""Words of newsletters that head what is said of a magazine or a plan, too."""
BY_RULE: Final = (
    *(f"rule {name}:" for name in MISLED),
    *(f"rule newsletter: the block is “{word}”" for word in SUBSCRIPTIONS),
)
COVERAGE: Final = "rule coverage_header:"
LINKED: Final = 0.5
ENTRIES: Final = 2
INTRODUCTION: Final = 60
"""Characters of a paragraph that ends in a colon, at least."""
INTRODUCES: Final = (":", "：")
CARDS: Final = 2
MOST: Final = 0.5
"""Headings of cards that the model keeps, and their share; on other pages they lead elsewhere."""
ABOVE: Final = 1
"""Blocks above the heading of a card: a topic, a day."""
CLOSING: Final = "\"'”’»)]"
"""Behind the stop of a sentence."""
OF_CARD: Final = "rule headed_card: the heading of an entry that is kept"
OF_REFERENCES: Final = "rule headed_references: the heading of works that are kept"
REASON: Final = "rule headed_text: the heading of a text that is kept"


def with_headings(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep a heading right above sentences that are kept, if it is no link; and those of cards."""
    decided = list(verdicts)
    cards: list[int] = []
    for index in segments.headings:
        if index + 1 == len(verdicts) or verdicts[index + 1].label is not Label.BODY:
            continue
        if segments.link_share(range(index, index + 1)) >= LINKED:
            if _is_card(segments, index):
                cards.append(index)
        elif _is_mistaken(verdicts[index]) and (
            _ends_sentence(segments.texts[index + 1]) or _heads_entries(segments, index, verdicts)
        ):
            decided[index] = Verdict(Label.HEADING, CORE, REASON)
        elif is_doubted(verdicts[index]) and heads_references(segments.texts[index]):
            decided[index] = Verdict(Label.HEADING, CORE, OF_REFERENCES)
    kept = sum(verdicts[card].kept for card in cards)
    for card in cards if kept >= max(CARDS, MOST * len(cards)) else ():
        if is_doubted(verdicts[card]) and verdicts[card].score >= LIKELY:
            decided[card] = given_back(OF_CARD)
    return tuple(decided)


def _heads_entries(segments: Segments, heading: int, verdicts: Sequence[Verdict]) -> bool:
    """Whether two entries of a list right below are kept and are no links.

    Only "Features" and the like head such lists; highlights stand in some too. A line may introduce
    them: "It has:".
    """
    if not verdicts[heading].reason.startswith(COVERAGE):
        return False
    first = heading + 1 + segments.texts[heading + 1].endswith(INTRODUCES)
    below = range(first, min(first + ENTRIES, len(segments)))
    outline = segments.outline
    listed = all(
        outline.tags[int(segments.containers[block])] in ENTRY_TAGS
        and verdicts[block].label is Label.BODY
        for block in below
    )
    return listed and len(below) == ENTRIES and segments.link_share(below) < LINKED


def _is_card(segments: Segments, heading: int) -> bool:
    """Whether a heading and the block below it are the first of a container of their own."""
    outline = segments.outline
    containers = outline.around(int(segments.containers[heading + 1]))
    around = next((one for one in containers if outline.first[one] <= heading), 0)
    return around > 0 and int(outline.first[around]) >= heading - ABOVE


def _ends_sentence(text: str) -> bool:
    """Whether a text ends so, or is long and introduces what is below it."""
    if len(text) >= INTRODUCTION and text.endswith(INTRODUCES):
        return True
    return text.rstrip(CLOSING)[-1:] in SENTENCE_ENDS


def _is_mistaken(verdict: Verdict) -> bool:
    """Whether a heading may have been taken away for its words, or was likely a text's."""
    if is_doubted(verdict):
        return verdict.score >= LIKELY and verdict.label is not Label.COMMENT
    return verdict.reason.startswith(BY_RULE)
