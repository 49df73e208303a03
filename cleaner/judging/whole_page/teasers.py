"""Short lines between the paragraphs of a text scrape: which are teasers, which subheadings.

In HTML a teaser is a link; in text both are short lines without an end of sentence. What tells them
apart is company: subheadings stand alone, teasers come in groups. And where a page has one group,
its single short lines are of the same kind. That holds for news, which opens with a byline or a
day. On other pages four of five such lines are entries of lists that belong to the text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, takewhile
from typing import Final

from cleaner.judging.amendments.particulars import particular_lines
from cleaner.judging.captions import photo_credit
from cleaner.judging.looks import CORE, SURE, Look, are_lines
from cleaner.judging.shapes import QUOTES, ends_prose, is_row
from cleaner.judging.top.opening import opens_as_news
from cleaner.judging.top.signs import is_bullet, is_day
from cleaner.judging.whole_page.contents_lists import listed_headings
from cleaner.vocabulary import BULLETS, Concept, How
from cleaner.vocabulary.picture_words import numbers_figure
from cleaner.vocabulary.quotation_words import shares_post, signs_post
from cleaner.vocabulary.teaser_words import (
    heads_videos,
    is_menu_of_videos,
    names_related,
    opens_teaser,
)

__all__ = ["playlists", "teaser_lists", "teasers_in_flow"]

PROSE_WORDS: Final = 18.0
SENTENCE_WORDS: Final = 10.0
"""The paragraphs around a teaser have at least so many words: one of them, and the other."""
LISTING: Final = 0.5
"""Groups and single short lines for each paragraph; a listing has more."""
SINGLE_WORDS: Final = 7.0
UNSURE: Final = 0.7
LINE_WORDS: Final = (2.0, 16.0)
HEADLINE_WORDS: Final = 4.0
"""Mean words of the lines of a group; entries of a list are shorter."""
GROUP: Final = range(2, 8)
DATELINE: Final = 3
"""Lines in which the paragraph below the titles of videos begins; the place may stand before it."""
SURE_CORE: Final = 0.8
"""Of a line that scores as much the model is sure. To take those of listings costs 0.002 on
wcxb-dev; where no line of any group is marked as a teaser, three of four are subheadings."""
CERTAIN: Final = 0.95
"""Of a line without such a mark that scores as much the model is sure whatever others have."""
SUBHEADING_WORDS: Final = 5.0
_NUMBERED: Final = re.compile(r"(?:\d+|[A-Z])[.)] |\w{2,9} \d{1,2} ?[.:)] ")
"""Steps and questions that are numbered are headings: "2. Oars", "Step 2: Oars"."""
TEASER_MARKS: Final = (":", ". ")
"""What subheadings seldom have: "Video: ...", two sentences in one line."""
QUESTIONS: Final = ("?", "？")
"""Subheadings ask too, but seldom where others do not."""
SENTENCE_ENDS: Final = (".", "!", "?", ",")
_UNSPACED: Final = re.compile(r"[\u3040-\u9fff]")
"""A letter of Chinese or Japanese, whose subheadings are as long as teasers."""
MARKS: Final = BULLETS + "+|"
LEADING: Final = 2
LEADING_SHARE: Final = 0.5
"""Entries of a list of links that say what they lead to, and their share of it."""
OPENING: Final = (How.START,)
WHOLE: Final = (How.WHOLE,)


def teasers_in_flow(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks of a text page that are teasers inside the article, with the evidence."""
    if not are_lines(looks) or not opens_as_news(looks):
        return {}
    runs = list(_short_runs(looks))
    groups = [run for run in runs if _is_group(run)]
    if not groups:
        return {}
    marked = any(_is_labelled(look) for run in groups for look in run)
    certain = SURE_CORE if not marked or _listing(looks, runs) else CERTAIN
    found = {
        look.index: f"one of {len(run)} short lines in a row between two paragraphs"
        for run in groups
        for look in (run[:-1] if _ends_in_subheading(run) else run)
        if not _is_sure(look, certain)
    }
    evidence = "a short line between two paragraphs, on a page with groups of such lines"
    for run in runs:
        if len(run) == 1 and _reads_as_teaser(run[0], certain, among_labels=marked):
            found.setdefault(run[0].index, evidence)
    return found


