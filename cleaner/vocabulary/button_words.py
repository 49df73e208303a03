"""Words of buttons and tabs, of which no name of a person is made: "Ask Question", "Dark Mode"."""

from typing import Final

__all__ = ["names_button"]

_WORDS: Final = """
    account app article articles bookmark comments contact cookie cookies dark download edition
    email feedback follow forum gallery gift home jump latest listen login logout mode newsletter
    newsletters notifications open photos playlist podcast podcasts print profile question questions
    reading recipe related reply save search settings share sharing sign subscribe subscription
    thread tools topic video videos watch watchlist
    facebook google instagram telegram whatsapp youtube

    abonnieren anmelden artikel drucken einstellungen folgen kommentare merken registrieren suche
    teilen vorlesen
    abonner article articles commentaires connexion imprimer partager recherche réagir
    artículo buscar comentarios compartir guardar imprimir suscríbete suscribirse
    articolo accedi cerca commenta commenti condividi salva stampa
    artigo assine buscar comentários compartilhar entrar imprimir partilhar
    delen opslaan reageer reacties zoeken
    drukuj komentarze szukaj udostępnij zaloguj
    haber ilgili i̇lgili̇ takip"""
WORDS: Final = frozenset(_WORDS.split())


def names_button(words: list[str]) -> bool:
    """Whether one of the words of a short line is of a button."""
    return not WORDS.isdisjoint(word.strip(".,:").casefold() for word in words)
