"""Scores checked against sums done by hand."""

import pytest

from cleaner.evaluation.metrics import SnippetCounts, same_field, snippet_counts, word_scores


def test_words_are_compared_as_multisets() -> None:
    """Of 5 words found 3 are gold (one "the" is too many); of 4 gold words 3 are found."""
    scores = word_scores("The moon, the the WIND", "wind: the moon rises")
    assert scores.precision == pytest.approx(3 / 5)
    assert scores.recall == pytest.approx(3 / 4)
    assert scores.f1 == pytest.approx(2 * 0.6 * 0.75 / 1.35)


def test_order_and_punctuation_do_not_matter() -> None:
    """Only words count."""
    assert word_scores("c, b - a!", "A b c").f1 == 1.0


@pytest.mark.parametrize(
    ("predicted", "gold", "f1"),
    [("", "", 1.0), (" ... ", "", 1.0), ("words", "", 0.0), ("", "words", 0.0), ("a", "b", 0.0)],
)
def test_without_common_words(predicted: str, gold: str, f1: float) -> None:
    """Two empty texts agree; one empty, or nothing in common, is 0."""
    assert word_scores(predicted, gold).f1 == f1


def test_snippets_fall_on_four_sides() -> None:
    """Letter case and white space do not matter."""
    text = "The Moon\n  has no wind.\n\nShare this"
    counts = snippet_counts(
        text, ["moon has no", "it has dust", "NO WIND"], ["share\tthis", "log in"]
    )
    assert counts == SnippetCounts(tp=2, fn=1, fp=1, tn=1)


def test_one_letter_in_two_code_points() -> None:
    """Pages write accents, and the dots of Bengali letters, either way."""
    text = "Le phare a \u00e9t\u00e9 ferm\u00e9. \u09b8\u09be\u09a1\u09bc\u09c7"
    have = ["e\u0301te\u0301 ferme\u0301", "\u09b8\u09be\u09dc\u09c7"]
    assert snippet_counts(text, have, []).tp == 2


def test_blank_snippets_are_not_counted() -> None:
    """An empty snippet stands in every text and would only flatter."""
    assert snippet_counts("text", ["", " \n"], [""]) == SnippetCounts()


def test_snippet_scores_are_micro_averaged() -> None:
    """Pages add up before anything is divided."""
    total = SnippetCounts(tp=1, fn=0, fp=1, tn=0) + SnippetCounts(tp=2, fn=3, fp=0, tn=4)
    assert total == SnippetCounts(tp=3, fn=3, fp=1, tn=4)
    assert total.precision == pytest.approx(3 / 4)
    assert total.recall == pytest.approx(3 / 6)
    assert total.f1 == pytest.approx(6 / 10)


def test_nothing_counted_has_no_score() -> None:
    """None, so that it cannot be mistaken for a score of 0."""
    nothing = SnippetCounts()
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)
    assert SnippetCounts(fn=2).recall == 0.0


def test_fields_match_but_for_case_and_punctuation() -> None:
    """A different word is a different field."""
    assert same_field("Ann O\u2019Hara; Bo Lee", "ann o'hara, Bo Lee")
    assert not same_field("By Ann O'Hara", "Ann O'Hara")
    assert not same_field(None, "Ann")
