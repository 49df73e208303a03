"""Headings that count readers' comments, and may name the article: "3 responses to Low tide".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["counts_comments"]

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
