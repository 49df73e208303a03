"""A page whose author the model does not see -> the name in the card of a byline, as hAtom has it.

`<cite class="byline vcard">By <span class="fn">Ann Lee</span> | <b class="org">AP</b></cite>`.
"""

from typing import Final

from cleaner.fields.marks import text_in
from cleaner.fields.names import clean_name, names_of
from cleaner.fields.people import is_person
from cleaner.fields.sight import Sight

__all__ = ["card_author"]

CARD: Final = "vcard"
NAME: Final = "fn"
OF_AUTHORS: Final = frozenset({"author", "byline"})
"""Classes beside that of the card; those of comments have others."""


def card_author(sight: Sight) -> str | None:
    """The formatted name in the first card of an author; None without one."""
    for element in sight.marks.named:
        classes = (element.get("class") or "").split()
        if CARD in classes and not OF_AUTHORS.isdisjoint(classes):
            named = (one for one in element.iter() if NAME in (one.get("class") or "").split())
            name = next((clean_name(text_in(one)) for one in named), None)
            return name if name and all(map(is_person, names_of(name))) else None
    return None
