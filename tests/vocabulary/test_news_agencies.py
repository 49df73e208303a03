"""Agencies, alone and behind a writer."""

import pytest

from cleaner.vocabulary.news_agencies import names_agency, without_agency


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("AP", True),
        ("The Associated Press", True),
        ("Reuters", True),
        ("dpa/AFP", True),
        ("İHA", True),
        ("共同通信社", True),
        ("ap", False),
        ("Getty Images", False),
        ("Ann Otter", False),
        ("Reuters, Otter", False),
    ],
)
def test_agencies(line: str, *, named: bool) -> None:
    """Of the news; those that only sell pictures are none, and short ones have capitals."""
    assert names_agency(line) is named


@pytest.mark.parametrize(
    ("line", "before"),
    [
        ("Ana Gil / EFE", "Ana Gil"),
        ("Ewa Mak/PAP", "Ewa Mak"),
        ("Ann Otter and agencies", "Ann Otter"),
        ("Zoé Noël (avec AFP)", "Zoé Noël"),
        ("Le Quai avec AFP", "Le Quai"),
        ("Ann Otter, Associated Press", "Ann Otter"),
        ("ANN OTTER ASSOCIATED PRESS", "ANN OTTER"),
        ("Ann Otter The Associated Press", "Ann Otter"),
        ("Ann Otter Bloomberg", "Ann Otter"),
        ("Ana Gil Europa Press", "Ana Gil"),
        ("Jo Bloomberg", None),
        ("Jo R. Bloomberg", None),
        ("Ann Otter told Reuters", None),
        ("The Associated Press", None),
        ("Ann Otter and Bo Ek", None),
        ("Reuters", None),
    ],
)
def test_what_stands_before_one(line: str, before: str | None) -> None:
    """A writer or a paper."""
    assert without_agency(line) == before
