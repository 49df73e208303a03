"""What stands below "Also on THE SITE:" is of other stories, however much like an article it reads.

Galleries of such a site hold more words than the article that they hang below. The name must be one
that the furniture of the page has too: "Also on Friday:" is a part of the text.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.judging.looks import CORE, Look

__all__ = ["from_elsewhere"]

ARTICLE_WORDS: Final = 60.0
"""Words of likely core above the header."""
NAMED: Final = 3
"""Different texts with the name that the model removes."""
LENGTH: Final = 60
_HEADER: Final = re.compile(
    r"\W*(?:Also|Related|Auch|À lire aussi|Aussi|También|Anche|Ook|Também|Także) "
    r"(?:on|auf|sur|en|su|op|em|na|w) (?:the |der |le |la |el |il |de |o )?"
    r"([^\W\d_a-zа-яё][\w.&’'-]*(?: [^\W\d_a-zа-яё][\w.&’'-]*){0,3}):"
)


def from_elsewhere(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps below such a header, itself included, with the evidence."""
    ends = [look for look in looks if look.text[-1] == ":"]
    named = {look.index: name for look in ends if (name := _named_by(look.text))}
    if not named:  # nearly always
        return {}
    above = 0.0
    for look in looks:
        name = named.get(look.index)
        if name and above >= ARTICLE_WORDS and _is_site(name, looks):
            rest = (below for below in looks[look.index :] if below.score >= CORE)
            return {below.index: f"below “{look.text}”" for below in rest}
        above += look.words if look.score >= CORE else 0.0
    return {}


def _named_by(text: str) -> str | None:
    """The name in such a header."""
    header = _HEADER.fullmatch(text) if len(text) <= LENGTH else None
    return header[1] if header else None


def _is_site(name: str, looks: Sequence[Look]) -> bool:
    return len({look.text for look in looks if look.score < CORE and name in look.text}) >= NAMED
