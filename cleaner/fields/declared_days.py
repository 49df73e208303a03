"""A page -> the day that its own article object of JSON-LD declares.

Publishers write it for machines, and it is the only place where the page shows "3 hours ago".
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from cleaner.fields.candidates import Candidate, bare
from cleaner.fields.sight import Sight
from cleaner.model import Label
from cleaner.parsing.dates import parse_date
from cleaner.parsing.linked_data import text_of, types_of

__all__ = ["declared_day", "is_of_others", "posted_day", "started_day"]

NEWS: Final = frozenset(
    {
        "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "blogposting",
        "opinionnewsarticle", "reviewnewsarticle", "liveblogposting", "satiricalarticle",
    }
)  # fmt: skip
"""Types of what is surely published on a day."""
WRITTEN: Final = NEWS | {"article", "techarticle", "scholarlyarticle", "report"}
"""Types of what may be: manuals and shops are of them too. Goods and events have other days."""
POSTED: Final = {
    "jobposting": "datePosted", "realestatelisting": "datePosted",
    "specialannouncement": "datePosted", "videoobject": "uploadDate",
    "legislation": "datePublished", "medicalscholarlyarticle": "datePublished",
    "quiz": "datePublished", "dataset": "datePublished", "learningresource": "datePublished",
}  # fmt: skip
"""Types of what a page may be about, and what says when it was put there."""
STARTED: Final = "article:published_time"
"""What programs of forums declare of a thread, though its kind is a website."""
FILM: Final = "videoobject"
OF_FILMS: Final = ("/video", "/watch")
"""In the address of a page about a film."""
NAMES: Final = ("headline", "name", "title")
"""What holds the name of an object; the last one that of a job."""
SHOWN: Final = frozenset(
    {
        "time", "time below", "class", "class below", "date block", "byline block", "near title",
        "other block",
    }
)  # fmt: skip
"""Places where the days of other articles stand as well."""
OF_OTHERS: Final = frozenset({Label.COVERAGE, Label.TEASER, Label.ADVERT, Label.NAVIGATION})
"""Labels of blocks that name other articles."""


def declared_day(sight: Sight, chosen: Candidate, *, enough: bool) -> str | None:
    """The day that the page's article declares, where that is better than the one chosen.

    enough: whether the chosen one is likely. It is not that of the page where only lists of other
        articles show it; the next day may be meant in another zone of time.
    """
    if not enough:
        return _declared(sight, NEWS)
    day = _declared(sight, WRITTEN) if is_of_others(chosen, sight) else None
    if day is None or abs((date.fromisoformat(day) - date.fromisoformat(chosen.text)).days) <= 1:
        return None
    return day


def posted_day(sight: Sight) -> str | None:
    """The day on which what the page is about was put there; None where that is not declared.

    It has to be named as the page is: articles have films beside them, and jobs other jobs.
    """
    days = {
        parse_date(text_of(one.get(POSTED[kind])))
        for one in sight.page.declared.objects
        for kind in types_of(one) & POSTED.keys()
        if _is_named_so(one, sight) and (kind != FILM or _shows_film(sight))
    } - {None}
    return days.pop() if len(days) == 1 else None


def started_day(sight: Sight) -> str | None:
    """The day on which a thread began, as the head of its page declares it.

    Threads show "3 days ago", or the days of answers. Other pages have such a day where nobody
    would say that they were published on one.
    """
    days = set(map(parse_date, sight.page.declared.meta.get(STARTED, ()))) - {None}
    return days.pop() if len(days) == 1 else None


def _shows_film(sight: Sight) -> bool:
    """Whether a page is one about a film: goods and firms have films of their names as well."""
    stated = any(kind.startswith("og:video") for kind in sight.page.declared.kinds)
    return stated or any(part in sight.address for part in OF_FILMS)


def _declared(sight: Sight, kinds: frozenset[str]) -> str | None:
    """The one day that all articles declare which the page has; of several those named as it is."""
    articles = [one for one in sight.page.declared.objects if types_of(one) & kinds]
    if len(articles) > 1:
        articles = [one for one in articles if _is_named_so(one, sight)]
    days = {parse_date(text_of(one.get("datePublished"))) for one in articles} - {None}
    return days.pop() if len(days) == 1 else None


def is_of_others(day: Candidate, sight: Sight) -> bool:
    """Whether a day stands in menus and lists of other articles only."""
    if day.block is None or not SHOWN.issuperset(day.places):
        return False
    return sight.blocks[day.block].label in OF_OTHERS


def _is_named_so(article: Mapping[str, Any], sight: Sight) -> bool:
    stated = (text_of(article.get(name)) for name in NAMES)
    headline = bare(next(filter(None, stated), ""))
    title = sight.bare[sight.title] if sight.title is not None else ""
    shown = {title, bare(sight.page.declared.title_element or "")} - {""}
    return bool(headline) and any(headline in one or one in headline for one in shown)
