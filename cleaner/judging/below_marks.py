"""The last sentence of a text below the mark of an advert, where the advert itself is not there.

Scripts put adverts into pages, so that of most of them a text scrape has nothing but the mark. What
stands below it then is the text again. The model may take a short sentence there for the advert.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.judging.looks import CORE, Look, are_lines
from cleaner.vocabulary import BULLETS, Concept
from cleaner.vocabulary.addressing import addresses_somebody
from cleaner.vocabulary.flow_lines import ADVERT_LABEL, flow_line_of
from cleaner.vocabulary.stock_sentences import stock_of

__all__ = ["sentences_below_marks"]

WORDS: Final = (5.0, 30.0)
"""Of such a sentence."""
PARAGRAPH: Final = 12.0
"""Words of the sentences above the mark, at least."""
LEAST: Final = 0.1
"""The least score that the model gives it."""
MARK_WORDS: Final = 6.0
STOPS: Final = (".", "。", ".”", ".»", ".“", '."', "।", "。」")
_ON: Final = (Concept.READ_MORE, Concept.CART, Concept.FORM, Concept.NEWSLETTER)
"""What stands below an advert: a button."""


def sentences_below_marks(looks: Sequence[Look]) -> frozenset[int]:
    """Sentences that the model takes for what a mark above them announces."""
    if not are_lines(looks):
        return frozenset()
    return frozenset(
        look.index
        for look in looks[2:]
        if LEAST <= look.score < CORE and _is_told(look) and _is_below_mark(looks, look.index)
    )


def _is_told(look: Look) -> bool:
    low, high = WORDS
    fits = low <= look.words <= high and look.text.endswith(STOPS) and not look.matches
    if not fits or not look.text[0].isalnum() or look.text.startswith(tuple(BULLETS)):
        return False
    said = stock_of(look.text, look.words, is_linked=False, is_listed=False)
    return said is None and not addresses_somebody(look.text)


def _is_below_mark(looks: Sequence[Look], place: int) -> bool:
    above, mark = looks[place - 2], looks[place - 1]
    if not _is_mark(mark) or above.score < CORE or above.words < PARAGRAPH:
        return False
    if not above.text.endswith(STOPS):
        return False
    below = looks[place + 1] if place + 1 < len(looks) else None
    return below is None or below.says(*_ON) is None


def _is_mark(look: Look) -> bool:
    if look.words > MARK_WORDS:
        return False
    if look.says(Concept.ADVERT) is not None:
        return True
    line = flow_line_of(look.text, look.words, is_linked=False, is_entry=False, ends_sentence=False)
    return line is ADVERT_LABEL
