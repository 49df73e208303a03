"""langdetect, seeded; with inner loops and profiles of our own, for half the time and memory.

The one door to langdetect, whose own `detect` is random and whose loading is not safe in threads.
Loading takes 0.2 s, so this module is imported where a language is first asked for.
"""

import json
import threading
from array import array
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from langdetect.detector import Detector
from langdetect.detector_factory import PROFILES_DIRECTORY
from langdetect.lang_detect_exception import LangDetectException
from langdetect.utils.ngram import NGram
from numpy.typing import NDArray

__all__ = ["guesses"]

SEED: Final = 0
TRIALS: Final = 3
"""langdetect's own 7 take twice the time and are no better: 0.951 against 0.953 of snippets."""
RUNS_CACHED: Final = 2_048
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
        prob *= alpha / self.BASE_FREQ + _profiles().shares(word)
        return True

    def _normalize_prob(self, prob: Array) -> float:
        """Make the probabilities add up to 1; gives the highest."""
        prob /= sum(prob.tolist())  # from the left, as langdetect does
        return float(prob.max())


def guesses(sample: str) -> dict[str, float]:
    """The probability of each language, by its ISO 639-1 code; nothing if no letter is known."""
    with _LOCK:
        profiles = _profiles()
    detector = _QuickDetector(profiles)
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


class _Profiles:
    """How often each language has each run of characters; all that langdetect knows.

    Few languages have a run, so only their numbers are kept: langdetect's own lists, with a number
    for each language, take 60 MB. `langlist`, `word_lang_prob_map` and `seed` are what its
    detector asks of a factory.
    """

    seed = SEED

    def __init__(self, profiles: Iterable[Mapping[str, Any]]) -> None:
        self.langlist: list[str] = []
        self.word_lang_prob_map: dict[str, int] = {}
        number = self.word_lang_prob_map
        words, languages, shares = array("l"), array("B"), array("d")
        for language, profile in enumerate(profiles):
            self.langlist.append(profile["name"])
            sizes = profile["n_words"]
            for word, count in profile["freq"].items():
                if len(word) <= len(sizes):
                    words.append(number.setdefault(word, len(number)))
                    languages.append(language)
                    shares.append(count / sizes[len(word) - 1])
        order = np.argsort(words, kind="stable")
        self._languages = np.array(languages)[order]
        self._shares = np.array(shares)[order]
        self._starts = np.searchsorted(np.array(words)[order], np.arange(len(number) + 1))
        self.shares = lru_cache(maxsize=RUNS_CACHED)(self._row)

    def _row(self, word: str) -> Array:
        """The shares of all languages, most of them 0."""
        at = self.word_lang_prob_map[word]
        entries = slice(self._starts[at], self._starts[at + 1])
        row = np.zeros(len(self.langlist))
        row[self._languages[entries]] = self._shares[entries]
        return row


@cache
def _profiles() -> _Profiles:
    """The profiles that come with langdetect, in a fixed order."""
    folder = Path(PROFILES_DIRECTORY)
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return _Profiles(json.loads(path.read_text("utf-8")) for path in files)
