"""Links to other stories below a header, in the midst of an article."""

from dataclasses import replace

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.related import related_links
from tests.judging.lines import look_of

PARAGRAPH = (
    "The old bridge was closed on Monday, because two of its nine pillars had begun to lean, and "
    "the town has set aside four million crowns for the work that is to begin in the spring, if "
    "the river lets it, which it has not done in any of the last eleven years."
)


def page(header: str, *, links: float = 1.0, score: float = 0.6, tag: str = "li") -> list[Look]:
    """Give a paragraph, a header and two entries of a list, and a paragraph."""
    entry = replace(look_of("The ferry nobody wanted", 2, score=score, tag=tag), links=links)
    return [
        look_of(PARAGRAPH, 0, score=0.9, tag="p"),
        look_of(header, 1, tag="h4" if tag != "line" else "line"),
        entry,
        replace(entry, index=3),
        look_of(PARAGRAPH, 4, score=0.9, tag="p"),
    ]


@pytest.mark.parametrize(
    "header", ["Read more", "Lesen Sie auch", "Más información", "Baca juga:", "Čtěte také"]
)
def test_links_below_a_header(header: str) -> None:
    """All of them, down to the next paragraph."""
    assert set(related_links(page(header))) == {2, 3}


def test_what_is_none() -> None:
    """Another header; no links; links the model is sure of; text; no article above."""
    assert related_links(page("The pillars")) == {}
    assert related_links(page("Read more", links=0.2)) == {}
    assert related_links(page("Read more", score=0.9)) == {}
    assert related_links(page("Read more", tag="line")) == {}
    assert related_links(page("Read more")[1:]) == {}


def test_links_below_the_heading_of_the_page() -> None:
    """A page may be called "Latest news", and its entries stand below."""
    looks = page("Latest news")
    assert set(related_links(looks)) == {2, 3}
    looks[1] = replace(looks[1], tag="h1")
    assert related_links(looks) == {}


@pytest.mark.parametrize(
    ("header", "tag", "found"),
    [
        ("Mehr zu der Brücke und ihren neun Pfeilern:", "li", {2, 3}),
        ("More about the old bridge:", "div", {2, 3}),
        ("More about the old bridge", "li", set()),
        ("More and more people use the old bridge:", "li", set()),
        ("Moreover, the bridge leans:", "li", set()),
        ("Sponsors:", "li", set()),
        ("Werbung:", "li", set()),
    ],
)
def test_headers_with_a_colon(header: str, tag: str, found: set[int]) -> None:
    """They name a topic; below the mark of an advert may stand who pays for a project."""
    assert set(related_links(page(header, tag=tag))) == found


def test_links_below_a_header_in_japanese() -> None:
    """Also those that the model is sure of; it has seen little of Thai as well."""
    assert set(related_links(page("เรื่องที่เกี่ยวข้อง", score=0.9))) == {2, 3}
    assert set(related_links(page("関連記事", score=0.9))) == {2, 3}
    assert related_links(page("橋の歴史", score=0.9)) == {}


@pytest.mark.parametrize(
    ("text", "links", "expected"),
    [
        ("Noticias relacionadas\n- The ferry nobody wanted", 0.55, {1, 2, 3}),
        ("Lesen Sie auch:\nThe ferry nobody wanted", 0.6, {1, 2, 3}),
        ("Noticias relacionadas\n- The ferry nobody wanted", 0.35, set()),
        ("Noticias de la isla\n- The ferry nobody wanted", 0.55, set()),
        ("Noticias relacionadas - The ferry nobody wanted", 0.55, set()),
    ],
)
def test_a_header_in_one_block_with_a_link(text: str, links: float, expected: set[int]) -> None:
    """On a line of its own, above lines that are linked."""
    looks = page("Read more")
    looks[1] = replace(look_of(text, 1, score=0.7, tag="td"), links=links)
    assert set(related_links(looks)) == expected
    looks[1] = replace(looks[1], score=0.9)
    assert 1 not in related_links(looks)
