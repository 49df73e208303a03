"""Beginnings of closing notes on who contributed, besides those of `Concept.CREDIT`.

The measurements do not see these phrases; see `label_phrases`. They are read at the end of an
article only, where "With Ann Otter in Ely" is such a note.
"""

import re
from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["opens_credit"]

PHRASES: Final = """
    with; additional reporting; mit; mitarbeit; mit material von; unter mitarbeit von; con;
    con información de; con la colaboración de; avec; ha collaborato; hanno collaborato;
    con la collaborazione di; met; met medewerking van; met bijdragen van; współpraca;
    przy współpracy; colaborou; colaboraram; com; com informações de; com reportagem de;
    при участии; katkıda bulunan; 取材協力; 撰稿; المصدر
"""
_OPENING: Final = re.compile(
    "(?i:"
    + "|".join(re.escape(phrase) for phrase in sorted(listed(PHRASES), key=len, reverse=True))
    + r")[: ]\s?[^\W\d_a-zа-яё]"
)


def opens_credit(text: str) -> bool:
    """Whether a block begins so, with a name behind it."""
    return _OPENING.match(text) is not None
