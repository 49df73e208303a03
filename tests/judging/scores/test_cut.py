"""Where a page is cut, and scores around the cut."""

import math

import numpy as np
import pytest

from cleaner.judging.scores.cut import HIGHEST, LOWEST, centred, lowered_for_lists, page_cut


def cut(words: list[float], scores: list[float]) -> float:
    """Give the cut of a small page."""
    return page_cut(np.array(words), np.array(scores))


def test_a_clear_page_is_cut_between_its_halves() -> None:
    """Keeping the third block would add 10 words, of which 1 is wanted."""
    assert cut([100, 100, 10, 10], [0.95, 0.9, 0.1, 0.05]) == HIGHEST


def test_the_cut_promises_the_best_f1() -> None:
    """F1 of the best one, two, three: 2*45/(50+95), 2*75/(100+95), 2*95/(150+95)."""
    assert cut([50, 50, 50], [0.9, 0.6, 0.4]) == 0.4


def test_a_long_block_of_little_hope_is_left_out() -> None:
    """2*45/(50+109) against 2*109/(210+109): the second is better; with 0.2 it is not."""
    assert cut([50, 160], [0.9, 0.4]) == 0.4
    assert cut([50, 160], [0.9, 0.2]) > 0.2


def test_a_hopeless_page_keeps_nothing() -> None:
    """The best of bad blocks would always promise most; the lowest cut stands against it."""
    assert cut([5, 5, 5], [0.04, 0.03, 0.02]) == LOWEST


@pytest.mark.parametrize(
    ("score", "at", "expected"),
    [(0.3, 0.3, 0.5), (0.0, 0.3, 0.0), (1.0, 0.3, 1.0), (0.7, 0.5, 0.7), (0.5, 0.8, 0.2)],
)
def test_the_cut_becomes_one_half(score: float, at: float, expected: float) -> None:
    """Odds of 1 to 1 against a cut of 4 to 1 are 1 to 4, which is 0.2."""
    assert centred(np.array([score]), at).tolist() == pytest.approx([expected])


def test_what_is_kept_is_at_least_one_half() -> None:
    """Also where rounding would put it a hair below."""
    scores = np.linspace(0, 1, 1001)
    assert ((centred(scores, 0.37) >= 0.5) == (scores >= 0.37)).all()


def lowered(words: list[float], ends_sentence: list[bool]) -> float:
    """Give the cut of 0.5 of a page whose blocks are all equally likely."""
    scores = np.full(len(words), 0.4)
    return lowered_for_lists(0.5, np.array(words), scores, np.array(ends_sentence))


def test_the_cut_of_a_mere_list_is_lower() -> None:
    """The log-odds of 0 become -1.5. Four words do not make a sentence, whatever ends them."""
    assert lowered([4, 4, 4], [False, True, False]) == pytest.approx(1 / (1 + math.exp(1.5)))


def test_the_cut_of_a_text_stays() -> None:
    """40 of 100 words in sentences are enough; with 20 of them it is half-way, in log-odds."""
    assert lowered([40, 60], [True, False]) == pytest.approx(0.5)
    assert lowered([20, 80], [True, False]) == pytest.approx(1 / (1 + math.exp(0.75)))
