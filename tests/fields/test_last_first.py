"""Authors that are declared with the last name first."""

import pytest

from cleaner.fields.last_first import names_in_meta


@pytest.mark.parametrize(
    ("name", "values", "names"),
    [
        ("citation_author", ["Halloran, Ines"], ["Ines Halloran"]),
        ("citation_author", ["Halloran, Ines", "Mbeki, Tor J."], ["Ines Halloran", "Tor J. Mbeki"]),
        ("citation_author", ["Peña Ruiz, Íñigo", "Lee, A."], ["Íñigo Peña Ruiz", "A. Lee"]),
        ("dc.creator", ["van der Moor, Ann", "Lee, Bo"], ["Ann van der Moor", "Bo Lee"]),
        ("author", ["山田, 花子", "Лось, Ия"], ["花子 山田", "Ия Лось"]),
        ("citation_authors", ["Halloran, Ines; Mbeki, Tor"], ["Ines Halloran", "Tor Mbeki"]),
        ("citation_authors", ["Aalto P;Rinne K;"], ["Aalto P", "Rinne K"]),
        ("citation_authors", ["Ann Lee", "Bo Day"], ["Ann Lee", "Bo Day"]),
    ],
)
def test_names_turned_round(name: str, values: list[str], names: list[str]) -> None:
    """In every element that cites, and where several of one name all have one comma."""
    assert list(names_in_meta(name, values)) == names


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("author", ["Halloran, Ines"]),
        ("author", ["Ann Lee, Editor", "Bo Day, Editor"]),
        ("citation_author", ["Ann Lee", "Bo Day"]),
        ("citation_author", ["Ann Lee, Bo Day"]),
        ("citation_authors", ["Ann Lee, Bo Day, Cy Ray"]),
        ("citation_author", ["Moor Tools, Inc."]),
        ("citation_author", ["Lee, Ph.D.", "Day, Bo"]),
        ("citation_author", ["Halloran, Ines", "The Moor Society"]),
        ("citation_author", ["Lee,", ", Ann"]),
        ("author", []),
    ],
)
def test_names_as_they_are(name: str, values: list[str]) -> None:
    """What is a list, a role, a suffix or nothing behind the comma; and what has none."""
    assert list(names_in_meta(name, values)) == values
