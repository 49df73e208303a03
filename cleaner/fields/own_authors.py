"""The author that was chosen -> the name alone, where an element beside it says what the writer is.

"<span>Una Fitch</span><span>Leeds</span>" has two lines on the screen, and is one text. Others put
the role behind a comma, or declare the site where a line of the page names the writer.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, chain
from typing import Any, Final

from cleaner.fields.authors import declared_people
from cleaner.fields.candidates import Candidate, bare
from cleaner.fields.marks import BLOCKS, text_in
from cleaner.fields.names import clean_name, labelled_name, names_of
from cleaner.fields.people import OF_OTHERS, ORGANISATION, is_person, without_titles
from cleaner.fields.posters import declared_user
from cleaner.fields.sight import Sight, once_a_page
from cleaner.fields.site_names import site_name
from cleaner.fields.stated_authors import stated_author
from cleaner.model import Label
from cleaner.parsing.titles import pieces
from cleaner.vocabulary.by_words import opens_with_by
from cleaner.vocabulary.news_agencies import without_agency

__all__ = ["is_of_site", "keys_of_site", "own_author", "squeezed"]

PARTS: Final = 5
BELOW: Final = 12
"""Blocks below the headline, where a name is the author's."""
BYLINE_BELOW: Final = 2
"""One more than the blocks between the end of the text and a byline below it."""
DECLARED: Final = frozenset({"article", "object", "meta author", "meta"})
"""Places of candidates that nobody sees on the screen."""
LINES: Final = frozenset({"byline", "under byline", "near title", "around", "date line"})
"""Places of candidates that are the first words of a line."""
BEFORE_DAYS: Final = frozenset({"on", "am", "le", "el", "il", "em", "op", "in", "en"})
"""What stands before a day or a topic, and in small letters right behind a name where no space
parts them."""
SITE_WORDS: Final = 2
"""Of the name of a site that a part of it begins with, "Tarn Today Sports", at least: one may be
the surname of a writer."""
LONGEST: Final = 12
"""Words of the name of a site, at most."""
EDGES: Final = " ,–—-"
_DOMAIN: Final = re.compile(r"[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}")
_TOP_LEVEL: Final = re.compile(r"(?:\.co)?\.[a-z]{2,4}$")
_HAN: Final = re.compile(r"[一-鿿]{2}")
_GLUED: Final = re.compile(r"[^\W\d_](?:on|am|le|el|il|em|op|in|en)(?=\s|$)")


def own_author(sight: Sight, chosen: Candidate) -> str:
    """The text of the author, without what the elements beside the name say, or a comma before."""
    named = declared_user(sight) or _person_for_site(sight, chosen) or _named_within(sight, chosen)
    if named is not None:
        return named
    if (unglued := _declared_in(sight, chosen) or _before_day(sight, chosen)) is not None:
        return unglued
    text = _without_site(sight, without_titles(chosen.text))
    if chosen.block is None:
        return text
    whole = squeezed(chosen.text)
    for element in sight.marks.named:
        texts = _texts(element)
        name = clean_name(texts[0]) if len(texts) > 1 else None
        if name and " " in name and whole.startswith(squeezed(name)):
            wholes = (squeezed(name + beside) for beside in accumulate(texts[1:PARTS]))
            if whole in wholes and (len(names_of(text)) == 1 or not _are_persons(text)):
                return name
    return text


def _person_for_site(sight: Sight, chosen: Candidate) -> str | None:
    """The name in a labelled line or a byline, where the page declares its site as the author."""
    sites = {bare(name) for name in (sight.page.declared.site_name, site_name(sight)) if name}
    if _is_portal(sight, chosen) and (reporter := stated_author(sight.blocks)):
        return reporter
    of_site = chosen.key in sites or _is_declared_house(sight, chosen)
    if not of_site and not _is_publisher(sight, chosen, sites):
        return None
    lines = (block.text for block in sight.blocks if block.label not in OF_OTHERS)
    labelled = filter(None, map(labelled_name, lines))
    if name := next((name for name in labelled if bare(name) not in sites), None):
        return name
    own = sight.blocks[: _end_of_text(sight)]
    bylines = (block.text for block in own if block.label is Label.BYLINE)
    names = chain(
        (clean_name(text.partition("\n")[0]) for text in bylines if opens_with_by(text)),
        _marked(sight),
    )
    return next((n for n in names if n and _are_persons(n) and not _has_one(n, sites)), None)


def _is_portal(sight: Sight, chosen: Candidate) -> bool:
    """Whether what nobody sees gives a name in Han letters that the last piece of <title> has."""
    if not _HAN.match(chosen.text) or not DECLARED.issuperset(chosen.places):
        return False
    last = dict(pieces(sight.page.declared.title_element or "")).get("last piece", "")
    return last.startswith(chosen.text)


def _are_persons(name: str) -> bool:
    """Whether a text is the name of a person, or of several."""
    return all(map(is_person, names_of(name)))


