"""Pages that show something in the place of their content say so."""

import pytest

import cleaner
from cleaner.vocabulary.walls import WALLS, Wall

ARTICLE = "The old crane was painted on Tuesday, and nobody asked who had paid for the paint. " * 12


def codes(page: str) -> list[str]:
    """Give the codes of the warnings on a page."""
    return [warning.code for warning in cleaner.clean(page).warnings]


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("Just a moment...\nVerifying you are human. This may take a few seconds.", "robot_check"),
        ("Bitte bestätigen Sie, dass Sie kein Roboter sind.", "robot_check"),
        ("You need to enable JavaScript to run this app.", "script_needed"),
        ("<html><body><noscript>Aktivieren Sie JavaScript.</noscript></html>", "script_needed"),
        ("<html><body><div id=app></div><script src=app.js></script></html>", "script_needed"),
        ("Page not found\nSorry, the page you are looking for could not be found.", "not_found"),
        ("Fehler 404\nDie gesuchte Seite wurde leider nicht gefunden.", "not_found"),
        ("We and our 812 partners store and access information on a device.", "consent_wall"),
    ],
)
def test_walls(page: str, code: str) -> None:
    """In text and HTML, in several languages."""
    assert code in codes(page)


@pytest.mark.parametrize(
    "page",
    [
        ARTICLE + "It asked visitors to verify that you are human.",
        f"<html><body><p>{ARTICLE[:300]}</p><noscript>Please enable JavaScript.</noscript></html>",
        "The crane could not be found in the fog.",
        "<html><body><div id=app></div></html>",
        "<html><body><p>The crane is wet.</p><script src=app.js></script></html>",
        "",
    ],
)
def test_other_pages(page: str) -> None:
    """Articles about such walls, pages that have such words beside their content, short ones."""
    assert codes(page) == []


@pytest.mark.parametrize("wall", WALLS, ids=lambda wall: wall.code)
def test_each_phrase_has_a_word_that_is_asked_first(wall: Wall) -> None:
    """Else it would not be found. Phrases are told apart by the bars outside of brackets."""
    depth, phrases = 0, [""]
    for sign in wall.says.pattern:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            phrases.append("")
        else:
            phrases[-1] += sign
    assert len(phrases) > 5
    for phrase in phrases:
        assert any(word in phrase for word in wall.words), phrase
        assert phrase == phrase.lower()
