"""Captions that name who took the picture."""

import pytest

from cleaner.judging.captions import photo_credit, photographer
from tests.judging.lines import look_of


@pytest.mark.parametrize(
    "text",
    [
        "The ferry at noon. Photo: Ann Otter",
        "Die Fähre am Mittag. Foto: Rundblick/Ann Otter",
        "Lautta lähtee keskipäivällä. Kuva: Anna Saukko",
        "The ferry at noon (AP Photo/Ann Otter, pool)",
        "The ferry at noon. (Ann Otter/Getty Images)",
        "El transbordador a mediodía. / ANN OTTER",
    ],
)
def test_names_at_the_end(text: str) -> None:
    """The evidence quotes them."""
    assert photo_credit(look_of(text)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left at noon (AFP)",
        "He took a photo of the ferry at noon",
        "The ferry left (see Photo 3) at noon.",
    ],
)
def test_other_ends(text: str) -> None:
    """An agency in brackets ends reports too."""
    assert photo_credit(look_of(text)) is None


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Ann Otter/Reuters", True),
        ("Ann Otter / ann.otter@ferry.example", True),
        ("Black/Orange", False),
        ("Health Care/Home", False),
        ("Ann Otter/Reuters took the picture", False),
    ],
)
def test_lines_that_only_name_the_photographer(text: str, *, alone: bool) -> None:
    """A name, and an agency or an address behind a slash."""
    assert (photographer(look_of(text)) is not None) is alone
