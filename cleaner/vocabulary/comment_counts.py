"""Headings above readers' comments, which may count them: "Comments", "3 responses to Low tide".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["counts_comments", "heads_comments"]

_COUNTED: Final = re.compile(
    r"\W*\d+ (?:comments?|responses?|replies|reply|thoughts? on|kommentare?|antworten|antwort|"
    r"comentarios?|respuestas?|commentaires?|réponses?|commenti|commento|risposte|reacties|reactie|"
    r"komentarz\w*|odpowiedzi|comentários?|respostas?|комментари\w*|ответ\w*|yorum|kommentarer|"
    r"vastausta|kommenttia)\b",
    re.IGNORECASE,
)


def counts_comments(text: str) -> bool:
    """Whether a text begins with a number of comments."""
    return _COUNTED.match(text) is not None


LENGTH: Final = 200
_HEADER: Final = re.compile(
    r"\W*(?:(?:[1-9]\d* )?(?:(?:reader|user|visitor|all) )?(?:comments|responses|thoughts on|"
    r"kommentare|comentarios|commentaires|commenti|reacties|komentarze|comentários|комментарии|"
    r"yorumlar|kommentarer|kommentit|コメント|评论|評論)|"
    r"1 (?:comment|response|thought on|kommentar|comentario|"
    r"commentaire|commento|reactie|komentarz|comentário|комментарий|yorum)|"
    r"\d+ (?:komentarzy|комментари(?:ев|я)|yorum))(?: (?:to|on|zu|a|à) .*)?\W*(?:\d+\W*)?",
    re.IGNORECASE,
)


def heads_comments(text: str) -> bool:
    """Whether a text says that comments stand below it, not that one may write or answer one."""
    return len(text) <= LENGTH and _HEADER.fullmatch(text) is not None
