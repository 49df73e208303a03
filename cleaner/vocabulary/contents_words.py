"""Lists of a text's own headings: what stands above them, and what their entries say."""

import re
from typing import Final

from cleaner.vocabulary.bullets import BULLETS
from cleaner.vocabulary.listed import listed

__all__ = ["entry_words", "heads_contents"]

LENGTH: Final = 40
EDGES: Final = " :：•▼▾▲[]()-–—"
_MARKED: Final = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]{0,2}|[A-Za-z][.)])\s+")
"""The number of an entry, or its letter."""
HEADERS: Final = listed(
    """contents; contents hide; contents [hide; contents show; contents toggle; table of contents;
    table of contents hide; in this article; in this story; in this post; in this guide;
    in this page; in this explainer; on this page; page contents; article contents; jump to;
    jump to section; skip to section; what's in this article; what’s in this article;
    quick navigation; inhalt; inhalte; inhaltsverzeichnis; inhaltsübersicht; inhalt des artikels;
    in diesem artikel; in diesem beitrag; auf dieser seite; das erwartet sie in diesem artikel;
    übersicht; artikelübersicht; springe zu; direkt zu; sommaire; au sommaire; dans cet article;
    sur cette page; table des matières; sommaire de l'article; índice; indice; índice del artículo;
    en este artículo; en esta página; en esta nota; contenido; contenidos; tabla de contenidos;
    índice de contenidos; in questo articolo; in questa pagina; sommario; contenuti;
    indice dei contenuti; inhoud; inhoudsopgave; in dit artikel; op deze pagina; spis treści;
    w tym artykule; z tego artykułu dowiesz się; neste artigo; nesta página; conteúdo; sumário;
    содержание; оглавление; в этой статье; на этой странице; içindekiler; bu yazıda; bu içerikte;
    目次; 目录; 本文目录; 目錄; 목차; المحتويات; فهرس; daftar isi; mục lục; περιεχόμενα; innehåll;
    innhold; indhold; obsah; sisällys; tartalom; cuprins; зміст; съдържание"""
)


def heads_contents(text: str) -> bool:
    """Whether a line is the header of such a list."""
    return len(text) <= LENGTH and text.strip(EDGES).casefold() in HEADERS


def entry_words(text: str) -> str:
    """What an entry or a heading says, without a mark or number before it, in small letters."""
    folded = text.casefold().replace("\n", " ")
    if folded[0].isalpha() and folded[1:2].isalpha():  # mostly
        return folded
    bare = folded.lstrip(BULLETS + " ") or folded
    mark = _MARKED.match(bare)
    return bare[mark.end() if mark else 0 :]
