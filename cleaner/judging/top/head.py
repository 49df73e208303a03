"""The top of the article: where its title stands, and where its first paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby, pairwise, takewhile
from typing import Final

from cleaner.blocks.segments import HEADING_TAGS, Zone
from cleaner.blocks.text import HEADING
from cleaner.judging.looks import CORE, SURE, Look, are_lines
from cleaner.judging.top.dated_facts import dated_facts
from cleaner.judging.top.first_paragraph import PARAGRAPH_WORDS, SENTENCE_WORDS, first_paragraph
from cleaner.judging.top.headline import headline
from cleaner.judging.top.html_title import title_in_html
from cleaner.judging.top.signs import (
    byline,
    date,
    first_name_in,
    is_bullet,
    is_clock,
    is_day,
    is_name,
    name_in,
    names_joined,
    reports,
)
from cleaner.judging.top.site_headings import instead_of_site
from cleaner.judging.top.standfirst import (
    HEAD_LINES,
    MARKS_BELOW,
    STANDFIRST_WORDS,
    is_named_standfirst,
    standfirst,
)
from cleaner.model import Label
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.news_agencies import names_agency
from cleaner.vocabulary.recipe_words import begins_with_amount, heads_ingredients
from cleaner.vocabulary.teaser_words import names_related

__all__ = ["Head", "find_head", "marks_at_top"]

STORIES: Final = frozenset({Concept.COVERAGE, Concept.READ_MORE})
BLOCKS: Final = 14
"""Blocks between the title and the first paragraph that may be byline, date or highlights."""
BLOCKS_ABOVE: Final = 3
"""Blocks above the title that may be."""
NAV: Final = int(Zone.NAV)
SURELY: Final = 0.7
"""Above the headline of a text, what scores less is none of it."""
SURE_CORE: Final = 0.8
"""The model is sure of a block that scores higher."""
HEADER_WORDS: Final = 6.0
ENTRY_WORDS: Final = 4.0
ENTRY_LINKED: Final = 0.5
LISTED_SCORE: Final = 0.2
BULLET_SCORE: Final = 0.1
"""Above the first paragraph an entry of a list is a highlight from this score on, if the model
keeps another entry of the list: menus are lists too. In text a bullet is a surer sign than <li> is
in HTML."""
CONTINUED: Final = ",;，；"
"""At the end of an entry of a list that is one sentence."""
AMOUNTS: Final = 2
"""Entries that begin with an amount, in a list of ingredients: half of them, and so many."""
BUTTON_SCORE: Final = 0.1
"""What scores less, right above the headline, may be buttons between it and the day."""
LINKED: Final = 0.9
STORY_WORDS: Final = 4.0
"""Of the link to another story, at least."""
OPENING: Final = 40
"""Characters of the first paragraph in which the place stands."""
HIGHLIGHT_NAMES: Final = frozenset({"abstract", "highlights", "keypoints", "takeaways"})
LIST_NAMES: Final = 12
ENTRY: Final = "<li>"


@dataclass(frozen=True, slots=True)
class Head:
    """The top of the article: where its title stands, and its first paragraph.

    title: index of a block, or None. paragraph: index of the first long core block, below that.
    marks: of the bylines and dates above the paragraph.
    standfirst: the lines of a text between the title and the first of those.
    listed: highlights that are entries of a list. over_highlights: the header above bullets.
    writer: the name in the byline; nothing where none is. coauthors: the others in it.
    kicker: the short line right above the title, which names the topic.
    site: the heading above the title that names the site, and is like the declared title.
    facts: days above the paragraph on which something else happened.
    reporter: the line of a text beside the day that names an agency, or a writer less plainly.
    over_place: the lines of a text that are names, above another name that stands above the day.
    menus: the blocks of menus right above the title.
    over_headline: those above the headline that the model is not sure of.
    above: blocks above the title that may be byline or date.
    over_paragraph: blocks right above the paragraph that may be, further below the title.
    opening: the first words of the paragraph.
    near: where bylines and dates are of this article, but for menus.
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
    menus: frozenset[int] = frozenset()
    over_headline: frozenset[int] = frozenset()
    coauthors: tuple[str, ...] = ()
    above: int = BLOCKS_ABOVE
    over_paragraph: range = range(0)
    opening: str = ""
    near: range = field(init=False)

    def __post_init__(self) -> None:
        """Work out once what is asked of every block at the top."""
        start = self.title if self.title is not None else max(0, self.paragraph - BLOCKS)
        near = range(start - self.above, min(start + BLOCKS + 1, self.paragraph))
        object.__setattr__(self, "near", near)

    def is_near(self, index: int) -> bool:
        """Whether a byline or a day there is of this article."""
        near = index in self.near or index in self.over_paragraph
        return near and index not in self.menus


