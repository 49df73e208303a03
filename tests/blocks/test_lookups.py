"""Words of many lists, looked up at once."""

from cleaner.blocks.lookups import compile_tables, laid_out, look_up

LISTS = [["moon", "rose"], [], ["moon", "moon", "late", "sun"], ["sun"]]
TABLES = [{"moon": 1.0, "late": -0.5, "rose": 0.25}, {"sun": 2.0, "moon": 0.0}]


def test_laid_out() -> None:
    """End to end, each word with the number of its list; 0 for the unknown."""
    lists = laid_out(LISTS, {"moon": 1, "sun": 2, "rose": 3})
    assert lists.numbers.tolist() == [1, 3, 1, 1, 0, 2, 2]
    assert lists.owners.tolist() == [0, 0, 2, 2, 2, 2, 3]
    assert lists.sizes.tolist() == [2, 0, 4, 1]


def test_each_table_is_summed_up() -> None:
    """A word counts each time that it stands in the list, and where its weight is 0."""
    glossary = compile_tables(TABLES)
    sums = look_up(laid_out(LISTS, glossary.numbers), glossary)
    assert sums.known.tolist() == [[2, 0, 3, 0], [1, 0, 3, 1]]
    assert sums.total.tolist() == [[1.25, 0, 1.5, 0], [0, 0, 2, 2]]


def test_nothing_known() -> None:
    """Neither words nor lists are needed."""
    nothing = compile_tables([{}])
    assert look_up(laid_out(LISTS, {}), nothing).total.tolist() == [[0] * 4]
    assert look_up(laid_out([], {"moon": 1}), compile_tables(TABLES)).total.tolist() == [[], []]
