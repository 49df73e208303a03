"""Names beside addresses of mail."""

import pytest

from cleaner.vocabulary.mail_addresses import without_mail_address


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ann Lee ann.lee@moor.example", "Ann Lee"),
        ("By Ann Leeann.lee@moor.example", "By Ann Lee"),
        ("Ann Leea.lee@moor.example", "Ann Lee"),
        ("Von Jo Müllermuller@moor.example", "Von Jo Müller"),
        ("Petra Lindlind@moor.example", "Petra Lind"),
        ("By Ann Lee Ann.Lee@moor.example", "By Ann Lee"),
        ("Ann Lee Newsdesk@moor.example", "Ann Lee"),
        ("ann.lee@moor.example", None),
        ("Ann.Lee@moor.example", None),
        ("Ann Lee", None),
    ],
)
def test_what_stands_before_an_address(line: str, name: str | None) -> None:
    """Is whole, also where nothing parts the two and the address has the name again."""
    assert without_mail_address(line) == name
