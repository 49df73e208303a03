"""What trafilatura's answer does to the scores."""

import numpy as np
import pytest

from cleaner.judging.scores import opinion
from cleaner.judging.scores.opinion import blend, finds_little, reads_as_prose, with_second_opinion

TEXTS = ("The moon rose late at night", "Home News Sport", "Two of the words", "...")
UNSURE = np.array([0.6, 0.5, 0.5, 0.4])
ANSWER = "THE MOON rose late, at night!"


def test_no_answer_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trafilatura finds nothing on many pages; that is no vote against every block."""
    monkeypatch.setattr(opinion, "core_text", lambda _: "")
    after = with_second_opinion("<p>source", TEXTS, UNSURE)
    assert after.tolist() == UNSURE.tolist()


def test_votes() -> None:
    """For what it kept, against what it did not, half for what shares some words; none on marks."""
    before = np.full(4, 0.5)
    yes, no, mixed, abstained = blend(TEXTS, before, ANSWER).tolist()
    assert yes > 0.5
    assert no < 0.5
    assert yes + no == pytest.approx(1)
    assert mixed == pytest.approx(no)
    assert abstained == pytest.approx(0.5)


def test_a_share_of_the_words_is_a_share_of_the_vote() -> None:
    """Of "moon rose late too soon" one of three triples was kept."""
    (third,) = blend(["moon rose late too soon"], np.array([0.5]), ANSWER)
    (none,) = blend(["else"], np.array([0.5]), ANSWER)
    assert np.log(third / (1 - third)) == pytest.approx(np.log(none / (1 - none)) / 3)


def test_sure_scores_move_little() -> None:
    """A vote adds to the log-odds, and the ends stay the ends."""
    after = blend(["moon", "sun", "moon", "sun"], np.array([1.0, 1.0, 0.0, 0.0]), ANSWER)
    assert after[:2].min() > 0.999
    assert after[2:].max() < 0.001


@pytest.mark.parametrize(
    ("words", "links", "scores", "prose"),
    [
        ([40, 30, 3], [0.1, 0.0, 1.0], [0.9, 0.9, 0.1], True),
        ([40, 30, 3], [0.9, 0.9, 1.0], [0.9, 0.9, 0.1], False),
        ([5, 6, 7, 8], [0.0, 0.0, 0.0, 0.0], [0.9, 0.9, 0.9, 0.9], False),
        ([40, 12, 12, 12, 12], [0.0] * 5, [0.9] * 5, False),
        ([40, 12, 12, 12, 12], [0.0] * 5, [0.9, 0.5, 0.5, 0.5, 0.5], True),
    ],
)
def test_pages_of_prose(
    words: list[float], links: list[float], scores: list[float], *, prose: bool
) -> None:
    """Half of the likely core words, weighed by their scores, stand in unlinked paragraphs."""
    assert reads_as_prose(np.array(words), np.array(links), np.array(scores)) is prose


@pytest.mark.parametrize(("words", "little"), [([59, 200], True), ([60, 200], False)])
def test_pages_of_which_little_is_kept(words: list[float], *, little: bool) -> None:
    """Words of blocks that are likely core; the second is not."""
    assert finds_little(np.array(words), np.array([0.5, 0.4])) is little
