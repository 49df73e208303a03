"""What stands above the parts of a recipe: "Ingredients", "Zutaten"; "Method", "Zubereitung"."""

from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["heads_ingredients", "heads_method"]

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


def heads_ingredients(text: str) -> bool:
    """Whether a line heads the list of the ingredients."""
    return _folded(text) in INGREDIENTS


def heads_method(text: str) -> bool:
    """Whether a line heads the steps."""
    return _folded(text) in METHOD


def _folded(text: str) -> str:
    return text.lower().rstrip(" :：").replace("’", "'")
