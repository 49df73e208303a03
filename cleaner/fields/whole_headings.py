"""The title of a page about goods -> all of it, where the headline and what is declared agree.

"Trail Running Shoes - TR2 Women" is one name, though a dash stands in it; and shops put more around
it in <title>, as "Buy" and "at the best price".
"""

from collections.abc import Iterator
from typing import Final

from cleaner.fields.candidates import bare
from cleaner.fields.sight import Sight
from cleaner.parsing.linked_data import text_of, types_of

__all__ = ["whole_heading"]

TITLES: Final = ("og:title", "twitter:title")
GOODS: Final = frozenset({"product", "productgroup"})


def whole_heading(sight: Sight, title: str) -> str:
    """What the first <h1> and og:title say, or JSON-LD where <title> has it too; else the title.

    On wcxb-dev, of the titles that this changes two become right and two wrong, which are cut at a
    dash there too. On pages that are not about goods most would become wrong.
    """
    if sight.page.root is None:
        return title
    heading = next(sight.page.root.iter("h1"), None)
    key = "" if heading is None else bare(" ".join(map(str, heading.itertext())))
    if not key or key == bare(title):
        return title
    return next((name for name in _declared(sight) if bare(name) == key), title)


def _declared(sight: Sight) -> Iterator[str]:
    declared = sight.page.declared
    for name in TITLES:
        yield from declared.meta.get(name, ())[:1]
    whole = (declared.title_element or "").casefold()
    for one in declared.objects:
        called = text_of(one.get("name")) if types_of(one) & GOODS else None
        if called and called.casefold() in whole:
            yield called
