"""Works take turns; what they take is not tested, for it is never the same."""

from cleaner.evaluation.run import WARM_UP
from cleaner.evaluation.speed.timing import Work, shortest, times
from cleaner.model import Scrape


def test_works_take_turns_after_a_warm_up() -> None:
    """Each runs once on each page, and another one first."""
    ran: list[str] = []

    def work(name: str) -> Work:
        return Work(name, lambda page: ran.append(f"{name} {str(page.data)[:8]}"))

    seconds = times([Scrape("1"), Scrape("2"), Scrape("3")], [work("a"), work("b")])
    warm = str(WARM_UP.data)[:8]
    assert ran[:4] == [f"a {warm}", "a 1", f"b {warm}", "b 1"]
    assert ran[4:] == ["a 1", "b 1", "b 2", "a 2", "a 3", "b 3"]
    assert {name: len(each) for name, each in seconds.items()} == {"a": 3, "b": 3}
    assert all(took >= 0 for each in seconds.values() for took in each)


def test_no_pages_take_no_time() -> None:
    """Nothing is divided by the number of works that ran."""
    assert times([], [Work("a", str)]) == {"a": []}


def test_the_shortest_of_so_many_runs() -> None:
    """The work is done as often as was asked for."""
    ran: list[Scrape] = []
    assert shortest(Work("a", ran.append), Scrape("1"), 3) >= 0
    assert len(ran) == 3
