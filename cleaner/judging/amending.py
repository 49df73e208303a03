"""Verdicts -> the same, but for what the blocks around tell: some are given back, some go."""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.element_columns import DECLARED
from cleaner.blocks.segments import Segments
from cleaner.judging.amendments.accordions import with_openers
from cleaner.judging.amendments.alike_cards import with_alike_cards
from cleaner.judging.amendments.bare_headings import without_bare_headings
from cleaner.judging.amendments.boards import with_boards
from cleaner.judging.amendments.cards import with_card_titles
from cleaner.judging.amendments.code import with_whole_code
from cleaner.judging.amendments.consent_boxes import without_consent_boxes
from cleaner.judging.amendments.contact_lines import with_contact_lines
from cleaner.judging.amendments.contents import with_contents
from cleaner.judging.amendments.cookie_headings import with_cookie_headings
from cleaner.judging.amendments.counted_lists import without_counted_lists
from cleaner.judging.amendments.cut_lists import without_cut_lists
from cleaner.judging.amendments.deliveries import without_deliveries
from cleaner.judging.amendments.embedded_posts import with_embedded_posts
from cleaner.judging.amendments.equal_siblings import with_equal_siblings
from cleaner.judging.amendments.filters import without_filters
from cleaner.judging.amendments.flow_boxes import without_flow_boxes
from cleaner.judging.amendments.flow_links import without_flow_links
from cleaner.judging.amendments.footnotes import with_footnotes
from cleaner.judging.amendments.forms import without_form_parts
from cleaner.judging.amendments.framed import with_framed_posts
from cleaner.judging.amendments.headed import with_headings
from cleaner.judging.amendments.headed_stories import without_headed_stories
from cleaner.judging.amendments.headed_tables import with_table_headings
from cleaner.judging.amendments.hidden_parts import without_hidden
from cleaner.judging.amendments.home_links import without_home_links
from cleaner.judging.amendments.introduced import with_introduced_lists
from cleaner.judging.amendments.last_sections import with_last_sections
from cleaner.judging.amendments.list_headings import with_list_headings
from cleaner.judging.amendments.listed_cards import SINGLE, with_listed_cards
from cleaner.judging.amendments.lone_lines import without_lone_lines
from cleaner.judging.amendments.lone_tables import with_lone_tables
from cleaner.judging.amendments.manuals import with_manuals
from cleaner.judging.amendments.menus import without_menus
from cleaner.judging.amendments.modals import with_read_on, without_modals
from cleaner.judging.amendments.next_articles import without_next_articles
from cleaner.judging.amendments.outer_captions import with_outer_captions
from cleaner.judging.amendments.parted import with_parted_headings
from cleaner.judging.amendments.particulars import with_particulars
from cleaner.judging.amendments.pictured import with_pictured
from cleaner.judging.amendments.quotations import with_quotations
from cleaner.judging.amendments.recipe_chrome import without_recipe_chrome
from cleaner.judging.amendments.recipe_lines import RECIPE, with_recipe_lines
from cleaner.judging.amendments.recordings import without_recordings
from cleaner.judging.amendments.repeated_buttons import without_repeated_buttons
from cleaner.judging.amendments.script_data import without_script_data
from cleaner.judging.amendments.skipped_boxes import without_skipped_boxes
from cleaner.judging.amendments.specifications import with_specifications
from cleaner.judging.amendments.summaries import with_summary
from cleaner.judging.amendments.tables import with_whole_tables
from cleaner.judging.amendments.unclosed_links import with_unclosed_links
from cleaner.judging.amendments.whole_lists import with_whole_lists
from cleaner.judging.looks import Look
from cleaner.model import Page, Verdict

__all__ = ["amend"]

WRITTEN: Final = DECLARED["article"] | DECLARED["thread"]
"""Kinds that pages declare on which nothing is to be chosen."""
GIVING_BACK: Final = (
    with_whole_code,
    with_contents,
    with_introduced_lists,
    with_whole_lists,
    with_unclosed_links,
    with_quotations,
    with_embedded_posts,
    with_framed_posts,
    with_equal_siblings,
    with_contact_lines,
    with_whole_tables,
    with_lone_tables,
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
    with_read_on,
)
"""What the model took away and belongs to what is kept, found in this order."""


def amend(
    page: Page, segments: Segments, looks: Sequence[Look], verdicts: tuple[Verdict, ...]
) -> tuple[Verdict, ...]:
    """Amend the verdicts on the blocks of a page: first what is given back, then what goes."""
    verdicts = with_summary(segments, looks, verdicts, page.declared)
    for give_back in GIVING_BACK:
        verdicts = give_back(segments, verdicts)
    if RECIPE in page.declared.kinds:
        verdicts = with_recipe_lines(looks, verdicts, page.declared)
        verdicts = without_recipe_chrome(segments, looks, verdicts)
    if SINGLE.isdisjoint(page.declared.kinds):
        verdicts = with_alike_cards(segments, with_listed_cards(segments, verdicts))
    if WRITTEN.isdisjoint(page.declared.kinds):
        verdicts = without_filters(segments, verdicts)
    is_product = not DECLARED["product"].isdisjoint(page.declared.kinds)
    if is_product or WRITTEN.isdisjoint(page.declared.kinds):
        verdicts = without_deliveries(segments, verdicts, looks, is_product=is_product)
    verdicts = without_repeated_buttons(segments, verdicts)
    verdicts = without_flow_boxes(segments, verdicts, looks)
    verdicts = without_flow_links(segments, verdicts, looks, page.address)
    verdicts = without_headed_stories(segments, verdicts, looks)
    verdicts = without_home_links(segments, verdicts, page.address)
    verdicts = without_skipped_boxes(segments, verdicts, looks)
    verdicts = without_cut_lists(segments, verdicts)
    verdicts = without_counted_lists(segments, verdicts)
    verdicts = without_lone_lines(segments, verdicts, looks)
    verdicts = without_recordings(segments, verdicts)
    verdicts = without_form_parts(segments, verdicts)
    verdicts = without_script_data(segments, verdicts)
    verdicts = without_consent_boxes(segments, verdicts)
    verdicts = without_menus(segments, verdicts)
    verdicts = without_modals(segments, verdicts)
    verdicts = without_hidden(segments, verdicts, page.source)
    verdicts = with_pictured(segments, verdicts)
    verdicts = with_outer_captions(segments, looks, verdicts)
    verdicts = with_boards(segments, verdicts)
    verdicts = without_next_articles(segments, verdicts, looks, page.declared.title)
    return without_bare_headings(segments, verdicts)
