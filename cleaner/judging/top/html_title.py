"""The blocks of a page of HTML, and its declared title -> the block that is the headline."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import HEADLINE_TAGS, Zone
from cleaner.judging.captions import photo_credit
from cleaner.judging.looks import CORE, Look
from cleaner.judging.top.first_paragraph import PARAGRAPH_WORDS, SENTENCE_WORDS, first_paragraph
from cleaner.judging.top.headline import headline_without_heading
from cleaner.judging.top.headline_signs import share_told
from cleaner.judging.top.signs import byline, date
from cleaner.judging.whole_page.elements import is_subtitle
from cleaner.parsing.titles import pieces
from cleaner.vocabulary import Concept
from cleaner.vocabulary.comment_counts import counts_comments

__all__ = ["title_in_html"]

TITLE_COVER: Final = 0.5
LINKED: Final = 0.9
LINKED_SHARE: Final = 0.7
"""A heading that is a link as a whole may be of the page above: it counts for less."""
TITLE_WORDS: Final = 5.0
TITLE_TAGS: Final = frozenset({"div", "p", "td"})
LOOSE_TAGS: Final = frozenset({"blockquote", "body", "center", "form", "header", "th"})
"""Where a headline stands loose on old pages; so does much else, so that it must say a whole piece
of the declared title."""
SUBTITLES: Final = frozenset(
    {"subtitle", "subheading", "subheadline", "untertitel", "sottotitolo", "subtítulo", "subtitulo"}
)
PIECES: Final = frozenset({"first piece", "last piece"})
"""Of a declared title, of which the longer one may be a headline."""
SMALL_TAGS: Final = TITLE_TAGS | {"h4", "h5", "h6"}
"""What a headline may be above larger headings of the text, if it says a whole piece of the
declared title, of some words."""
_PLACE: Final = re.compile(
    r"[首主][页頁] ?[-–—>»/|]|(?:.{0,8}[\s>»/|:：-])?(?:新闻|文章)?(?:正文|内容页)$"
)
"""Where a page stands: what crumbs in Chinese begin or end with."""
TOOLS: Final = Zone.HEADER | Zone.NAV | Zone.FORM
_SEARCHES: Final = re.compile(
    r"(?:search|suche|durchsuchen|recherche[rz]?|buscar|busca|pesquisar?|cerca|zoek(?:en)?|szukaj|sök"
    r"|поиск|пошук)\b",
    re.IGNORECASE,
)
"""What the heading of a search box begins with: "Search the Mill"."""
SEARCH_WORDS: Final = 4
"""Of such a heading, at most; "Search continues for two boats in Grimsay" is news."""
MARKS: Final = frozenset("-–—|_｜»·")
UNSPACED: Final = re.compile(r"[\u3041-\ud7a3]\S{7,}(?= )")
"""The beginning of a title in Chinese, up to the space before a section."""
SAMPLE: Final = 6000
"""Characters of the text in which the words of a headline are looked for."""
RIGHTS: Final = "©ⓒ"
"""What a line begins with that says whose a picture is, or the page: "© The Gull"."""
HALF: Final = 0.5
"""The share of its words that the text has of a headline, but seldom of the name of a site."""
ENTRY_LINKED: Final = 0.5


def title_in_html(looks: Sequence[Look], declared: str | None) -> int | None:
    """What is like the declared title; else what is largest or weighs enough, or the only <h1>."""
    wanted = frozenset(words_of(declared or ""))
    title = _best_heading(looks, wanted)
    if title is not None:
        return _small_heading(looks, title, declared or "")
    title = _title_line(looks, declared or "", wanted)
    if title is None:
        only = _only_heading(looks)
        found = _largest_line(looks, declared or "") if only is None else None
        found = headline_without_heading(looks, only) if found is None else found
        title = only if found is None else found
    return title


def _best_heading(looks: Sequence[Look], wanted: frozenset[str]) -> int | None:
    """The heading element that is most like the declared title; the foot of a page has none."""
    best, index = 0.0, None
    for look in _above_foot([look for look in looks if look.tag in HEADLINE_TAGS]):
        if look.words <= 60:
            alike = _likeness(look.text, wanted) * (1.2 if look.tag == "h1" else 1.0)
            alike *= LINKED_SHARE if look.links > LINKED else 1.0
            if alike > best and not _is_of_program(look):
                best, index = alike, look.index
    if index is None or best < TITLE_COVER:
        return None
    above = _heading_above(looks, index)
    return index if above is None else above


def _heading_above(looks: Sequence[Look], found: int) -> int | None:
    """The <h1> of an article above what is like the title, if that tells of another story.

    It is a link below the text: pages may declare a shorter title, that other pages link them by.
    """
    if looks[found].links <= LINKED or looks[found].tag == "h1":
        return None
    tops = [
        look
        for look in looks[:found]
        if look.tag == "h1" and look.links < ENTRY_LINKED and not look.within(Zone.NAV)
        if look.words >= TITLE_WORDS
    ]
    if not tops or any(look.text != tops[0].text for look in tops):
        return None
    return tops[0].index if first_paragraph(looks, tops[0].index + 1) < found else None


def _is_of_program(look: Look) -> bool:
    if counts_comments(look.text) or is_subtitle(look) or _PLACE.match(look.text) is not None:
        return True
    may_search = look.tag != "h1" and look.words <= SEARCH_WORDS and look.within(TOOLS)
    return may_search and _SEARCHES.match(look.text) is not None


def _small_heading(looks: Sequence[Look], title: int, declared: str) -> int:
    """A line above a heading like the declared title that says a piece of it word for word."""
    if looks[title].tag == "h1" or tuple(words_of(looks[title].text)) in _said(declared):
        return title
    above = [look for look in looks[:title] if look.tag in SMALL_TAGS]
    exact = (look.index for look in _exact(above, declared) if look.words >= TITLE_WORDS)
    return next(exact, title)


def _only_heading(looks: Sequence[Look]) -> int | None:
    tops = [look for look in looks if look.tag == "h1" and not look.within(Zone.NAV)]
    tops = [look for look in tops if not look.within(Zone.FOOTER)] or tops
    return tops[0].index if len({look.text for look in tops}) == 1 else None


def _above_foot(headings: Sequence[Look]) -> Sequence[Look]:
    """The headings outside of <footer>; all of them, where none is: it was never closed."""
    return [look for look in headings if not look.within(Zone.FOOTER)] or headings


def _likeness(text: str, wanted: frozenset[str]) -> float:
    words = frozenset(words_of(text))
    return 2 * len(words & wanted) / (len(words) + len(wanted)) if words and wanted else 0.0


def _title_line(looks: Sequence[Look], declared: str, wanted: frozenset[str]) -> int | None:
    """Without heading elements: the block that says it or a piece, else the first like it."""
    lines = [
        look
        for look in looks[: _prose(looks)]
        if look.words <= 30 and (look.tag in TITLE_TAGS or look.tag in LOOSE_TAGS)
        if look.text[0] not in RIGHTS
    ]
    alike = [line for line in lines if _likeness(line.text, wanted) >= TITLE_COVER]
    exact = _exact(alike, declared)
    best = max(exact, key=lambda line: _likeness(line.text, wanted), default=None)
    if best is not None:
        return best.index
    first = next((line for line in alike if line.tag in TITLE_TAGS and _may_title(line)), None)
    if first is not None and _is_below_title(first):
        tops = _exact([look for look in looks if look.tag == "h1"], declared)
        first = max(tops, key=lambda top: _likeness(top.text, wanted), default=first)
    return None if first is None else first.index


def _is_below_title(look: Look) -> bool:
    """Whether the name of an element tells that it is the line below a title."""
    own = takewhile(lambda name: not name.startswith("<"), look.names[1:])
    return not SUBTITLES.isdisjoint(own)


def _may_title(look: Look) -> bool:
    if look.words < 2 or _PLACE.match(look.text) is not None:
        return False
    return not (_is_furniture(look) or photo_credit(look) or byline(look))


def _exact(lines: Sequence[Look], declared: str) -> list[Look]:
    """The lines that say a piece of the declared title, or all, and nothing else."""
    said = _said(declared)
    return [
        line
        for line in lines
        if line.links < LINKED
        if tuple(words_of(line.text)) in said or _begins(declared, line.text)
    ]


def _begins(declared: str, text: str) -> bool:
    """Whether a declared title is a text and, behind a mark, something else."""
    return declared.startswith(text) and declared[len(text) :].lstrip()[:1] in MARKS


def _said(declared: str) -> set[tuple[str, ...]]:
    """The words of the declared title, and of each of its pieces."""
    begin = UNSPACED.match(declared)
    whole = (declared, begin[0]) if begin else (declared,)
    return {tuple(words_of(text)) for text in (*whole, *(piece for _, piece in pieces(declared)))}


def _largest_line(looks: Sequence[Look], declared: str) -> int | None:
    """The line in the largest letters above the first paragraph; the name of the site is none.

    Where the text has most words of a longer declared title, this may be a headline of which the
    page has but a picture; the text must have more words of the line then.
    """
    prose, said = _prose(looks), _said(declared)
    large = [
        look
        for look in looks[:prose]
        if 2 <= look.words <= 30 and look.links < ENTRY_LINKED and look.size
        if not (_is_furniture(look) or photo_credit(look) or byline(look) or date(look))
        if tuple(words_of(look.text)) not in said
    ]
    if not large:  # nearly always
        return None
    told = "\n".join(look.text for look in looks[prose:] if look.score >= CORE)[:SAMPLE].casefold()
    shares = {look.index: share_told(look.text, told) for look in large}
    ends = [text for place, text in pieces(declared) if place in PIECES] or [declared]
    longest = max(ends, key=lambda text: len(words_of(text)))
    least = share_told(longest, told)
    if least > HALF and len(words_of(longest)) >= TITLE_WORDS:
        large = [look for look in large if shares[look.index] > least]
    rank = {
        look.index: (look.score >= CORE, shares[look.index] > HALF, look.size) for look in large
    }
    return max(rank, key=rank.__getitem__, default=None)


def _prose(looks: Sequence[Look]) -> int:
    """How many blocks stand above the first paragraph; where none is long, the first sentence."""
    first = first_paragraph(looks, 0)
    if looks[first].words >= PARAGRAPH_WORDS:
        return first
    sentences = (look.index for look in looks[first:] if _is_sentence(look))
    return next(sentences, first)


def _is_sentence(look: Look) -> bool:
    return look.score >= CORE and look.words >= SENTENCE_WORDS and look.ends_sentence


def _is_furniture(look: Look) -> bool:
    return bool(look.matches) and look.says(Concept.BYLINE, Concept.DATELINE) is None
