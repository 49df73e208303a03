"""Names without what stands around them."""

import pytest

from cleaner.fields.names import clean_author, clean_name, names_of, without_role


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("by:  Ann \n Lee", "Ann Lee"),
        ("Written by Ann Lee |", "Ann Lee"),
        ("Von Jürgen Groß", "Jürgen Groß"),
        ("Par Zoé Noël", "Zoé Noël"),
        ("Por: Íñigo Peña", "Íñigo Peña"),
        ("Автор: Ия Лось", "Ия Лось"),
        ("文 山田花子", "山田花子"),
        ("Bylund, Ann", "Bylund, Ann"),
        ("Vonda Moon", "Vonda Moon"),
        ("CNN Wire Staff", "CNN Wire Staff"),
        ("— Ann Lee —", "Ann Lee"),
        ("Written by:", None),
        ("Admin", None),
        ("webmaster", None),
        ("@annlee", None),
        ("https://m.example/ann", None),
        ("www.m.example", None),
        ("ann@moor.example.com", None),
        ("...", None),
        ("A", None),
        ("x" * 201, None),
        ("", None),
        (None, None),
    ],
)
def test_declared_authors(value: str | None, name: str | None) -> None:
    """What stands around a name goes; what is no name is none."""
    assert clean_author(value) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ann Lee, 2 June 2012", "Ann Lee"),
        ("By Ann Lee | 2 June 2012", "Ann Lee"),
        ("By Ann Lee on 2 June 2012", "Ann Lee"),
        ("Ann Lee December 2, 2025", "Ann Lee"),
        ("ByAnn Lee", "Ann Lee"),
        ("Byron Lee", "Byron Lee"),
        ("Authors: Ann Lee and Bo Day", "Ann Lee and Bo Day"),
        ("Posted by Ann Lee in Sea", "Ann Lee"),
        ("Ann Lee · 4 min read", "Ann Lee"),
        ("Ann Lee Updated: May", "Ann Lee"),
        ("Ann Lee-Moon", "Ann Lee-Moon"),
        ("@annlee", "annlee"),
        ("By admin", None),
        ("2 June 2012", None),
        ("word " * 20, None),
        (None, None),
        ("The Ferrin Post is a Fair Press member", None),
    ],
)
def test_names_in_lines(line: str | None, name: str | None) -> None:
    """The day, the topic and the length of the story are no part of the name."""
    assert clean_name(line) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee", ("Ann Lee",)),
        ("Ann Lee, Bo Day and Cy Ray", ("Ann Lee", "Bo Day", "Cy Ray")),
        ("Ann Lee & Bo Day", ("Ann Lee", "Bo Day")),
        ("Ann Lee; Bo Day", ("Ann Lee", "Bo Day")),
        ("Jürgen Groß und Ia Los", ("Jürgen Groß", "Ia Los")),
        ("", ()),
    ],
)
def test_lists_of_names(text: str, names: tuple[str, ...]) -> None:
    """One name each, in their order."""
    assert names_of(text) == names


@pytest.mark.parametrize(
    ("name", "short"),
    [("Ann Lee, Editor", "Ann Lee"), ("Ann Lee (Moor)", "Ann Lee"), ("Ann Lee", None), (",", None)],
)
def test_roles(name: str, short: str | None) -> None:
    """Stand behind a comma or in brackets."""
    assert without_role(name) == short
