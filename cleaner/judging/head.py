"""The top of the article: where its title stands, and where its first paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, groupby, islice, pairwise
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import HEADING_TAGS, HEADLINE_TAGS, LINE, Zone
from cleaner.blocks.text import HEADING
from cleaner.judging.captions import photo_credit
from cleaner.judging.dated_facts import dated_facts
from cleaner.judging.elements import is_subtitle
from cleaner.judging.headline import headline, headline_without_heading
from cleaner.judging.headline_signs import share_told
from cleaner.judging.looks import CORE, Look, are_lines
from cleaner.judging.signs import (
    byline,
    date,
    first_name_in,
    is_bullet,
    is_clock,
    is_name,
    name_in,
    reports,
)
from cleaner.judging.site_headings import instead_of_site
from cleaner.model import Label
from cleaner.parsing.titles import pieces
from cleaner.vocabulary import Concept
from cleaner.vocabulary.comment_counts import counts_comments
from cleaner.vocabulary.news_agencies import names_agency

__all__ = ["Head", "find_head", "marks_at_top"]

SENTENCE_WORDS: Final = 6.0
"""Words of a paragraph where none is long, as in interviews."""
SEVERAL: Final = 3
"""Short paragraphs that tell a byline from them; two may be all that a picture is shown with."""
PARAGRAPH_WORDS: Final = 25.0
TITLE_COVER: Final = 0.5
LINKED: Final = 0.9
LINKED_SHARE: Final = 0.7
"""A heading that is a link as a whole may be of the page above: it counts for less."""
TITLE_WORDS: Final = 5.0
HEAD_LINES: Final = 4
BLOCKS: Final = 14
"""Blocks between the title and the first paragraph that may be byline, date or highlights."""
BLOCKS_ABOVE: Final = 3
"""Blocks above the title that may be."""
UNLIKELY: Final = 0.2
TITLE_TAGS: Final = frozenset({"div", "p", "td"})
LOOSE_TAGS: Final = frozenset({"blockquote", "body", "center", "form", "th"})
"""Where a headline stands loose on old pages; so does much else, so that it must say a whole piece
of the declared title."""
PIECES: Final = frozenset({"first piece", "last piece"})
"""Of a declared title, of which the longer one may be a headline."""
SAMPLE: Final = 6000
"""Characters of the text in which the words of a headline are looked for."""
HALF: Final = 0.5
"""The share of its words that the text has of a headline, but seldom of the name of a site."""
SURE_CORE: Final = 0.8
"""The model is sure of a block that scores higher."""
MARKS_BELOW: Final = 3
"""Lines below a standfirst in which the byline and the date stand."""
ENTRIES: Final = 2
"""Of a list, below its first."""
STANDFIRST_WORDS: Final = 12.0
"""Words of a standfirst that is one line."""
CRUMBS: Final = frozenset("»›>|")
SHORT_STANDFIRST: Final = 6.0
"""Words of such a line of HTML, right below the headline and right above a mark."""
STANDFIRST_NAMES: Final = frozenset(
    {
        "bajada", "chapo", "copete", "dek", "entradilla", "sottotitolo", "standfirst",
        "subheading", "subheadline", "subtitle", "subtitulo", "untertitel", "vorspann",
    }
)  # fmt: skip
STANDFIRST_PAIRS: Final = frozenset(
    {("article", "excerpt"), ("entry", "subtitle"), ("sub", "title"), ("teaser", "text")}
)
"""What pages call it, in a word or in two."""
STANDFIRST_LEVELS: Final = 6
"""Names of the nearest containers."""
NAMED_WORDS: Final = (4.0, 60.0)
NAMED_SCORE: Final = 0.1
HEADER_WORDS: Final = 6.0
ENTRY_WORDS: Final = 4.0
ENTRY_LINKED: Final = 0.5
LISTED_SCORE: Final = 0.2
BULLET_SCORE: Final = 0.1
"""Above the first paragraph an entry of a list is a highlight from this score on, if the model
keeps another entry of the list: menus are lists too. In text a bullet is a surer sign than <li> is
in HTML."""


@dataclass(frozen=True, slots=True)
class Head:
    """The top of the article: where its title stands, and its first paragraph.

    title: index of a block, or None. paragraph: index of the first long core block, below that.
    marks: of the bylines and dates above the paragraph.
    standfirst: the lines of a text between the title and the first of those.
    listed: highlights that are entries of a list. over_highlights: the header above bullets.
    writer: the name in the byline; nothing where none is.
    kicker: the short line right above the title, which names the topic.
    site: the heading above the title that names the site, and is like the declared title.
    facts: days above the paragraph on which something else happened.
    reporter: the line of a text beside the day that names an agency, or a writer less plainly.
    over_place: the lines of a text that are names, above another name that stands above the day.
    """

    title: int | None
    paragraph: int
    marks: frozenset[int] = frozenset()
    standfirst: range = range(0)
    listed: frozenset[int] = frozenset()
    over_highlights: int | None = None
    writer: str = ""
    kicker: int | None = None
    site: int | None = None
    facts: frozenset[int] = frozenset()
    reporter: int | None = None
    over_place: frozenset[int] = frozenset()

    @property
    def near(self) -> range:
        """Where bylines and dates are of this article."""
        start = self.title if self.title is not None else max(0, self.paragraph - BLOCKS)
        return range(start - BLOCKS_ABOVE, min(start + BLOCKS + 1, self.paragraph))


def find_head(looks: Sequence[Look], declared_title: str | None) -> Head:
    """Find the title and the first paragraph."""
    is_text = are_lines(looks)
    found = _title_of_text(looks) if is_text else _title_in_html(looks, declared_title)
    title = found
    if found is not None and not is_text:
        title = instead_of_site(looks, found, declared_title)
    start = 0 if title is None else title + 1
    first = max(0, start - 1 - BLOCKS_ABOVE)
    paragraph = _below_marks(looks, first, _first_paragraph(looks, start))
    facts = dated_facts(looks, range(first, paragraph))
    marks = [
        look.index
        for look in looks[first:paragraph]
        if look.index not in facts and (byline(look) or date(look))
    ]
    reporter = _reporter(looks, title, marks) if is_text else None
    near = frozenset(marks if reporter is None else (*marks, reporter))
    return Head(
        title,
        paragraph,
        near,
        _named_standfirst(looks, title, paragraph) or _standfirst(looks, title, near),
        _listed(looks, title, paragraph),
        _over_highlights(looks, title, paragraph),
        _writer(looks, marks, title),
        _kicker(looks, title) if is_text else None,
        found if found != title else None,
        facts,
        reporter,
        _over_place(looks, title, marks) if is_text else frozenset(),
    )


def _title_in_html(looks: Sequence[Look], declared: str | None) -> int | None:
    """What is like the declared title; else what is largest or weighs enough, or the only <h1>."""
    wanted = frozenset(words_of(declared or ""))
    title = _best_heading(looks, wanted)
    if title is None:
        title = _title_line(looks, declared or "", wanted)
    if title is None:
        only = _only_heading(looks)
        found = _largest_line(looks, declared or "") if only is None else None
        found = headline_without_heading(looks, only) if found is None else found
        title = only if found is None else found
    return title


def _title_of_text(looks: Sequence[Look]) -> int | None:
    """The only line that is marked as a heading of the first level, "# Title"; else by weighing."""
    marked = [look.index for look in looks if HEADING in look.names and "h1" in look.names]
    return marked[0] if len(marked) == 1 else headline(looks)


def marks_at_top(looks: Sequence[Look]) -> dict[int, tuple[Label, str]]:
    """The bylines and days of a text that has no chrome, above its second paragraph.

    The first may be the standfirst.
    """
    long = [look for look in looks if look.words >= STANDFIRST_WORDS and look.ends_sentence]
    end = min([look.index for look in long[1:2]] + [BLOCKS])
    found: dict[int, tuple[Label, str]] = {}
    for look in looks[:end]:
        if why := byline(look):
            found[look.index] = Label.BYLINE, why
        elif why := date(look):
            found[look.index] = Label.DATE, why
    return found


def _first_paragraph(looks: Sequence[Look], start: int) -> int:
    """The first long block that the model keeps, or else the first of any length.

    Where none is long, a byline, a day or a caption above several others is none.
    """
    kept = [look for look in looks[start:] if look.score >= CORE]
    long = [look for look in kept if look.words >= PARAGRAPH_WORDS]
    long = [look for look in long if not photo_credit(look)] or long
    told = [look for look in kept if not (byline(look) or date(look) or photo_credit(look))]
    found = next(chain(long, told if len(told) >= SEVERAL else (), kept), None)
    return min(start, len(looks) - 1) if found is None else found.index


def _below_marks(looks: Sequence[Look], first: int, paragraph: int) -> int:
    """The first paragraph; a long standfirst above the byline or the date is not it."""
    if any(byline(look) or date(look) for look in looks[first:paragraph]):
        return paragraph
    below = looks[paragraph + 1 : paragraph + 1 + MARKS_BELOW]
    mark = next((look.index for look in below if _is_mark_below(look)), None)
    if mark is None:
        return paragraph
    kept = [look for look in looks[mark + 1 :] if look.score >= CORE and not _is_mark_below(look)]
    long = (look for look in kept if look.words >= PARAGRAPH_WORDS)
    told = (look for look in kept if look.words >= SENTENCE_WORDS and look.ends_sentence)
    return next((look.index for look in (*long, *told)), paragraph)


def _is_mark_below(look: Look) -> bool:
    """Whether a line below prose is a byline or a day; a heading there opens a section."""
    if look.tag in HEADING_TAGS:
        return date(look) is not None
    return byline(look) is not None or date(look) is not None


def _listed(looks: Sequence[Look], title: int | None, paragraph: int) -> frozenset[int]:
    """The entries of lists between the title and the first paragraph that are highlights."""
    if title is None:
        return frozenset()
    below = looks[title + 1 : min(title + BLOCKS + 1, paragraph)]
    lists = (list(run) for is_list, run in groupby(below, _is_entry) if is_list)
    kept = (run for run in lists if any(look.score >= CORE for look in run))
    return frozenset(look.index for look in chain.from_iterable(kept))


def _is_entry(look: Look) -> bool:
    if look.links >= ENTRY_LINKED or look.words < ENTRY_WORDS:
        return False
    return (
        look.score >= LISTED_SCORE
        if look.tag == "li"
        else (is_bullet(look) and look.score >= BULLET_SCORE)
    )


def _over_highlights(looks: Sequence[Look], title: int | None, paragraph: int) -> int | None:
    """The short line between the title and the first of the bullets below it."""
    if title is None:
        return None
    bullets = [look.index for look in looks[title + 2 : paragraph] if is_bullet(look)]
    if len(bullets) < 2 or bullets[1] != bullets[0] + 1:
        return None
    above = looks[bullets[0] - 1]
    asks = above.text[-1] in ":?" and above.words <= HEADER_WORDS and above.index > title
    return above.index if asks else None


def _writer(looks: Sequence[Look], marks: Sequence[int], title: int | None) -> str:
    """The name in the byline, or of a line beside the date that is a name."""
    lines = [looks[mark] for mark in marks if byline(looks[mark])]
    if title is not None:
        lines += [
            looks[mark - 1] for mark in marks if mark - 1 > title and is_name(looks[mark - 1])
        ]
    for line in lines:
        said = line.says(Concept.BYLINE)
        text = line.text[len(said.phrase) if said else 0 :]
        if name := name_in(text) or (first_name_in(text) if said else ""):
            return name
    return ""


def _reporter(looks: Sequence[Look], title: int | None, marks: Sequence[int]) -> int | None:
    """The line right above the first day that names who reported, or right below it."""
    below = [] if title is None else [mark for mark in marks if mark > title]
    if title is None or not below or any(byline(looks[mark]) for mark in below):
        return None
    day = below[0]
    if day == title + 1:  # a name below would rather be of who took a picture
        return day + 1 if names_agency(looks[day + 1].text) else None
    fits = day - 1 - title <= HEAD_LINES and reports(looks[day - 1].text, looks[title].text)
    return day - 1 if fits else None


def _over_place(looks: Sequence[Look], title: int | None, marks: Sequence[int]) -> frozenset[int]:
    """The names above the place where it was written, above the day."""
    return frozenset(
        mark - 2
        for mark in marks
        if title is not None and mark - 2 > title
        if is_name(looks[mark - 1]) and is_name(looks[mark - 2])
        if not looks[mark - 2].text.isupper()  # as who took a picture may be set
    )


def _kicker(looks: Sequence[Look], title: int | None) -> int | None:
    """The topic above the headline; the model takes it for a heading."""
    if not title:
        return None
    above = looks[title - 1]
    plain = above.words <= HEADER_WORDS and not above.ends_sentence and above.score < SURE_CORE
    mark = byline(above) or date(above) or is_clock(above)
    return above.index if plain and not mark else None


def _standfirst(looks: Sequence[Look], title: int | None, marks: frozenset[int]) -> range:
    """The highlights above the byline or the date: long enough, and none surely chrome."""
    mark = min((mark for mark in marks if title is not None and mark > title), default=0)
    while title is not None and mark - 1 > title and is_name(looks[mark - 1]):
        mark -= 1
    if title is None or not 1 <= mark - title - 1 <= HEAD_LINES:
        return range(0)
    lines = looks[title + 1 : mark]
    if len(lines) == 1 and lines[0].words < STANDFIRST_WORDS and not _is_short_one(lines[0]):
        return range(0)
    fit = all(ln.words >= TITLE_WORDS and not ln.matches and ln.score >= UNLIKELY for ln in lines)
    return range(title + 1, mark) if fit and not _opens_list(looks, lines) else range(0)


def _is_short_one(look: Look) -> bool:
    """Whether a short line of HTML is told in words, and is no list of names, nor crumbs."""
    words = look.text.split()
    capitals = sum(word[0].isupper() for word in words)
    told = look.words >= SHORT_STANDFIRST and 2 * capitals <= len(words)
    return look.tag != LINE and told and CRUMBS.isdisjoint(look.text)


def _named_standfirst(looks: Sequence[Look], title: int | None, paragraph: int) -> range:
    """The line in a container that is named for it, if there is one only."""
    if title is None:
        return range(0)
    below = looks[title + 1 : min(title + 1 + BLOCKS, paragraph)]
    named = [look.index for look in below if _is_standfirst(look)]
    return range(named[0], named[0] + 1) if len(named) == 1 else range(0)


def _is_standfirst(look: Look) -> bool:
    near = look.names[:STANDFIRST_LEVELS]
    if STANDFIRST_NAMES.isdisjoint(near) and STANDFIRST_PAIRS.isdisjoint(pairwise(near)):
        return False
    low, high = NAMED_WORDS
    plain = look.links < LINKED and not look.matches and not look.within(Zone.NAV)
    plain = plain and not (byline(look) or date(look))
    return plain and low <= look.words <= high and look.score >= NAMED_SCORE


def _opens_list(looks: Sequence[Look], lines: Sequence[Look]) -> bool:
    """Whether lines above a day or a writer have the title of the first entry of a list.

    It is a link, or a heading as others below it that have a day or a writer too.
    """
    if any(line.links > LINKED for line in lines):
        return True
    heading = next((line for line in lines if line.tag in HEADING_TAGS), None)
    if heading is None:
        return False
    alike = (look.index for look in looks[heading.index + 1 :] if look.tag == heading.tag)
    below = [looks[index + 1 : index + 1 + MARKS_BELOW] for index in islice(alike, ENTRIES)]
    marked = all(any(byline(look) or date(look) for look in marks) for marks in below)
    return len(below) == ENTRIES and marked


def _best_heading(looks: Sequence[Look], wanted: frozenset[str]) -> int | None:
    """The heading element that is most like the declared title; the foot of a page has none."""
    best, index = 0.0, None
    for look in _above_foot(looks):
        if look.tag in HEADLINE_TAGS and look.words <= 60 and not _is_of_program(look):
            alike = _likeness(look.text, wanted) * (1.2 if look.tag == "h1" else 1.0)
            alike *= LINKED_SHARE if look.links > LINKED else 1.0
            if alike > best:
                best, index = alike, look.index
    return index if best >= TITLE_COVER else None


def _is_of_program(look: Look) -> bool:
    return counts_comments(look.text) or is_subtitle(look)


def _only_heading(looks: Sequence[Look]) -> int | None:
    tops = [look for look in looks if look.tag == "h1" and not look.within(Zone.NAV)]
    tops = [look for look in tops if not look.within(Zone.FOOTER)] or tops
    return tops[0].index if len(tops) == 1 else None


def _above_foot(looks: Sequence[Look]) -> Sequence[Look]:
    """What stands outside of <footer>; everything, where no heading does: it was never closed."""
    outside = [look for look in looks if not look.within(Zone.FOOTER)]
    return outside if any(look.tag in HEADLINE_TAGS for look in outside) else looks


def _likeness(text: str, wanted: frozenset[str]) -> float:
    words = frozenset(words_of(text))
    return 2 * len(words & wanted) / (len(words) + len(wanted)) if words and wanted else 0.0


def _title_line(looks: Sequence[Look], declared: str, wanted: frozenset[str]) -> int | None:
    """Without heading elements: the first block that is like the declared title; no byline is."""
    lines = [
        look
        for look in looks[: _prose(looks)]
        if 2 <= look.words <= 30 and (look.tag in TITLE_TAGS or look.tag in LOOSE_TAGS)
        if not (_is_furniture(look) or photo_credit(look) or byline(look))
    ]
    alike = [line for line in lines if _likeness(line.text, wanted) >= TITLE_COVER]
    inside = next((line.index for line in alike if line.tag in TITLE_TAGS), None)
    return _loose_line(alike, declared, wanted) if inside is None else inside


def _loose_line(lines: Sequence[Look], declared: str, wanted: frozenset[str]) -> int | None:
    """The line that says most of the declared title: a piece of it, or all, and nothing else."""
    said = _said(declared)
    exact = [line for line in lines if line.links < LINKED and tuple(words_of(line.text)) in said]
    best = max(exact, key=lambda line: _likeness(line.text, wanted), default=None)
    return None if best is None else best.index


def _said(declared: str) -> set[tuple[str, ...]]:
    """The words of the declared title, and of each of its pieces."""
    return {tuple(words_of(text)) for text in (declared, *(piece for _, piece in pieces(declared)))}


def _largest_line(looks: Sequence[Look], declared: str) -> int | None:
    """The line in the largest letters above the first paragraph; the name of the site is none.

    Where the text has most words of a longer declared title, this may be a headline of which the
    page has but a picture; the text must have more words of the line then.
    """
    prose, said = _prose(looks), _said(declared)
    large = [
        look
        for look in looks[:prose]
        if look.size and 2 <= look.words <= 30 and look.links < ENTRY_LINKED
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
    first = _first_paragraph(looks, 0)
    if looks[first].words >= PARAGRAPH_WORDS:
        return first
    sentences = (look.index for look in looks[first:] if _is_sentence(look))
    return next(sentences, first)


def _is_sentence(look: Look) -> bool:
    return look.score >= CORE and look.words >= SENTENCE_WORDS and look.ends_sentence


def _is_furniture(look: Look) -> bool:
    return bool(look.matches) and look.says(Concept.BYLINE, Concept.DATELINE) is None
