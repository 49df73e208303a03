"""A judged page -> the same with the text that it hides from view, where that is the only source.

Pages that scripts draw often carry their text along: as JSON-LD for search engines, as data for the
scripts, in <noscript> or <template>. It is looked for where next to nothing of the page is kept,
and where the page's JSON-LD has far more of the article than the page shows. What is found becomes
elements at the end of the page, so that all later stages treat it as text like any other; its
blocks say where they come from. What the page shows already is not taken a second time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

import numpy as np

from cleaner.blocks import split_into_blocks
from cleaner.blocks.segments import HEADING_TAGS, Segments, Zone
from cleaner.hidden.elements import noscript_verdicts, open_templates, with_sections
from cleaner.hidden.fragments import to_sections
from cleaner.hidden.linked import article_bodies, descriptions
from cleaner.hidden.payloads import payload_texts
from cleaner.hidden.shown import GRAM, Shown, count_words
from cleaner.hidden.texts import HiddenText
from cleaner.judging.removed import removed
from cleaner.judging.scores.block_model import BlockModel
from cleaner.model import Label, Page, Verdict
from cleaner.settings import Effort

__all__ = ["Judged", "reveal"]

LITTLE: Final = 60
"""Words kept of a page, below which hidden text is looked for: as where trafilatura is heard."""
ENOUGH: Final = 20
"""Words that a source must add which says what it is. Of <noscript> and <template>, which mostly
hold images and controls, as many are needed as of a page that does not show little."""
FAR_MORE: Final = 2.0
"""JSON-LD with that many times the letters that are kept has the rest of an article, of which the
page shows the beginning."""
TRIED: Final = 10
"""Texts of a page that are held against what it shows; a list of goods has one for each."""
SCORE: Final = 0.98
NOSCRIPT: Final = int(Zone.NOSCRIPT)


@dataclass(frozen=True, slots=True)
class Judged:
    """A page, its blocks, and the verdict on each."""

    page: Page
    segments: Segments
    verdicts: tuple[Verdict, ...]


def reveal(judged: Judged, effort: Effort, model: BlockModel | None = None) -> Judged:
    """The page with hidden text, where there is any that counts; else as it was.

    model: judges what stands in <noscript> and <template>; None takes the shipped one.
    """
    if judged.page.root is None:
        return judged
    judged = _with_noscript_named(judged)
    if not _shows_little(judged):
        return _with_rest(judged)
    found = _first_added(judged, _declared(judged.page), ENOUGH)
    return (
        found
        or _with_noscript(judged, effort, model)
        or _with_templates(judged, effort, model)
        or judged
    )


def _shows_little(judged: Judged) -> bool:
    kept = 0
    for text, verdict in zip(judged.segments.texts, judged.verdicts, strict=True):
        if verdict.kept and verdict.label is not Label.TITLE:
            kept += count_words(text)
            if kept >= LITTLE:  # nearly always, and soon
                return False
    return True


def _with_rest(judged: Judged) -> Judged:
    """With the rest of an article of which the page shows the beginning only."""
    bodies = list(article_bodies(judged.page.declared.objects))
    if not bodies:
        return judged
    both = zip(judged.segments.texts, judged.verdicts, strict=True)
    kept = " ".join(text for text, verdict in both if verdict.kept)
    longer = (one for one in bodies if one.size > FAR_MORE * len(kept))
    return _first_added(judged, longer, count_words(kept)) or judged


def _declared(page: Page) -> Iterator[HiddenText]:
    """Texts that say what they are, the most trusted first."""
    yield from article_bodies(page.declared.objects)
    yield from descriptions(page.declared.objects)
    yield from payload_texts(page)


def _first_added(judged: Judged, texts: Iterable[HiddenText], least: int) -> Judged | None:
    """The page with the first text that says so many words which the page does not show."""
    shown = None
    long_enough = (text for text in texts if text.words >= least)
    for text in islice(long_enough, TRIED):
        shown = shown or _shown(judged, *_titles(judged.page))
        opened = with_sections(judged.page, to_sections(text.texts, shown))
        segments = split_into_blocks(opened)
        new = range(len(judged.segments), len(segments))
        verdicts = [_verdict(segments, index, shown, text.origin) for index in new]
        fresh = (segments.texts[i] for i, one in zip(new, verdicts, strict=True) if one.kept)
        if sum(map(count_words, fresh)) >= least:
            return Judged(opened, segments, (*judged.verdicts, *verdicts))
    return None


def _verdict(segments: Segments, index: int, shown: Shown, origin: str) -> Verdict:
    if shown.shows(segments.texts[index]):
        return _twice(origin)
    tag = segments.outline.tags[int(segments.containers[index])]
    label = Label.HEADING if tag in HEADING_TAGS else Label.BODY
    return Verdict(label, SCORE, f"rule hidden_text: {_only_source(origin)}")


def _with_noscript_named(judged: Judged) -> Judged:
    """What is kept of <noscript> says so; what is kept of the rest of the page, too, goes."""
    verdicts = list(judged.verdicts)
    texts = judged.segments.texts
    inside = [i for i in _in_noscript(judged) if verdicts[i].kept]
    if not inside:
        return judged
    others = set(range(len(texts))).difference(inside)
    shown = Shown(texts[i] for i in others if verdicts[i].kept)
    for index in inside:
        twice = count_words(texts[index]) >= GRAM and shown.shows(texts[index])
        verdicts[index] = _twice("<noscript>") if twice else _named(verdicts[index], "<noscript>")
    return replace(judged, verdicts=tuple(verdicts))


def _with_noscript(judged: Judged, effort: Effort, model: BlockModel | None) -> Judged | None:
    """What stands in <noscript> as it is judged without the element around it."""
    verdicts = list(judged.verdicts)
    texts = judged.segments.texts
    inside = [i for i in _in_noscript(judged) if not verdicts[i].kept]
    if sum(count_words(texts[i]) for i in inside) < LITTLE:
        return None
    shown = _shown(judged)
    alone = noscript_verdicts(judged.page, effort, model)
    words = 0
    for index in inside:
        verdict = alone.get(texts[index], verdicts[index])
        if verdict.kept and not shown.shows(texts[index]):
            verdicts[index] = _named(verdict, "<noscript>")
            words += count_words(texts[index])
    return replace(judged, verdicts=tuple(verdicts)) if words >= LITTLE else None


def _with_templates(judged: Judged, effort: Effort, model: BlockModel | None) -> Judged | None:
    """What stands in <template>, judged as a page of its own."""
    found = open_templates(judged.page, effort, model)
    if found is None:
        return None
    opened = with_sections(judged.page, found.sections)
    segments = split_into_blocks(opened)
    shown = _shown(judged)
    verdicts: list[Verdict] = []
    words = 0
    for text, verdict in zip(segments.texts[len(judged.segments) :], found.verdicts, strict=True):
        if not verdict.kept:
            verdicts.append(verdict)
        elif shown.shows(text):
            verdicts.append(_twice("<template>"))
        else:
            verdicts.append(_named(verdict, "<template>"))
            words += count_words(text)
    return Judged(opened, segments, (*judged.verdicts, *verdicts)) if words >= LITTLE else None


def _in_noscript(judged: Judged) -> list[int]:
    zones = judged.segments.outline.zones
    if not (zones & NOSCRIPT).any():
        return []
    inside = zones[judged.segments.containers] & NOSCRIPT
    return [int(i) for i in np.flatnonzero(inside)]


def _shown(judged: Judged, *more: str) -> Shown:
    """What the page shows, without what only browsers without scripts show."""
    inside = set(_in_noscript(judged))
    return Shown(
        (*(text for i, text in enumerate(judged.segments.texts) if i not in inside), *more)
    )


def _titles(page: Page) -> Iterator[str]:
    """Stand above the text of the document, and need not be said in it again."""
    return filter(None, (page.declared.title, page.declared.title_element))


def _named(verdict: Verdict, origin: str) -> Verdict:
    return verdict._replace(reason=f"{verdict.reason}; {_only_source(origin)}")


def _twice(origin: str) -> Verdict:
    return removed(Label.OTHER, f"rule hidden_text: the page shows this {origin} too")


def _only_source(origin: str) -> str:
    return f"from the page's {origin}: the page itself shows no such text"
