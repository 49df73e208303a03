"""What stands above the parts of a recipe: "Ingredients", "Zutaten"; "Method", "Zubereitung"."""

import re
from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["begins_with_amount", "heads_ingredients", "heads_method", "names_part"]

INGREDIENTS: Final = listed(
    """ingredients; zutaten; ingrédients; ingredientes; ingredienti; ingrediënten; składniki;
    ингредиенты; malzemeler; ingredienser; ainekset; suroviny; hozzávalók; ingrediente;
    υλικά; інгредієнти; सामग्री; المقادير; المكونات; 材料; 用料; 食材; 재료; 준비물"""
)
METHOD: Final = listed(
    """method; directions; instructions; preparation; steps; how to make it; zubereitung;
    anleitung; so geht's; préparation; la préparation; étapes; preparación; elaboración;
    preparación paso a paso; preparazione; procedimento; bereiding; bereidingswijze;
    zo maak je het; przygotowanie; sposób przygotowania; wykonanie; приготовление;
    способ приготовления; modo de preparo; modo de fazer; preparação; yapılışı; hazırlanışı;
    gör så här; fremgangsmåte; fremgangsmåde; sådan gør du; valmistus; valmistusohje; postup;
    elkészítés; mod de preparare; εκτέλεση; विधि; बनाने की विधि; طريقة التحضير;
    anleitungen; instrucciones; istruzioni; instructies; instruções; instrukcje; 做法; 作り方;
    만드는 법"""
)

PARTS: Final = frozenset(
    {
        *(phrase for phrase in INGREDIENTS | METHOD if " " not in phrase),
        "ingrediëntenlijst", "nutrition", "notes", "zutatenliste",
    }
)  # fmt: skip
"""Words of the headings of parts: "Soup ingredients", "Recipe notes", "Zutaten für 4 Personen"."""
_WORD: Final = re.compile(r"\w+")
_AMOUNT: Final = re.compile(r"(?:\W{0,3}|(?:ca\.|about|etwa|env\.|unas?) )(?:\d|[½⅓¼¾⅔])")


def begins_with_amount(text: str) -> bool:
    """Whether a line begins as an ingredient does."""
    return _AMOUNT.match(text) is not None


def heads_ingredients(text: str) -> bool:
    """Whether a line heads the list of the ingredients."""
    return _folded(text) in INGREDIENTS


def heads_method(text: str) -> bool:
    """Whether a line heads the steps."""
    return _folded(text) in METHOD


def names_part(text: str, *, first: bool) -> bool:
    """Whether a short line has a word that headings of parts of a recipe have.

    first: whether it has to begin with it.
    """
    folded = _folded(text)
    words = _WORD.findall(folded)
    if folded in METHOD:
        return True
    if words and words[0] in METHOD and words[1:2] and words[1].isdecimal():
        return False  # "Préparation : 20 min"
    return not PARTS.isdisjoint(words[:1] if first else words)


def _folded(text: str) -> str:
    return text.lower().rstrip(" :：").replace("’", "'")
