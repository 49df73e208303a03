"""Segments -> Verdicts: every block gets a label, a score and a reason."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.element_columns import DECLARED
from cleaner.blocks.measurements import Measurements, measure
from cleaner.blocks.segments import Segments
from cleaner.judging.accordions import with_openers
from cleaner.judging.bare_headings import without_bare_headings
from cleaner.judging.block_model import BlockModel, load_model
from cleaner.judging.cards import with_card_titles
from cleaner.judging.code import with_whole_code
from cleaner.judging.consent_boxes import without_consent_boxes
from cleaner.judging.contents import with_contents
from cleaner.judging.cookie_headings import with_cookie_headings
from cleaner.judging.cut import centred, lowered_for_lists, page_cut
from cleaner.judging.cut_lists import without_cut_lists
from cleaner.judging.deliveries import without_deliveries
from cleaner.judging.embedded_posts import with_embedded_posts
from cleaner.judging.equal_siblings import with_equal_siblings
from cleaner.judging.filters import without_filters
from cleaner.judging.flow_boxes import without_flow_boxes
from cleaner.judging.flow_links import without_flow_links
from cleaner.judging.footnotes import with_footnotes
from cleaner.judging.framed import with_framed_posts
from cleaner.judging.headed import with_headings
from cleaner.judging.headed_tables import with_table_headings
from cleaner.judging.hidden_parts import without_hidden
from cleaner.judging.introduced import with_introduced_lists
from cleaner.judging.last_sections import with_last_sections
from cleaner.judging.list_headings import with_list_headings
from cleaner.judging.listed_cards import SINGLE, with_listed_cards
from cleaner.judging.looks import CORE, Look, looks_of
from cleaner.judging.manuals import with_manuals
from cleaner.judging.next_articles import without_next_articles
from cleaner.judging.opinion import finds_little, reads_as_prose, with_second_opinion
from cleaner.judging.parted import with_parted_headings
from cleaner.judging.particulars import with_particulars
from cleaner.judging.pictured import with_pictured
from cleaner.judging.quotations import with_quotations
from cleaner.judging.recordings import without_recordings
from cleaner.judging.site_opinion import (
    CHROME,
    Decision,
    corrected,
    opinion_of,
    sentences_of_site,
)
from cleaner.judging.specifications import with_specifications
from cleaner.judging.summaries import with_summary
from cleaner.judging.tables import with_whole_tables
from cleaner.judging.verdicts import decide
from cleaner.judging.whole_lists import with_whole_lists
from cleaner.model import MediaType, Page, Verdict
from cleaner.settings import Effort
from cleaner.sites import Seen

__all__ = ["first_scores", "judge", "look_at"]

PRODUCT: Final = DECLARED["product"]
"""Kinds that the page of one product declares. Few sentences make it no list: around its text stand
prices, sizes and other products, which go."""
WRITTEN: Final = DECLARED["article"] | DECLARED["thread"]
"""Kinds that pages declare on which nothing is to be chosen."""
DECIMALS: Final = 4
"""Of a score."""
GIVING_BACK: Final = (
    with_whole_code,
    with_contents,
    with_introduced_lists,
    with_whole_lists,
    with_quotations,
    with_embedded_posts,
    with_framed_posts,
    with_equal_siblings,
    with_whole_tables,
    with_table_headings,
    with_particulars,
    with_openers,
    with_specifications,
    with_footnotes,
    with_manuals,
    with_headings,
    with_cookie_headings,
    with_list_headings,
    with_card_titles,
    with_parted_headings,
    with_last_sections,
)
"""What the model took away and belongs to what is kept, found in this order."""


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
    verdicts = with_summary(segments, looks, decide(looks, page.declared.title), page.declared)
    for give_back in GIVING_BACK:
        verdicts = give_back(segments, verdicts)
    if SINGLE.isdisjoint(page.declared.kinds):
        verdicts = with_listed_cards(segments, verdicts)
    if WRITTEN.isdisjoint(page.declared.kinds):
        verdicts = without_filters(segments, verdicts)
    if not PRODUCT.isdisjoint(page.declared.kinds):
        verdicts = without_deliveries(segments, verdicts)
    verdicts = without_flow_boxes(segments, verdicts, looks)
    verdicts = without_flow_links(segments, verdicts, looks)
    verdicts = without_cut_lists(segments, verdicts)
    verdicts = without_recordings(segments, verdicts)
    verdicts = without_consent_boxes(segments, verdicts)
    verdicts = without_hidden(segments, verdicts, page.source)
    verdicts = with_pictured(segments, verdicts)
    verdicts = without_next_articles(segments, verdicts, looks, page.declared.title)
    return without_bare_headings(segments, verdicts)


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
    return looks_of(segments, measured, scores.round(DECIMALS).tolist(), site)


def _measured(page: Page, segments: Segments, model: BlockModel) -> Measurements:
    return measure(segments, page.declared.title, model.lexicon, page.declared.kinds)


def _centred(
    page: Page, measured: Measurements, scores: NDArray[np.float64]
) -> NDArray[np.float64]:
    cut = page_cut(measured.words, scores)
    if PRODUCT.isdisjoint(page.declared.kinds):
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
