"""Works take turns; what they take is not tested, for it is never the same."""

from cleaner.evaluation.run import WARM_UP
from cleaner.evaluation.speed.timing import Work, shortest, times
from cleaner.model import Scrape


def test_works_take_turns_after_a_warm_up() -> None:
    """Each runs once on each page, and none on the page that another has just had."""
    ran: list[str] = []

    def work(name: str) -> Work:
        return Work(name, lambda page: ran.append(f"{name} {str(page.data)[:8]}"))

    pages = [Scrape(str(number)) for number in range(4)]
    seconds = times(pages, [work("a"), work("b")])
    warm = str(WARM_UP.data)[:8]
    assert ran[:4] == [f"a {warm}", "a 0", f"b {warm}", "b 0"]
    assert ran[4:] == ["a 0", "b 2", "a 1", "b 3", "a 2", "b 0", "a 3", "b 1"]
    assert {name: len(each) for name, each in seconds.items()} == {"a": 4, "b": 4}
    assert all(took >= 0 for each in seconds.values() for took in each)


def test_no_pages_take_no_time() -> None:
    """Nothing is divided by the number of works that ran."""
    assert times([], [Work("a", str)]) == {"a": []}


def test_the_shortest_of_so_many_runs() -> None:
    """The work is done as often as was asked for."""
    ran: list[Scrape] = []
    assert shortest(Work("a", ran.append), Scrape("1"), 3) >= 0
    assert len(ran) == 3
