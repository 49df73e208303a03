"""Verdicts -> the same, without small boxes between the paragraphs that are no part of the text.

The words of a box give it away, or its name: paid for, in place of what another site has, to vote,
to play, to subscribe, to comment. They say so in one block, and what else stands in the box reads
like text.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from cleaner.blocks.segments import ENTRY_TAGS, HEADING_TAGS, Segments
from cleaner.judging.amendments.recordings import PLAYERS, VIDEO
from cleaner.judging.amendments.small_boxes import SHARE, Box, Boxes
from cleaner.judging.looks import Look
from cleaner.judging.removed import removed
from cleaner.judging.text_container import OF_POSTS, are_of_kinds, kinds_named
from cleaner.model import Label, Verdict
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.box_words import (
    BOX_LETTERS,
    YES_LETTERS,
    addresses_reader,
    asks_to_show,
    begins_biography,
    is_paid_mark,
    is_play_time,
    is_presented,
    is_yes_or_no,
    of_player,
)
from cleaner.vocabulary.stock_sentences import stock_of

__all__ = ["without_flow_boxes"]

MADE: Final = "machine_made"
MACHINES: Final = ("AI", "KI", "IA", "ntelig", "ntellig", "искусств", "人工", "인공", "yapay")
"""One of them is in each note that a machine wrote something."""
ASKED: Final = "rule poll"
CREDITED: Final = 0.98
POLLS: Final = frozenset(
    {
        "anketa", "ankieta", "encuesta", "poll", "polls", "quiz", "sondage", "sondaggio",
        "umfrage", "wppolls", "yop",
    }
)  # fmt: skip
WRITERS: Final = frozenset({"auteur", "author", "authors", "autor", "autore", "bio", "writer"})
BIOGRAPHY: Final = 500
"""Characters of what is said of a writer, at most."""
ASKS: Final = range(20, 301)
"""Characters of what stands in place of an embed."""
NEWSLETTERS: Final = frozenset({"boletin", "newsletter", "nieuwsbrief"})
SUBSCRIPTIONS: Final = frozenset(
    {
        "abbonamento", "abo", "abonnement", "abonnements", "assinatura", "donate", "donation",
        "spende", "spenden", "subscribe", "subscription", "suscripcion",
    }
)  # fmt: skip
CALLS: Final = frozenset(
    {"banner", "callout", "cta", "form", "inline", "promo", "signup", "widget"}
)
"""Beside those names, of a box that calls upon the reader; plans of a shop are named so too."""
LISTED: Final = frozenset({"archive", "card", "cards", "issue", "item", "items", "list"})
"""Beside the names of newsletters, of one that can be read."""
COMMENTING: Final = frozenset({"commentform", "leavecomment", "respond"})
LEAVE: Final = frozenset({"comment", "leave"})
FORMS: Final = (
    COMMENTING
    | LEAVE
    | {"<div>", "<section>", "area", "box", "comments", "form", "reply", "section", "wrap"}
)
"""All that names such a form; among other words they are those of a headline."""
SECTIONS: Final = frozenset({"<section>", "section"})
OF_ELEMENTS: Final = SECTIONS | {"<div>"}
NAMED: Final = POLLS | PLAYERS | VIDEO | NEWSLETTERS | SUBSCRIPTIONS | COMMENTING | {"leave"}
INVITATIONS: Final = 2
"""Boxes of one page that call to subscribe, at most: more are what it is about."""
EMBEDS: Final = frozenset({"embed", "js", "player"})
ANSWER: Final = 60
"""Characters of an answer, of the title of a film."""
SENTENCE: Final = 6.0
"""Words of a sentence that a rule or the model took away."""
ANSWERED: Final = 3
"""Blocks of a question whether a page was of use."""
QUESTION: Final = ("?", "？", "؟", ";")
STOPS: Final = (".", "!", "。")


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
    return box.mark == 0 and box.is_linked and box.tags[0] not in HEADING_TAGS


def _slot(look: Look, _: Verdict) -> bool:
    return bool(look.matches) and look.says(Concept.ADVERT, hows=(How.WHOLE,)) is not None


def _fills(box: Box) -> bool:
    heads = any(tag in HEADING_TAGS for tag in box.tags[1:3])
    return _sells(box) and heads


def _blocks_embed(look: Look, verdict: Verdict) -> bool:
    return (verdict.kept or look.words >= SENTENCE) and asks_to_show(look.text)


def _asks_reader(box: Box) -> bool:
    """Whether there is something to press, or a reader is spoken to."""
    return box.has_button or addresses_reader(box.texts[box.mark])


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


def _is_film(box: Box) -> bool:
    """Whether there are titles and names, but no heading and no sentence of a text."""
    said = [text for text in box.texts if not of_player(text)]
    return (
        _is_short(box)
        and HEADING_TAGS.isdisjoint(box.tags)
        and not any(text.endswith(STOPS) for text in said)
    )


def _is_player(box: Box) -> bool:
    """Whether another line is of a player."""
    others = (*box.texts[: box.mark], *box.texts[box.mark + 1 :])
    return _is_film(box) and any(is_play_time(text) or of_player(text) for text in others)


def _yes_or_no(look: Look, _: Verdict) -> bool:
    return look.letters in YES_LETTERS and is_yes_or_no(look.text)


def _below_question(box: Box) -> bool:
    return len(box.texts) <= ANSWERED and box.mark > 0 and box.texts[box.mark - 1][-1] in QUESTION


def _is_timed(box: Box) -> bool:
    return _is_film(box) and any(map(is_play_time, box.texts))


def _poll(_: Look, verdict: Verdict) -> bool:
    return verdict.reason.startswith(ASKED)


def _is_biography(look: Look, _: Verdict) -> bool:
    return begins_biography(look.text)


def _of_writer(box: Box) -> bool:
    """Whether the box is short, and closes the text or is named so."""
    is_short = box.mark == 0 and sum(map(len, box.texts)) <= BIOGRAPHY
    return is_short and (box.is_last or not WRITERS.isdisjoint(box.names))


OPENED: Final = (
    BoxRule("paid_box", Label.ADVERT, range(2, 61), _paid, _sells),
    BoxRule("player", Label.INTERFACE, range(8, 200), _plays, _is_player),
    BoxRule("biography", Label.CREDIT, range(4, 40), _is_biography, _of_writer),
)
"""Rules of lines that are told by their first letters."""
OTHERS: Final = (
    BoxRule("filled_slot", Label.ADVERT, range(2, 41), _slot, _fills),
    BoxRule("blocked_embed", Label.INTERFACE, ASKS, _blocks_embed, _asks_reader),
    BoxRule("machine_summary", Label.OTHER, range(20, 400), _machine, _sums_up),
    BoxRule("poll_box", Label.INTERFACE, range(5, 200), _poll, _anything),
    BoxRule("feedback", Label.INTERFACE, range(3, 20), _yes_or_no, _below_question),
)
LABELS: Final = {rule.name: rule.label for rule in (*OPENED, *OTHERS)} | {
    "named_box": Label.INTERFACE,
    "invitation": Label.ADVERT,
    "comment_form": Label.COMMENT,
}
LONGEST: Final = max(rule.lengths.stop for rule in (*OPENED, *OTHERS))


def _by_length(rules: Sequence[BoxRule]) -> Sequence[Sequence[BoxRule]]:
    """The rules that look at blocks of so many characters, for each number up to the longest."""
    lengths = range(LONGEST + 1)
    return [[rule for rule in rules if length in rule.lengths] for length in lengths]


OTHERS_BY_LENGTH: Final = _by_length(OTHERS)
RULES_BY_LENGTH: Final = _by_length((*OPENED, *OTHERS))


def without_flow_boxes(
    segments: Segments, verdicts: Sequence[Verdict], looks: Sequence[Look]
) -> tuple[Verdict, ...]:
    """Remove what is kept of such boxes."""
    if not segments.outline.has_places:
        return tuple(verdicts)
    boxes = Boxes(segments, verdicts)
    if not boxes.small.any():
        return tuple(verdicts)
    decided = list(verdicts)
    for rule, inside in (*_marked(boxes, looks), *_named(boxes)):
        for index in inside:
            if decided[index].kept:
                verdict = removed(LABELS[rule], f"rule {rule}: in a small box")
                is_credit = verdict.label is Label.CREDIT
                decided[index] = verdict._replace(score=CREDITED) if is_credit else verdict
    return tuple(decided)


def _marked(boxes: Boxes, looks: Sequence[Look]) -> Iterator[tuple[str, range]]:
    """The boxes that a block gives away."""
    for index in boxes.marks():
        look, verdict = looks[index], boxes.verdicts[index]
        rules = RULES_BY_LENGTH if look.letters in BOX_LETTERS else OTHERS_BY_LENGTH
        for rule in rules[min(len(look.text), LONGEST)]:
            if rule.marks(look, verdict):
                container = int(boxes.holders[index])
                if rule.test(boxes.box(container, index)):
                    yield rule.name, boxes.segments.outline.blocks(container)


def _named(boxes: Boxes) -> Iterator[tuple[str, range]]:
    """The boxes that are named for what is no text: films, a vote, a newsletter, a form.

    More votes, or more invitations, are what the page is about.
    """
    found = [*_named_boxes(boxes)]
    votes = sum(test is _asks for test, _ in found)
    calls = sum(test is _invites for test, _ in found)
    taken = [
        (test, inside)
        for test, inside in found
        if (test is not _asks or votes == 1) and (test is not _invites or calls <= INVITATIONS)
    ]
    kept = sum(int(boxes.kept[inside.stop] - boxes.kept[inside.start]) for _, inside in taken)
    if kept <= SHARE * boxes.kept[-1]:
        for test, inside in taken:
            yield KINDS.get(test, "named_box"), inside


def _named_boxes(boxes: Boxes) -> Iterator[tuple[Callable[[Box], bool], range]]:
    """The outermost boxes that are named so, and what they passed."""
    outline = boxes.segments.outline
    tests = {
        kind: test
        for kind in kinds_named(outline, NAMED)
        if (test := _test_of(outline.tokens[kind]))
    }
    if not tests:
        return
    end = 0
    small = boxes.small & are_of_kinds(outline, [*tests])
    for container in np.flatnonzero(small).tolist():
        inside = outline.blocks(container)
        test = tests[int(outline.kinds[container])]
        if inside.start >= end and test(boxes.box(container, inside.start)):
            yield test, inside
            end = inside.stop


def _test_of(names: Sequence[str]) -> Callable[[Box], bool] | None:
    if not OF_POSTS.isdisjoint(names):
        return None
    if not POLLS.isdisjoint(names):
        return _asks
    if FORMS.issuperset(names) and (not COMMENTING.isdisjoint(names) or LEAVE.issubset(names)):
        return _is_short_form
    if _is_invitation(names):
        return _invites
    if not PLAYERS.isdisjoint(names) or ("video" in names and not EMBEDS.isdisjoint(names)):
        return _is_film
    return None if VIDEO.isdisjoint(names) else _is_timed


def _is_invitation(names: Sequence[str]) -> bool:
    if not NEWSLETTERS.isdisjoint(names):
        return LISTED.isdisjoint(names)
    return not SUBSCRIPTIONS.isdisjoint(names) and not CALLS.isdisjoint(names)


def _invites(box: Box) -> bool:
    """Whether there is something to press, in what is no section of a manual."""
    return box.has_button and not _is_section(box)


def _is_short_form(box: Box) -> bool:
    """Whether nothing of the text stands below a form to comment."""
    return box.is_last and not _is_section(box)


def _is_section(box: Box) -> bool:
    """Whether a box is a section that a program named after its heading, word by word."""
    if SECTIONS.isdisjoint(box.names) or box.tags[0] not in HEADING_TAGS:
        return False
    words = re.findall(r"\w+", box.texts[0].lower())
    return words == [name for name in box.names if name not in OF_ELEMENTS]


def _asks(box: Box) -> bool:
    """Whether a question stands above short answers."""
    asked = next((i for i, text in enumerate(box.texts) if text.endswith(QUESTION)), None)
    if asked is None or asked > len(box.texts) - 3:
        return False
    return all(len(text) <= ANSWER for text in box.texts[asked + 1 :])


KINDS: Final[Mapping[Callable[[Box], bool], str]] = {
    _invites: "invitation",
    _is_short_form: "comment_form",
}
