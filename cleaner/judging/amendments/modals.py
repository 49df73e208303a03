"""Verdicts -> the same, without what stands in windows that a page opens on demand.

The class hides them, in the programs that most sites use, and no style: `Zone.HIDDEN` does not
tell. What they hold is to log in, to report, to agree. Several that are alike, with a picture or a
paragraph, are the people of a team or the works of a portfolio; one in a text may tell more of it.
One with the headline of the page and a paragraph holds its text; a script has opened it. One that a
link or button below a kept text opens, which says "Read more", holds the rest of it, if it is
several paragraphs and asks nothing.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Any, Final

from cleaner.blocks.segments import HEADING_TAGS, Outline, Segments, Zone
from cleaner.judging.amendments.cards import OUTSIDE
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.removed import removed
from cleaner.judging.text_container import kinds_spelt
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.parsing.words import words_in
from cleaner.vocabulary import Concept, concepts_of, normalise

__all__ = ["with_read_on", "without_modals"]

WORD: Final = "modal"
HIDING: Final = frozenset({"fade", "hide"})
"""Beside that class in Bootstrap."""
SHOWN: Final = frozenset({"in", "show", "active", "open"})
HIDDEN: Final = frozenset({"mfp-hide", "remodal", "reveal-modal"})
"""Of Magnific Popup, Remodal and Foundation."""
ALIKE: Final = 3
PARAGRAPH: Final = 120
"""Characters of a paragraph, at least."""
PARAGRAPHS: Final = 3
"""Of a window that holds the rest of a text, at least."""
LINKED: Final = 0.33
"""Of a paragraph, and of a line between two of them, at most."""
ABOVE: Final = 3
"""Containers around what opens a window, at most, to find the text it stands below."""
TOP: Final = 3
"""Blocks of a window that may say that it is a contract, or asks for consent."""
ASKS: Final = frozenset({Concept.COOKIE, Concept.LEGAL, Concept.LOGIN, Concept.NEWSLETTER})
READS_ON: Final = frozenset({Concept.READ_MORE})
FIELDS: Final = ("input", "textarea", "select")
OPENS: Final = ("href", "data-target", "data-bs-target")
NAMES: Final = frozenset({WORD, "mfp", "remodal"})
"""One of them is among the parts of the names of a page that has such windows."""
HIDDEN_NOTICE: Final = "rule hidden_notice"
TEXT: Final = int(Zone.MAIN | Zone.ARTICLE)
REMOVABLE: Final = TEXT_LABELS | {Label.HIGHLIGHT, Label.CAPTION, Label.TITLE}
REASON: Final = "rule modal: in a window that the page opens on demand"
READ_ON: Final = "rule read_on: in a window that a kept text opens"


def with_read_on(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the paragraphs of windows that a kept text opens, and what is above the last of them."""
    decided = list(verdicts)
    outline = segments.outline
    if NAMES.isdisjoint(outline.names) or not outline.elements:  # mostly
        return tuple(decided)
    told = {window: _told(segments, window) for window in _windows(outline)}
    opened = _opened(outline, verdicts, [window for window, blocks in told.items() if blocks])
    for index in (index for window in opened for index in told[window]):
        verdict = verdicts[index]
        if verdict.label in TEXT_LABELS:
            decided[index] = verdict._replace(reason=READ_ON)
        elif is_doubted(verdict) or verdict.reason.startswith(HIDDEN_NOTICE):
            is_heading = segments.tags[index] in HEADING_TAGS
            label = Label.HEADING if is_heading else Label.BODY
            decided[index] = given_back(READ_ON)._replace(label=label)
    return tuple(decided)


def _told(segments: Segments, window: int) -> Sequence[int]:
    """The blocks of a text in a window, down to its last paragraph; none if it asks something."""
    blocks = segments.outline.blocks(window)
    long = [one for one in blocks if len(segments.texts[one]) >= PARAGRAPH]
    paragraphs = [one for one in long if segments.link_share(range(one, one + 1)) <= LINKED]
    if len(paragraphs) < PARAGRAPHS or _asks(segments, window):
        return ()
    above = range(blocks.start, paragraphs[-1] + 1)
    return [one for one in above if segments.link_share(range(one, one + 1)) <= LINKED]


