"""Headings above what a site says of itself."""

import pytest

from cleaner.vocabulary.appeals import heads_appeal


@pytest.mark.parametrize(
    "heading",
    ["Support the Otter", "Opening hours:", "Members only", "Donate now",
     "Öffnungszeiten der Mühle", "Horaires d’ouverture", "Режим работы", "営業時間"],
)  # fmt: skip
def test_appeals(heading: str) -> None:
    """Gifts, hours, members."""
    assert heads_appeal(heading)


@pytest.mark.parametrize("heading", ["Support", "Opening the weir", "Members", "The Otter", ""])
def test_other_headings(heading: str) -> None:
    """They may begin alike."""
    assert not heads_appeal(heading)
