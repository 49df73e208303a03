"""Text that was read as Latin-1 and written down again."""

import pytest

import cleaner
from cleaner.parsing.twice_encoded import has_controls, without_controls

LINES = (
    "The old bridge wouldn’t be closed — “not this year”.",
    "Der Bürgermeister sagt, die Brücke bleibe offen – „auch nächstes Jahr“.",
    "Мэр сказал, что мост открыт.",
    "町長は橋は開いていると言った。",
    "A gull 🐦 on the pier – and “no auk”.",
)


@pytest.mark.parametrize("line", LINES)
def test_utf_eight_is_read_as_such(line: str) -> None:
    """However long its characters are."""
    twice = line.encode().decode("latin-1")
    assert has_controls(twice.encode())
    assert without_controls(twice) == line


def test_windows_quotes_and_dashes() -> None:
    """What windows-1252 has there; of five bytes it has nothing."""
    line = "The “old” bridge wouldn’t close – says CAFÉ’s cook…"
    assert without_controls(line.encode("windows-1252").decode("latin-1")) == line
    assert without_controls("a\x81b\x9dc") == "abc"


def test_most_decide() -> None:
    """Two characters of windows-1252 may look like one of UTF-8 by chance."""
    assert without_controls("It\x92s late, it\x92s CAF\xc9\x92s") == "It’s late, it’s CAFÉ’s"


@pytest.mark.parametrize("line", ["„Spaß“", "“CAFÉ”", "THE CAFÉ’S MENU"])
def test_a_letter_before_a_quote_is_no_character(line: str) -> None:
    """It is one by chance, where nothing else tells."""
    assert without_controls(line.encode("windows-1252").decode("latin-1")) == line


def test_what_is_no_character_stays() -> None:
    """Halves, and what is written in more bytes than it needs."""
    assert without_controls("\xe2\x80\x94 \xed\xa0\x80") == "— \xed\xa0€"


@pytest.mark.parametrize("line", [*LINES, "Â© and Ã© in a line about it", "plain", ""])
def test_other_text_has_no_such_characters(line: str) -> None:
    """It is left as it is."""
    assert not has_controls(line.encode())


@pytest.mark.parametrize("as_text", [True, False])
@pytest.mark.parametrize("page", ["{}\n\n{}", "<html><body><h1>{}</h1><p>{}</p></html>"])
def test_pages(page: str, as_text: bool) -> None:  # noqa: FBT001
    """Text and HTML, as bytes and as text."""
    text = page.format(LINES[2], LINES[1]).encode().decode("latin-1")
    document = cleaner.clean(text if as_text else text.encode())
    assert LINES[1] in document.text
    assert LINES[2] in (document.title, *document.text.split("\n"))
