"""Sentences of site furniture about rights and duties: disclaimers, terms, who is not liable.

The measurements do not see these phrases; see `label_phrases`. In: the text of a block that is no
core. Out: whether it is such a sentence.
"""

from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["reads_legal"]

PHRASES: Final = """
    all rights reserved; trademarks; registered trademark; constitutes acceptance; terms of use;
    terms of service; user agreement; privacy policy; accept no responsibility; not responsible for;
    are not necessarily those; without permission; may not be reproduced; may not be published;
    affiliate links; affiliate commission; earn commission; earn a commission;
    alle rechte vorbehalten; nutzungsbedingungen; datenschutzerklärung; keine haftung;
    ohne genehmigung; todos los derechos; condiciones de uso; política de privacidad;
    sin autorización; prohibida la reproducción; tous droits réservés; conditions d'utilisation;
    politique de confidentialité; sans autorisation; reproduction interdite;
    tutti i diritti riservati; diritti riservati; riproduzione riservata; senza autorizzazione;
    alle rechten voorbehouden; gebruiksvoorwaarden; privacyverklaring; zonder toestemming;
    wszelkie prawa zastrzeżone; bez zgody; regulaminu; todos os direitos; termos de uso;
    política de privacidade; sem autorização; все права защищены; без разрешения;
    пользовательское соглашение; tüm hakları saklıdır; izinsiz; 版权所有; 转载; 無断転載; 利用規約
"""
_LEGAL: Final = tuple(sorted(listed(PHRASES)))
_LEGAL_IN_ASCII: Final = tuple(filter(str.isascii, _LEGAL))


def reads_legal(text: str) -> bool:
    """Whether a sentence speaks of rights and duties."""
    phrases = _LEGAL_IN_ASCII if text.isascii() else _LEGAL
    return any(map(text.lower().__contains__, phrases))
