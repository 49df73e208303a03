import numpy as np

from cleaner.judging.site_columns import site_columns
from cleaner.judging.site_opinion import log_odds, site_opinion
from cleaner.judging.trees import LEAF_UNIT, Trees
from cleaner.sites import Seen

TEXTS = ["Tide tables", "Boats", "The pilot boat was towed to the yard."]
WORDS = np.array([2.0, 1.0, 8.0])
SEEN = Seen(
    pages=np.array([9.0, 9.0, 9.0]),
    text_on=np.array([9.0, 9.0, 0.0]),
    pair_on=np.zeros(3),
    structure_on=np.zeros(3),
    repeating=np.zeros(3),
    own_words=np.zeros(3),
)


def trees(feature: str, low: int, high: int) -> Trees:
    """Ask one question, whether the feature is above a half."""
    names = site_columns(TEXTS, WORDS, np.zeros(3), SEEN).names
    return Trees(
        names,
        np.array([[names.index(feature)]], np.int16),
        np.array([[0.5]], np.float32),
        np.array([low * LEAF_UNIT, high * LEAF_UNIT], np.int32),
        0,
    )


def test_scores_are_moved_in_log_odds() -> None:
    """What repeats loses three, what does not gains one."""
    scores = np.array([0.5, 0.9, 0.5])
    corrected = site_opinion(TEXTS, WORDS, scores, SEEN, trees("share", 1, -3)).scores
    assert np.allclose(log_odds(corrected), log_odds(scores) - [3, 3, -1])


def test_what_the_site_decided_is_told_from_what_the_model_did() -> None:
    """A menu entry that the model removed anyway was not decided by the site."""
    opinion = site_opinion(TEXTS, WORDS, np.array([0.9, 0.1, 0.9]), SEEN, trees("share", 1, -3))
    assert opinion.decided == [True, False, False]
    assert opinion.evidence == ["on 10 of 10 pages of this site"] * 2 + [""]


def test_a_block_that_the_site_brought_back_says_why() -> None:
    """It is on no other page."""
    opinion = site_opinion(TEXTS, WORDS, np.array([0.1, 0.1, 0.4]), SEEN, trees("share", 1, -3))
    assert opinion.decided == [False, False, True]
    assert opinion.evidence[2] == "on no other of 10 pages of this site"


def test_scores_of_nothing_and_all_are_bounded() -> None:
    """Their log-odds would be infinite."""
    assert np.isfinite(log_odds(np.array([0.0, 1.0]))).all()
