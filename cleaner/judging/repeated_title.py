"""Whether a block only says the headline again: a crumb above it, an entry of a list of stories.

It may stand in quotation marks above the comments. Entries may have a number, and cut what is long:
"14. | Council to meet...". A text may say its headline too, as the first line of a poem does; what
stands in no list and is no link stays.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import ENTRY_TAGS, LINE, Zone
from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary import BULLETS

__all__ = ["repeats_title"]

LETTERS: Final = 20
"""Of a headline that is surely no phrase, and of what is left of one."""
LONGER: Final = 60
"""Characters before a headline, at most."""
LINKED: Final = 0.5
CUT: Final = ("...", "…")
OPENING: Final = "'\"‘“«„"
CLOSING: Final = "'\"’”»“"
CRUMBS: Final = (">", "»", "›", "/", "|")
QUOTE: Final = int(Zone.QUOTE)
ENTRIES: Final = ENTRY_TAGS | {"tr"}
_NUMBER: Final = re.compile(r"\W{0,3}\d{1,3}(?: ?[.)|:][ |]{0,3}|(?=[^\W\d_a-zа-яё]))")
"""Of an entry: "14. | Council to meet", "3Council to meet"."""
_WORD: Final = re.compile(r"\w+")


def repeats_title(look: Look, title: str, place: int) -> bool:
    """Whether a block repeats the headline. place: that of the headline."""
    if look.index == place:
        return False
    if look.index == 0 and look.tag == LINE:  # the page's <title>, which names the site too
        return title in look.text
    return look.text == title or (look.score >= CORE and _says_again(look, title, place))


def _says_again(look: Look, title: str, place: int) -> bool:
    """Whether a block that the model keeps is the headline but for its signs, a number, its end."""
    text = look.text
    if not LETTERS <= len(text) <= len(title) + LONGER or len(title) < LETTERS:
        return False
    above = look.index < place
    if above and text.endswith(title) and text[: -len(title)].rstrip().endswith(CRUMBS):
        return True
    number = _NUMBER.match(text)
    marked = number and ("|" in number[0] or text.endswith(CUT))  # others are parts of a text
    quoted = look.tag != LINE and text[0] in OPENING and text[-1] in CLOSING and _names(look)
    listed = (
        quoted
        or above
        or marked
        or look.links >= LINKED
        or look.tag in ENTRIES
        or text[0] in BULLETS
    )
    if not listed or not _may_be_like(text, title):
        return False
    wanted = _words(title)
    return _is_like(text, wanted) or (number is not None and _is_like(text[number.end() :], wanted))


def _may_be_like(text: str, title: str) -> bool:
    """Whether the first word of a headline is in a text, or the text is cut: mostly not."""
    first = _WORD.search(title)
    return first is None or first.group().casefold() in text.casefold() or text.endswith(CUT)


def _names(look: Look) -> bool:
    """Whether quotation marks are those around a name; what somebody says has its full stop."""
    return not look.ends_sentence and not look.zones & QUOTE


def _is_like(text: str, wanted: Sequence[str]) -> bool:
    """Whether a text has the words of a headline, or the first of them and is cut."""
    said = _words(text)
    if said == wanted or not text.endswith(CUT) or len(text) < LETTERS:
        return said == wanted
    *whole, last = said or [""]
    return (
        len(whole) < len(wanted)
        and whole == wanted[: len(whole)]
        and (wanted[len(whole)].startswith(last))
    )


def _words(text: str) -> Sequence[str]:
    return _WORD.findall(text.casefold())
