"""Words of the tools that a site sets beside a text: to print it, to save, send or quote it.

The measurements do not see these words; see `label_phrases`.
"""

import re
from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["names_page_tools"]

PRINTING: Final = listed(
    """print; drucken; ausdrucken; imprimer; imprimir; stampa; afdrukken; printen; drukuj; wydrukuj;
    печать; распечатать; yazdır; udskriv; tulosta; vytisknout; vytlačiť; nyomtatás; tipărește;
    εκτύπωση; 印刷; 打印"""
)
OTHERS: Final = listed(
    """cite; copy; download; email; e-mail; mail; pdf; permalink; save; share; send; herunterladen;
    kopieren; merken; speichern; teilen; versenden; zitieren; zitiervorschlag; citer; copier;
    enregistrer; envoyer; partager; télécharger; citar; compartilhar; compartir; copiar; descargar;
    enviar; guardar; baixar; partilhar; transferir; cita; condividi; copia; invia; salva; scarica;
    bewaren; citeren; delen; downloaden; opslaan; kopiëren; pobierz; udostępnij; wyślij; zapisz;
    отправить; поделиться; скачать; сохранить; indir; kaydet; paylaş"""
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def names_page_tools(text: str) -> bool:
    """Whether a short line names the tool to print, and another."""
    words = frozenset(_WORD.findall(text.casefold()))
    return not PRINTING.isdisjoint(words) and not OTHERS.isdisjoint(words)
