"""What a byline says that somebody did: "Interview by Ann Lee", "Text und Fotos: Jan Ott".

The measurements do not see these words; see `label_phrases`.
"""

import re
from typing import Final

__all__ = ["behind_role", "without_roles"]

WRITING: Final = frozenset(
    (
        "analysis", "article", "blog", "column", "comment", "commentary", "essay", "guest",
        "interview", "op-ed", "opinion", "perspective", "post", "profile", "recipe", "report",
        "reported", "reporting", "review", "story", "text", "words", "writing",
        "analyse", "artikel", "beitrag", "bericht", "essays", "gastbeitrag", "gastkommentar",
        "interviews", "kolumne", "kommentar", "reportage", "rezension", "texte",
        "chronique", "entretien", "propos", "recueillis", "textes", "tribune",
        "artículo", "crónica", "entrevista", "opinión", "reportaje", "texto", "textos",
        "artigo", "colaboração", "crônica", "reportagem",
        "articolo", "commento", "cura", "intervista", "recensione", "testi", "testo",
        "opinie", "recensie", "tekst", "verhaal",
        "opracowanie", "relacja", "rozmowa", "wywiad",
        "haber", "röportaj", "yazan", "yazar", "yazı",
        "автор", "авторы", "интервью", "текст",
        "ord", "skribent", "teksti",
        "بقلم", "كتب", "كتبت", "تقرير", "लेखक", "रिपोर्ट",
    )
)  # fmt: skip
PICTURES: Final = frozenset(
    (
        "bilder", "foto", "fotos", "foto's", "fotograf", "fotografías", "images", "photo",
        "photographs", "photography", "photos", "pictures", "video", "zdjęcia", "фото", "fotoğraf",
    )
)  # fmt: skip
BETWEEN: Final = frozenset(
    (
        "&", "+", "/", "a", "an", "and", "the", "ein", "eine", "und", "et", "un", "une", "una", "y",
        "e", "uma", "um", "en", "een", "i", "og", "och", "ve", "и", "un'",
    )
)  # fmt: skip
BY: Final = frozenset(
    ("by", "from", "von", "par", "por", "de", "di", "da", "door", "van", "przez", "av", "af")
)
DONE_BY: Final = frozenset(
    (
        "rozmawiał", "rozmawiała", "opracował", "opracowała", "przygotował", "przygotowała",
        "беседовал", "беседовала", "записал", "записала", "подготовил", "подготовила", "بقلم",
    )
)  # fmt: skip
"""Words that a name follows without a colon."""
SURELY_BY: Final = frozenset(("by", "von", "par", "por", "door", "przez", "av", "af"))
"""Those behind which no topic stands: "Interview de Ann Lee" may have been with her."""
OWN: Final = frozenset(
    (
        "artículo", "articolo", "artigo", "chronique", "reportage", "reportagem", "reportaje",
        "tekst", "testi", "testo", "texte", "textes", "texto", "textos", "tribune",
    )
)  # fmt: skip
"""What somebody makes whose name stands behind "de", "di" or "van"."""
OPENING: Final = WRITING | BETWEEN | DONE_BY
ROLE_AND_BY: Final = 2
ROLES: Final = 6
"""Words before the name, at most."""
_UNSPACED: Final = re.compile(
    r"(?:取材・文|構成・文|取材・構成|文・写真|記者|聞き手|執筆|筆者|撰文|撰稿|记者|采访|采写|文字|기자|글)"
    r"(?:\s*[:：=＝/／]\s*|\s+)(?=\S)"
)


def without_roles(text: str) -> str:
    """A byline without the words before the name; as it is, if they are no roles of a writer.

    Who took the pictures alone is no writer. text: with single spaces.
    """
    if unspaced := _UNSPACED.match(text):
        return text[unspaced.end() :]
    words = text.split(" ", ROLES + 2)
    writes = False
    for place, word in enumerate(words[: ROLES + 1]):
        bare = word.rstrip(":：,").casefold()
        behind = " ".join(words[place + 1 :])
        if not behind:
            break
        if bare in DONE_BY or (writes and bare in BY):
            return behind.removeprefix("the ")
        if bare in WRITING:
            writes = True
        elif bare not in PICTURES and bare not in BETWEEN:
            break
        if writes and word.endswith((":", "：")):
            return behind
    return text


def behind_role(text: str) -> str | None:
    """What stands behind "Analysis by" or "Ein Kommentar von"; None of other lines."""
    first, _, rest = text.partition(" ")
    small = first.casefold()
    if not rest or small not in OPENING:
        return None
    if small in DONE_BY:
        return rest
    behind = without_roles(text)
    before = text[: len(text) - len(behind)].casefold().split()
    if len(before) < ROLE_AND_BY:
        return None
    return behind if before[-1] in SURELY_BY or before[-2] in OWN else None
