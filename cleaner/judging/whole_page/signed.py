"""Readers' comments below an article that no container tells apart: each is signed.

Blogs of the 2000s write what readers say as paragraphs of the page, each with a line such as
"Posted by: Marit | May 6, 2007 2:01 PM" above or below, or begin each with a name on a line of its
own; and a header "Comments" stands over the first. To a model they are paragraphs like those of the
article. Text scrapes have no containers at all.

On the development corpora, cross-validated, this gains word F1 of 0.007 on dragnet-a and gn1-a
each; read as text, 0.021 and 0.002. Of wcxb-dev few pages change.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Final

from cleaner.judging.looks import CORE, Look
from cleaner.parsing.dates import parse_date
from cleaner.vocabulary import Concept, How, concepts_of, normalise
from cleaner.vocabulary.ages import tells_age
from cleaner.vocabulary.all_months import month_of
from cleaner.vocabulary.comment_counts import heads_comments, may_head_comments
from cleaner.vocabulary.quotation_words import names_speaker

__all__ = ["signed_comments"]

ARTICLE_WORDS: Final = 60.0
"""Words of likely core above the header. Without an article above, the posts are the page."""
SIGNATURES: Final = 2
MANY: Final = 4
"""So many must be, if the posts are longer than what stands above: it may be an article's top."""
LONGER: Final = 2.0
"""Times that an article is as long as the longest post below it."""
NAMED_BELOW: Final = 200.0
"""Words above posts that are signed with names only."""
SIGNATURE_WORDS: Final = 16
POST_BLOCKS: Final = 12
"""Mean blocks of a post, at most; a report by the minute has more between two days."""
LINES: Final = 3
"""Right below a signature, in the first of which what the model keeps begins."""
NAME_WORDS: Final = 4
POST: Final = 60
"""Characters below a name, at least."""
_NO_NAME: Final = frozenset(".,;:?!")
EACH: Final = 2
"""Signatures of a comment at most, where a header counts them, and one of the article. Below what
is said of the first story of a page are others, which nobody has answered: "1 comment"."""
DAY_WORDS: Final = 5
"""Of a line that is a day and at most a name."""
_COUNT: Final = re.compile(r"\d{1,4}")
"""In a header that says how many comments stand below it."""
_CLOCK: Final = re.compile(r"\d{1,2}[:.h]\d{2}")
_CLOCK_OR_YEAR: Final = re.compile(rf"{_CLOCK.pattern}|\b(?:19|20)\d{{2}}\b|[a-z]\.? \d\d$")
_OF_MONTH: Final = re.compile(
    r"\b\d{1,2}(?:er|st|nd|rd|th|[.ºª])?,? (?:de |di |of )?(?P<behind>[^\W\d_]{3,12})"
    r"|\b(?P<before>[^\W\d_]{3,12})\.? \d{1,2}(?:st|nd|rd|th)?\b"
    r"|\b\d{1,2} ?[月월]"
)
"""A day and the word that may be its month; no year, which some sites leave out."""
_SHORT_YEAR: Final = re.compile(r"\b\d{1,2} ([^\W\d_]{3,9})\.? \d\d\b")


