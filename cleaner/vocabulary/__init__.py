"""What site furniture says, in twelve languages: phrases by concept, stop words, months.

In: a block's text. Out: the concepts whose phrases it consists of, starts with or contains.
One module a language holds the phrases; `matching` looks them up.
"""

from cleaner.vocabulary.bullets import BULLETS
from cleaner.vocabulary.concepts import Concept, How, Match
from cleaner.vocabulary.languages import LANGUAGES
from cleaner.vocabulary.matching import concepts_of, phrase_alone
from cleaner.vocabulary.months import MONTHS
from cleaner.vocabulary.normalising import normalise
from cleaner.vocabulary.screening import may_match
from cleaner.vocabulary.stop_words import ALL_STOP_WORDS

__all__ = [
    "ALL_STOP_WORDS",
    "BULLETS",
    "LANGUAGES",
    "MONTHS",
    "Concept",
    "How",
    "Match",
    "concepts_of",
    "may_match",
    "normalise",
    "phrase_alone",
]
