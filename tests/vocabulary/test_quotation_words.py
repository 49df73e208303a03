"""Lines that say who says what follows."""

import pytest

from cleaner.vocabulary.quotation_words import names_speaker, opens_quotation


@pytest.mark.parametrize(
    ("text", "opens", "names"),
    [
        ("Marit wrote:", True, True),
        ("Marit K. said...", False, True),
        ("ferry fan 7 says,", False, True),
        ("Marit a écrit :", True, True),
        ("Юн написал(а):", True, True),
        ("Marit schreibt", False, True),
        ("That day, Marit said:", True, False),
        ("Marit said that the ferry is late", False, False),
        ("What everybody on the old pier said:", True, False),
        ("said:", False, False),
    ],
)
def test_who_says_what_follows(text: str, *, opens: bool, names: bool) -> None:
    """Quotations of a forum have a colon; a comment may begin with a name and a verb alone."""
    assert opens_quotation(text) is opens
    assert names_speaker(text) is names