def find_head(looks: Sequence[Look], declared_title: str | None) -> Head:
    """Find the title and the first paragraph."""
    is_text = are_lines(looks)
    found = _title_of_text(looks) if is_text else title_in_html(looks, declared_title)
    title = found
    if found is not None and not is_text:
        title = instead_of_site(looks, found, declared_title)
    start = 0 if title is None else title + 1
    above = BLOCKS_ABOVE if title is None or is_text else _above(looks, title)
    first = max(0, start - 1 - above)
    paragraph = _below_marks(looks, first, first_paragraph(looks, start))
    facts = dated_facts(looks, range(first, paragraph)) | _days_of_others(looks, start, paragraph)
    menus = _menus_above(looks, first, title)
    elsewhere = facts | menus
    marks = [
        look.index
        for look in looks[first:paragraph]
        if look.index not in elsewhere and (byline(look) or date(look))
    ]
    below = () if title is None else looks[start : min(start + BLOCKS, paragraph)]
    reporter = _reporter(looks, title, marks) if is_text else None
    near = frozenset(marks if reporter is None else (*marks, reporter))
    over = _over_highlights(looks, title, paragraph)
    listed = _listed(looks, title, paragraph, over)
    if over is not None and not is_text and not (over + 1 in listed and looks[over].score >= CORE):
        over = None
    return Head(
        title,
        paragraph,
        near,
        standfirst=standfirst(looks, title, near, below),
        listed=listed,
        over_highlights=over,
        writer=_writer(looks, marks, title),
        kicker=_kicker(looks, title) if is_text else None,
        site=found if found != title else None,
        facts=facts,
        reporter=reporter,
        over_place=_over_place(looks, title, marks) if is_text else frozenset(),
        menus=menus,
        over_headline=_over_headline(looks, title, near),
        coauthors=_coauthors(looks, marks),
        above=above,
        over_paragraph=range(0) if is_text else _over_paragraph(looks, title, paragraph),
        opening=looks[paragraph].text[:OPENING] if paragraph < len(looks) else "",
    )


def _above(looks: Sequence[Look], title: int) -> int:
    """How many blocks above the headline may be byline or date: also a day above the buttons.

    Where there is a day below the headline, one far above is of something else.
    """
    if any(map(date, looks[title + 1 : title + 1 + HEAD_LINES])):
        return BLOCKS_ABOVE
    for look in reversed(looks[max(0, title - BLOCKS) : title]):
        if look.score >= BUTTON_SCORE:
            found = look.links == 0 and not look.zones & NAV and is_day(look)
            return max(BLOCKS_ABOVE, title - look.index) if found else BLOCKS_ABOVE
    return BLOCKS_ABOVE


def _days_of_others(looks: Sequence[Look], start: int, paragraph: int) -> frozenset[int]:
    """The days below the links to other stories, of which there are several above the text.

    The day of this one may stand twice below a link to its writers.
    """
    days = {
        look.index: above.text
        for above, look in pairwise(looks[start:paragraph])
        if above.links > LINKED and above.words >= STORY_WORDS and is_day(look)
        if not byline(above)
    }
    return frozenset(days) if len(set(days.values())) > 1 else frozenset()


