"""A text whose author no line at its top names -> the one whom a box below or beside it presents.

Boxes say "Written by Ann Lee", or they have a picture, a name and who that is. Without markup
"Picture of Ann Lee", "Ann Lee" and "Ann Lee is a boat builder" are left. Pages of teams present
many so; a name is taken only if it is the only one.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from cleaner.fields.candidates import bare
from cleaner.fields.names import clean_name
from cleaner.fields.people import is_person, without_titles
from cleaner.model import Block, Label
from cleaner.vocabulary.by_words import behind_written
from cleaner.vocabulary.picture_words import behind_pictured
from cleaner.vocabulary.predicates import introduces_writer
from cleaner.vocabulary.writer_titles import is_title

__all__ = ["author_in_box"]

OF_OTHERS: Final = frozenset({Label.COMMENT, Label.TEASER, Label.ADVERT, Label.CAPTION})
"""Labels of blocks that name others. Not coverage: boxes are mostly taken for that."""
NAME: Final = 40
"""Characters of a line that is a name, at most."""
LINE: Final = 160
"""Characters of a line that says who wrote a text, or whose picture is there, at most."""
OPENS: Final = 4
"""Characters by which it is quickly seen that a line does not begin as another one does."""
BELOW: Final = 2
"""Blocks below a name in which a sentence says who that is."""
_BEHIND_NAME: Final = re.compile(r"\s?(?:,|\(|\||\s[–—-]\s|\.$).*")
"""What somebody is, behind the name, and the stop."""
OPENING: Final = 120
"""Characters behind a name in which a box says what somebody is; a firm or a thing "is a" too."""


def author_in_box(blocks: Sequence[Block]) -> str | None:
    """The only name that boxes of authors give, if there is one and the headline has it not."""
    title = next((bare(block.text) for block in blocks if block.label is Label.TITLE), "")
    if not title or not any(block.label is Label.BODY for block in blocks):
        return None
    own = [block.text for block in blocks if block.label not in OF_OTHERS]
    names = {bare(name): name for name in (*_written(own), *_pictured(own), *_presented(own))}
    if len(names) != 1:
        return None
    ((key, name),) = names.items()
    return None if key in title else name


def _written(lines: Sequence[str]) -> Iterator[str]:
    """Names behind "Written by"."""
    for found in _behind(lines, behind_written):
        if name := _person(found):
            yield name


def _pictured(lines: Sequence[str]) -> Iterator[str]:
    """Names behind "Picture of" that also stand in a line of their own, or right behind it."""
    for found in _behind(lines, behind_pictured):
        once = _once(found)
        if name := _person(once):
            alone = (line for line in lines if line.startswith(name) and len(line) <= len(found))
            if once != found or bare(name) in map(bare, alone):
                yield name


def _behind(lines: Sequence[str], words: Callable[[str], str | None]) -> Iterator[str]:
    """What stands behind such words in the short lines that begin with them."""
    return filter(None, (words(line) for line in lines if len(line) <= LINE))


def _presented(lines: Sequence[str]) -> Iterator[str]:
    """Names in lines of their own, right above a sentence that begins with them and says who."""
    for place, line in enumerate(lines):
        below = [
            other
            for other in lines[place + 1 : place + 1 + BELOW]
            if other[:OPENS] == line[:OPENS] and len(line) <= NAME < len(other)
        ]
        if not below or not (name := _person(line)):
            continue
        if any(other.startswith(name) and _says_who(other[len(name) :]) for other in below):
            yield name


def _says_who(text: str) -> bool:
    return introduces_writer(text) and is_title(text[:OPENING])


def _once(name: str) -> str:
    """A name that is written twice, once."""
    half = len(name) // 2
    return name[:half] if name[:half] == name[half:].lstrip() else name


def _person(text: str) -> str | None:
    """The name at the beginning of a text, if it is surely one."""
    name = clean_name(_BEHIND_NAME.sub("", " ".join(text.split())))
    name = without_titles(name) if name else None
    return name if name and is_person(name) else None
