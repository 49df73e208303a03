"""What site furniture says, in twelve languages: phrases by concept, stop words, months, zones.

In: a block's text. Out: the concepts whose phrases it consists of, starts with or contains.
One module a language holds the phrases; `matching` looks them up.
"""

from cleaner.judging.vocabulary.concepts import Concept, How, Match
from cleaner.judging.vocabulary.languages import LANGUAGES
from cleaner.judging.vocabulary.matching import concepts_of
from cleaner.judging.vocabulary.months import MONTHS
from cleaner.judging.vocabulary.normalising import normalise
from cleaner.judging.vocabulary.stop_words import ALL_STOP_WORDS, STOP_WORDS
from cleaner.judging.vocabulary.timezones import TIMEZONES

__all__ = [
    "ALL_STOP_WORDS",
    "LANGUAGES",
    "MONTHS",
    "STOP_WORDS",
    "TIMEZONES",
    "Concept",
    "How",
    "Match",
    "concepts_of",
    "normalise",
]