def _asks(segments: Segments, window: int) -> bool:
    """Whether a window has fields, or begins with what is agreed to."""
    fields = segments.outline.elements[window].iter(*FIELDS)
    if any(field.get("type") != "hidden" for field in fields):
        return True
    first = segments.outline.blocks(window)[:TOP]
    return any(_says(segments.texts[index], ASKS) for index in first)


def _says(text: str, concepts: AbstractSet[Concept]) -> bool:
    return any(match.concept in concepts for match in concepts_of(normalise(text)))


def _opened(outline: Outline, verdicts: Sequence[Verdict], windows: Sequence[int]) -> Iterator[int]:
    """Those of some windows in which a kept block above what opens them is read on."""
    named = {f"#{name}": one for one in windows if (name := outline.elements[one].get("id"))}
    if not named:
        return
    places = {element: place for place, element in enumerate(outline.elements)}
    for opener in outline.elements[windows[0]].getroottree().iter("a", "button"):
        target = next((to for name in OPENS if (to := opener.get(name)) in named), None)
        if target is None or not _says(words_in(opener), READS_ON):
            continue
        if _is_below_text(outline, verdicts, _places(opener, places), named[target]):
            yield named.pop(target)


def _places(opener: Any, places: dict[Any, int]) -> Iterator[int]:
    """The containers around what opens a window, the nearest first."""
    around = (opener, *opener.iterancestors())
    return islice((places[one] for one in around if one in places), ABOVE)


def _is_below_text(
    outline: Outline, verdicts: Sequence[Verdict], around: Iterator[int], window: int
) -> bool:
    """Whether the first container that has more than what opens the window holds kept text."""
    inside = outline.blocks(window)
    for place in around:
        blocks = [one for one in outline.blocks(place) if one not in inside]
        if any(verdicts[one].label in TEXT_LABELS for one in blocks):
            return True
        if len(blocks) > 1 or int(outline.zones[place]) & OUTSIDE:
            return False
    return False


def without_modals(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove all that is kept in such windows."""
    decided = list(verdicts)
    for container in _modals(segments, verdicts):
        for index in segments.outline.blocks(container):
            if verdicts[index].label in REMOVABLE and verdicts[index].reason != READ_ON:
                decided[index] = removed(Label.INTERFACE, REASON)
    return tuple(decided)


def _modals(segments: Segments, verdicts: Sequence[Verdict]) -> list[int]:
    """The containers that are such windows, but for those that tell something."""
    outline = segments.outline
    if NAMES.isdisjoint(outline.names):  # mostly
        return []
    found = [one for one in _windows(outline) if not int(outline.zones[one]) & TEXT]
    texts = {one for one in found if _has_text(segments, verdicts, one)}
    alike = Counter(_class_of(outline, one) for one in found if one in texts or outline.images[one])
    return [
        one
        for one in found
        if alike[_class_of(outline, one)] < ALIKE
        and not (one in texts and _has_headline(outline, verdicts, one))
    ]


def _windows(outline: Outline) -> Sequence[int]:
    """The containers whose class says that they are such windows, and that have words."""
    kinds = kinds_spelt(outline, (WORD, "mfp-hide"))
    classes = {kind: frozenset(outline.pairs[kind][1].split()) for kind in kinds}
    modal = {kind for kind, names in classes.items() if _is_modal(names)}
    return [
        container
        for container, kind in enumerate(outline.kinds.tolist() if modal else ())
        if kind in modal and len(outline.blocks(container))
    ]


def _has_text(segments: Segments, verdicts: Sequence[Verdict], container: int) -> bool:
    """Whether a paragraph is kept of a window."""
    blocks = segments.outline.blocks(container)
    return any(verdicts[one].kept and len(segments.texts[one]) >= PARAGRAPH for one in blocks)


def _has_headline(outline: Outline, verdicts: Sequence[Verdict], container: int) -> bool:
    return any(verdicts[one].label is Label.TITLE for one in outline.blocks(container))


def _is_modal(names: frozenset[str]) -> bool:
    hides = WORD in names and not HIDING.isdisjoint(names)
    return (hides or not HIDDEN.isdisjoint(names)) and SHOWN.isdisjoint(names)


def _class_of(outline: Outline, container: int) -> str:
    element = outline.elements[container]
    return str(element.get("class", "")) if element is not None else ""