def _named_within(sight: Sight, chosen: Candidate) -> str | None:
    """The person in an element named for authors, in a byline of which other words were chosen."""
    if not LINES.issuperset(chosen.places):
        return None
    bylines = (block.text for block in sight.blocks if block.label is Label.BYLINE)
    line = next((text for text in bylines if text.startswith(chosen.text)), "")
    elements = (one for one in sight.marks.named if one.tag not in BLOCKS)
    names = filter(None, (clean_name(text_in(element)) for element in elements))
    return next((n for n in names if n in line and n not in chosen.text and is_person(n)), None)


def _marked(sight: Sight) -> Iterator[str | None]:
    """The names that links or elements near the headline are marked for."""
    related = (mark.element for mark in sight.marks.authors if mark.kind == "relation")
    top = -1 if sight.title is None else sight.title
    below = range(top + 1, min(top + 1 + BELOW, _end_of_text(sight)))
    for element in (*related, *sight.marks.named):
        text = text_in(element)
        place = sight.first_of.get(bare(text), -1)
        if place in below and sight.blocks[place].label not in OF_OTHERS:
            name = clean_name(text)
            yield without_titles(name) if name else None


def _end_of_text(sight: Sight) -> int:
    """Up to where bylines are of this text; those below are of other stories."""
    told = (place for place, block in enumerate(sight.blocks) if block.label is Label.BODY)
    return max(told, default=0) + BYLINE_BELOW


def _is_publisher(sight: Sight, chosen: Candidate, sites: Collection[str]) -> bool:
    """Whether what nobody sees gives the host as the author, or more than the site's name."""
    if chosen.block is not None or not DECLARED.issuperset(chosen.places):
        return False
    if len(names_of(chosen.text)) > 1:
        return False
    is_host = squeezed(chosen.text) == sight.host or _DOMAIN.fullmatch(chosen.text)
    return bool(is_host) or _has_one(chosen.key, [site for site in sites if " " in site])


def _without_site(sight: Sight, name: str) -> str:
    """A name without the site's, or one of its parts, behind it: "Ann Lee, TARN TODAY Sports"."""
    before, comma, paper = name.rpartition(",")
    if comma and is_person(before):
        return before if is_of_site(paper, keys_of_site(sight)) else name
    writer = without_agency(name)
    if writer and is_person(writer):
        return writer
    named = (one for one in (sight.page.declared.site_name, site_name(sight)) if one)
    for site in named:
        before = name[: -len(site)].rstrip(EDGES)
        if " " in site and name.casefold().endswith(site.casefold()) and is_person(before):
            return before
    return name


def is_of_site(name: str, sites: Collection[str]) -> bool:
    """Whether a name is that of the site, or of a part of it. sites: squeezed names."""
    words = _TOP_LEVEL.sub("", name).casefold().split(None, LONGEST)[:LONGEST]
    least = min(SITE_WORDS, len(words))
    return any(
        beginning in sites for count, beginning in enumerate(accumulate(words), 1) if count >= least
    )


@once_a_page
def keys_of_site(sight: Sight) -> frozenset[str]:
    """The names of the site and of its host, squeezed."""
    named = (sight.page.declared.site_name, site_name(sight), sight.host)
    return frozenset(squeezed(_TOP_LEVEL.sub("", one)) for one in named if one)


def _has_one(name: str, sites: Collection[str]) -> bool:
    key = bare(name)
    return any(site in key for site in sites)


def _is_declared_house(sight: Sight, chosen: Candidate) -> bool:
    """Whether only what is not on the screen, or a menu, gives the author, who is no person."""
    shown = chosen.block is not None and sight.blocks[chosen.block].label is not Label.NAVIGATION
    declared = not shown and DECLARED.issuperset(chosen.places)
    return declared and not ORGANISATION.isdisjoint(chosen.key.split())


def _declared_in(sight: Sight, chosen: Candidate) -> str | None:
    """The declared person whose name the chosen text begins with, other words glued to it."""
    objects = sight.page.declared.objects
    people = (name for one in objects for name in declared_people(one, objects))
    for name in people:
        behind = chosen.text.removeprefix(name)
        if behind != chosen.text and behind[:1].isalnum() and " " in name:
            return name
    return None


def _before_day(sight: Sight, chosen: Candidate) -> str | None:
    """The name that an element holds, where the word behind it is glued to it: "Ann Leeon"."""
    if not _GLUED.search(chosen.text):
        return None
    for mark in sight.marks.authors:
        name = clean_name(text_in(mark.element))
        if name and chosen.text.startswith(name):
            glued = chosen.text[len(name) :].partition(" ")[0]
            if glued in BEFORE_DAYS:
                return name
    return None


def _texts(element: Any) -> Sequence[str]:
    """What the elements in an element say, if nothing stands between them.

    Elements of one kind are several authors.
    """
    between = (element.text, *(child.tail for child in element))
    kinds = {(child.tag, child.get("class")) for child in element}
    alike = len(kinds) == 1 and kinds != {("span", None)}
    if alike or any((text or "").strip() for text in between):
        return ()
    return [text for child in element if (text := text_in(child))]


def squeezed(text: str) -> str:
    """A text in small letters without white space."""
    return "".join(text.split()).casefold()