def signed_comments(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps from a header of comments to the last signature below, and why.

    A page of several stories, or answers, has comments below each; it is left to the model.
    """
    headers = [
        look.index
        for look in looks
        if may_head_comments(look.text, look.letters) and heads_comments(look.text)
    ]
    if not headers:  # mostly
        return {}
    core = [look.words if look.score >= CORE else 0.0 for look in looks]
    above = list(accumulate(core, initial=0.0))
    headers = [header for header in headers if above[header] >= ARTICLE_WORDS]
    sections = [
        (header, signed)
        for header, following in pairwise([*headers, len(looks)])
        if (signed := _signed(looks[header + 1 : following], above[header]))
    ]
    if len(sections) != 1:
        return {}
    ((header, signed),) = sections
    why = f"below “{looks[header].text}”, among {len(signed)} signed posts"
    counted = max(map(int, _COUNT.findall(looks[header].text)), default=0)
    if counted and len(signed) > EACH * counted + 1:
        return {}
    heads = counted == len(signed)
    if not heads and (article := _article_below(above, header, signed)) is not None:
        if len(signed) - article < MANY:
            return {}
        header, signed = signed[article], signed[article:]
    between = core[header + 1 : signed[0]]  # tabs, or what a post says
    above_posts = len(between) <= 1 or not any(between) or tells_age(looks[signed[0]].text)
    end = _end(looks, signed[-1]) if above_posts else signed[-1] + 1
    if above[end] - above[header] > above[header] and len(signed) < MANY:
        return {}
    kept = {look.index: why for look in looks[header:end] if look.score >= CORE}
    return kept if len(kept) <= POST_BLOCKS * len(signed) else {}


def _article_below(above: Sequence[float], header: int, signed: Sequence[int]) -> int | None:
    """Which signature is the first below the article, if a header of comments stands above that.

    Such a header is a counter, or leads down to the comments: below it, or below the day of the
    article, stands more core than above it, and much more than between two posts.
    above: words of likely core above each block.
    """
    edges = [header, *signed]
    posts = [above[end] - above[start] for start, end in pairwise(edges)]
    longest = max(posts[:2])
    later = max(posts[2:], default=0.0)
    return posts.index(longest) if longest > max(above[header], LONGER * later) else None


def _end(looks: Sequence[Look], last: int) -> int:
    """The end of the last post, if it is signed above: up to what the model removes.

    A name and a title may stand between.
    """
    near = looks[last + 1 : last + 1 + LINES]
    first = next((look.index for look in near if look.score >= CORE), last + 1)
    return next((i for i in range(first, len(looks)) if looks[i].score < CORE), len(looks))


def _signed(looks: Sequence[Look], article: float) -> list[int]:
    """The blocks that are signed, if they are enough: with a day, or with a name above a post.

    article: words above them. A short text may be the summary of one whose paragraphs have titles.
    """
    named = article >= NAMED_BELOW
    signed = [
        look
        for look in looks
        if any(map(_is_signature, look.text.split("\n")))
        or (named and _begins_with_name(look.text))
    ]
    if len(signed) < SIGNATURES:
        return []
    last = signed[-1]
    timed = [look for look in signed if _CLOCK.search(look.text)]
    if len(timed) >= SIGNATURES and timed[0] is signed[0]:
        last = timed[-1]  # days without a clock are those of stories below
    return [look.index for look in signed if look.index <= last.index]


def _is_signature(line: str) -> bool:
    if tells_age(line) or names_speaker(line):
        return True
    words = line.count(" ") + 1
    if words > SIGNATURE_WORDS or not _CLOCK_OR_YEAR.search(line) or not _names_day(line):
        return False
    return words <= DAY_WORDS or _CLOCK.search(line) is not None or _begins_with_by(line)


def _begins_with_name(text: str) -> bool:
    """Whether the first line may be a name, and what is below it a post."""
    name, _, post = text.partition("\n")
    return (
        len(post) >= POST
        and name.count(" ") < NAME_WORDS
        and name[:1].isalnum()
        and not name[:1].islower()
        and _NO_NAME.isdisjoint(name)
    )


def _names_day(line: str) -> bool:
    """Whether a line names a day, whichever of its numbers is the month; with a clock, any year."""
    if parse_date(line, day_first=True) is not None:
        return True
    if any(map(month_of, _SHORT_YEAR.findall(line))):
        return True
    return _CLOCK.search(line) is not None and any(map(_is_of_month, _OF_MONTH.finditer(line)))


def _is_of_month(day: re.Match[str]) -> bool:
    word = day["behind"] or day["before"]
    return word is None or month_of(word) is not None


def _begins_with_by(line: str) -> bool:
    matches = concepts_of(normalise(line))
    return any(m.concept is Concept.BYLINE and m.how is How.START for m in matches)
