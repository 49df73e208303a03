"""Text -> the language it is in, by langdetect on a slice of the text, and by its letters."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from cleaner.vocabulary.stop_words import ALL_STOP_WORDS

__all__ = ["UNDETERMINED", "Language", "detect_language"]

SAMPLE: Final = 600
"""Characters looked at. On 120 pages the label from 500 was the label from all of the text."""
MIN_LETTERS: Final = 20
UNDETERMINED: Final = "und"
SHORT: Final = 70
"""Characters of a text for which the page's word is better than a guess. Of 1,265 pages that
declare a language 98 % say what a long text says; of 40 to 70 characters langdetect knows 96 %."""
UNSURE: Final = 0.999
"""Below this score the page's word is better too: langdetect is sure of most that it knows."""
DECLARED_SCORE: Final = 0.5
"""Of a language that the page declares, and the text alone does not show."""
OTHER_LETTERS: Final = frozenset((
    "ar", "bg", "bn", "el", "fa", "gu", "he", "hi", "ja", "kn", "ko", "mk", "ml", "mr", "ne",
    "pa", "ru", "ta", "te", "th", "uk", "ur", "zh"
))  # fmt: skip
"""Languages that are not written in Latin letters, of those that langdetect knows."""
LATIN_LETTERS: Final = frozenset((
    "af", "ca", "cs", "cy", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "id", "it",
    "lt", "lv", "nl", "no", "pl", "pt", "ro", "sk", "sl", "so", "sq", "sv", "sw", "tl", "tr",
    "vi"
))  # fmt: skip
OWN_LETTERS: Final = MappingProxyType(
    {
        "ja": re.compile("[\u3041-\u30ff]"),
        "ko": re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]"),
    }
)
"""Letters that each text of the language has, beside those of Chinese. langdetect's profile of
Korean knows Chinese letters as they are written in Taiwan, and takes these for Korean."""
LATIN_END: Final = "\u0250"
"""The first letter after Latin Extended-B."""
OF_LETTERS: Final = (
    ("\u0530", "\u058f", ("hy",)),
    ("\u0b00", "\u0b7f", ("or",)),
    ("\u0d80", "\u0dff", ("si",)),
    ("\u0e80", "\u0eff", ("lo",)),
    ("\u0f00", "\u0fff", ("bo", "dz")),
    ("\u1000", "\u109f", ("my", "shn")),
    ("\u10a0", "\u10ff", ("ka",)),
    ("\u1200", "\u139f", ("am", "ti")),
    ("\u1780", "\u17ff", ("km",)),
)
"""The first and the last letter of scripts that langdetect lacks, and the languages written in it:
the first of them, if the page does not say that it is another."""
RELATIVES: Final = MappingProxyType(
    {
        "az": frozenset({"tr"}),
        "be": frozenset({"bg", "ru", "uk"}),
        "bs": frozenset({"hr", "sl"}),
        "fo": frozenset({"da", "no", "sv"}),
        "gl": frozenset({"es", "pt"}),
        "is": frozenset({"da", "no", "sv"}),
        "kk": frozenset({"bg", "mk", "ru", "uk"}),
        "ky": frozenset({"bg", "mk", "ru", "uk"}),
        "lb": frozenset({"de", "nl"}),
        "mn": frozenset({"bg", "mk", "ru", "uk"}),
        "ms": frozenset({"id", "tl"}),
        "nn": frozenset({"da", "no", "sv"}),
        "ps": frozenset({"ar", "fa", "ur"}),
        "sr": frozenset({"bg", "hr", "mk", "ru", "sl"}),
        "tg": frozenset({"bg", "mk", "ru", "uk"}),
        "ug": frozenset({"ar", "fa", "ur"}),
    }
)
"""Languages that langdetect does not know, and those for which it takes them."""
PECULIAR: Final = MappingProxyType(
    {
        "az": "ə",
        "be": "ў",
        "fo": "ðø",
        "is": "ðþ",
        "kk": "әғқңөұү",
        "ky": "ңөү",
        "lb": "ë",
        "mn": "өү",
        "ps": "ټځښڅډړږڼۍې",
        "sr": "јљњћђџčćžš",
        "tg": "ғӣқӯҳҷ",
        "ug": "ېۈۆ",
    }
)
"""Letters of which a text in such a language has one, and in most of its relatives has none."""
ASIAN: Final = ("\u3041", "\ud7a3")
"""The first letter of Japanese, Chinese and Korean, and the last."""
ASIAN_LETTERS: Final = 3
"""Latin letters in which names say as much as one of those does in words."""
STOPS: Final = 0.1
"""Share of the words, from which on a text in Latin letters is made of sentences."""
OWN_SHARE: Final = 0.1
"""Of Asian letters, from which on those of one language tell; Chinese headlines have a "の"."""
DECIMALS: Final = 4


