"""Text -> the language it is in, by langdetect on a slice of the text."""

from dataclasses import dataclass
from typing import Final

__all__ = ["UNDETERMINED", "Language", "detect_language"]

SAMPLE: Final = 600
"""Characters looked at. On 120 pages the label from 500 was the label from all of the text."""
MIN_LETTERS: Final = 20
UNDETERMINED: Final = "und"
UNSURE: Final = 0.6
"""Below this score the language that the page declares decides, if it is among the guesses."""
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
    if sum(map(str.isalpha, sample)) < MIN_LETTERS:
        return Language(UNDETERMINED, None)
    from cleaner.assembly.detection import guesses  # noqa: PLC0415 - 0.2 s, only where needed

    found = guesses(sample)
    if not found:
        return Language(UNDETERMINED, None)
    code, score = max(found.items(), key=lambda guess: (guess[1], guess[0]))
    stated = (declared or "").split("-")[0].strip().lower()
    if score < UNSURE and stated in found:
        code, score = stated, found[stated]
    return Language(code, round(score, DECIMALS))


def _sample(text: str) -> str:
    """The middle of the text; the beginning often holds names. Capitals tell langdetect nothing."""
    start = max(0, (len(text) - SAMPLE) // 2)
    sample = text[start : start + SAMPLE]
    capitals = sum(map(str.isupper, sample))
    return sample.lower() if capitals * 2 > len(sample) else sample
