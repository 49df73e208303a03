"""Words of many lists, looked up at once."""

from cleaner.blocks.lookups import laid_out, odds_in

LISTS = [["moon", "rose"], [], ["moon", "moon", "late", "sun"], ["sun"]]


def test_laid_out() -> None:
    """End to end, each word with the number of its list."""
    lists = laid_out(LISTS)
    assert lists.words == ["moon", "rose", "moon", "moon", "late", "sun", "sun"]
    assert lists.owners.tolist() == [0, 0, 2, 2, 2, 2, 3]
    assert lists.sizes.tolist() == [2, 0, 4, 1]


def test_counted() -> None:
    """A word counts each time that it stands in the list."""
    lists = laid_out(LISTS)
    assert lists.count(lists.where("moon".__eq__)).tolist() == [1, 0, 2, 0]


def test_odds() -> None:
    """Of the known words only; nothing where none is known."""
    odds = odds_in(laid_out(LISTS), {"moon": 1.0, "late": -0.5, "rose": 0.25})
    assert odds.known.tolist() == [2, 0, 3, 0]
    assert odds.total.tolist() == [1.25, 0, 1.5, 0]
    assert odds.low.tolist() == [0.25, 0, -0.5, 0]
    assert odds.high.tolist() == [1, 0, 1, 0]


def test_nothing_known() -> None:
    """Neither words nor lists are needed."""
    assert odds_in(laid_out(LISTS), {}).total.tolist() == [0] * 4
    assert odds_in(laid_out([]), {"moon": 1.0}).total.tolist() == []


def test_what_is_said_together() -> None:
    """Two that agree say more than one, but not twice as much."""
    odds = odds_in(
        laid_out([["moon"], ["moon"] * 4, ["late", "rose"], []]), {"moon": 1.0, "late": 3}
    )
    assert odds.said().tolist() == [1, 2, 3, 0]
