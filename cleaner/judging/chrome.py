"""What a block says that makes it chrome for certain, however the model scored it.

Over the development corpora those change little (word F1 +0.0008 on
wcxb-dev, -0.0010 on gn1-a); with them a share bar is never body text, however it scored.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import Final
from unicodedata import category

from cleaner.blocks.segments import ENTRY_TAGS, HEADING_TAGS, LINE, Zone
from cleaner.judging.captions import is_picture_file
from cleaner.judging.looks import CORE, SURE, Look
from cleaner.model import Label
from cleaner.vocabulary import BULLETS, Concept, How, Match
from cleaner.vocabulary.button_rows import is_button_row, is_share_row, may_be_button_row
from cleaner.vocabulary.container_names import NAMES_OF
from cleaner.vocabulary.first_letters import first_letters
from cleaner.vocabulary.flow_lines import FlowLine, flow_line_of, may_be_flow_line
from cleaner.vocabulary.forum_lines import is_member_card
from cleaner.vocabulary.stock_sentences import Stock, stock_of

__all__ = [
    "NAV",
    "NO_CAPTIONS_BY",
    "PICTURES",
    "PICTURE_FILE",
    "PICTURE_NAMES",
    "WORDLESS",
    "Finding",
    "SaidRule",
    "certain",
    "is_caption",
    "is_wordless",
    "quoted",
]

ANY: Final = tuple(How)
_TOPICS: Final = re.compile(r": (?:[^\s,]+(?: [^\s,]+){0,2}, ){2,}[^\s,.]+(?: [^\s,.]+){0,2}$")
"""Three topics or more of up to three words, behind a colon."""
WHOLE: Final = (How.WHOLE,)
CAPTION_NAMES: Final = 6
CAPTIONS: Final = frozenset(
    {
        "bildetekst", "bildtext", "bildunterschrift", "billedtekst", "caption", "cutline",
        "didascalia", "imagecaption", "imgcaption", "photocaption", "thumbcaption",
    }
)  # fmt: skip
"""Names of what stands below a picture."""
CAPTION: Final = "caption"
SIZES_BEFORE: Final = frozenset({"font", "fs", "size", "style", "text", "typography", "variant"})
SIZES_BEHIND: Final = frozenset({"font", "large", "medium", "size", "small", "with", "xs"})
"""Beside that name in one of a size of letters: "text-caption", "caption-large"."""
TYPOGRAPHY: Final = "typography"
PICTURES: Final = frozenset({"bild", "figure", "foto", "image", "img", "photo", "picture"})
"""Names around what is a caption whatever the size of its letters."""
DESCRIBED: Final = frozenset({"desc", "descr"})
"""Behind a name of a picture: "img_descr", "photo-desc"."""
ELEMENT: Final = "<figcaption>"
CAPTIONS_OR_ELEMENT: Final = CAPTIONS | DESCRIBED | {ELEMENT}
NO_CAPTIONS: Final = frozenset(
    {
        "<caption>", "cta", "details", "facets", "filter", "newsletter", "price", "product",
        "signup", "subscribe", "subscription", "summary", "table", "tax",
    }
)  # fmt: skip
"""Names around other short lines that pages call captions: of tables, prices, invitations."""
PICTURE_NAMES: Final = 6
"""Names of the nearest containers in which one of a picture is looked for."""
PICTURE_WORDS: Final = frozenset(
    {
        "bild", "caption", "foto", "foto:", "image", "image:", "images", "imagen", "imagem",
        "immagine", "photo", "photo:", "photograph", "photos", "picture", "pictures",
    }
)  # fmt: skip
"""What stands above or beside a picture for who does not see it, alone in its block."""
PICTURE_LETTERS: Final = frozenset(map(first_letters, PICTURE_WORDS))
UNSEEN_OR_PICTURES: Final = PICTURES | {
    "hidden",
    "visually-hidden",
    "sr-only",
    "screen-reader-text",
}
NO_WORDS: Final = ENTRY_TAGS | HEADING_TAGS | {LINE, "td", "th", "tr", "button", "label"}
"""Elements in which such a word may name something."""
SECTIONS: Final = frozenset({"response", "responses"})
SHORT: Final = 30.0
"""Words. Furniture is short; a longer block that holds a phrase of furniture is mostly something
else."""
BUTTON_WORDS: Final = 2.0
FILE_WORDS: Final = 14.0
"""Of a word for a picture, or the name of its file, at most."""
ELLIPSES: Final = ("...", "…")
CALLS: Final = "?!？！"
_MARK: Final = re.compile(r"[^:：|.!?]{3,30} ?[:：|]")
"""Words and a mark, before a headline."""
LINKED: Final = 0.5
SURE_CORE: Final = 0.8
"""The model is sure of a block that scores higher."""


@dataclass(slots=True)  # not frozen for the reason that `Look` is not
class Finding:
    """What a rule says: the label, and the evidence in words.

    concept: what the block itself says, if that is the evidence.
    """

    rule: str
    label: Label
    evidence: str
    concept: Concept | None = None


def _anything(_: Look) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class SaidRule:
    """A rule about what a block says.

    hows: the ways of saying it that count.  limit: words; a longer block is something else.
    test: what else must be true of the block.
    """

    name: str
    label: Label
    concept: Concept
    hows: Sequence[How] = (How.WHOLE,)
    limit: float = inf
    test: Callable[[Look], bool] = _anything

    def find(self, look: Look) -> Finding | None:
        """What the rule says of a block."""
        said = look.says(self.concept, hows=self.hows)
        if said is None or look.words > self.limit or not self.test(look):
            return None
        return Finding(self.name, self.label, quoted(said), said.concept)


def quoted(match: Match) -> str:
    """Say how a phrase was found."""
    how = {How.WHOLE: "the block is", How.START: "begins with", How.ANYWHERE: "holds"}[match.how]
    return f"{how} “{match.phrase}”"


def _is_notice(look: Look) -> bool:
    boxed = look.within(Zone.DIALOG) or look.named(NAMES_OF[Label.LEGAL])
    return bool(boxed) or (look.words <= SHORT and not _is_said(look))


def _is_said(look: Look) -> bool:
    """Whether somebody in a text says it: "I agree."; buttons end in no stop."""
    short = look.words <= BUTTON_WORDS and look.ends_sentence
    return short and "cookie" not in look.text.lower()


def _links_on(look: Look) -> bool:
    """Whether it is a link, or in text a line; headlines end in questions and calls too.

    A heading that begins with the kind of a story ("Video: ...") may be an entry of a list of them:
    how it looks tells the model more.
    """
    if look.links <= LINKED and look.tag != LINE:
        return False
    if look.tag in HEADING_TAGS and _MARK.match(look.text):
        return look.says(Concept.READ_MORE, hows=WHOLE) is not None
    if look.words <= BUTTON_WORDS and look.links > LINKED and look.text.endswith(ELLIPSES):
        return True
    return not look.ends_sentence or (look.text[-1] in CALLS and _MARK.match(look.text) is not None)


def _lists_tags(look: Look) -> bool:
    listed = look.score < SURE_CORE and "," in look.text and not look.ends_sentence
    return listed and not look.within(Zone.PREFORMATTED)


def _is_button(look: Look) -> bool:
    return "cookie" not in look.text.lower() and not _is_said(look)


def _names_no_day(look: Look) -> bool:
    """Unlike "Giriş: 09.05.2023", which is when a text was entered and not the way in."""
    return not any(map(str.isdigit, look.text))


def _lists_topics(look: Look) -> bool:
    return _TOPICS.search(look.text) is not None


def _in_noscript(look: Look) -> bool:
    return look.within(Zone.NOSCRIPT)


def _heads_no_section(look: Look) -> bool:
    """Manuals have sections on the responses of a server."""
    return look.tag not in HEADING_TAGS or look.text.casefold() not in SECTIONS


def _is_of_page(look: Look) -> bool:
    """Unlike the notice below a picture, in an element that is named for it."""
    return look.ends_sentence or PICTURES.isdisjoint(look.names[:PICTURE_NAMES])


def _is_kept(look: Look) -> bool:
    return look.score >= CORE


SAID: Final = (
    SaidRule("skip_link", Label.NAVIGATION, Concept.SKIP_LINK, SURE, 10.0),
    SaidRule("consent_button", Label.INTERFACE, Concept.COOKIE, WHOLE, BUTTON_WORDS, _is_button),
    SaidRule("cookie_notice", Label.LEGAL, Concept.COOKIE, ANY, test=_is_notice),
    SaidRule("copyright_line", Label.LEGAL, Concept.COPYRIGHT, ANY, SHORT, _is_of_page),
    SaidRule("share_bar", Label.SHARE, Concept.SHARE),
    SaidRule("advert_mark", Label.ADVERT, Concept.ADVERT),
    SaidRule("back_to_top", Label.NAVIGATION, Concept.BACK_TO_TOP),
    SaidRule("comment_form", Label.COMMENT, Concept.COMMENT, test=_heads_no_section),
    SaidRule("login", Label.INTERFACE, Concept.LOGIN, test=_names_no_day),
    SaidRule("search", Label.INTERFACE, Concept.SEARCH),
    SaidRule("newsletter", Label.ADVERT, Concept.NEWSLETTER, SURE, SHORT),
    SaidRule("script_notice", Label.INTERFACE, Concept.PLAYER, SURE, test=_in_noscript),
    SaidRule("tags_line", Label.NAVIGATION, Concept.TAGS, (How.START,), SHORT, _lists_tags),
    SaidRule(
        "topics_line", Label.NAVIGATION, Concept.READ_MORE, (How.START,), SHORT, _lists_topics
    ),
    SaidRule("read_more", Label.TEASER, Concept.READ_MORE, SURE, SHORT, _links_on),
    SaidRule("coverage_header", Label.COVERAGE, Concept.COVERAGE, test=_is_kept),
)
SAID_CONCEPTS: Final = frozenset(rule.concept for rule in SAID)
NAV_ZONE: Final = int(Zone.NAV)
NAV: Final = Finding("nav_element", Label.NAVIGATION, "inside <nav>")
"""What is found of every link in a menu that is marked as one."""
LEGAL_LINK: Final = Finding("legal_link", Label.LEGAL, "names a legal page")
CHOICES: Final = Finding("choices", Label.INTERFACE, "the choices of a form's menu")
PLACEHOLDER: Final = Finding("placeholder", Label.INTERFACE, "a script was to put something here")
NO_WORD: Final = frozenset({"", "_"})
"""First letter of what has no word."""
WORDLESS: Final = Finding("wordless", Label.OTHER, "has no letter and no digit")
BUTTON_ROW: Final = Finding("button_row", Label.INTERFACE, "is made up of several buttons")
DRAWN: Final = "--"
"""A line above a note, and no bullet."""
SHARING: Final = "share"
SHARE_ROW: Final = Finding("share_row", Label.SHARE, "is made up of buttons to share the page")
PICTURE_FILE: Final = Finding("picture_file", Label.OTHER, "the name of a picture's file")
PICTURE_WORD: Final = Finding("picture_word", Label.INTERFACE, "a word for a picture, and no more")
NO_CAPTIONS_BY: Final = frozenset(
    {PICTURE_FILE.rule, PICTURE_WORD.rule, "advert_mark", "coverage_header", "share_bar"}
)
"""Rules that say what a block is also where captions stand."""
MEMBER: Final = Finding("member", Label.INTERFACE, "says who wrote a post, and since when a member")
_PLACEHOLDERS: Final = re.compile(r"\W*(?:\{\{[^{}]+\}\}[^\w{]*)+")
"""Nothing but expressions of a template that was not filled in: "{{ post.title }}"."""


def certain(look: Look) -> Finding | None:
    """What a certain rule says of the block, whatever the model thinks."""
    if look.matches and (finding := _said(look)):
        return finding
    if finding := _shown(look):
        return finding
    if look.links > LINKED and look.zones & NAV_ZONE:
        return LEGAL_LINK if look.matches and look.says(Concept.LEGAL, hows=WHOLE) else NAV
    return None


def _shown(look: Look) -> Finding | None:
    """What shows by itself that it is no content."""
    if look.tag == "select":
        return CHOICES
    if look.words <= FILE_WORDS and (finding := _of_picture(look)):
        return finding
    if "{{" in look.text and _is_placeholder(look):
        return PLACEHOLDER
    if look.letters[:1] in NO_WORD and is_wordless(look.text) and _is_stray(look):
        return WORDLESS
    if look.score >= CORE:
        return _of_programs(look)
    return None


def _of_picture(look: Look) -> Finding | None:
    if look.letters in PICTURE_LETTERS and _stands_for_picture(look):
        return PICTURE_WORD
    return PICTURE_FILE if is_picture_file(look) else None


def _stands_for_picture(look: Look) -> bool:
    """Whether a block is a word for a picture, in what is named for one or not seen."""
    if look.text.casefold() not in PICTURE_WORDS or look.tag in NO_WORDS:
        return False
    placed = look.within(Zone.FIGURE) or look.within(Zone.HIDDEN)
    return placed or not UNSEEN_OR_PICTURES.isdisjoint(look.names[:PICTURE_NAMES])


def _of_programs(look: Look) -> Finding | None:
    """What programs and papers set around and between the lines of every text."""
    may_be_row = look.tag == LINE or look.links > LINKED
    if may_be_row and may_be_button_row(look.text, look.letters) and is_button_row(look.text):
        return BUTTON_ROW
    if SHARING in look.names and is_share_row(look.text):
        return SHARE_ROW
    if "\n" in look.text and is_member_card(look.text):
        return MEMBER
    said = _stock(look)
    return Finding(said.name, said.label, said.evidence) if said else None


def _stock(look: Look) -> FlowLine | Stock | None:
    """What a block says that systems or papers set around and between the lines of every text."""
    bulleted = look.text[0] in BULLETS and not look.text.startswith(DRAWN)
    listed = bulleted or look.tag in ENTRY_TAGS
    linked = look.links > LINKED
    line = may_be_flow_line(look.letters) and flow_line_of(
        look.text,
        look.words,
        is_linked=linked,
        is_entry=listed or look.tag in HEADING_TAGS,
        ends_sentence=look.ends_sentence,
    )
    return line or stock_of(
        look.text, look.words, is_linked=linked, is_listed=listed, letters=look.letters
    )


def is_caption(look: Look) -> bool:
    """Whether a block is marked as the caption of a figure; forms to subscribe have some too."""
    if look.tag == "figcaption":
        return True
    if CAPTIONS_OR_ELEMENT.isdisjoint(look.names):  # nearly always
        return False
    if ELEMENT in look.names:
        return True
    near = look.names[:CAPTION_NAMES]
    if any(name in PICTURES and behind in DESCRIBED for name, behind in pairwise(near)):
        return NO_CAPTIONS.isdisjoint(look.names)
    named = not CAPTIONS.isdisjoint(near) and NO_CAPTIONS.isdisjoint(look.names)
    if not named or look.within(Zone.FIGURE) or not PICTURES.isdisjoint(look.names):
        return named
    return not _names_size(look.names)


def _names_size(names: Sequence[str]) -> bool:
    """Whether each "caption" among the names of the nearest containers is a size of letters."""
    near = names[:CAPTION_NAMES]
    if TYPOGRAPHY in near:
        return True
    if near.count(CAPTION) < sum(name in CAPTIONS for name in near):
        return False
    beside = zip(("", *near), near, (*names[1 : CAPTION_NAMES + 1], ""), strict=False)
    return all(
        before in SIZES_BEFORE or behind in SIZES_BEHIND
        for before, name, behind in beside
        if name == CAPTION
    )


def is_wordless(text: str) -> bool:
    """Whether a text has no letter and no digit."""
    return not any(map(str.isalnum, text))


def _is_stray(look: Look) -> bool:
    """A caption, or what is neither code nor an emoji, which may be all that a post says.

    Of a text only drawn lines are known to be no code.
    """
    if is_caption(look):
        return True
    drawn = any(category(sign) == "So" for sign in look.text)
    is_code = look.tag == LINE or look.within(Zone.PREFORMATTED)
    return look.score >= CORE and not drawn and not is_code


def _is_placeholder(look: Look) -> bool:
    """Pages about templates show them as code; so may lines of text scrapes."""
    quoted_as_code = look.tag == LINE or look.within(Zone.PREFORMATTED)
    return not quoted_as_code and _PLACEHOLDERS.fullmatch(look.text) is not None


def _said(look: Look) -> Finding | None:
    concepts = [match.concept for match in look.matches]
    if SAID_CONCEPTS.isdisjoint(concepts):
        return None
    for rule in SAID:
        if rule.concept in concepts and (finding := rule.find(look)):
            return finding
    return None
