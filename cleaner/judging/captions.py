"""Captions that are told by the photographer's name at their end."""

import re
from typing import Final

from cleaner.judging.looks import Look

__all__ = ["photo_credit"]

WORDS: Final = (4.0, 80.0)
TAIL: Final = 90
"""Characters at the end of a block in which the name is looked for."""
_CREDIT: Final = re.compile(
    r"(?:[.!?»”\"] |[(\[])"
    r"(?i:photo(?:graph(?:er|y|ie)?)?|photos|fotos?|fot\.|fotograf(?:ie|ía|ia)?|bild|beeld"
    r"|imagen|imagem|immagine|image|zdjęcie|фото|снимок|fotoğraf)"
    r"\s?[:.|/]?\s?(?:by |von |de |di |van |door )?[^\W\d_a-zа-яё][^.!?()]{2,60}[)\]]?\.?$"
)
_SLASH: Final = re.compile(r"[.!?»”\"] / [^\W\d_a-z][^a-z.!?()]{4,40}\.?$")
"""Without a word for it, a name in capitals behind a slash."""


def photo_credit(look: Look) -> str | None:
    """The evidence that a block is a caption: who took the picture, at its end."""
    low, high = WORDS
    if look.ends_sentence or not low <= look.words <= high:
        return None
    tail = look.text[-TAIL:]
    found = _CREDIT.search(tail) or _SLASH.search(tail)
    return f"ends with “{found.group().strip()[:60]}”" if found else None
