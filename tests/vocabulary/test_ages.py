"""Lines that say how long ago something was written."""

import pytest

from cleaner.vocabulary.ages import tells_age


@pytest.mark.parametrize(
    "text",
    [
        "3 hours ago", "3h ago", "vor 3 Stunden", "vor 1 Tag", "il y a 3 heures", "hace 2 días",
        "3 ore fa", "3 uur geleden", "3 godz. temu", "há 3 horas", "3 часа назад", "3 saat önce",
        "3 timmar sedan", "för 3 timmar sedan", "před 3 hodinami", "3 jam lalu", "3 giờ trước",
        "3時間前", "3小时前", "3시간 전", "• 5 days ago",
    ],
)  # fmt: skip
def test_ages(text: str) -> None:
    """In many languages, alone."""
    assert tells_age(text)


@pytest.mark.parametrize(
    "text",
    [
        "3 hours", "vor 3 Zeugen", "Three years ago the lock was shut.", "12 boats ago",
        "3 hours ago, the lock was shut", "hace 2 gatos", "in 3 Tagen", "",
    ],
)  # fmt: skip
def test_other_lines(text: str) -> None:
    """Other numbers, and sentences that begin so."""
    assert not tells_age(text)
