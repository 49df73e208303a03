"""Links that ask readers to comment, behind the writer's name: "by Ann Lee Leave a Comment".

The measurements do not see these phrases.
"""

import re
from typing import Final

__all__ = ["before_invitation"]

MAY_INVITE: Final = (
    "omm", "omen", "eact", "epl", "orum", "коммен", "комен", "koment", "svar", "antw", "respon"
)  # fmt: skip
"""In all that is looked for: a first look."""
COMMENTS: Final = (
    r"comments?|replies|reply|responses?|kommentare?|commentaires?|comentarios?|comentários?|"
    r"comment[io]|reacties?|komentarz\w{0,3}|komentáře?|kommentar(?:er)?|kommentit|yorum|"
    r"комментари\w{1,3}|коментар\w{0,3}"
)
_INVITATION: Final = re.compile(
    r"\s(?:(?:leave|add|post|write|make) (?:a|your) (?:comment|reply|response)|"
    r"(?:schreibe?n? (?:sie )?einen|hinterlassen? (?:sie )?einen) kommentar|"
    r"kommentar (?:schreiben|hinterlassen|verfassen)|(?:kommentieren|comment now)\b|"
    r"(?:laisse[rz]|écrire|ajouter|poster) un commentaire|deja(?:r)? un comentario|"
    r"(?:lascia|scrivi|aggiungi) un commento|(?:deixe|deixar) (?:um|o seu) comentário|"
    r"(?:laat|plaats) een reactie(?: achter)?|(?:geef|schrijf) een reactie|"
    r"(?:zostaw|dodaj|skomentuj|napisz) komentarz|(?:přidat|napsat) komentář|"
    r"(?:lämna|skriv|legg igjen|skriv) en kommentar|jätä kommentti|yorum (?:yap|yaz)|"
    r"(?:оставить|добавить|написать) комментарий|(?:залишити|додати) коментар|"
    rf"(?:no|keine|aucun|sin|nessun|geen|sem|brak|нет|inga|ingen) (?:{COMMENTS})|"
    rf"\d{{1,5}} (?:{COMMENTS}))(?=\W|$)",
    re.IGNORECASE,
)


def before_invitation(line: str) -> str:
    """A line without the words that ask for comments or count them, and what follows these."""
    small = line.lower()
    if not any(part in small for part in MAY_INVITE):
        return line
    found = _INVITATION.search(line)
    return line[: found.start()] if found else line
