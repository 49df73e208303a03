"""The author that was chosen -> all authors, where a list of two to four people has that name.

A model that weighs candidates one by one takes the first of several names, since most pages have
one author. The list may be declared, or stand in a byline: "By Rosa Whitlam and Dev Ahluwalia", or
an element a name.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, Final

from cleaner.fields.authors import AUTHOR_META, declared_people
from cleaner.fields.candidates import bare
from cleaner.fields.last_first import names_in_meta
from cleaner.fields.marks import text_in
from cleaner.fields.names import clean_author, clean_name, names_of
from cleaner.fields.people import OF_OTHERS, is_person
from cleaner.fields.sight import Sight
from cleaner.model import Label
from cleaner.parsing.linked_data import types_of
from cleaner.parsing.metadata import ARTICLE_TYPES

__all__ = ["with_coauthors"]

MOST: Final = 4
"""People of a list; longer ones are of a staff."""
BELOW: Final = 4
"""Up to this block below the headline, one may be a byline, even if it is taken for a menu."""


def with_coauthors(sight: Sight, name: str) -> str:
    """The names of the first list that has this name, with commas between; else the name."""
    key = bare(name)
    if not is_person(name):
        return name
    site = bare(sight.page.declared.site_name or "")
    for people in _lists(sight, key):
        keys = [bare(one) for one in people]
        if (
            key in keys
            and site not in keys
            and len(set(keys)) == len(keys)
            and all(map(is_person, people))
        ):
            return ", ".join(people)
    return name


def _lists(sight: Sight, key: str) -> Iterator[Sequence[str]]:
    """Whatever may be the list of the authors, one of whom has this key."""
    for people in chain(_shown(sight, key), _declared(sight)):
        if 1 < len(people) <= MOST:
            yield people


def _shown(sight: Sight, key: str) -> Iterator[Sequence[str]]:
    """Those of bylines and of lines below the headline, and in elements named for authors."""
    top = range(sight.title + 1, sight.title + BELOW) if sight.title is not None else ()
    for index, block in enumerate(sight.blocks):
        if block.label is Label.BYLINE or (index in top and block.label not in OF_OTHERS):
            yield names_of(clean_name(block.text) or "")
    for element in sight.named_for_authors:
        yield _named_in(element)
    related = (mark.element for mark in sight.marks.authors if mark.kind == "relation")
    first = next((one for one in related if bare(text_in(one)) == key), None)
    if first is not None and first.getparent() is not None:
        yield _named_in(first.getparent())


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
    if len(kinds) > 1 or any((text or "").strip() for text in between):
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
