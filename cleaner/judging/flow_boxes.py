"""Verdicts -> the same, without small boxes between the paragraphs that are no part of the text.

The words of a box give it away, or its name: paid for, in place of what another site has, to vote,
to play. They say so in one block, and what else stands in the box reads like text.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import ENTRY_TAGS, HEADING_TAGS, Segments, Zone
from cleaner.judging.looks import Look
from cleaner.judging.text_container import kept_characters, kinds_named
from cleaner.model import Label, Verdict
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.box_words import (
    BOX_LETTERS,
    asks_to_show,
    begins_biography,
    is_paid_mark,
    is_play_time,
    is_presented,
    is_to_hear,
    is_yes_or_no,
    of_player,
)
from cleaner.vocabulary.stock_sentences import stock_of

__all__ = ["without_flow_boxes"]

BLOCKS: Final = range(2, 9)
LENGTH: Final = 700
"""Characters of a box, at most."""
SHARE: Final = 0.25
"""Of what is kept of the page, at most."""
OFFERED: Final = 0.2
"""Of a paid box below a heading, linked."""
MADE: Final = "machine_made"
MACHINES: Final = ("AI", "KI", "IA", "ntelig", "ntellig", "искусств", "人工", "인공", "yapay")
"""One of them is in each note that a machine wrote something."""
ASKED: Final = "rule poll"
CREDITED: Final = 0.98
POLLS: Final = frozenset(
    {
        "anketa", "ankieta", "encuesta", "poll", "polls", "quiz", "sondage", "sondaggio", "sonda",
        "umfrage", "wppolls", "yop",
    }
)  # fmt: skip
PLAYERS: Final = frozenset(
    {"flowplayer", "jwplayer", "mejs", "plyr", "powa", "videojs", "videoplayer", "vjs"}
)
VIDEO: Final = frozenset({"player", "vid", "video", "videos"})
NAMED: Final = POLLS | PLAYERS | VIDEO
EMBEDS: Final = frozenset({"embed", "js", "player"})
ANSWER: Final = 60
"""Characters of an answer, of the title of a film."""
SENTENCE: Final = 6.0
"""Words of a sentence that a rule or the model took away."""
ANSWERED: Final = 3
"""Blocks of a question whether a page was of use."""
HEARD: Final = range(6, 70)
"""Characters of a line that leads to a recording."""
QUESTION: Final = ("?", "？", "؟", ";")
REMOVED: Final = 0.02
TIMES: Final = 2
"""Blocks of a page that are the lengths of recordings; more are those of tracks, or of lines."""
PLAY_TIME: Final = "rule play_time: how long a recording takes"
TO_HEAR: Final = "rule to_hear: leads to a recording of the page"
ENDS_OF_TIMES: Final = "0123456789)n."
LISTS: Final = int(Zone.LIST | Zone.TABLE | Zone.PREFORMATTED)


@dataclass(frozen=True, slots=True)
class Box:
    """A small container.

    linked: the share of it that is.
    mark: the place in it of the block that gives it away.
    """

    texts: Sequence[str]
    tags: Sequence[str]
    verdicts: Sequence[Verdict]
    linked: float
    mark: int = 0

    @property
    def is_linked(self) -> bool:
        """Whether something in it is a link."""
        return self.linked > 0


@dataclass(frozen=True, slots=True)
class BoxRule:
    """What is a box.

    lengths: in characters, of a block that may give a box away.
    marks: whether one does, by its text and its verdict.  test: whether the box is one.
    """

    name: str
    label: Label
    lengths: range
    marks: Callable[[Look, Verdict], bool]
    test: Callable[[Box], bool]


def _paid(look: Look, verdict: Verdict) -> bool:
    return is_paid_mark(look.text) or (not verdict.kept and is_presented(look.text))


def _sells(box: Box) -> bool:
    """Whether a headline or a link is below the mark; sections have headings that read like it."""
    if box.mark:
        return False
    if box.tags[0] in HEADING_TAGS:
        return box.linked >= OFFERED
    return box.is_linked or not HEADING_TAGS.isdisjoint(box.tags)


def _slot(look: Look, _: Verdict) -> bool:
    return bool(look.matches) and look.says(Concept.ADVERT, hows=(How.WHOLE,)) is not None


def _fills(box: Box) -> bool:
    heads = any(tag in HEADING_TAGS for tag in box.tags[1:3])
    return box.mark == 0 and box.is_linked and heads


def _blocks_embed(look: Look, verdict: Verdict) -> bool:
    return (verdict.kept or look.words >= SENTENCE) and asks_to_show(look.text)


def _anything(_: Box) -> bool:
    return True


def _machine(look: Look, verdict: Verdict) -> bool:
    """Whether a note says so, also one that the model takes away itself."""
    if verdict.kept or not any(map(look.text.__contains__, MACHINES)):
        return False
    said = stock_of(look.text, look.words, is_linked=False, is_listed=False)
    return said is not None and said.name == MADE


def _sums_up(box: Box) -> bool:
    """Whether the note stands below or above a list."""
    return not ENTRY_TAGS.isdisjoint(box.tags) and box.mark in (0, 1, len(box.texts) - 1)


def _plays(look: Look, _: Verdict) -> bool:
    return of_player(look.text)


def _is_short(box: Box) -> bool:
    return all(len(text) <= 2 * ANSWER for text in box.texts)


def _yes_or_no(look: Look, _: Verdict) -> bool:
    return not look.text.isalpha() and is_yes_or_no(look.text)


def _below_question(box: Box) -> bool:
    return len(box.texts) <= ANSWERED and box.mark > 0 and box.texts[box.mark - 1][-1] in QUESTION


def _is_timed(box: Box) -> bool:
    return _is_short(box) and any(map(is_play_time, box.texts))


def _poll(_: Look, verdict: Verdict) -> bool:
    return verdict.reason.startswith(ASKED)


def _is_biography(look: Look, _: Verdict) -> bool:
    return begins_biography(look.text)


def _opens(box: Box) -> bool:
    return box.mark == 0


OPENED: Final = (
    BoxRule("paid_box", Label.ADVERT, range(2, 61), _paid, _sells),
    BoxRule("player", Label.INTERFACE, range(8, 200), _plays, _is_short),
    BoxRule("biography", Label.CREDIT, range(4, 40), _is_biography, _opens),
)
"""Rules of lines that are told by their first letters."""
OTHERS: Final = (
    BoxRule("filled_slot", Label.ADVERT, range(2, 41), _slot, _fills),
    BoxRule("blocked_embed", Label.INTERFACE, range(20, LENGTH), _blocks_embed, _anything),
    BoxRule("machine_summary", Label.OTHER, range(20, 400), _machine, _sums_up),
    BoxRule("poll_box", Label.INTERFACE, range(5, 200), _poll, _anything),
    BoxRule("feedback", Label.INTERFACE, range(3, 20), _yes_or_no, _below_question),
)
RULES: Final = (*OPENED, *OTHERS)


def without_flow_boxes(
    segments: Segments, verdicts: Sequence[Verdict], looks: Sequence[Look]
) -> tuple[Verdict, ...]:
    """Remove what is kept of such boxes."""
    if not segments.outline.has_places:
        return tuple(verdicts)
    decided = list(verdicts)
    boxes = Boxes(segments, verdicts)
    for rule, inside in (*_marked(boxes, looks), *_named(boxes)):
        for index in inside:
            if decided[index].kept:
                score = CREDITED if LABELS[rule] is Label.CREDIT else REMOVED
                decided[index] = Verdict(LABELS[rule], score, f"rule {rule}: in a small box")
    for index, reason in _lines(segments, verdicts):
        decided[index] = Verdict(Label.INTERFACE, REMOVED, reason)
    return tuple(decided)


LABELS: Final = {rule.name: rule.label for rule in RULES} | {"named_box": Label.INTERFACE}


class Boxes:
    """The small containers of a page."""

    def __init__(self, segments: Segments, verdicts: Sequence[Verdict]) -> None:
        """Count what is kept."""
        self.segments = segments
        self.verdicts = verdicts
        self.tags = segments.own_tags()
        self.kept = kept_characters(segments, verdicts)

    def around(self, index: int) -> range | None:
        """The blocks of the innermost container of a block and others, if it is small."""
        outline = self.segments.outline
        container = int(self.segments.containers[index])
        while container:
            first, end = int(outline.first[container]), int(outline.end[container])
            if end - first >= BLOCKS.start:
                return range(first, end) if self.is_small(range(first, end)) else None
            container = int(outline.parents[container])
        return None

    def is_small(self, inside: range) -> bool:
        """Whether a container has few blocks, and no large part of what is kept."""
        if len(inside) not in BLOCKS:
            return False
        if self.kept[inside.stop] - self.kept[inside.start] > SHARE * self.kept[-1]:
            return False
        if any(self.verdicts[i].label is Label.TITLE for i in inside):
            return False
        return sum(len(self.segments.texts[i]) for i in inside) <= LENGTH

    def box(self, inside: range, mark: int) -> Box:
        """The box of some blocks, of which one gives it away."""
        return Box(
            [self.segments.texts[i] for i in inside],
            [self.tags[i] for i in inside],
            [self.verdicts[i] for i in inside],
            self.segments.link_share(inside),
            mark - inside.start,
        )


def _marked(boxes: Boxes, looks: Sequence[Look]) -> Iterator[tuple[str, range]]:
    """The boxes that a block gives away."""
    for look, verdict in zip(looks, boxes.verdicts, strict=True):
        for rule in RULES if look.letters in BOX_LETTERS else OTHERS:
            if len(look.text) in rule.lengths and rule.marks(look, verdict):
                inside = boxes.around(look.index)
                if inside is not None and rule.test(boxes.box(inside, look.index)):
                    yield rule.name, inside


def _named(boxes: Boxes) -> Iterator[tuple[str, range]]:
    """The outermost boxes that are named for votes and for films."""
    outline = boxes.segments.outline
    tests = {
        kind: test
        for kind in kinds_named(outline, NAMED)
        if (test := _test_of(name_tokens(*outline.pairs[kind])))
    }
    if not tests:
        return
    end = 0
    for container in np.flatnonzero(np.isin(outline.kinds, list(tests))).tolist():
        inside = range(int(outline.first[container]), int(outline.end[container]))
        if inside.start < end or not boxes.is_small(inside):
            continue
        if tests[int(outline.kinds[container])](boxes.box(inside, inside.start)):
            yield "named_box", inside
            end = inside.stop


def _test_of(names: Sequence[str]) -> Callable[[Box], bool] | None:
    if not POLLS.isdisjoint(names):
        return _asks
    if not PLAYERS.isdisjoint(names) or ("video" in names and not EMBEDS.isdisjoint(names)):
        return _is_short
    return None if VIDEO.isdisjoint(names) else _is_timed


def _asks(box: Box) -> bool:
    """Whether a question stands above short answers."""
    asked = next((i for i, text in enumerate(box.texts) if text.endswith(QUESTION)), None)
    if asked is None or asked > len(box.texts) - 3:
        return False
    return all(len(text) <= ANSWER for text in box.texts[asked + 1 :])


def _lines(segments: Segments, verdicts: Sequence[Verdict]) -> Iterator[tuple[int, str]]:
    """The blocks that are kept of the buttons and the lengths of few recordings."""
    texts = segments.texts
    times = [i for i, text in enumerate(texts) if text[0].isdigit() and is_play_time(text)]
    heard = [
        i
        for i, text in enumerate(texts)
        if len(text) in HEARD and text[-1] in ENDS_OF_TIMES
        if is_to_hear(text)
    ]
    zones = segments.outline.zones[segments.containers]
    for found, reason in ((times, PLAY_TIME), (heard, TO_HEAR)):
        if len(found) <= TIMES:
            for i in found:
                if verdicts[i].kept and not zones[i] & LISTS:
                    yield i, reason
