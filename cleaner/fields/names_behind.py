"""A <title> that is the headline of the page and more -> the name of the site behind it.

"A pond is dug at last - Coast Daily", where the headline says the rest: the page itself tells where
its title ends. What stands there may be a section, a writer or a day, though.
"""

import re
from collections.abc import Iterator
from typing import Final

from cleaner.fields.candidates import bare
from cleaner.parsing.titles import pieces

__all__ = ["behind_headline"]

HEADLINE_WORDS: Final = 2
MOST: Final = 6
"""Words of a name."""
COLON: Final = ": "
"""Within a name: "The Moor: A Gazette"."""
_MARK: Final = re.compile(r"\s*[|｜_–—‹›»«·•⋆*~-]")
"""Not a colon: "Rating: the best of reeds"."""
_TOLD: Final = re.compile(
    r"^(?:by|chapter|part|kapitel|teil|chapitre|partie)\s"
    r"|\b(?:news|sports?|politics|opinion|press|video|photos?|archives?|stories|page|part|seite"
    r"|blog|community|discussion)s?$",
    re.IGNORECASE,
)
"""What begins the name of a writer or of a chapter, or ends that of a section."""
_DOMAIN: Final = re.compile(r"\w\.\w{2,6}$")
SHORT: Final = 3
"""Letters of a single word that is a name; "UK" and "EU" are topics."""
_ASIAN: Final = re.compile(r"[\u3041-\ud7a3]")
_ASIAN_SITE: Final = re.compile(
    r"[网網报報社]$|(?:新聞|新闻|日报|日報|电视台|電視台|ニュース|신문|뉴스|일보)$"
)


def behind_headline(title: str, headline: str) -> Iterator[str]:
    """The last piece of a <title> whose other pieces are the headline.

    It may be a name: of several words, or of one that is no common word, as "NorthNews". On every
    fifth page of two corpora, 108 of 116 are what the page declares, and most others another form.
    """
    named = dict(pieces(title))
    key = bare(headline)
    if len(key.split()) < HEADLINE_WORDS and not _ASIAN.search(key):
        return
    for before in ("without last", "without last two"):
        mark = _MARK.match(title, len(named.get(before, "")))
        if mark and bare(named.get(before, "")) == key:
            rest, last = title[mark.end() :].strip(), named["last piece"].strip()
            name = rest if rest.removesuffix(last).endswith(COLON) else last
            if _is_name(name):
                yield name
            return


def _is_name(name: str) -> bool:
    if any(map(str.isdigit, name)) or _TOLD.search(name) or name[:1].islower():
        return False
    if _ASIAN.search(name):
        return _ASIAN_SITE.search(name) is not None
    count = len(name.split())
    return count <= MOST and (count > 1 or _is_own(name))


def _is_own(word: str) -> bool:
    """Whether a single word is a name: with a capital behind its first letter, or an address."""
    if _DOMAIN.search(word):
        return True
    return len(word) >= SHORT and any(map(str.isupper, word[1:]))
