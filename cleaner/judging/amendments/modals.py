"""Verdicts -> the same, without what stands in windows that a page opens on demand.

The class hides them, in the programs that most sites use, and no style: `Zone.HIDDEN` does not
tell. What they hold is to log in, to report, to agree. Several that are alike, with a picture or a
paragraph, are the people of a team or the works of a portfolio; one in a text may tell more of it.
One with the headline of the page and a paragraph holds its text; a script has opened it.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import Outline, Segments, Zone
from cleaner.judging.removed import removed
from cleaner.judging.text_container import kinds_spelt
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_modals"]

WORD: Final = "modal"
HIDING: Final = frozenset({"fade", "hide"})
"""Beside that class in Bootstrap."""
SHOWN: Final = frozenset({"in", "show", "active", "open"})
HIDDEN: Final = frozenset({"mfp-hide", "remodal", "reveal-modal"})
"""Of Magnific Popup, Remodal and Foundation."""
ALIKE: Final = 3
PARAGRAPH: Final = 120
"""Characters of a paragraph, at least."""
TEXT: Final = int(Zone.MAIN | Zone.ARTICLE)
REMOVABLE: Final = TEXT_LABELS | {Label.HIGHLIGHT, Label.CAPTION, Label.TITLE}
REASON: Final = "rule modal: in a window that the page opens on demand"


def without_modals(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove all that is kept in such windows."""
    decided = list(verdicts)
    for container in _modals(segments, verdicts):
        for index in segments.outline.blocks(container):
            if verdicts[index].label in REMOVABLE:
                decided[index] = removed(Label.INTERFACE, REASON)
    return tuple(decided)


def _modals(segments: Segments, verdicts: Sequence[Verdict]) -> list[int]:
    """The containers that are such windows, but for those that tell something."""
    outline = segments.outline
    kinds = kinds_spelt(outline, (WORD, "mfp-hide"))
    classes = {kind: frozenset(outline.pairs[kind][1].split()) for kind in kinds}
    if not any(map(_is_modal, classes.values())):  # mostly
        return []
    found = [
        container
        for container, kind in enumerate(outline.kinds.tolist())
        if kind in classes and _is_modal(classes[kind]) and len(outline.blocks(container))
    ]
    found = [one for one in found if not int(outline.zones[one]) & TEXT]
    texts = {one for one in found if _has_text(segments, verdicts, one)}
    alike = Counter(_class_of(outline, one) for one in found if one in texts or outline.images[one])
    return [
        one
        for one in found
        if alike[_class_of(outline, one)] < ALIKE
        and not (one in texts and _has_headline(outline, verdicts, one))
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
