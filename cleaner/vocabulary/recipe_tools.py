"""What programs and writers set around a recipe: buttons, ratings, appeals, lists of other recipes.

Only for pages that declare a recipe: elsewhere "2x" is a zoom, and "Metric" heads a table.
"""

import re
from typing import Final

from cleaner.vocabulary.listed import listed

__all__ = ["asks_cooks", "is_recipe_tool", "is_site_note", "names_other_recipes"]

TOOLS: Final = listed(
    """½x; 1x; 2x; 3x; 4x; scale; units; unit; metric; imperial; us; us customary; us / metric;
    cooking mode; cook mode; ingredient checklist; ingredients checklist; instructions checklist;
    instruction checklist; edit my notes; add a note; load more; jump to; jump to details;
    jump to nutrition facts; click to vote; save; pin; pin it; rate; rate this recipe; rate recipe;
    print recipe; pin recipe; save to my recipes; save recipe; be the first to rate & review;
    be the first to review this recipe; add all ingredients to shopping list;
    add ingredients to shopping list; add to shopping list; auf die einkaufsliste;
    auf die einkaufsliste setzen; zur einkaufsliste hinzufügen; ajouter à la liste de courses;
    ajouter à liste de courses; añadir a la lista de la compra; aggiungi alla lista della spesa;
    adicionar à lista de compras; toevoegen aan boodschappenlijst;
    dodaj składniki do listy zakupów; tilføj til indkøbsliste; lägg till i inköpslistan;
    vurder oppskriften; din vurdering; vad tyckte du om receptet; betygsätt receptet;
    rezept bewerten; noter la recette; valora la receta; vota la ricetta; avalie esta receita"""
)
"""Whole lines, without the mark at their end."""
BOX: Final = "▢"
_ENDS: Final = f" .:!?…↑*{BOX}"
_ROW: Final = re.compile(
    r"(?:(?:print|pin|rate|save|share|review|add to collections?|go to collections?)"
    r"(?: (?:it|this|recipe|this recipe))?[ |,/•·]{0,3}){2,8}"
)
_RATING: Final = re.compile(
    r"\d(?:[.,]\d{1,16})? (?:from|von|sur|de|su|van|fra|av|af|uit|/|out of) \d{1,5}"
    r" (?:votes?|ratings?|reviews?|stars?|bewertungen|stimmen|avis|votos|voti|stemmen|stemmer"
    r"|röster)|"
    r"\d{1,6} (?:star )?(?:ratings?|reviews?|votes?)(?: \d[.,]\d{1,16} out of 5(?: stars?)?)?|"
    r"\d star values: \d{1,6}|"
    r"\d(?:[.,]\d{1,16})? ?stars?(?: ?\(\d{1,6}(?: (?:ratings?|reviews?|votes?))?\))?|"
    r"\d[.,]\d{1,16} ?(?:/ ?5|\(\d{1,6}\))|"
    r"rating ?:? ?(?:unrated|\d(?:[.,]\d{1,16})? stars?)|"
    r"(?:average rating|durchschnittliche bewertung|média de avaliações|note moyenne"
    r"|gemiddelde beoordeling) ?:? ?\d[\d.,]{0,16}(?: ?(?:/|de|von|of|sur|van) ?5)?"
    r"(?: \d{1,6} \w{4,12})?"
)
_DONE: Final = (
    r"(?:(?:lastly,? |so,? |and )?if you(?:['’]ve| have)? (?:make|made|try|tried|do make|do try"
    r"|end up (?:making|trying)|love|loved|enjoy|enjoyed|give (?:this|it|these))"
    r"|(?:did you|have you) (?:make|made|try|tried|love|loved|enjoy|enjoyed)"
    r"|(?:made|tried|loved?) (?:this|these|it)\b"
    r"|(?:don['’]t forget to|be sure to|please) (?:leave|rate|tag|share|comment)"
    r"|(?:leave|share) (?:a|me a|your) (?:comment|rating|review|photo)"
    r"|i hope (?:you|y['’]all) (?:love|like|enjoy)|i['’]d love to (?:hear|see) how"
    r"|share it with the world|rate and comment)"
)
_APPEAL: Final = re.compile(
    rf"{_DONE}.{{0,400}}?(?:\b(?:leave|drop|give|add)\b.{{0,60}}"
    r"\b(?:comments?|rating|review|star (?:rating|review))\b|\bcomment below\b"
    r"|\brat(?:e|ing) (?:it|this|the|and) (?:below|recipe|comment|leave|let|share|tag)\b"
    r"|\brate it\b|\b(?:tag|tagging|mention) (?:me|us|your|@|#)|\bhashtag (?:it|#)"
    r"|\b(?:leave|post|share|show|tag)\b.{0,60}\bon instagram\b"
    r"|\blet (?:me|us) know (?:how (?:it|you)|what you thought|in the comments)\b"
    r"| below! i would)"
    r"|(?:don['’]t forget to )?pin this (?:to your|post|recipe|for later)\b"
    r"|(?:(?:craving|hungry for|want) more|let['’]s get social|wish to learn more\b[^?]{0,60})"
    r" ?[?!] ?(?:subscribe|sign up|follow|join)\b",
    re.DOTALL,
)
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_SITE_NOTE: Final = re.compile(
    r"keywords? ?: ?\S|keyword #?\w[^.!?:;]{0,200}$"
    r"|(?:this (?:recipe|post|article) was )?(?:first|originally) published (?:(?:in|on) )?"
    rf"(?:\d{{1,2}} )?{_MONTH},? (?:\d{{1,2}}(?:st|nd|rd|th)?,? )?20\d\d\b"
    r"(?:[.,]? (?:and )?(?:re-?published|updated) .{0,60})?\W{0,2}$"
    r"|(?:note: )?this (?:post|recipe|page|article|site) (?:may )?contains? (?:some )?"
    r"(?:affiliate|amazon (?:affiliate|associate|links?))\b"
    r"|(?:we are|[^.]{1,40} is) a participant in the amazon services\b"
    r"|(?:approximate |the provided |the |all )?nutrition(?:al)?"
    r" (?:information|facts|data|values?)\b"
    r".{0,200}\b(?:courtesy|best estimate|estimates? only|is an estimate|are estimates"
    r"|not been calculated|representations or warranties)\b"
    r"|to obtain the most accurate representation of the nutritional\b"
)
_GERMAN_APPEAL: Final = re.compile(
    r"(?:hast du|habt ihr|du hast) (?:das|dieses|mein|unser) rezept\b.{0,200}"
    r"\b(?:ich freue|wir freuen|kommentar|bewertung|instagram|das will ich sehen)"
)
_OTHERS: Final = re.compile(
    r"(?:(?:here are |for |see |try )?(?:some |even )?(?:more|other|similar|related|popular|our|my)"
    r"(?: of (?:my|our))?(?: \S{1,20}){0,6}? (?:recipes?|dishes|dinners|desserts)\b[^.]{0,40}"
    r"|(?:my |our )?favou?rite (?:\S{1,20} ){0,4}(?:recipes|dishes|dinners|desserts)"
    r"|(?:looking for|want|craving|need) (?:some |even )?more\b.{0,60}"
    r"\b(?:recipes?|dishes|dinners|desserts|meals|ideas|ways)\b.{0,50}"
    r"|more ways to (?:make|cook|eat|enjoy) .{1,40}"
    r"|looking for .{1,60}\b(?:recipes|dinners|desserts|dishes)\b.{0,50}"
    r"|fans also made|se også mine opskrifter.{0,30}|ricette simili.{0,40}"
    r"|(?:weitere|ähnliche|mehr) (?:\S{1,20} ){0,3}rezepte.{0,30}"
    r"|(?:autres|plus de) recettes.{0,40}|(?:otras|más) recetas.{0,40}"
    r"|(?:outras|mais) receitas.{0,40}|(?:altre|più) ricette.{0,40}"
    r"|(?:andere|meer) (?:\S{1,20} ){0,2}recepten.{0,30})[ :!?.…]{0,4}"
)


def is_recipe_tool(text: str) -> bool:
    """Whether a short line is a button of a recipe's card, a row of them, or a rating."""
    folded = text.lower().strip(_ENDS)
    if not folded:
        return BOX in text
    if folded in TOOLS:
        return True
    return _ROW.fullmatch(folded) is not None or _RATING.fullmatch(folded) is not None


def asks_cooks(text: str) -> bool:
    """Whether a paragraph asks those who have made a dish to say so."""
    small = text.lower()
    return _APPEAL.match(small) is not None or _GERMAN_APPEAL.match(small) is not None


def is_site_note(text: str) -> bool:
    """Whether a paragraph says what a site says of all its recipes, or how one is filed."""
    return _SITE_NOTE.match(text.lower()) is not None


def names_other_recipes(text: str) -> bool:
    """Whether a short line heads a list of other recipes."""
    return _OTHERS.fullmatch(text.lower()) is not None
