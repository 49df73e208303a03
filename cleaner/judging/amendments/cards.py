"""Verdicts -> the same, but a card of which the text is kept keeps its title.

The title of a card links to its page, and to the model it is a teaser as often as not, where a
sentence below it is a sentence of the page. Of cards that stand side by side, most of them with a
text that is kept, none loses the line above it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import HEADING_TAGS, Outline, Segments, Zone
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.text_container import kept_characters
from cleaner.model import Label, Verdict

__all__ = ["OUTSIDE", "columns_of", "kept_titles", "may_be_cards", "with_card_titles"]

CARDS: Final = 3
MOST: Final = 0.5
"""Share of the cards whose text is kept, more than which makes them a part of the page."""
SHARE: Final = 0.3
"""Of what is kept of the page, what the cards have; less of it are stories to read next."""
BLOCKS: Final = 15
"""Of a card, at most; what holds more is a section."""
ABOVE: Final = 1
"""Blocks of a card above its title: a topic, a day."""
TITLE: Final = 120
TEXT: Final = 40
"""Characters of a title, at most, and of a text, at least; ..."""
SENTENCE: Final = 15
"""... and of one that ends as a sentence does."""
LINKED: Final = 0.9
NUMBERS: Final = "0123456789./-:| "
"""What a day before a title is written in."""
LIKELY: Final = 0.1
"""The least score of such a title. The model is surer of what leads elsewhere."""
OUTSIDE: Final = int(
    Zone.NAV | Zone.ASIDE | Zone.HEADER | Zone.FOOTER | Zone.FORM | Zone.DIALOG | Zone.TABLE
)
OUTSIDE_LAYOUT: Final = OUTSIDE & ~int(Zone.TABLE)
"""A row of data is one block; of a table in which cards stand, each cell has several."""
TITLES: Final = frozenset({"heading", "headline", "subject", "title"})
NO_TITLES: Final = frozenset(
    {
        "author", "byline", "category", "date", "member", "meta", "poster", "tag", "tags", "user",
        "username", "vcard",
    }
)  # fmt: skip
"""Names of the element that a title stands in, and of lines beside it."""
NO_TITLE: Final = 2
REASON: Final = "rule card_title: the title of a card whose text is kept"


def with_card_titles(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the title lines that the model took away."""
    if segments.outline.is_text:
        return tuple(verdicts)
    decided = list(verdicts)
    tags = segments.tags
    for cards in _groups(segments, verdicts):
        titles = [_title(segments, tags, card) for card in cards]
        kept = [
            title
            for card, title in zip(cards, titles, strict=True)
            if title is not None and _keeps_text(segments, verdicts, range(title + 1, card.stop))
        ]
        if len(kept) < CARDS or len(kept) <= MOST * len(cards):
            continue
        often = Counter(segments.texts[title] for title in titles if title is not None)
        for title in kept:
            alone = often[segments.texts[title]] == 1
            if alone and is_doubted(decided[title]) and decided[title].score >= LIKELY:
                label = Label.BODY if _is_link(segments, title) else Label.HEADING
                decided[title] = given_back(REASON)._replace(label=label)
    return tuple(decided)


def kept_titles(segments: Segments, verdicts: Sequence[Verdict]) -> frozenset[int]:
    """The titles of cards that stand alike, of most of which title and text are kept."""
    tags = segments.tags
    found: set[int] = set()
    for cards in _groups(segments, verdicts):
        titles = [
            title
            for card in cards
            if (title := _title(segments, tags, card)) is not None
            and verdicts[title].kept
            and any(verdicts[index].kept for index in range(title + 1, card.stop))
        ]
        if len(titles) > MOST * len(cards):
            found.update(titles)
    return frozenset(found)


def _groups(segments: Segments, verdicts: Sequence[Verdict]) -> Iterator[Sequence[range]]:
    """The blocks of each of some containers that stand alike in one: cards, entries, posts.

    They have enough of what is kept of the page.
    """
    outline = segments.outline
    cards = may_be_cards(outline, CARDS, OUTSIDE_LAYOUT)
    if not cards.any():
        return
    kept = kept_characters(segments, verdicts)
    sizes = np.bincount(outline.parents[cards], (kept[outline.end] - kept[outline.first])[cards])
    cards[cards] = (sizes >= max(1, SHARE * kept[-1]))[outline.parents[cards]]
    groups: dict[tuple[int, int], list[range]] = defaultdict(list)
    for parent, kind, first, end in columns_of(outline, cards):
        groups[parent, kind].append(range(first, end))
    before = kept.tolist()
    for alike in groups.values():
        size = sum(before[card.stop] - before[card.start] for card in alike)
        if len(alike) >= CARDS and size >= max(1, SHARE * before[-1]):
            yield alike


def may_be_cards(outline: Outline, fewest: int, outside: int = OUTSIDE) -> NDArray[np.bool_]:
    """Whether each container has some blocks, and so many at least beside it have."""
    counts = outline.end - outline.first
    small = (counts > 1) & (counts <= BLOCKS) & (outline.zones & outside == 0)
    parents = outline.parents[small]
    small[small] = (np.bincount(parents) >= fewest)[parents]
    return np.asarray(small)


def columns_of(outline: Outline, chosen: NDArray[np.bool_]) -> Sequence[Sequence[int]]:
    """The parent, the kind, the first block and the end of each of some containers."""
    columns = np.array([outline.parents, outline.kinds, outline.first, outline.end])
    return [*zip(*columns[:, chosen].tolist(), strict=True)]


def _title(segments: Segments, tags: Sequence[str], card: range) -> int | None:
    """The heading of a card; of one without, the link named a title, or the first link."""
    top = card[: ABOVE + 1]
    headings = [index for index in card if tags[index] in HEADING_TAGS]
    links = [index for index in top if _is_link(segments, index)]
    title = headings[0] if headings else min(links, key=partial(_rank, segments), default=None)
    if title is None or title not in top or len(segments.texts[title]) > TITLE:
        return None
    named = any(map(str.isalpha, segments.texts[title])) and _rank(segments, title) < NO_TITLE
    return title if named else None


def _is_link(segments: Segments, index: int) -> bool:
    """Whether a block is a link, but for a day before it."""
    said = segments.texts[index].lstrip(NUMBERS)
    return int(segments.link_characters[index]) >= LINKED * len(said) > 0


def _rank(segments: Segments, index: int) -> int:
    """Of the links at the top of a card, which is its title: the least, if any."""
    outline = segments.outline
    names = outline.tokens[outline.kinds[segments.containers[index]]]
    if not TITLES.isdisjoint(names):
        return 0
    return 1 if NO_TITLES.isdisjoint(names) else NO_TITLE


def _keeps_text(segments: Segments, verdicts: Sequence[Verdict], below: range) -> bool:
    """Whether a text below the title of a card is kept."""
    return any(
        verdicts[index].label is Label.BODY and _is_text(segments.texts[index]) for index in below
    )


def _is_text(text: str) -> bool:
    return len(text) >= TEXT or (len(text) >= SENTENCE and text[-1] in SENTENCE_ENDS)
