"""Lists of other stories after the article of a text scrape: header, dates and blurbs.

Their blurbs are good prose and their dates look like datelines, so that each line alone could be
core. The header tells, and that what follows are short items.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.judging.looks import Look
from cleaner.judging.places import KINDS_SAID
from cleaner.vocabulary import Concept, How

__all__ = ["coverage_lists"]

SURE: Final = (How.WHOLE, How.START)
OTHER: Final = tuple(
    concept for concept in KINDS_SAID if concept not in (Concept.COVERAGE, Concept.READ_MORE)
)
HEADER_WORDS: Final = 10.0
BLURB_WORDS: Final = 45.0
"""A blurb is a sentence or two; a longer line is a paragraph and ends the list."""
AFTER: Final = 0.5
"""Share of the likely core words that must stand before the header: an article is not cut in two by
a box of links in its middle."""


def coverage_lists(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks of a text page under a header such as "More on this story", with the evidence."""
    if not looks or looks[0].tag != "line":
        return {}
    total = sum(look.words * look.score for look in looks)
    found: dict[int, str] = {}
    before, header = 0.0, None
    for look in looks:
        said = look.says(Concept.COVERAGE, hows=SURE)
        if said and look.words <= HEADER_WORDS and before > AFTER * total:
            header = look.text
        elif header is not None and (look.words > BLURB_WORDS or look.says(*OTHER, hows=SURE)):
            header = None
        if header is not None:
            found[look.index] = f"in the list under “{header[:60]}”"
        else:
            before += look.words * look.score
    return found
