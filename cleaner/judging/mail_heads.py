"""The head of a mail on the page of an archive: lines that say to whom it was, and by what program.

"Subject: ..." alone may open a letter that a text shows; three such lines, one with an address,
are the head of a mail. Below a paragraph they are of a mail that the text shows. Who sent it, and
when, is the byline and the date by other rules.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.judging.looks import CORE, Look

__all__ = ["mail_heads"]

LINES: Final = 3
LINE_WORDS: Final = 40.0
PARAGRAPH_WORDS: Final = 9.0
EVIDENCE: Final = "among lines of the head of a mail"
_LABEL: Final = re.compile(
    r"\W{0,4}(?P<label>to|cc|from|date|sent|subject|reply-to|message-id|in-reply-to|references"
    r"|delivered-to|user-agent|x-mailer|organi[sz]ation|newsgroups|sender|mime-version"
    r"|content-(?:type|transfer-encoding|disposition)|list-(?:id|archive|post|help)|return-path"
    r"|thread-(?:topic|index)|importance|x-[a-z-]{2,30}|an|von|betreff|datum|gesendet|de|à|objet"
    r"|envoyé|para|asunto|fecha|enviado|da|a|oggetto|data|inviato|assunto|van|aan|onderwerp|od|do"
    r"|temat|от|кому|тема|дата)\s?:\s?\S",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(r"\S(?:@|_at_)\S|<\S{3,80}>|\S at \S{1,60}\.\w")


def mail_heads(looks: Sequence[Look]) -> Mapping[int, str]:
    """The lines of such heads, with the evidence."""
    run: list[Look] = []
    for look in looks:
        if look.words <= LINE_WORDS and _LABEL.match(look.text):
            run.append(look)
        elif found := _of_mail(run):
            return found
        elif look.score >= CORE and look.ends_sentence and look.words >= PARAGRAPH_WORDS:
            return {}
        else:
            run = []
    return _of_mail(run)


def _of_mail(run: Sequence[Look]) -> dict[int, str]:
    labels = {match["label"].lower() for look in run if (match := _LABEL.match(look.text))}
    if len(labels) < LINES or not any(_ADDRESS.search(look.text) for look in run):
        return {}
    return {look.index: EVIDENCE for look in run}
