"""The head of a mail on the page of an archive: lines that say to whom it was, and by what program.

"Subject: ..." alone may open a letter that a text shows; three such lines, one of them the subject
and one with the address of who wrote or read it, are the head of a mail: a ferry has "From" and
"To" too. Below a paragraph they are of a mail that the text shows. Who sent it, and when, is the
byline and the date by other rules.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.judging.looks import CORE, Look
from cleaner.vocabulary.beginnings import letters_of

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
LETTERS: Final = letters_of(_LABEL.pattern)
OF_PEOPLE: Final = frozenset(
    {
        "from", "to", "cc", "reply-to", "sender", "message-id",
        "von", "an", "de", "à", "para", "da", "a", "van", "aan", "od", "do", "от", "кому",
    }
)  # fmt: skip
"""Lines with an address."""
OF_MAILS: Final = frozenset(
    {
        "subject", "message-id",
        "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "temat", "тема",
    }
)  # fmt: skip
"""Lines that every mail has, and few lists of facts."""
_ADDRESS: Final = re.compile(r"\S(?:@|_at_)\S|<\S{3,80}>|\S at \S{1,60}\.\w")


def mail_heads(looks: Sequence[Look]) -> Mapping[int, str]:
    """The lines of such heads, with the evidence."""
    run: list[Look] = []
    for look in looks:
        if look.letters in LETTERS and look.words <= LINE_WORDS and _LABEL.match(look.text):
            run.append(look)
        elif run and (found := _of_mail(run)):
            return found
        elif look.score >= CORE and look.ends_sentence and look.words >= PARAGRAPH_WORDS:
            return {}
        else:
            run = []
    return _of_mail(run)


def _of_mail(run: Sequence[Look]) -> dict[int, str]:
    labels = {_label(look) for look in run}
    if len(labels) < LINES or OF_MAILS.isdisjoint(labels):
        return {}
    if not any(_label(look) in OF_PEOPLE and _ADDRESS.search(look.text) for look in run):
        return {}
    return {look.index: EVIDENCE for look in run}


def _label(look: Look) -> str:
    found = _LABEL.match(look.text)
    return found["label"].lower() if found else ""
