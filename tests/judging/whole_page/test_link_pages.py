"""Pages of tens of thousands of links, and long pages that are listings or texts."""

from dataclasses import replace

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.link_pages import WORDS, link_pages
from tests.judging.lines import look_of

ENTRY = "The ferry nobody wanted"
ENTRIES = int(WORDS) // len(ENTRY.split())
SENTENCE = "The captain had overslept, and nobody on the pier knew why the ferry was late."


def page(entries: int, sentences: int = 0, links: float = 1.0) -> list[Look]:
    """Give a page of links, with sentences below; the model keeps all."""
    entry = look_of(ENTRY, score=0.9, tag="li")
    sentence = look_of(SENTENCE, score=0.9, tag="p")
    looks = [replace(entry, links=links)] * entries + [sentence] * sentences
    return [replace(look, index=index) for index, look in enumerate(looks)]


def test_links_and_nothing_else() -> None:
    """All of them; a heading and a line of text beside them stay."""
    found = link_pages(page(ENTRIES, 2))
    assert set(found) == set(range(ENTRIES))
    assert set(found.values()) == {"10,000 words of links are 100% of the page"}


def test_links_in_one_block() -> None:
    """They need not stand in blocks of their own."""
    look = replace(look_of(f"{ENTRY} " * ENTRIES, tag="p"), links=0.85)
    assert set(link_pages([look, look_of(SENTENCE, 1, tag="p")])) == {0}


@pytest.mark.parametrize(
    ("entries", "sentences", "links"),
    [
        (ENTRIES - 1, 0, 1.0),
        (ENTRIES - 1, 60, 1.0),
        (ENTRIES, 100, 1.0),
        (ENTRIES, 0, 0.7),
        (0, ENTRIES, 1.0),
        (0, 0, 1.0),
    ],
)
def test_what_is_no_such_page(entries: int, sentences: int, links: float) -> None:
    """Fewer links; text beside them; entries that say more than their links; a long text."""
    assert link_pages(page(entries, sentences, links)) == {}
