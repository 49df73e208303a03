"""Invented pages of one site, for the tests of what is learned."""

from cleaner.learning import learn_from
from cleaner.model import Scrape
from cleaner.settings import Settings
from cleaner.sites import Trace

MENU = "Tide tables\nBoat hire\nCouncil minutes\n\n"
FOOT = "\n\nWritten by volunteers of the Ferrin Sound society."


def scrape(number: int, *, site: str = "ferrin.example", section: str = "news") -> Scrape:
    """Give one page of a site: a menu, a text of its own, a last line."""
    own = (
        f"Report {_word(number)} tells of the {_word(number * 7)} boat and its {_word(number)}, "
        f"and of the {_word(number * 3)} that it brought to the {_word(number * 5)} on its way."
    )
    url = f"https://{site}/{section}/{_word(number)}"
    return Scrape(MENU + own + FOOT, url=url)


def trace(page: Scrape) -> Trace:
    """Give the trace of a page that has one."""
    found = perhaps_trace(page)
    assert found is not None
    return found


def perhaps_trace(page: Scrape) -> Trace | None:
    """Give the trace of a page, if it has one."""
    return learn_from(page, Settings())


def _word(number: int) -> str:
    return "x" + "".join("abcdefghij"[int(digit)] for digit in str(number))
