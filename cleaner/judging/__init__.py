"""Segments -> Verdicts: every block gets a label, a score and a reason."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.element_columns import DECLARED
from cleaner.blocks.measurements import Measurements, measure
from cleaner.blocks.segments import Segments
from cleaner.judging.amending import amend
from cleaner.judging.looks import CORE, Look, looks_of
from cleaner.judging.own_names import slug_of
from cleaner.judging.scores.block_model import BlockModel, load_model
from cleaner.judging.scores.cut import centred, lowered_for_lists, page_cut
from cleaner.judging.scores.opinion import finds_little, reads_as_prose, with_second_opinion
from cleaner.judging.scores.site_opinion import (
    CHROME,
    Decision,
    corrected,
    opinion_of,
    sentences_of_site,
)
from cleaner.judging.verdicts import decide
from cleaner.model import MediaType, Page, Verdict
from cleaner.settings import Effort
from cleaner.sites import Seen

__all__ = ["first_scores", "judge", "look_at"]

DECIMALS: Final = 4
"""Of a score."""


def judge(
    page: Page,
    segments: Segments,
    effort: Effort,
    model: BlockModel | None = None,
    seen: Seen | None = None,
) -> tuple[Verdict, ...]:
    """Judge every block of a page, in order.

    model: None takes the shipped one for the page's media type.
    seen: what other pages of its site say of it, if any are known.
    """
    if not len(segments):
        return ()
    looks = look_at(page, segments, effort, model, seen)
    return amend(page, segments, looks, decide(looks, page.declared.title))


def first_scores(
    page: Page, segments: Segments, model: BlockModel | None = None
) -> NDArray[np.float64]:
    """What the first pass of the model says of every block; there must be one.

    model: as in `judge`.
    """
    model = model or load_model(page.media_type)
    return model.first.predict(_measured(page, segments, model).matrix)


def look_at(
    page: Page,
    segments: Segments,
    effort: Effort,
    model: BlockModel | None = None,
    seen: Seen | None = None,
) -> tuple[Look, ...]:
    """What the rules see of the blocks, of which there must be one: their scores too."""
    model = model or load_model(page.media_type)
    measured = _measured(page, segments, model)
    own = scores = _by_model(segments, measured, effort, model)
    if seen is not None:
        scores = corrected(segments.texts, measured.words, own, seen, model.site)
    heard = scores
    if page.media_type is MediaType.HTML and _asks(effort, measured, scores):
        scores = with_second_opinion(page.source, segments.texts, scores)
    scores = _centred(page, measured, scores)
    site = None
    if seen is not None:
        words, ends = measured.words, measured.ends_sentence
        repeats = sentences_of_site(segments.texts, words, ends, seen)
        scores = np.where(repeats, np.minimum(scores, CHROME), scores)
        decision = Decision(
            heard=(_centred(page, measured, heard) >= CORE) & ~repeats,
            unheard=_centred(page, measured, own) >= CORE,
            last=scores >= CORE,
        )
        site = opinion_of(seen, decision)
    return looks_of(segments, measured, scores.round(DECIMALS).tolist(), site, slug_of(page))


def _measured(page: Page, segments: Segments, model: BlockModel) -> Measurements:
    return measure(segments, page.declared.title, model.lexicon, page.declared.kinds)


def _centred(
    page: Page, measured: Measurements, scores: NDArray[np.float64]
) -> NDArray[np.float64]:
    cut = page_cut(measured.words, scores)
    # Few sentences make the page of one product no list: prices and other products are around.
    if DECLARED["product"].isdisjoint(page.declared.kinds):
        cut = lowered_for_lists(cut, measured.words, scores, measured.ends_sentence)
    return centred(scores, cut)


def _by_model(
    segments: Segments, measured: Measurements, effort: Effort, model: BlockModel
) -> NDArray[np.float64]:
    if effort is Effort.FAST:
        return model.first.predict(measured.matrix)
    return model.score(segments, measured)


def _asks(effort: Effort, measured: Measurements, scores: NDArray[np.float64]) -> bool:
    """Whether trafilatura is heard: on prose with `thorough`, else where little is found."""
    if effort is Effort.THOROUGH and reads_as_prose(measured.words, measured.link_density, scores):
        return True
    return effort is not Effort.FAST and finds_little(measured.words, scores)