@dataclass(frozen=True, slots=True)
class Language:
    """An ISO 639-1 code ("und" if undecided) and how sure it is, 0..1; both None without text."""

    code: str | None
    score: float | None


def detect_language(text: str, declared: str | None = None) -> Language:
    """Tell the language of a text. declared: what the page says, "pt-BR" for example."""
    if not text:
        return Language(None, None)
    sample = _sample(text)
    letters = sorted(filter(str.isalpha, sample))
    if len(letters) < MIN_LETTERS:
        return Language(UNDETERMINED, None)
    middle, stated = _middle(letters, sample), _primary(declared)
    for first, last, codes in OF_LETTERS:
        if first <= middle <= last:
            return Language(stated if stated in codes else codes[0], 1.0)
    from cleaner.detection import guesses  # noqa: PLC0415 - 0.2 s, only where needed

    found = _with_own_letters(_in_letters(guesses(sample), middle, sample), sample)
    if not found:
        return Language(UNDETERMINED, None)
    code, score = max(found.items(), key=lambda guess: (guess[1], guess[0]))
    doubtful = score < UNSURE or len(sample) < SHORT
    if _may_be_taken(stated, code, sample) or (doubtful and _may_be(stated, middle)):
        code, score = stated, max(found.get(stated, 0.0), DECLARED_SCORE)
    return Language(code, round(score, DECIMALS))


def _may_be_taken(stated: str, code: str, sample: str) -> bool:
    """Whether a text may be in a language that langdetect takes for another one."""
    if code not in RELATIVES.get(stated, ()):
        return False
    return stated not in PECULIAR or not set(PECULIAR[stated]).isdisjoint(sample.lower())


def _middle(letters: Sequence[str], sample: str) -> str:
    """A letter that most are like. letters: in order.

    Boards and shops write Chinese, Japanese or Korean, and names in Latin letters between.
    """
    middle = letters[len(letters) // 2]
    if middle >= LATIN_END or letters[-1] < ASIAN[0]:
        return middle
    asian = [letter for letter in letters if ASIAN[0] <= letter <= ASIAN[1]]
    if len(asian) * (1 + ASIAN_LETTERS) <= len(letters) or _is_told(sample):
        return middle
    return asian[len(asian) // 2]


def _is_told(sample: str) -> bool:
    """Whether what is in Latin letters is sentences, and no names."""
    words = [word for word in sample.casefold().split() if "a" <= word[0] < LATIN_END]
    return sum(word in ALL_STOP_WORDS for word in words) > STOPS * len(words)


def _in_letters(found: Mapping[str, float], middle: str, sample: str) -> Mapping[str, float]:
    """The guesses, without those in Latin letters where most are others. middle: most are like it.

    langdetect leaves out letters of Latin names, and then may know nothing of a text.
    """
    if middle < LATIN_END or LATIN_LETTERS.isdisjoint(found):
        return found
    others = {code: score for code, score in found.items() if code not in LATIN_LETTERS}
    return (
        others if others or not ASIAN[0] <= middle <= ASIAN[1] else {_asian(sample): DECLARED_SCORE}
    )


def _asian(sample: str) -> str:
    """Japanese or Korean, if enough letters are their own; else Chinese."""
    least = OWN_SHARE * sum(ASIAN[0] <= letter <= ASIAN[1] for letter in sample)
    own = (code for code, letters in OWN_LETTERS.items() if len(letters.findall(sample)) > least)
    return next(own, "zh")


def _with_own_letters(found: Mapping[str, float], sample: str) -> Mapping[str, float]:
    """The guesses, where what is Japanese or Korean without a letter of its own is Chinese."""
    lacking = [
        code for code in found if code in OWN_LETTERS and not OWN_LETTERS[code].search(sample)
    ]
    if not lacking:
        return found
    scores = {code: score for code, score in found.items() if code not in lacking}
    chinese = scores.get("zh", 0.0) + sum(found[code] for code in lacking)
    return {**scores, "zh": min(1.0, chinese)}


def _primary(declared: str | None) -> str:
    """The language of a tag: "pt" for "pt-BR", and for "pt_BR" as some write it."""
    return (declared or "").replace("_", "-").partition("-")[0].strip().lower()


def _may_be(stated: str, middle: str) -> bool:
    """Whether a language is one that we know, and has letters like the one in the middle."""
    return stated in (LATIN_LETTERS if middle < LATIN_END else OTHER_LETTERS)


def _sample(text: str) -> str:
    """The middle of the text; the beginning often holds names. Capitals tell langdetect nothing."""
    start = max(0, (len(text) - SAMPLE) // 2)
    sample = text[start : start + SAMPLE]
    capitals = sum(map(str.isupper, sample))
    return sample.lower() if capitals * 2 > len(sample) else sample
