"""Switchers of languages and currencies."""

from collections.abc import Sequence

import pytest

from cleaner.judging.whole_page.switchers import currency_switchers, filters, language_switchers
from tests.judging.lines import looks_of

NAMES = ("English", "Deutsch", "Français (Canada)", "中文 (简体)", "Portuguese - Brazil")
TABLE = ("English | ✔ | ✔ |", "Czech | ✔ | |", "Danish | | |", "Dutch | ✔ | |", "Finnish | ✔ |")
OWN = ("Español", "Italiano", "Nederlands", "Polish", "Thai")
KITCHENS = ("Italian", "French", "Thai", "Japanese", "Chinese")
PRICES = ("AED: 549.56AED", "GBP: $110.82", "AUD 232.60", "€ EUR", "CHF - Fr")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (NAMES, 5),
        (TABLE, 5),
        (OWN, 5),
        (KITCHENS, 0),
        (NAMES[:4], 0),
        (NAMES[:4] + NAMES[:1], 0),  # four different ones
        (("Home", *NAMES, "Help"), 5),
        ((*NAMES[:3], "Help", *NAMES[3:]), 0),
        (("English | 3", *NAMES[1:]), 0),  # how many speak it
        (("English breakfast", *NAMES[1:]), 0),
    ],
)
def test_languages_in_a_row(lines: Sequence[str], found: int) -> None:
    """Five different ones, of which one is English or three are named in their own language."""
    assert len(language_switchers(looks_of(*lines))) == found


def test_evidence() -> None:
    """Says how many there are, and names no line around them."""
    found = language_switchers(looks_of("Home", *NAMES))
    assert found == dict.fromkeys(range(1, 6), "one of 5 languages in a row")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (PRICES, 5),
        (PRICES[:4], 0),
        (("USA", *PRICES[1:]), 0),
        (("EUR/USD 1.08", *PRICES[1:]), 0),  # a rate
        (("USD 1.08 1.09", *PRICES[1:]), 0),
        (("We sold it for USD 20", *PRICES[1:]), 0),
    ],
)
def test_currencies_in_a_row(lines: Sequence[str], found: int) -> None:
    """Five different codes, each with a sign and an amount at most."""
    assert len(currency_switchers(looks_of(*lines))) == found


def test_filters() -> None:
    """Three make a shop; one may be a section of a manual."""
    lines = ("Filter by brand", "Oars", "Filtern nach Preis", "Filtrar por color")
    assert filters(looks_of(*lines)) == dict.fromkeys((0, 2, 3), "one of 3 filters on the page")
    assert filters(looks_of(*lines[:3])) == {}
    assert filters(looks_of("Filter the water by the spoon", *lines[1:])) == {}
