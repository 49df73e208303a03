"""The author of a page of a shop, a firm or a list -> whether it is a house, not a writer.

Templates of such pages declare the site, the firm that runs it or the one that made it: of the
pages of wcxb-dev that do, two thirds have no author.
"""

import re
from typing import Final

from cleaner.fields.candidates import Candidate, bare
from cleaner.fields.own_authors import is_of_site, keys_of_site
from cleaner.fields.people import ORGANISATION, is_person
from cleaner.fields.programs import is_company
from cleaner.fields.sight import Sight
from cleaner.parsing.linked_data import text_of, types_of

__all__ = ["is_house"]

OF_HOUSES: Final = frozenset({"collection", "listing", "product", "service"})
"""Types of pages that are of a house."""
TEMPLATES: Final = frozenset(
    {"article", "object", "meta author", "meta", "single", "labelled", "said", "first piece"}
)
"""Places of candidates that templates fill in, and of "by" and a name in any line."""
LEAST: Final = 4
"""Letters of the name of a site that a longer name holds."""
_YEAR: Final = re.compile(r"\s(?:19|20)\d\d$")
"""When a site was made: "Reed Studio 2011"."""


def is_house(sight: Sight, chosen: Candidate, name: str, page_type: str) -> bool:
    """Whether the name of an author is that of the site, of a firm or an office.

    Not where a line or an element of the page names it as the writer: a site may be that of one.
    name: what is given of the chosen one.  page_type: one of `PAGE_TYPES`.
    """
    if page_type not in OF_HOUSES or not TEMPLATES.issuperset(chosen.places):
        return False
    if is_company(name) or _YEAR.search(name) or not ORGANISATION.isdisjoint(bare(name).split()):
        return True
    if _is_declared_person(sight, bare(name)):
        return False
    sites = {bare(one).replace(" ", "") for one in (*keys_of_site(sight), sight.host)} - {""}
    key = bare(name).replace(" ", "")
    if key in sites or is_of_site(name, keys_of_site(sight)):
        return True
    return not is_person(name) and any(len(site) >= LEAST and site in key for site in sites)


def _is_declared_person(sight: Sight, key: str) -> bool:
    """Whether JSON-LD says that a name is a person's, and no organisation's."""
    named = (
        one for one in sight.page.declared.objects if bare(text_of(one.get("name")) or "") == key
    )
    kinds = frozenset().union(*map(types_of, named))
    return "person" in kinds and "organization" not in kinds
