"""The rules that see a whole page: what finds which blocks, and what they are then."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.between_posts import between_posts
from cleaner.judging.whole_page.boxes import story_boxes
from cleaner.judging.whole_page.code_buttons import code_buttons
from cleaner.judging.whole_page.comments import (
    COMMENT_SECTIONS,
    SINGLE_COMMENTS,
    reader_comments,
    single_comments,
)
from cleaner.judging.whole_page.consent import consent_dialogs
from cleaner.judging.whole_page.contents_lists import contents_lists
from cleaner.judging.whole_page.counted_pictures import counted_pictures
from cleaner.judging.whole_page.crumbs import CRUMBS, crumbs_from_home, named_crumbs
from cleaner.judging.whole_page.doubled_cards import doubled_cards, doubled_lines
from cleaner.judging.whole_page.ebooks import ebook_notices
from cleaner.judging.whole_page.elements import (
    CELLS,
    CONTENTS_TITLES,
    NOTICES,
    OF_WIKIS,
    POPOVERS,
    POSTED,
    PREVIEWS,
    SIGNATURE,
    asides,
    cell_numbers,
    contents_tables,
    controls,
    drawn_signatures,
    footers,
    hidden_notices,
    hidden_sentences,
    link_previews,
    menu_teasers,
    page_tools,
    popovers,
    reply_titles,
    signatures,
    wiki_lines,
)
from cleaner.judging.whole_page.elsewhere import from_elsewhere
from cleaner.judging.whole_page.key_events import key_events
from cleaner.judging.whole_page.link_pages import link_pages
from cleaner.judging.whole_page.linked_tails import linked_tails
from cleaner.judging.whole_page.lists import coverage_lists
from cleaner.judging.whole_page.mail_heads import mail_heads
from cleaner.judging.whole_page.other_products import other_products
from cleaner.judging.whole_page.page_contents import page_contents
from cleaner.judging.whole_page.pagers import pagers
from cleaner.judging.whole_page.polls import polls
from cleaner.judging.whole_page.programs import OF_PROGRAMS, set_by_programs
from cleaner.judging.whole_page.related import related_links
from cleaner.judging.whole_page.reviews import (
    REVIEW_SECTIONS,
    below_reviews,
    headed_reviews,
    named_reviews,
)
from cleaner.judging.whole_page.server_errors import server_errors
from cleaner.judging.whole_page.signed import signed_comments
from cleaner.judging.whole_page.switchers import currency_switchers, filters, language_switchers
from cleaner.judging.whole_page.teasers import playlists, teaser_lists, teasers_in_flow
from cleaner.judging.whole_page.wiki_notices import wiki_notices
from cleaner.model import Label
from cleaner.vocabulary import Concept

__all__ = ["OF_PAGES", "PageRule"]


@dataclass(frozen=True, slots=True)
class PageRule:
    """A rule that sees the whole page.

    find: gives the blocks that it finds, and the evidence.  concept: what those say.
    names: of containers, one of which must be on the page; any page will do without them.
    """

    name: str
    label: Label
    find: Callable[[Sequence[Look]], Mapping[int, str]]
    concept: Concept | None = None
    names: frozenset[str] = frozenset()


OF_PAGES: Final = (
    PageRule("reader_comments", Label.COMMENT, reader_comments, names=COMMENT_SECTIONS),
    PageRule("single_comments", Label.COMMENT, single_comments, names=SINGLE_COMMENTS),
    PageRule("signed_comments", Label.COMMENT, signed_comments),
    PageRule("consent_dialog", Label.LEGAL, consent_dialogs),
    PageRule("footer", Label.NAVIGATION, footers),
    PageRule("aside", Label.NAVIGATION, asides),
    PageRule("menu_teaser", Label.TEASER, menu_teasers),
    PageRule("control", Label.INTERFACE, controls),
    PageRule("poll", Label.INTERFACE, polls),
    PageRule("page_tools", Label.INTERFACE, page_tools),
    PageRule("cell_number", Label.INTERFACE, cell_numbers, names=CELLS),
    PageRule("popover", Label.INTERFACE, popovers, names=POPOVERS),
    PageRule("hidden_notice", Label.INTERFACE, hidden_notices, names=NOTICES),
    PageRule("hidden_sentence", Label.INTERFACE, hidden_sentences),
    PageRule("link_preview", Label.TEASER, link_previews, names=PREVIEWS),
    PageRule("program", Label.INTERFACE, set_by_programs, names=OF_PROGRAMS),
    PageRule("signature", Label.COMMENT, signatures, names=SIGNATURE),
    PageRule("signature", Label.COMMENT, drawn_signatures, names=POSTED),
    PageRule("wiki_line", Label.OTHER, wiki_lines, names=OF_WIKIS),
    PageRule("contents_table", Label.NAVIGATION, contents_tables, names=CONTENTS_TITLES),
    PageRule("between_posts", Label.INTERFACE, between_posts),
    PageRule("server_error", Label.INTERFACE, server_errors),
    PageRule("code_button", Label.INTERFACE, code_buttons),
    PageRule("mail_head", Label.OTHER, mail_heads),
    PageRule("wiki_notice", Label.OTHER, wiki_notices),
    PageRule("reply_title", Label.OTHER, reply_titles),
    PageRule("language_switcher", Label.NAVIGATION, language_switchers),
    PageRule("currency_switcher", Label.INTERFACE, currency_switchers),
    PageRule("filter", Label.INTERFACE, filters),
    PageRule("other_products", Label.COVERAGE, other_products),
    PageRule("below_reviews", Label.OTHER, below_reviews),
    PageRule("customer_reviews", Label.COMMENT, named_reviews, names=REVIEW_SECTIONS),
    PageRule("customer_reviews", Label.COMMENT, headed_reviews),
    PageRule("from_elsewhere", Label.COVERAGE, from_elsewhere),
    PageRule("related_links", Label.TEASER, related_links, Concept.READ_MORE),
    PageRule("linked_tail", Label.COVERAGE, linked_tails),
    PageRule("teaser_list", Label.TEASER, teaser_lists, Concept.READ_MORE),
    PageRule("teaser_in_flow", Label.TEASER, teasers_in_flow),
    PageRule("doubled_line", Label.OTHER, doubled_lines),
    PageRule("doubled_card", Label.COVERAGE, doubled_cards),
    PageRule("contents_list", Label.NAVIGATION, contents_lists),
    PageRule("story_box", Label.TEASER, story_boxes),
    PageRule("page_contents", Label.NAVIGATION, page_contents),
    PageRule("key_events", Label.NAVIGATION, key_events),
    PageRule("counted_pictures", Label.INTERFACE, counted_pictures),
    PageRule("playlist", Label.TEASER, playlists),
    PageRule("coverage_list", Label.COVERAGE, coverage_lists),
    PageRule("ebook_notice", Label.LEGAL, ebook_notices),
    PageRule("pager", Label.NAVIGATION, pagers),
    PageRule("crumbs", Label.NAVIGATION, crumbs_from_home),
    PageRule("crumbs", Label.NAVIGATION, named_crumbs, names=CRUMBS),
    PageRule("link_page", Label.NAVIGATION, link_pages),
)
"""Of two that find a block the later is right."""