def _over_paragraph(looks: Sequence[Look], title: int | None, paragraph: int) -> range:
    """The blocks right above the first paragraph, if nothing between the headline and them is text.

    Lists of other stories may part them from the headline, but not the byline of a box in the text.
    """
    start = paragraph - BLOCKS_ABOVE
    if title is None or start <= title + BLOCKS - BLOCKS_ABOVE:
        return range(0)
    told = any(
        look.tag not in HEADING_TAGS and not (byline(look) or date(look))
        for look in looks[title + 1 : paragraph]
        if look.score >= CORE and look.words >= SENTENCE_WORDS and look.ends_sentence
    )
    return range(0) if told else range(start, paragraph)


def _menus_above(looks: Sequence[Look], first: int, title: int | None) -> frozenset[int]:
    """The blocks of menus right above a headline that is in none; they tell of other stories."""
    if title is None or looks[title].zones & NAV:
        return frozenset()
    return frozenset(look.index for look in looks[first:title] if look.zones & NAV)


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


def _below_marks(looks: Sequence[Look], first: int, paragraph: int) -> int:
    """The first paragraph; a long standfirst above the byline or the date is not it.

    Nor is one that is a heading, though a day stands above the headline.
    """
    is_heading = any(look.tag in HEADING_TAGS for look in looks[paragraph : paragraph + 1])
    if not is_heading and any(byline(look) or date(look) for look in looks[first:paragraph]):
        return paragraph
    end = _paragraph_below(looks, paragraph) if is_heading else paragraph
    below = looks[paragraph + 1 : end + 1 + MARKS_BELOW]
    mark = next((look.index for look in below if _is_mark_below(look)), None)
    if mark is None:
        return paragraph
    kept = [look for look in looks[mark + 1 :] if look.score >= CORE and not _is_mark_below(look)]
    long = (look for look in kept if look.words >= PARAGRAPH_WORDS)
    told = (look for look in kept if look.words >= SENTENCE_WORDS and look.ends_sentence)
    return next((look.index for look in (*long, *told)), paragraph)


def _paragraph_below(looks: Sequence[Look], heading: int) -> int:
    """The first paragraph close below a heading; the heading itself if there is none."""
    below = looks[heading + 1 : heading + 1 + BLOCKS]
    return next(
        (
            look.index
            for look in below
            if look.score >= CORE and look.words >= PARAGRAPH_WORDS and look.tag not in HEADING_TAGS
        ),
        heading,
    )


def _is_mark_below(look: Look) -> bool:
    """Whether a line below prose is a byline or a day; a heading there opens a section."""
    if look.tag in HEADING_TAGS:
        return date(look) is not None
    return byline(look) is not None or date(look) is not None


def _listed(
    looks: Sequence[Look], title: int | None, paragraph: int, header: int | None
) -> frozenset[int]:
    """The entries of lists between the title and the first paragraph that are highlights."""
    if title is None:
        return frozenset()
    end = min(title + BLOCKS + 1, paragraph)
    if header is not None and not are_lines(looks):  # however far below a gallery
        end = max(end, min(header + BLOCKS, paragraph))
    below = looks[title + 1 : end]
    lists = (list(run) for is_list, run in groupby(below, _is_entry) if is_list)
    kept = (run for run in lists if any(look.score >= CORE or _is_named(look) for look in run))
    told = (
        run
        for run in kept
        if not _are_ingredients(looks, run)
        and not _heads_or_goes_on(run)
        and not _are_stories(looks[run[0].index - 1])
    )
    return _headed(looks, header, end) | frozenset(look.index for look in chain.from_iterable(told))


def _headed(looks: Sequence[Look], header: int | None, end: int) -> frozenset[int]:
    """The bullets of a text right below the header of the highlights, whatever the model says."""
    if header is None or not are_lines(looks) or _are_stories(looks[header]):
        return frozenset()
    bullets = takewhile(is_bullet, looks[header + 1 : end])
    return frozenset(
        look.index for look in bullets if look.links < ENTRY_LINKED and look.words >= ENTRY_WORDS
    )


def _heads_or_goes_on(entries: Sequence[Look]) -> bool:
    """Whether bullets of a text head what is below them one by one, or are parts of a sentence."""
    first = entries[0]
    if not is_bullet(first):
        return False
    goes_on = any(entry.text[-1] in CONTINUED for entry in entries)
    return goes_on or (len(entries) == 1 and not first.ends_sentence)


