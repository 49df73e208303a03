"""An article on one line is kept, whatever the model thinks of so long a block."""

import pytest

from cleaner.judging.one_line import article_on_one_line
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import looks_of

SENTENCE = "The ferry leaves the old harbour at nine, and comes back with the tide at night."
ARTICLE = " ".join([SENTENCE] * 20)
COUNTRIES = " ".join(["Grimsay Skerra Ferrin Sound Port Ansel Auk Island"] * 40)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ((ARTICLE,), 0),
        (("Boats", ARTICLE, "Tides"), 1),
        ((SENTENCE,), None),
        ((COUNTRIES,), None),
        ((ARTICLE, ARTICLE), None),
    ],
)
def test_which_line_it_is(lines: tuple[str, ...], found: int | None) -> None:
    """It has most of the words and is prose: no paragraph, no list, no page of several lines."""
    assert article_on_one_line(looks_of(*lines)) == found


def test_the_line_is_kept(judged: Judge) -> None:
    """And nothing else that the model doubts; the reason is named."""
    found = judged(f"Boats\n\n{ARTICLE}\n\nTides", keep=False)
    assert found[ARTICLE].label is Label.BODY
    assert found[ARTICLE].reason.startswith("rule one_line:")
    assert not found["Boats"].kept
    assert not found["Tides"].kept


def test_a_menu_on_one_line_is_none(judged: Judge) -> None:
    """It has no sentences."""
    assert not judged(COUNTRIES, keep=False)[COUNTRIES].kept