def teaser_lists(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks of lists, half of whose entries at least say what they lead to: "Map: ...".

    Or of headlines right below a line that says that they are: "Related posts".
    """
    if not are_lines(looks):
        return {}
    found: dict[int, str] = {}
    for listed, group in groupby(looks, key=is_bullet):
        entries = list(group) if listed else []
        told = [
            entry
            for entry in entries
            if entry.matches and entry.says(Concept.READ_MORE, hows=OPENING)
        ]
        if len(told) >= LEADING and len(told) >= LEADING_SHARE * len(entries):
            evidence = f"in a list of links such as “{told[0].text[:40]}”"
            found |= dict.fromkeys((entry.index for entry in entries), evidence)
        elif len(entries) >= LEADING and (header := _header_of(looks, entries)):
            evidence = f"a headline in a list right below “{header}”"
            found |= dict.fromkeys((entry.index for entry in entries), evidence)
    return found


def _header_of(looks: Sequence[Look], entries: Sequence[Look]) -> str | None:
    """What the line above a list of headlines says if it heads other stories for certain."""
    above = looks[max(0, entries[0].index - 1)]
    said = above.says(Concept.COVERAGE, hows=WHOLE) if above.matches else None
    if said is None or not names_related(said.phrase):
        return None
    words = sum(entry.words for entry in entries)
    if words < HEADLINE_WORDS * len(entries) or any(entry.text[-1] in ".;:," for entry in entries):
        return None
    return above.text


def playlists(looks: Sequence[Look]) -> Mapping[int, str]:
    """The titles of videos that a text names below "Now playing", above a paragraph.

    "Videos" above the first paragraph is the last entry of a menu, and the headline is below.
    """
    if not are_lines(looks):
        return {}
    found: dict[int, str] = {}
    below_text = False
    for look in looks:
        below_text = below_text or (_is_prose(look) and look.ends_sentence)
        if not heads_videos(look.text) or (is_menu_of_videos(look.text) and not below_text):
            continue
        start = look.index + 1
        titles = list(takewhile(_is_short, looks[start : start + GROUP.stop]))
        end = start + len(titles)
        below = looks[end : end + DATELINE]
        if len(titles) in GROUP and any(_is_prose(line) and line.ends_sentence for line in below):
            evidence = f"the title of a video, below “{look.text}”"
            found |= dict.fromkeys((title.index for title in titles), evidence)
    return found


def _ends_in_subheading(run: Sequence[Look]) -> bool:
    """Whether only the last line lacks a teaser's marks: it is the heading of what follows."""
    last = run[-1]
    short = last.words <= SUBHEADING_WORDS and not _is_marked(last)
    return short and all(map(_is_marked, run[:-1]))


def _is_marked(look: Look) -> bool:
    """Whether a line has the marks of a teaser: "Video: ...", a question."""
    return _is_labelled(look) or any(mark in look.text for mark in QUESTIONS)


def _is_labelled(look: Look) -> bool:
    """Whether a line has marks that subheadings lack."""
    if any(mark in look.text for mark in TEASER_MARKS) or opens_teaser(look.text):
        return True
    return look.says(Concept.READ_MORE, Concept.CAPTION) is not None


def _listing(looks: Sequence[Look], runs: Sequence[Sequence[Look]]) -> bool:
    """Whether short lines stand between most paragraphs: those of a listing, which head them."""
    prose = sum(
        _is_prose(look) and look.words >= PROSE_WORDS and ends_prose(look) for look in looks
    )
    return len(runs) > LISTING * prose


def _is_sure(look: Look, certain: float) -> bool:
    """Whether the model's word counts: that of a marked line does not where others are marked."""
    return look.score >= certain and not (certain == CERTAIN and _is_labelled(look))


def _reads_as_teaser(look: Look, certain: float, *, among_labels: bool) -> bool:
    """Subheadings stand alone too, but are shorter and seldom ask or quote.

    Where the groups of the page have no labels they may be captions, and single lines need one.
    """
    if look.words < HEADLINE_WORDS or _is_sure(look, certain):
        return False
    if not among_labels:
        return _is_labelled(look)
    return look.words >= SINGLE_WORDS or _is_marked(look) or look.score < UNSURE


def _short_runs(looks: Sequence[Look]) -> Iterator[list[Look]]:
    """Runs of short lines that have a paragraph with an end of sentence before and behind them."""
    run: list[Look] = []
    before: Look | None = None
    others = listed_headings(looks) | particular_lines(looks)
    posts = _lines_of_posts(looks)
    for look in looks:
        if photo_credit(look) or numbers_figure(look.text) or look.index in posts:
            continue
        if _is_short(look) and look.index not in others:
            run.append(look)
            continue
        if run and before is not None and _is_between(before, look):
            yield run
        run = []
        before = look if _is_prose(look) else None


def _lines_of_posts(looks: Sequence[Look]) -> frozenset[int]:
    """The last line of each post that is shown, and the one above it."""
    last = [look.index for look in looks if signs_post(look.text) or shares_post(look.text)]
    return frozenset(line - above for line in last for above in (0, 1))


def _is_between(before: Look, after: Look) -> bool:
    """Whether a paragraph ends above and another starts below."""
    long = max(before.words, after.words) >= PROSE_WORDS
    return long and _is_prose(after) and ends_prose(before)


def _is_prose(look: Look) -> bool:
    return look.score >= CORE and look.words >= SENTENCE_WORDS


def _is_short(look: Look) -> bool:
    low, high = LINE_WORDS
    if not low <= look.words <= high or (look.ends_sentence and look.text[-1] not in "?？!"):
        return False
    if _NUMBERED.match(look.text) or is_row(look.text):
        return False
    first, last = look.text[0], look.text[-1]
    if last in ":,;" or first in MARKS or first.islower():
        return False
    if last in QUOTES and look.text[:-1].rstrip()[-1:] in SENTENCE_ENDS:
        return False  # somebody is quoted in a whole sentence
    said = look.says(Concept.READ_MORE, Concept.BYLINE, Concept.DATELINE, Concept.CAPTION)
    if said is None:
        return not is_day(look) and not _UNSPACED.search(look.text)
    return said.concept is Concept.READ_MORE and not is_day(look)


def _is_talk(run: Sequence[Look]) -> bool:
    """Whether a name before a colon comes back behind another: "Ann: ", "Bob: ", "Ann: "."""
    names = [before if colon else "" for before, colon, _ in (x.text.partition(":") for x in run)]
    return any(
        first == third != "" and second not in {"", first}
        for first, second, third in zip(names, names[1:], names[2:], strict=False)
    )


def _is_group(run: Sequence[Look]) -> bool:
    if any(look.matches and look.says(Concept.COVERAGE, hows=SURE) for look in run):
        return False  # a list of other stories, whose blurbs look like paragraphs
    if _is_talk(run):
        return False
    mean = sum(look.words for look in run) / len(run)
    return len(run) in GROUP and mean >= HEADLINE_WORDS