def _are_stories(header: Look) -> bool:
    """Whether the line above a list says that it leads to others: "Related posts"."""
    return any(
        one.concept in STORIES and one.how in SURE and names_related(one.phrase)
        for one in header.matches
    )


def _are_ingredients(looks: Sequence[Look], entries: Sequence[Look]) -> bool:
    amounts = sum(begins_with_amount(look.text) for look in entries)
    return amounts >= max(AMOUNTS, len(entries) / 2) or heads_ingredients(
        looks[entries[0].index - 1].text
    )


def _heads_list(looks: Sequence[Look], index: int) -> bool:
    """Whether a block of HTML says that the entries of a list below it are highlights."""
    look = looks[index]
    if not look.matches or looks[index + 1].tag != "li" or look.links >= ENTRY_LINKED:
        return False
    return look.says(Concept.HIGHLIGHT, hows=(How.WHOLE,)) is not None


def _is_entry(look: Look) -> bool:
    if look.links >= ENTRY_LINKED or look.words < ENTRY_WORDS:
        return False
    if look.tag == "li":
        return look.score >= LISTED_SCORE
    return (is_bullet(look) or _is_named(look)) and look.score >= BULLET_SCORE


def _is_named(look: Look) -> bool:
    """Whether a block stands in an entry of a list that is named as one of highlights."""
    near = look.names[:LIST_NAMES]
    return ENTRY in near and not HIGHLIGHT_NAMES.isdisjoint(near)


def _over_highlights(looks: Sequence[Look], title: int | None, paragraph: int) -> int | None:
    """The short line between the title and the first bullets below it, or what heads <li>."""
    if title is None:
        return None
    if not are_lines(looks):
        return next((i for i in range(title + 1, paragraph - 1) if _heads_list(looks, i)), None)
    bullets = [look.index for look in looks[title + 2 : paragraph] if is_bullet(look)]
    if len(bullets) < 2 or bullets[1] != bullets[0] + 1:
        return None
    if _heads_or_goes_on(list(takewhile(is_bullet, looks[bullets[0] : paragraph]))):
        return None
    above = looks[bullets[0] - 1]
    told = above.text[-1] in ":?" or above.says(Concept.HIGHLIGHT, hows=(How.WHOLE,)) is not None
    asks = told and above.words <= HEADER_WORDS and above.index > title
    return above.index if asks and not heads_ingredients(above.text) else None


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


def _coauthors(looks: Sequence[Look], marks: Sequence[int]) -> tuple[str, ...]:
    """The names behind "and" in the byline."""
    line = next((looks[mark] for mark in marks if byline(looks[mark])), None)
    said = line.says(Concept.BYLINE) if line else None
    return names_joined(line.text[len(said.phrase) :]) if line and said else ()


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


def _over_headline(
    looks: Sequence[Look], title: int | None, marks: frozenset[int]
) -> frozenset[int]:
    """What the model keeps above a headline that has a byline or a day below, if it doubts it all.

    Where it is sure of a sentence there, the headline may be that of a part. A standfirst may stand
    above the headline, if it is named so.
    """
    if title is None or marks.isdisjoint(range(title + 1, title + 1 + MARKS_BELOW)):
        return frozenset()
    kept = [look for look in looks[:title] if look.score >= CORE and look.index not in marks]
    sure = any(
        look.score >= SURELY and look.words >= SENTENCE_WORDS and look.ends_sentence
        for look in kept
    )
    doubted = [] if sure else [look for look in kept if look.score < SURELY]
    return frozenset(look.index for look in doubted if not is_named_standfirst(look))


def _kicker(looks: Sequence[Look], title: int | None) -> int | None:
    """The topic above the headline; the model takes it for a heading."""
    if not title:
        return None
    above = looks[title - 1]
    plain = above.words <= HEADER_WORDS and not above.ends_sentence and above.score < SURE_CORE
    mark = byline(above) or date(above) or is_clock(above)
    return above.index if plain and not mark else None
