"""Headings above readers' comments, which may count them: "Comments", "3 responses to Low tide".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

from cleaner.vocabulary.beginnings import letters_of

__all__ = ["COMMENTS", "counts_comments", "heads_comments", "may_head_comments"]

HEADER_WORDS: Final = 16
NAMED_WORDS: Final = 8
"""Of a header without a number: longer ones are sentences about comments."""
LENGTH: Final = 200
COMMENTS: Final = (
    r"comments?|responses?|thoughts? on|kommentare?|comentarios?|commentaires?|comment[io]|"
    r"reacties?|komentarz\w*|comentários?|комментари\w*|yorum|kommentarer|kommenttia|komentar|"
    r"komentářů?|bình luận"
)
REPLIES: Final = (
    r"replies|reply|antworten|antwort|respuestas?|réponses?|risposte|odpowiedzi|respostas?|"
    r"ответ\w*|vastausta"
)
_COUNTED: Final = re.compile(rf"\W*\d+ (?:{COMMENTS}|{REPLIES})\b", re.IGNORECASE)
_SOME: Final = re.compile(
    rf"\W*[1-9]\d* (?:{COMMENTS}|(?:people|readers?|users?) (?:have )?(?:commented|responded))\b",
    re.IGNORECASE,
)
_THERE: Final = re.compile(rf".*\bthere (?:are|is) [1-9]\d* (?:{COMMENTS})\b", re.IGNORECASE)
_TITLED: Final = re.compile(
    r"\W*comment viewing options|\W*(?:(?:reader|user|visitor|all|alle|(?:tous )?(?:les|vos)"
    r"|todos los|tutti i|todos os|все) )?"
    r"(?:comments|responses|kommentare|comentarios|commentaires|commenti|reacties|komentarze|diskuse|komentáře|komentar|"
    r"comentários|комментарии|yorumlar|kommentarer|kommentit|コメント|评论|評論)"
    r"(?:\W*$|\W*[1-9]| are (?:now )?closed| (?:on|to|for|zu|sur|su|à|a|sobre|op|do|к)\b)",
    re.IGNORECASE,
)


def counts_comments(text: str) -> bool:
    """Whether a text begins with a number of comments."""
    return _COUNTED.match(text) is not None


_LETTERS: Final = letters_of(_TITLED.pattern) | letters_of(_SOME.pattern)
WORD: Final = 2
"""Letters of a word for comments in Chinese, behind which others may follow."""


def may_head_comments(text: str, letters: str) -> bool:
    """Whether a text may say so, by its first letters: mostly a fast No."""
    if letters in _LETTERS or letters[:WORD] in _LETTERS:
        return True
    if len(text) > LENGTH:
        return False
    return "there" in text or "There" in text or "THERE" in text


def heads_comments(text: str) -> bool:
    """Whether a text says that comments stand below it, not that one may write or answer one."""
    words = text.count(" ") + 1
    if words > HEADER_WORDS or len(text) > LENGTH:
        return False
    named = words <= NAMED_WORDS and _TITLED.match(text) is not None
    if named or _SOME.match(text) is not None:
        return True
    return "there" in text.lower() and _THERE.match(text) is not None
