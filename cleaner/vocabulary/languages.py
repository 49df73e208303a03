"""All languages' phrase tables, by ISO 639-1 code."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.chinese import CHINESE
from cleaner.vocabulary.concepts import Table
from cleaner.vocabulary.dutch import DUTCH
from cleaner.vocabulary.english import ENGLISH
from cleaner.vocabulary.french import FRENCH
from cleaner.vocabulary.german import GERMAN
from cleaner.vocabulary.italian import ITALIAN
from cleaner.vocabulary.japanese import JAPANESE
from cleaner.vocabulary.polish import POLISH
from cleaner.vocabulary.portuguese import PORTUGUESE
from cleaner.vocabulary.russian import RUSSIAN
from cleaner.vocabulary.spanish import SPANISH
from cleaner.vocabulary.turkish import TURKISH

__all__ = ["LANGUAGES"]

LANGUAGES: Final[Mapping[str, Table]] = MappingProxyType(
    {
        "de": GERMAN,
        "en": ENGLISH,
        "es": SPANISH,
        "fr": FRENCH,
        "it": ITALIAN,
        "ja": JAPANESE,
        "nl": DUTCH,
        "pl": POLISH,
        "pt": PORTUGUESE,
        "ru": RUSSIAN,
        "tr": TURKISH,
        "zh": CHINESE,
    }
)
