"""All languages' phrase tables, by ISO 639-1 code."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from cleaner.judging.vocabulary.chinese import CHINESE
from cleaner.judging.vocabulary.concepts import Table
from cleaner.judging.vocabulary.dutch import DUTCH
from cleaner.judging.vocabulary.english import ENGLISH
from cleaner.judging.vocabulary.french import FRENCH
from cleaner.judging.vocabulary.german import GERMAN
from cleaner.judging.vocabulary.italian import ITALIAN
from cleaner.judging.vocabulary.japanese import JAPANESE
from cleaner.judging.vocabulary.polish import POLISH
from cleaner.judging.vocabulary.portuguese import PORTUGUESE
from cleaner.judging.vocabulary.russian import RUSSIAN
from cleaner.judging.vocabulary.spanish import SPANISH
from cleaner.judging.vocabulary.turkish import TURKISH

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
