"""Text -> the language it is in, by langdetect: seeded, loaded once, on a slice of the text.

The one door to langdetect, whose own `detect` is random and whose loading is not safe in threads.
"""

import threading
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from cleaner.assembly.profiles import Profiles, likelihoods, read_profiles

__all__ = ["Language", "detect_language"]

SAMPLE: Final = 1_000
"""Characters looked at. On 120 pages the label from 500 was the label from all of the text."""
MIN_LETTERS: Final = 20
UNDETERMINED: Final = "und"
UNSURE: Final = 0.6
"""Below this score the language that the page declares decides, if it is among the guesses."""
UNLIKELY: Final = 0.1
"""langdetect's own limit: what is no likelier is not among the guesses."""
DECIMALS: Final = 4
_LOCK: Final = threading.Lock()


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
    with _LOCK:
        profiles = _profiles()
    guesses = _guesses(profiles, sample)
    if not guesses:
        return Language(UNDETERMINED, None)
    code, score = max(guesses.items(), key=lambda guess: (guess[1], guess[0]))
    stated = (declared or "").split("-")[0].strip().lower()
    if score < UNSURE and stated in guesses:
        code, score = stated, guesses[stated]
    return Language(code, round(score, DECIMALS))


def _sample(text: str) -> str:
    """The middle of the text; the beginning often holds names. Capitals tell langdetect nothing."""
    start = max(0, (len(text) - SAMPLE) // 2)
    sample = text[start : start + SAMPLE]
    capitals = sum(map(str.isupper, sample))
    return sample.lower() if capitals * 2 > len(sample) else sample


def _guesses(profiles: Profiles, sample: str) -> dict[str, float]:
    """The likelihood of every language that is not unlikely; Chinese is one language."""
    found = likelihoods(profiles, _prepared(sample[:SAMPLE]))
    scores: dict[str, float] = {}
    for name, likelihood in zip(profiles.codes, found.tolist(), strict=True):
        if likelihood > UNLIKELY:
            code = name.split("-")[0]
            scores[code] = scores.get(code, 0.0) + min(1.0, likelihood)
    return scores


@cache
def _profiles() -> Profiles:
    """Langdetect's profiles in a fixed order, and what it makes of characters."""
    from langdetect.detector_factory import PROFILES_DIRECTORY  # noqa: PLC0415 - 0.2 s
    from langdetect.utils.ngram import NGram  # noqa: PLC0415

    files = (path for path in sorted(Path(PROFILES_DIRECTORY).iterdir()) if path.is_file())
    return read_profiles((path.read_text("utf-8") for path in files), NGram.normalize)


def _prepared(text: str) -> str:
    """The text without addresses, and without Latin words between those of another script."""
    from langdetect.detector import Detector  # noqa: PLC0415 - only where needed
    from langdetect.utils.ngram import NGram  # noqa: PLC0415
    from langdetect.utils.unicode_block import (  # noqa: PLC0415
        UNICODE_LATIN_EXTENDED_ADDITIONAL,
        unicode_block,
    )

    text = Detector.URL_RE.sub(" ", text)
    text = NGram.normalize_vi(Detector.MAIL_RE.sub(" ", text))
    if text.isascii():
        return text
    latin = sum("A" <= character <= "z" for character in text)
    other = sum(
        character >= "\u0300" and unicode_block(character) != UNICODE_LATIN_EXTENDED_ADDITIONAL
        for character in text
    )
    if latin * 2 >= other:
        return text
    return "".join(character for character in text if not "A" <= character <= "z")
