"""Whether a text writes the 3rd of April as 03/04, by the language that it is in."""

from collections.abc import Iterable
from typing import Final

__all__ = ["reads_day_first"]

SAMPLE: Final = 600
"""Characters of long blocks that tell the language."""
SENTENCE: Final = 60
SURE: Final = 0.9


def reads_day_first(texts: Iterable[str]) -> bool | None:
    """True for any language but English, which writes both; None if there is too little to tell.

    texts: the blocks of a page.
    """
    sample = " ".join(text for text in texts if len(text) >= SENTENCE)[:SAMPLE]
    if not sample:
        return None
    from cleaner.detection import guesses  # noqa: PLC0415 - 0.2 s, only where needed

    found = guesses(sample)
    code = max(found, key=found.__getitem__, default="en")
    return True if code != "en" and found[code] >= SURE else None
