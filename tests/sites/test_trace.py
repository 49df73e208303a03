from dataclasses import replace

from cleaner.model import Scrape
from cleaner.sites.hashing import hashes_of
from cleaner.sites.trace import length_of
from tests.sites.pages import perhaps_trace, scrape, trace


def test_a_trace_has_the_texts_of_the_page() -> None:
    """As hashes, and the beginnings in words."""
    found = trace(scrape(1))
    assert found.site == "ferrin.example"
    assert found.lines[:3] == ("Tide tables", "Boat hire", "Council minutes")
    assert found.blocks[0, 0] == hashes_of(["tide tables"])[0]


def test_what_stands_twice_counts_once() -> None:
    """A trace tells on how many pages something is, not how often."""
    page = Scrape("Boat hire\n\nTide tables\n\nBoat hire", path="a.txt")
    assert trace(page).lines == ("Boat hire", "Tide tables")


def test_a_page_without_words_leaves_none() -> None:
    """There is nothing to learn."""
    assert perhaps_trace(Scrape("  \n", path="a.txt")) is None


def test_a_page_from_nowhere_leaves_none() -> None:
    """There is no site to learn about."""
    assert perhaps_trace(replace(scrape(1), url=None)) is None


def test_a_page_without_an_address_is_as_long_as_its_name() -> None:
    """Not as its path, which depends on where reading begins."""
    assert length_of(Scrape("", path="a.html")) == len("a.html")
    assert length_of(Scrape("", path="site/m/a.html")) == len("a.html")
    assert length_of(Scrape("", url="https://m.example/1", path="a.html")) == 19
    assert length_of(Scrape("")) == 0


def test_a_huge_page_leaves_a_small_trace() -> None:
    """The same blocks are kept of it and of a page that holds some of them."""
    lines = [
        f"The {chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)} buoy"
        for n in range(2_000)
    ]
    whole = trace(Scrape("\n\n".join(lines), path="a.txt"))
    half = trace(Scrape("\n\n".join(lines[:1_000]), path="a.txt"))
    assert len(whole.blocks) == 1_000
    assert whole.lines == tuple(sorted(whole.lines, key=lambda line: line[6] + line[5] + line[4]))
    assert len(set(whole.lines) & set(half.lines)) > 400
