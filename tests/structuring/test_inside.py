"""What blocks stand in: headings, quotes, entries of lists."""

import pytest

from cleaner.model import MediaType
from cleaner.structure import PLAIN
from tests.structuring.conftest import Read


def test_a_paragraph_alone_is_plain(read: Read) -> None:
    """Sections and such say nothing of it."""
    assert read("<main><section><div><p>Moon</p></div></section></main>") == [("Moon", PLAIN)]


@pytest.mark.parametrize(
    ("page", "level"),
    [
        ("<h1>Moon</h1>", 1),
        ("<h6>Moon</h6>", 6),
        ("<h3><div>Moon</div></h3>", 3),
        ("<div role=heading aria-level=4>Moon</div>", 4),
        ("<div role=heading>Moon</div>", 2),
        ("<div role=heading aria-level=99>Moon</div>", 6),
        ("<div role=heading aria-level=x>Moon</div>", 2),
        ("<div role=heading aria-level=4><div><p>Moon</p></div></div>", 0),
        ("<div class='heading h3'>Moon</div>", 0),
    ],
)
def test_levels_of_headings(read: Read, page: str, level: int) -> None:
    """By the element, at any depth, or by its role; a class is no role."""
    ((_, structure),) = read(page)
    assert structure.level == level


def test_levels_of_headings_in_text(read: Read) -> None:
    """By their marks."""
    found = read("Intro text.\n\n### Moon\n\nIt rose.\n", MediaType.TEXT)
    assert [(text, one.level) for text, one in found] == [
        ("Intro text.", 0),
        ("Moon", 3),
        ("It rose.", 0),
    ]


def test_quotes_count(read: Read) -> None:
    """Each around another."""
    page = "<blockquote>a<blockquote><p>b</p></blockquote></blockquote><p>c</p>"
    assert [one.quote_depth for _, one in read(page)] == [1, 2, 0]


def test_entries_of_lists(read: Read) -> None:
    """Depth, number, and which blocks are of one entry."""
    page = "<ol><li><p>a</p><p>b</p><ul><li>c</ul><li>d</ol>"
    a, b, c, d = (one.entries for _, one in read(page))
    assert [len(one) for one in (a, b, c, d)] == [1, 1, 2, 1]
    assert [one[-1].number for one in (a, b, c, d)] == [1, 1, None, 2]
    assert a == b == c[:1]
    assert d != a
    assert d[0].list_key == a[0].list_key != c[1].list_key


def test_depth_costs_no_stack(read: Read) -> None:
    """Two thousand elements."""
    ((_, structure),) = read("<ul><li>" * 900 + "moon")
    assert len(structure.entries) == 900
