"""Pages that are links by the thousand and next to nothing else: a site map, a farm of links.

The entries of a listing are its text. No reader goes through so many, and whoever collects text
wants none of them.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.judging.looks import Look

__all__ = ["link_pages"]

LINKED: Final = 0.8
"""Share of a block's characters from which on it is links."""
WORDS: Final = 10_000.0
SHARE: Final = 0.9
"""Words of such blocks, and their share of the page. Five of 3,400 real pages have the share, and
the longest of them has 2,813 such words; two pages have more than 9,000, with half a page of text.
"""


def link_pages(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks that are links of a page that is little else, with the evidence."""
    total = sum([look.words for look in looks])
    if total < WORDS:  # nearly always
        return {}
    linked = [look for look in looks if look.links >= LINKED]
    words = sum(look.words for look in linked)
    share = words / total
    if words < WORDS or share < SHARE:
        return {}
    evidence = f"{words:,.0f} words of links are {share:.0%} of the page"
    return dict.fromkeys((look.index for look in linked), evidence)
