"""Words around the names of writers, and words that name nobody."""

import pytest

from cleaner.vocabulary.around_names import is_nobody, without_words_around


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("View all posts by Ida Rook →", "Ida Rook"),
        ("Alle Beiträge von Kai Ott anzeigen", "Kai Ott"),
        ("Ver todas las entradas de Inés Mora", "Inés Mora"),
        ("Read Ida Rook’s articles", "Ida Rook"),
        ("I. M. Rook View", "I. M. Rook"),
        ("Ida RookFounder and baker", "Ida Rook"),
        ("Ida Rook View More Articles", "Ida Rook"),
    ],
)
def test_words_around_a_name(line: str, name: str) -> None:
    """They are cut off."""
    assert without_words_around(line) == name


@pytest.mark.parametrize(
    "name",
    [
        "Ida Rook",
        "Via Rossi",
        "Ida View-Hall",
        "Read Harlow",
        "Seniora Founder",
        "O’Read’s",
        "GhostWriter",
        "LongView Media",
        "JayThe Rook",
        "View",
    ],
)
def test_names_that_stay_whole(name: str) -> None:
    """Words that are like them are parts of names."""
    assert without_words_around(name) == name


@pytest.mark.parametrize(
    "text",
    [
        "Senior Member", "View all posts", "Alle Artikel", "Registrieren", "Follow", "No Author",
        "Mastodon, Bluesky", "Insights from", "Find a Doctor", "Forgot Password?", "& Door Sensor",
        "Got something to say?", "Get started",
        "Video", "Meet the crew", "Anders of", "The writer has",
    ],
)  # fmt: skip
def test_what_is_nobody(text: str) -> None:
    """Buttons, ranks, networks and the beginnings of phrases."""
    assert is_nobody(text)


@pytest.mark.parametrize(
    "name",
    [
        "Emily Post",
        "Ida Member-Holt",
        "The Team",
        "The Reporter",
        "The Writer Magazine",
        "Staff",
        "Guest",
        "Gertrud Findling",
        "Skipper Read",
    ],
)
def test_who_is_somebody(name: str) -> None:
    """Names may have such words among others."""
    assert not is_nobody(name)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Website", True),
        ("Follow the authors", True),
        ("+ Get alerts for", True),
        ("Alle Artikel des Autors", True),
        ("Tous les articles de l'auteur", True),
        ("Read Next", True),
        ("North Korea", True),
        ("Die Autorin", True),
        ("Web Staff", False),
        ("Will de los Alpes", False),
        ("Bo Website", False),
        ("The Reed Desk", False),
        ("Norah Korea", False),
    ],
)
def test_links_beside_names(text: str, *, nobody: bool) -> None:
    """And topics; all words have to be of such links."""
    assert is_nobody(text) is nobody
