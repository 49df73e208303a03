"""Numerals that headlines of lists begin with: "Five questions about ..."."""

from typing import Final

__all__ = ["NUMERALS"]

_LISTED: Final = """
    two three four five six seven eight nine ten eleven twelve
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
    dos tres cuatro cinco seis siete ocho nueve diez once doce
    deux trois quatre cinq sept huit neuf dix onze douze
    due tre quattro cinque sei sette otto nove dieci undici dodici
    twee drie vijf zes zeven negen tien twaalf
    dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć
    dois duas três quatro sete oito dez doze
    два две три четыре пять шесть семь восемь девять десять
    iki üç dört beş altı yedi sekiz dokuz
"""
NUMERALS: Final = frozenset(_LISTED.split())
"""From two to twelve, in small letters."""
