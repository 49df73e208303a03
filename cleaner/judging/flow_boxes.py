"""Verdicts -> the same, without small boxes between the paragraphs that are no part of the text.

The words of a box give it away, or its name: paid for, in place of what another site has, to vote,
to play. They say so in one block, and what else stands in the box reads like text.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import ENTRY_TAGS, HEADING_TAGS, Segments, Zone
from cleaner.judging.looks import Look
from cleaner.judging.text_container import kept_characters
from cleaner.model import Label, Verdict
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.box_words import (
    asks_to_show,
    begins_biography,
    is_paid_mark,
    is_play_time,
    is_presented,
    of_player,
)

__all__ = ["without_flow_boxes"]

BLOCKS: Final = range(2, 9)
LENGTH: Final = 700
"""Characters of a box, at most."""
SHARE: Final = 0.25
"""Of what is kept of the page, at most."""
MADE: Final = "rule machine_made"
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
VIDEO: Final = frozenset({"video", "videos"})
EMBEDS: Final = frozenset({"embed", "js", "player"})
ANSWER: Final = 60
"""Characters of an answer, of the title of a film."""
QUESTION: Final = ("?", "？", "؟", ";")
REMOVED: Final = 0.02
TIMES: Final = 2
"""Blocks of a page that are the lengths of recordings; more are those of tracks, or of lines."""
LISTS: Final = int(Zone.LIST | Zone.TABLE | Zone.PREFORMATTED)


@dataclass(frozen=True, slots=True)
class Box:
    """A small container. mark: the place in it of the block that gives it away."""

    texts: Sequence[str]
    tags: Sequence[str]
    verdicts: Sequence[Verdict]
    is_linked: bool
    mark: int = 0


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
    return box.mark == 0 and (box.is_linked or not HEADING_TAGS.isdisjoint(box.tags))


def _slot(look: Look, _: Verdict) -> bool:
    return look.says(Concept.ADVERT, hows=(How.WHOLE,)) is not None


def _fills(box: Box) -> bool:
    heads = any(tag in HEADING_TAGS for tag in box.tags[1:3])
    return box.mark == 0 and box.is_linked and heads


def _blocks_embed(look: Look, _: Verdict) -> bool:
    return asks_to_show(look.text)


def _anything(_: Box) -> bool:
    return True


def _machine(_: Look, verdict: Verdict) -> bool:
    return verdict.reason.startswith(MADE)


def _sums_up(box: Box) -> bool:
    """Whether the note stands below or above a list."""
    return not ENTRY_TAGS.isdisjoint(box.tags) and box.mark in (0, 1, len(box.texts) - 1)


def _plays(look: Look, _: Verdict) -> bool:
    return of_player(look.text)


def _is_short(box: Box) -> bool:
    return all(len(text) <= 2 * ANSWER for text in box.texts)


def _poll(_: Look, verdict: Verdict) -> bool:
    return verdict.reason.startswith(ASKED)


def _is_biography(look: Look, _: Verdict) -> bool:
    return begins_biography(look.text)


def _opens(box: Box) -> bool:
    return box.mark == 0


RULES: Final = (
    BoxRule("paid_box", Label.ADVERT, range(2, 61), _paid, _sells),
    BoxRule("filled_slot", Label.ADVERT, range(2, 41), _slot, _fills),
    BoxRule("blocked_embed", Label.INTERFACE, range(20, LENGTH), _blocks_embed, _anything),
    BoxRule("machine_summary", Label.OTHER, range(10, 400), _machine, _sums_up),
    BoxRule("player", Label.INTERFACE, range(8, 200), _plays, _is_short),
    BoxRule("poll_box", Label.INTERFACE, range(5, 200), _poll, _anything),
    BoxRule("biography", Label.CREDIT, range(4, 40), _is_biography, _opens),
)


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
    for index in _times(segments, verdicts):
        decided[index] = Verdict(Label.INTERFACE, REMOVED, "rule play_time: how long it takes")
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
            self.segments.link_share(inside) > 0,
            mark - inside.start,
        )


def _marked(boxes: Boxes, looks: Sequence[Look]) -> Iterator[tuple[str, range]]:
    """The boxes that a block gives away."""
    for look, verdict in zip(looks, boxes.verdicts, strict=True):
        for rule in RULES:
            if len(look.text) in rule.lengths and rule.marks(look, verdict):
                inside = boxes.around(look.index)
                if inside is not None and rule.test(boxes.box(inside, look.index)):
                    yield rule.name, inside


def _named(boxes: Boxes) -> Iterator[tuple[str, range]]:
    """The outermost boxes that are named for votes and for films."""
    outline = boxes.segments.outline
    named = [_test_of(name_tokens(tag, names)) for tag, names in outline.pairs]
    if not any(named):
        return
    end = 0
    for container, kind in enumerate(outline.kinds.tolist()):
        test, first, stop = named[kind], int(outline.first[container]), int(outline.end[container])
        if test is None or first < end or not boxes.is_small(range(first, stop)):
            continue
        if test(boxes.box(range(first, stop), first)):
            yield "named_box", range(first, stop)
            end = stop


def _test_of(names: Sequence[str]) -> Callable[[Box], bool] | None:
    if not POLLS.isdisjoint(names):
        return _asks
    is_video = not VIDEO.isdisjoint(names) and not EMBEDS.isdisjoint(names)
    return _is_short if is_video or not PLAYERS.isdisjoint(names) else None


def _asks(box: Box) -> bool:
    """Whether a question stands above short answers."""
    asked = next((i for i, text in enumerate(box.texts) if text.endswith(QUESTION)), None)
    if asked is None or asked > len(box.texts) - 3:
        return False
    return all(len(text) <= ANSWER for text in box.texts[asked + 1 :])


def _times(segments: Segments, verdicts: Sequence[Verdict]) -> Sequence[int]:
    """The blocks that are kept of the lengths of few recordings."""
    times = [i for i, text in enumerate(segments.texts) if text[0].isdigit() and is_play_time(text)]
    zones = segments.outline.zones[segments.containers]
    alone = len(times) <= TIMES
    return [i for i in times if alone and verdicts[i].kept and not zones[i] & LISTS]
