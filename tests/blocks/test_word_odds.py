"""What words and pairs of words say by the lexicon."""

import random
from itertools import accumulate

import pytest

from cleaner.blocks.lexicon import tokens_of
from cleaner.blocks.lookups import laid_out
from cleaner.blocks.word_odds import SLOTS, Odds, WordTable, compile_words, read_odds


def odds_of(lists: list[list[str]], table: WordTable) -> Odds:
    """Look the lists up in the table."""
    return read_odds(laid_out(lists, table.numbers), table)


def test_words_alone() -> None:
    """Of the known words only; nothing where none is known."""
    table = compile_words({"moon": 1.0, "late": -0.5, "rose": 0.25})
    odds = odds_of([["moon", "rose"], [], ["moon", "moon", "late", "sun"], ["sun"]], table)
    assert odds.known.tolist() == [2, 0, 3, 0]
    assert odds.total.tolist() == [1.25, 0, 1.5, 0]
    assert odds.low.tolist() == [0.25, 0, -0.5, 0]
    assert odds.high.tolist() == [1, 0, 1, 0]


def test_pairs_and_the_ends_of_a_block() -> None:
    """None across two blocks; the words of a pair need not be known alone."""
    table = compile_words({"go": 1.0, "^ go": 2.0, "go on": -4.0, "on $": 8.0, "on go": 100.0})
    odds = odds_of([["go", "on"], ["go"], ["on"]], table)
    assert odds.known.tolist() == [4, 2, 1]
    assert odds.total.tolist() == [7, 3, 8]
    assert odds.low.tolist() == [-4, 1, 8]
    assert odds.high.tolist() == [8, 2, 8]


def test_a_word_of_no_weight_is_known() -> None:
    """It makes what the others say less sure."""
    odds = odds_of([["moon", "late"]], compile_words({"moon": 1.0, "late": 0.0}))
    assert odds.known.tolist() == [2]
    assert (odds.low.tolist(), odds.high.tolist()) == ([0], [1])


def test_what_is_said_together() -> None:
    """Two that agree say more than one, but not twice as much."""
    table = compile_words({"moon": 1.0, "late": 3})
    odds = odds_of([["moon"], ["moon"] * 4, ["late", "rose"], []], table)
    assert odds.said().tolist() == [1, 2, 3, 0]


def test_stop_words_need_no_lexicon() -> None:
    """They have numbers of their own."""
    odds = odds_of([["the", "moon", "and", "the"], ["sun"]], compile_words({}))
    assert odds.stop_words.tolist() == [3, 0]
    assert odds.known.tolist() == [0, 0]


def test_no_lists() -> None:
    """A page without blocks."""
    assert odds_of([], compile_words({"moon": 1.0})).total.tolist() == []


@pytest.mark.parametrize("pairs", [10, SLOTS // 8, 2 * SLOTS])
def test_as_looked_up_one_by_one(pairs: int) -> None:
    """In a table with few, with some and with more pairs than it has room for without chains."""
    draw = random.Random(pairs)  # noqa: S311 - no secret
    words = [f"w{number}" for number in range(600)]
    keys = {f"{draw.choice(words)} {draw.choice(words)}" for _ in range(pairs)}
    table = {key: draw.randrange(-300, 300) / 100 for key in sorted(keys) + words[:300]}
    lists = [draw.choices(words, k=draw.randrange(12)) for _ in range(200)]
    odds = odds_of(lists, compile_words(table))
    expected = [[table[token] for token in tokens_of(one) if token in table] for one in lists]
    assert odds.known.tolist() == [len(one) for one in expected]
    assert odds.total.tolist() == [list(accumulate(one, initial=0.0))[-1] for one in expected]
    assert odds.low.tolist() == [min(one, default=0) for one in expected]
    assert odds.high.tolist() == [max(one, default=0) for one in expected]
