"""The authors of papers."""

import pytest

from cleaner.fields.paper_authors import listed_authors, named_persons, without_notes
from cleaner.model import Label
from tests.fields.conftest import sight


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Tait1, Bo Day2", "Ada Tait, Bo Day"),
        ("Ada Tait1,2, Bo Day2 and Cy Ray*", "Ada Tait, Bo Day and Cy Ray"),
        ("Ada Tait 1, Bo Day 1,2 & Cy B. Ray 2,*", "Ada Tait, Bo Day & Cy B. Ray"),
        ("Ada Tait†, Bo Day‡", "Ada Tait, Bo Day"),
    ],
)
def test_marks_behind_names(line: str, names: str) -> None:
    """Go where two names or more have one."""
    assert without_notes(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "user1, user2", "Ann Lee, 12 May", "Ann Lee 2, Bo Day", "Boeing 747, Airbus 320",
        "Ann Lee", "Heat 1, heat 2 and the last of 3", "Apollo11, Apollo12",
    ],
)  # fmt: skip
def test_lines_that_are_no_list_of_authors(line: str) -> None:
    """Stay: users, days and aircraft have numbers of their own."""
    assert without_notes(line) == line


def latex(*authors: str) -> str:
    """A page as LaTeXML makes it."""
    names = "".join(f'<span class="ltx_personname">{author}</span>' for author in authors)
    return f'<h1>Tides</h1><div class="ltx_authors">{names}</div><p>The moon rose.'


@pytest.mark.parametrize(
    ("authors", "names"),
    [
        (("Ada Tait", "Bo Day"), ["Ada Tait", "Bo Day"]),
        (("Ada Tait<sup>1</sup>, Bo Day<sup>2</sup><br>Hask",), ["Ada Tait", "Bo Day"]),
        (('Ada Tait<span class="ltx_note">now at Hask</span>',), ["Ada Tait"]),
        (("Hask",), []),
    ],
)  # fmt: skip
def test_names_in_elements_of_latexml(authors: tuple[str, ...], names: list[str]) -> None:
    """Without notes and institutes, each once."""
    assert named_persons(sight(latex(*authors)).marks.authors) == names


def test_authors_that_nothing_else_names() -> None:
    """Stand right below the headline."""
    page = "<h1>Tides</h1><p>Ada Tait<sup>1</sup>, Bo Day<sup>2</sup><p>The moon rose."
    assert listed_authors(sight(page, [Label.TITLE])) == "Ada Tait, Bo Day"
    assert listed_authors(sight(page)) is None
    assert (
        listed_authors(sight(page.replace("<p>Ada", "<p>x" * 4 + "<p>Ada"), [Label.TITLE])) is None
    )
    assert listed_authors(sight(latex("Ada Tait", "Bo Day"))) == "Ada Tait, Bo Day"
