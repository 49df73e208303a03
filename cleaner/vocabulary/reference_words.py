"""Headings above the works that a text refers to: "References", "Literatur".

The measurements do not see these phrases; see `label_phrases`.
"""

import re
from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["heads_references"]

LONGEST: Final = 60
PHRASES: Final = listed(
    """references; bibliography; works cited; literature cited; cited works; cited literature;
    references and notes; notes and references; literatur; literaturverzeichnis; literaturangaben;
    quellenverzeichnis; quellen und literatur; bibliographie; références;
    références bibliographiques; referencias; referencias bibliográficas; bibliografía;
    obras citadas; riferimenti bibliografici; bibliografia; opere citate; referências;
    referências bibliográficas; referenties; literatuur; literatuurlijst; bibliografie; literatura;
    piśmiennictwo; литература; список литературы; библиография; kaynaklar; kaynakça; referenser;
    litteratur; kirjallisuus; lähteet; 参考文献; 참고문헌"""
)
_NUMBER: Final = re.compile(r"[\divx]{0,5}[.)]?\s{1,3}")


def heads_references(text: str) -> bool:
    """Whether a heading says so, a number before it or none."""
    if len(text) > LONGEST:
        return False
    said = text.casefold().strip(" :.")
    number = _NUMBER.match(said)
    return said in PHRASES or (number is not None and said[number.end() :] in PHRASES)
