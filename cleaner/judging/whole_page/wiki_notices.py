"""What wikis say of their own pages, above the text: "This article needs additional citations".

A rule of whole pages; see `cleaner.judging.verdicts`. An article may begin so too, "This article is
about an orphan". So the page must show that it is of a wiki: by its tagline, by a line on its copy,
or by another such notice.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.judging.looks import Look
from cleaner.vocabulary.wiki_lines import NOTICE_LETTERS, is_copy_line, is_notice, is_tagline

__all__ = ["wiki_notices"]

LINES: Final = 40.0
"""Words of a tagline, or of a line on the copy."""


def wiki_notices(looks: Sequence[Look]) -> Mapping[int, str]:
    """The notices of a wiki, with the evidence."""
    notices = [
        look.index
        for look in looks
        if look.letters in NOTICE_LETTERS and is_notice(look.text, look.words)
    ]
    if not notices or (len(notices) == 1 and not any(map(_shows_wiki, looks))):
        return {}
    return dict.fromkeys(notices, "says what a page of a wiki lacks")


def _shows_wiki(look: Look) -> bool:
    if look.words > LINES:
        return False
    return is_tagline(look.text, look.words) or is_copy_line(look.text, look.words)
