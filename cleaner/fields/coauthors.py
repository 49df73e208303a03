"""The author that was chosen -> all authors, where a list of two to four people has that name.

A model that weighs candidates one by one takes the first of several names, since most pages have
one author. The list may be declared, or stand in a byline: "By Rosa Whitlam and Dev Ahluwalia", or
an element a name.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import Any, Final

from cleaner.fields.authors import AUTHOR_META, PEOPLE, declared_people
from cleaner.fields.candidates import bare
from cleaner.fields.last_first import names_in_meta
from cleaner.fields.marks import text_in
from cleaner.fields.names import EDGES, clean_author, clean_name, names_of
from cleaner.fields.own_authors import is_of_site, keys_of_site, squeezed
from cleaner.fields.people import OF_OTHERS, is_person, is_place_of_work
from cleaner.fields.sight import Sight
from cleaner.model import Label
from cleaner.parsing.linked_data import types_of
from cleaner.parsing.metadata import ARTICLE_TYPES

__all__ = ["with_coauthors"]

MOST: Final = 4
"""People of a list; longer ones are of a staff, or of a paper that cites them all."""
CITED: Final = ("citation_author", "citation_authors", "bepress_citation_author")
HEADLINES: Final = ("h1", "h2", "h3", "h4", "h5", "h6", "time", "img")
"""What lists of articles have, and lists of authors have not."""
BELOW: Final = 4
"""Up to this block below the headline, one may be a byline, even if it is taken for a menu."""


def with_coauthors(sight: Sight, name: str) -> str:
    """The names of the first list that has this name, with commas between; else the name."""
    sites = keys_of_site(sight)
    several = names_of(name)
    if len(several) > 1 and squeezed(several[-1]) in sites:  # "Ann Lee, Bo Day, TARN NEWS"
        several = several[:-1]
    roles = "," in name and "&" in name  # "Ann Lee, Master Gardener & Garden Guide"
    if len(several) > 1 and not roles and _are_people(several, sites):
        return ", ".join(several)
    if not is_person(name):
        return name
    key = bare(name)
    for people in _lists(sight, key):
        if key in map(bare, people) and _are_people(people, sites):
            return ", ".join(people)
    cited = _cited(sight)
    return ", ".join(cited) if key in map(bare, cited) else name


def _are_people(names: Sequence[str], sites: Collection[str]) -> bool:
    """Whether all are names of persons, no two of them alike, and none that of the site."""
    keys = {squeezed(one) for one in names}
    if len(keys) < len(names) or any(is_of_site(name, sites) for name in names):
        return False
    return all(is_person(name) and not is_place_of_work(name) for name in names)


def _lists(sight: Sight, key: str) -> Iterator[Sequence[str]]:
    """Whatever may be the list of the authors, one of whom has this key."""
    for people in chain(_shown(sight, key), _declared(sight)):
        if 1 < len(people) <= MOST:
            yield people


def _cited(sight: Sight) -> Sequence[str]:
    """The authors that a paper declares, more than a byline has; none on other pages."""
    for name in CITED:
        people = names_in_meta(name, sight.page.declared.meta.get(name, ()))
        if MOST < len(people) <= PEOPLE:
            return list(filter(None, map(clean_author, people)))
    return ()


def _shown(sight: Sight, key: str) -> Iterator[Sequence[str]]:
    """Those of bylines and of lines below the headline, and in elements named for authors."""
    top = range(sight.title + 1, sight.title + BELOW) if sight.title is not None else ()
    for index, block in enumerate(sight.blocks):
        if block.label is Label.BYLINE or (index in top and block.label not in OF_OTHERS):
            yield names_of(clean_name(block.text) or "")
    for element in sight.marks.named:
        yield _named_in(element)
    yield from _listed(sight, key)
    related = (mark.element for mark in sight.marks.authors if mark.kind == "relation")
    first = next((one for one in related if bare(text_in(one)) == key), None)
    if first is not None and first.getparent() is not None:
        yield _named_in(first.getparent())


def _listed(sight: Sight, key: str) -> Iterator[Sequence[str]]:
    """The names in elements of one class, each within an entry of one list that has no headings."""
    seen = set()
    for element in sight.marks.named:
        entry = element.getparent()
        entries = entry.getparent() if entry is not None and entry.tag == "li" else None
        if entries is None or entries in seen or bare(clean_name(text_in(element)) or "") != key:
            continue
        seen.add(entries)
        if next(entries.iter(*HEADLINES), None) is None:
            kind = _kind(element)
            alike = (one for one in entries.iterfind(f"li/{element.tag}") if _kind(one) == kind)
            texts = map(text_in, alike)
            yield list(filter(None, map(clean_name, texts)))


def _kind(element: Any) -> Sequence[str]:
    """The first class of an element, if it has one."""
    return (element.get("class") or "").split()[:1]


def _named_in(element: Any) -> Sequence[str]:
    """The names in an element: between commas and words, or each in an element of its own."""
    text = text_in(element)
    if not text:
        return ()
    names = names_of(clean_name(text) or "")
    if len(names) > 1:
        return names
    kinds = {(child.tag, child.get("class")) for child in element}
    between = (element.text, *(child.tail for child in element))
    if len(kinds) > 1 or any((text or "").strip().strip(EDGES) for text in between):
        return ()
    return list(filter(None, (clean_name(text_in(child)) for child in element)))


def _declared(sight: Sight) -> Iterator[Sequence[str]]:
    declared = sight.page.declared
    for one in declared.objects:
        if types_of(one) & ARTICLE_TYPES:
            yield declared_people(one, declared.objects)
    for name in AUTHOR_META:
        values = names_in_meta(name, declared.meta.get(name, ()))
        yield [one for value in values for one in names_of(clean_author(value) or "")]
