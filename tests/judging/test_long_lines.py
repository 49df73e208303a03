"""Articles on one line are kept, whatever the model thinks of so long a block."""

import pytest

from cleaner.judging.long_lines import lines_of_prose
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import looks_of

SENTENCE = "The ferry leaves the old harbour at nine, and comes back with the tide at night."
ARTICLE = " ".join([SENTENCE] * 20)
COUNTRIES = " ".join(["Grimsay Skerra Ferrin Sound Port Ansel Auk Island"] * 40)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ((ARTICLE,), {0}),
        (("Boats", ARTICLE, "Tides", ARTICLE), {1, 3}),
        ((SENTENCE,), set()),
        ((COUNTRIES,), set()),
        ((ARTICLE, COUNTRIES), set()),
    ],
)
def test_which_lines_they_are(lines: tuple[str, ...], found: set[int]) -> None:
    """They have most of the words and are prose: no paragraph, no list."""
    assert lines_of_prose(looks_of(*lines)) == found


def test_the_line_is_kept(judged: Judge) -> None:
    """And nothing else that the model doubts; the reason is named."""
    found = judged(f"Boats\n\n{ARTICLE}\n\nTides", keep=False)
    assert found[ARTICLE].label is Label.BODY
    assert found[ARTICLE].reason.startswith("rule long_lines:")
    assert not found["Boats"].kept
    assert not found["Tides"].kept


def test_a_menu_on_one_line_is_none(judged: Judge) -> None:
    """It has no sentences."""
    assert not judged(COUNTRIES, keep=False)[COUNTRIES].kept
