"""Names of containers -> the same, without those that only look like names.

Programs number what they draw ("block-2e962d27-ad80-4b40-...", "element-3ad81f2"), and some call
the container of a text what its address calls it ("how-to-read-comments-aloud"). The model has
learned from all parts of names; only rules are spared these.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.post_classes import without_topics
from cleaner.blocks.segments import Outline
from cleaner.model import Page
from cleaner.vocabulary.container_names import LABEL_OF_NAME

__all__ = ["own_names", "slug_of"]

DIGITS: Final = frozenset("abcdef")
LIKE_DIGITS: Final = frozenset(name for name in LABEL_OF_NAME if DIGITS.issuperset(name))
"""Names that may be a part of a number to the base of sixteen."""
_NUMBER: Final = re.compile(
    r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
    r"|(?<![^\W_])(?=[a-f]{0,9}\d{1,9}[a-f])[0-9a-f]{6,40}(?![^\W_])"
)
"""Such a number: five groups, or one in which a letter follows a digit, unlike in "ad728"."""
SLUG_WORDS: Final = 3
"""Of the end of an address; shorter ones, "privacy-policy", are names of containers too."""
_WORD: Final = re.compile(r"[^\W_]+")
_HOST: Final = re.compile(r"(?:[A-Za-z]{2,10}:)?//[^/]*")
_END: Final = re.compile(r"\.\w{2,5}$")


def slug_of(page: Page) -> str:
    """The end of the page's address, if it is made of words."""
    address = page.address or page.declared.url or ""
    path = _HOST.sub("", re.split(r"[?#]", address, maxsplit=1)[0], count=1)
    slug = _END.sub("", path.rstrip("/").rpartition("/")[2])
    return slug if len(_WORD.findall(slug)) >= SLUG_WORDS else ""


def own_names(outline: Outline, slug: str) -> Sequence[tuple[str, ...]]:
    """As `Outline.tokens`, one entry for each of its kinds. slug: see `slug_of`."""
    if not slug and LIKE_DIGITS.isdisjoint(outline.names):
        return outline.tokens
    return [
        _parts(tag, names, slug)
        if (slug and slug in names) or not LIKE_DIGITS.isdisjoint(own)
        else own
        for own, (tag, names) in zip(outline.tokens, outline.pairs, strict=True)
    ]


def _parts(tag: str, names: str, slug: str) -> tuple[str, ...]:
    others = names.replace(slug, " ") if slug else names
    return name_tokens(tag, without_topics(_NUMBER.sub(" ", others)))
