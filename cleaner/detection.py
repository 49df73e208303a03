"""langdetect, seeded; with inner loops and profiles of our own, for half the time and memory.

The one door to langdetect, whose own `detect` is random and whose loading is not safe in threads.
Loading takes 0.2 s, so this module is imported where a language is first asked for.
"""

import json
import re
import threading
from array import array
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, repeat
from pathlib import Path
from typing import Any, Final

import numpy as np
from langdetect.detector import Detector
from langdetect.detector_factory import PROFILES_DIRECTORY
from langdetect.lang_detect_exception import ErrorCode, LangDetectException
from langdetect.utils.ngram import NGram
from numpy.typing import NDArray

__all__ = ["guesses"]

SEED: Final = 0
TRIALS: Final = 3
"""langdetect's own 7 take twice the time and are no better: 0.951 against 0.953 of snippets."""
RUNS_CACHED: Final = 2_048
WORDS_CACHED: Final = 4_096
"""Words whose runs of characters are remembered; a language has few frequent ones."""
CHECKED: Final = 5
"""langdetect looks after so many runs of characters whether it is sure by now."""
_LOCK: Final = threading.Lock()
_SPACES: Final = re.compile(" {2,}")

Array = NDArray[np.float64]
_normalised: Final = cache(NGram.normalize)
_ASCII: Final = "".join(map(NGram.normalize, map(chr, range(128)))).encode().ljust(256)
"""For `bytes.translate`: letters stay, all else becomes a space."""

_LATIN: Final = bytes(range(ord("A"), ord("z") + 1))
"""What langdetect takes for Latin letters."""


class _QuickDetector(Detector):  # type: ignore[misc]
    """Gives what langdetect's own detector gives, to the last bit."""

    def append(self, text: str) -> None:
        """Take a text, without its addresses, spaces collapsed. Only one is ever given."""
        if "://" in text:
            text = self.URL_RE.sub(" ", text)
        if "@" in text:
            text = self.MAIL_RE.sub(" ", text)
        if not text.isascii():
            text = NGram.normalize_vi(text)
        self.text = _SPACES.sub(" ", text)

    def cleaning_text(self) -> None:
        """Leave Latin letters out where most are others, which counting them tells soon."""
        plain = self.text.encode("ascii", "ignore")
        latin = len(plain) - len(plain.translate(None, _LATIN))
        if latin * 2 < len(self.text) - len(plain):
            super().cleaning_text()

    def _detect_block(self) -> None:
        """Work out the probability of each language, in several trials."""
        self.cleaning_text()
        runs = self._extract_ngrams()
        if not runs:
            raise LangDetectException(ErrorCode.CantDetectError, "No features in text.")
        self.random.seed(self.seed)
        count = len(self.langlist)
        total = np.zeros(count)
        for _ in range(self.n_trial):
            alpha = self.alpha + self.random.gauss(0.0, 1.0) * self.ALPHA_WIDTH
            total += self._try_out(runs, alpha / self.BASE_FREQ) / self.n_trial
        self.langprob = total.tolist()

    def _try_out(self, runs: Sequence[str], weight: float) -> Array:
        """Draw runs of characters until one language is as good as certain."""
        draw, shares = self.random.getrandbits, _profiles().shares
        number, bits = len(runs), len(runs).bit_length()
        count = len(self.langlist)
        probability = np.full(count, 1.0 / count)
        for size in chain((1,), repeat(CHECKED, self.ITERATION_LIMIT // CHECKED)):
            drawn = []
            for _ in range(size):
                place = draw(bits)
                while place >= number:  # so draws `random.choice`, which langdetect calls
                    place = draw(bits)
                drawn.append(shares(runs[place]))
            factors = np.array(drawn) + weight
            factors[0] *= probability
            probability = np.multiply.reduce(factors)  # row by row, as langdetect does
            values = probability.tolist()
            total = sum(values)  # from the left, as langdetect does
            probability /= total
            if max(values) / total > self.CONV_THRESHOLD:
                break
        return probability

    def _extract_ngrams(self) -> list[str]:
        """The known runs of one to three characters, none across a space, none of capitals."""
        text = self.text
        if text.isascii():
            words = text.encode().translate(_ASCII).decode().split(" ")
        else:
            words = "".join(map(_normalised, text)).split(" ")
        ends = (place < len(words) for place in range(1, len(words) + 1))
        return list(chain.from_iterable(map(_runs, words, ends)))


@lru_cache(maxsize=WORDS_CACHED)
def _runs(word: str, ends: bool) -> tuple[str, ...]:  # noqa: FBT001 - a key of the cache
    """The known runs of one to three characters in a word and the spaces around it, in order.

    ends: whether a space follows the word.
    """
    known = _profiles().word_lang_prob_map
    padded = f" {word} " if ends and word else f" {word}"
    found: list[str] = []
    before = last = " "
    for this in padded[1:]:
        if not (last.isupper() and this.isupper()):
            if this in known and this != " ":
                found.append(this)
            if last + this in known:
                found.append(last + this)
            if last != " " and before + last + this in known:
                found.append(before + last + this)
        before, last = last, this
    return tuple(found)


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
            counts = {w: count for w, count in profile["freq"].items() if len(w) <= len(sizes)}
            words.extend([number.setdefault(word, len(number)) for word in counts])
            languages.extend(repeat(language, len(counts)))
            shares.extend([count / sizes[len(word) - 1] for word, count in counts.items()])
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
