"""Names and numbers of a counter below an article."""

from cleaner.judging.counters import counters
from cleaner.judging.looks import Look
from tests.judging.lines import look_of

PARAGRAPH = "The old bridge was closed on Monday, because two of its pillars had begun to lean."


def _page(places: int = 20, *, above: int = 2, below: int = 0, tag: str = "div") -> list[Look]:
    """Give paragraphs, places with a number each, and paragraphs."""
    texts = [PARAGRAPH] * above + [f"Upper Weir {n}" for n in range(places)] + [PARAGRAPH] * below
    return [
        look_of(text, index, score=0.9, tag="p" if text == PARAGRAPH else tag)
        for index, text in enumerate(texts)
    ]


def test_a_counter() -> None:
    """All of it goes, with what stands between."""
    assert set(counters(_page())) == set(range(2, 22))
    looks = _page(24)
    looks[9] = look_of("Weirs", 9, score=0.9, tag="div")
    assert set(counters(looks)) == set(range(2, 26))


def test_what_stays() -> None:
    """A few; a table; what stands above a paragraph; as many as there are paragraphs; a text."""
    assert counters(_page(19)) == {}
    assert counters(_page(tag="td")) == {}
    assert counters(_page(below=1)) == {}
    assert counters(_page(above=15)) == {}
    assert counters(_page(above=1)) == {}
    assert counters(_page(tag="line")) == {}
