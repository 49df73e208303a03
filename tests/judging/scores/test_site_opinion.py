from dataclasses import replace

import numpy as np

from cleaner.judging.scores.site_columns import site_columns
from cleaner.judging.scores.site_opinion import (
    Decision,
    corrected,
    log_odds,
    opinion_of,
    sentences_of_site,
)
from cleaner.judging.scores.trees import LEAF_UNIT, Trees
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
    leaning_on=np.zeros(3),
    leaning=np.zeros(3),
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
    found = corrected(TEXTS, WORDS, scores, SEEN, trees("share", 1, -3))
    assert np.allclose(log_odds(found), log_odds(scores) - [3, 3, -1])


def test_few_pages_are_half_believed() -> None:
    """Two others instead of four."""
    scores = np.array([0.5, 0.5, 0.5])
    few = replace(SEEN, pages=np.full(3, 2.0), text_on=np.array([2.0, 2.0, 0.0]))
    found = corrected(TEXTS, WORDS, scores, few, trees("share", 1, -3))
    assert np.allclose(log_odds(found), [-1.5, -1.5, 0.5])


def kept(heard: str, unheard: str, last: str | None = None) -> Decision:
    """Say which blocks are kept with the site heard, without, and in the end: "+" or "-" each."""
    return Decision(
        *(np.array([sign == "+" for sign in signs]) for signs in (heard, unheard, last or heard))
    )


def test_what_trafilatura_decided_is_not_said_of_the_site() -> None:
    """It took one block away that the site had brought back, and brought another."""
    opinion = opinion_of(SEEN, kept(heard="-+-", unheard="---", last="+--"))
    assert opinion.decided == [False, False, False]


def test_what_the_site_decided_is_told_from_what_the_model_did() -> None:
    """A menu entry that the model removed anyway was not decided by the site."""
    decision = kept("--+", unheard="+-+")
    opinion = opinion_of(SEEN, decision)
    assert opinion.decided == [True, False, False]
    assert opinion.evidence == ["on 10 of 10 pages of this site"] * 2 + [""]


def test_a_block_that_the_site_brought_back_says_why() -> None:
    """It is on no other page."""
    decision = kept("--+", unheard="---")
    opinion = opinion_of(SEEN, decision)
    assert opinion.decided == [False, False, True]
    assert opinion.evidence[2] == "on no other of 10 pages of this site"


HEARD = replace(SEEN, leaning_on=np.array([3.0, 0.0, 1.0]), leaning=np.array([2.0, 0.0, -1.0]))


def test_without_trees_other_pages_are_heard_each_as_much_as_this_one() -> None:
    """Three that are rather sure outweigh one; of the second place nothing is known."""
    scores = 1 / (1 + np.exp(-np.array([-9.0, 9.0, 0.5])))
    found = corrected(TEXTS, WORDS, scores, HEARD, None)
    assert np.allclose(log_odds(found), [(3 * 2 - 4) / 4, 9, -0.25])


def test_without_trees_the_place_is_the_evidence() -> None:
    """Of blocks that it decided; of others what is known of their text."""
    opinion = opinion_of(HEARD, kept("++-", unheard="-++"))
    assert opinion.decided == [True, False, True]
    assert opinion.evidence == [
        "what stands there on 3 other pages of this site is core",
        "on 10 of 10 pages of this site",
        "what stands there on 1 other page of this site is chrome",
    ]


def test_the_place_is_no_evidence_of_its_opposite() -> None:
    """The cut of the page has moved: the last block is kept, though what stands there is chrome."""
    alone = replace(HEARD, pages=np.zeros(3), text_on=np.zeros(3))
    opinion = opinion_of(alone, kept("+++", unheard="++-"))
    assert opinion.decided == [False, False, False]
    assert opinion.evidence == ["", "", ""]


def test_trees_are_not_asked_where_no_page_can_be_compared() -> None:
    """All others are near-duplicates; only what stands in the same place is known."""
    seen = replace(SEEN, pages=np.zeros(3), text_on=np.zeros(3))
    scores = np.array([0.5, 0.9, 0.5])
    assert np.allclose(corrected(TEXTS, WORDS, scores, seen, trees("share", 1, -3)), scores)


def test_scores_of_nothing_and_all_are_bounded() -> None:
    """Their log-odds would be infinite."""
    assert np.isfinite(log_odds(np.array([0.0, 1.0]))).all()


REPEATED = (
    "Get the harbour letter every morning at seven.",
    "Winner of the year",
    "All ferries leave from pier four until the spring.",
    "Rated 4.5 of 5 by 1288 of 1312 guests.",
    "Interface, full audio, subtitles, and what else there is",
)
"""A sentence of the site; a label; a sentence that others have elsewhere; numbers; no sentence."""


def test_a_sentence_in_the_same_place_on_most_pages_is_the_sites() -> None:
    """Nothing else is, and nothing where few pages are known."""
    seen = Seen(
        pages=np.full(5, 4.0),
        text_on=np.array([2.0, 4.0, 3.0, 4.0, 4.0]),
        pair_on=np.array([0.5, 1.0, 0.25, 1.0, 1.0]),
        structure_on=np.ones(5),
        repeating=np.ones(5),
        own_words=np.zeros(5),
        leaning_on=np.zeros(5),
        leaning=np.zeros(5),
    )
    words = np.array([8.0, 4.0, 9.0, 9.0, 10.0])
    ends = np.array([text.endswith(".") for text in REPEATED])
    assert sentences_of_site(REPEATED, words, ends, seen).tolist() == [True] + [False] * 4
    once = replace(seen, text_on=np.ones(5), pair_on=np.full(5, 0.25))
    assert not sentences_of_site(REPEATED, words, ends, once).any()
    few = replace(seen, pages=np.full(5, 3.0), text_on=np.minimum(seen.text_on, 3.0))
    assert not sentences_of_site(REPEATED, words, ends, few).any()
