"""A text -> whether it is surely the name of one person, and such a name without a role."""

import re
from typing import Final

from cleaner.fields.candidates import bare
from cleaner.fields.names import names_of
from cleaner.model import Label
from cleaner.vocabulary.around_names import before_paper
from cleaner.vocabulary.name_particles import NAME_PARTICLES
from cleaner.vocabulary.news_agencies import names_agency
from cleaner.vocabulary.writer_titles import is_title, is_title_of_writer

__all__ = [
    "INTERFACE",
    "OF_OTHERS",
    "ORGANISATION",
    "is_person",
    "is_place_of_work",
    "without_titles",
]

OF_OTHERS: Final = frozenset({Label.COMMENT, Label.COVERAGE, Label.TEASER, Label.ADVERT})
"""Labels of blocks whose lines name other writers and other days."""

ORGANISATION: Final = frozenset(
    (
        "team", "staff", "editor", "editors", "editorial", "inc", "llc", "ltd", "news", "press",
        "magazine", "department", "university", "institute", "center", "centre", "association",
        "foundation", "group", "company", "agency", "reuters", "ap", "redaktion", "society",
        "media", "blog", "admin", "guest", "hospital", "council", "office", "ministry", "journal",
        "times", "club",
    )
)  # fmt: skip
PAPER: Final = frozenset(
    (
        "agency", "blog", "editorial", "editors", "foundation", "hospital", "institute",
        "journal", "magazine", "media", "ministry", "news", "redaktion", "reuters", "special",
        "times", "university",
    )
)  # fmt: skip
"""Words of the names of papers, agencies and other places where people write; no surnames."""
_OF_PLACE: Final = re.compile(
    r"(?:à|au|aus|da|de|desde|do|em|en|from|in|z|из|в) "
    r"[^\W\d_a-zß-ÿа-я][\w’'-]{1,30}(?: \S{1,30}){0,2}$"
)
"""Where somebody writes, behind a comma or in brackets: "Ana Gil, de São Paulo"."""
ROLE_WORDS: Final = 3
"""In brackets behind a name, in any language; two may be a maiden name and "née"."""
_BUREAU: Final = re.compile(r"[A-Z]{2,4} Bureau")
"""An office of a paper, "MT Bureau"; the word alone is a surname too."""
INTERFACE: Final = frozenset(
    (
        "about", "contact", "home", "more", "view", "all", "post", "posts", "article", "articles",
        "follow", "profile", "login", "register", "join", "account", "search", "menu", "newsletter",
        "reply", "comment", "comments", "member", "members", "user", "users", "author", "authors",
        "contributor", "contributors", "people", "shop", "sale", "free", "your", "our", "how",
        "what", "why", "the", "this", "with", "for", "new", "best",
    )
)  # fmt: skip
"""Words of names that are nobody's."""
WORDS: Final = range(2, 5)
"""Of a name that is surely one."""


def is_person(name: str) -> bool:
    """Whether a text is of two to four words that a name may have."""
    words = name.replace("’", "'").split()
    if len(words) not in WORDS or "," in name or is_title(name):
        return False
    if not (ORGANISATION | INTERFACE).isdisjoint(bare(name).split()):
        return False
    ends = words[0], words[-1]
    return all(word[0].isalpha() for word in words) and not any(
        word[0].islower() and (word in ends or word.strip(".'") not in NAME_PARTICLES)
        for word in words
    )


def without_titles(name: str) -> str:
    """A name without what the writer is and for whom: "Anna Holm" of "Anna Holm, The Tarn News"."""
    before, _, role = name.removesuffix(")").partition(" (")
    told = is_title_of_writer(role) or (
        is_person(before) and (len(role.split()) >= ROLE_WORDS or _OF_PLACE.match(role) is not None)
    )
    name = before if ")" not in role and told else name
    first, *others = before_paper(name).split(",")
    if not all(map(is_person, names_of(first))):
        return name
    return ",".join((first, *(one for one in others if not is_place_of_work(one))))


def is_place_of_work(text: str) -> bool:
    """Whether a text behind a name says what somebody is, or for which paper or agency."""
    paper = text.strip()
    if _OF_PLACE.match(paper):
        return True
    if is_title_of_writer(text) or names_agency(paper) or _BUREAU.fullmatch(paper):
        return True
    return len(names_of(text)) == 1 and not PAPER.isdisjoint(bare(text).split())
