"""Errors of PHP that a server writes into its own pages, mostly above everything else.

Such a line says in which file and on which line of it: "Warning: ... in /home/a/b.php on line 12".
Who asks about one in a forum, or explains it, shows the same line; but the server sets three pieces
of it in bold, and those pages speak of PHP.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import ENTRY_TAGS, HEADING_TAGS, Zone
from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary.beginnings import letters_of

__all__ = ["server_errors"]

EVIDENCE: Final = "an error of PHP, in the words of the server"
_ERROR: Final = re.compile(
    r"(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards|(?:Catchable |Recoverable )?Fatal"
    r" error|Parse error) ?: .{3,1500} in (?:/|[A-Z]:[\\/])\S.{1,300} on line \d{1,6}\W*$",
    re.IGNORECASE | re.DOTALL,
)
LETTERS: Final = letters_of(_ERROR.pattern)
QUOTED: Final = int(Zone.PREFORMATTED | Zone.QUOTE)
NO_ERRORS: Final = ENTRY_TAGS | HEADING_TAGS
NAMES: Final = frozenset({"code", "codebox", "highlight", "quote", "snippet"})
SENTENCE_WORDS: Final = 6.0
_ABOUT: Final = re.compile(
    r"\b(?:deprecated|mysqli?|php|plugins?|undefined|warnings?|wordpress|err(?:eur|or[ei]?|o)s?"
    r"|fehler\w{0,9}|fout(?:en|meldingen|melding)?|hata(?:sı)?|ошибк\w{1,3}|помилк\w{1,3}|błąd|błęd\w{1,3})\b"
    r"|エラー|错误|錯誤|報錯|报错|오류",
    re.IGNORECASE,
)
"""What a text on such errors says somewhere, if only "I get this error"."""


def server_errors(looks: Sequence[Look]) -> Mapping[int, str]:
    """The lines of such errors: those above all else, and others that are set as a server does."""
    found = {look.index for look in looks if look.letters in LETTERS and _ERROR.match(look.text)}
    if not found or any(map(_is_about, (look for look in looks if look.index not in found))):
        return {}
    return dict.fromkeys(_own(looks, found), EVIDENCE)


def _own(looks: Sequence[Look], found: set[int]) -> Iterator[int]:
    at_top = True
    for look in looks:
        at_top = at_top and look.index in found
        if look.index in found and not _is_shown(look) and (at_top or 0 < look.bold < 1):
            yield look.index


def _is_shown(look: Look) -> bool:
    """Whether a text shows it, as code, a quotation, a heading or an entry of a list."""
    return bool(look.zones & QUOTED) or look.tag in NO_ERRORS or look.named(NAMES) is not None


def _is_about(look: Look) -> bool:
    if look.score < CORE or look.words < SENTENCE_WORDS:
        return False
    return _ABOUT.search(look.text) is not None
