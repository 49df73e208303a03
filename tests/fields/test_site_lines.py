"""The name of the site of a text scrape."""

import pytest

from cleaner.fields.site_lines import site_of
from cleaner.model import Block, Label

URL = "https://www.coastdaily.example/ponds/1"


def of_lines(*lines: str, url: str | None = URL) -> str | None:
    """Give the name of the site with these lines around a text."""
    texts = [lines[0], *["The pond was dug in a dry year."] * 40, *lines[1:]]
    return site_of(url, [Block(text, Label.OTHER, 0.1, "by hand", "line") for text in texts])


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Menu", "© 2024 Coast Daily Ltd. All rights reserved"), "Coast Daily"),
        (("Menu", "Copyright 2024 by The Coast Daily"), "The Coast Daily"),
        (("COAST DAILY", "Imprint"), "COAST DAILY"),
        (("Menu", "• Coast Daily -"), "Coast Daily"),
        (("• Coastdaily", "Imprint"), "Coastdaily"),
        (("Menu", "© 2024 Mill Press"), None),
        (("Menu", "coastdaily.example"), None),
        (("Menu", "Imprint"), None),
    ],
)
def test_names_of_hosts(lines: tuple[str, ...], name: str | None) -> None:
    """Are the name; the address is none, nor is the firm behind it."""
    assert of_lines(*lines) == name


@pytest.mark.parametrize("url", [None, "", "http://[", "ponds/1"])
def test_without_an_address(url: str | None) -> None:
    """Nothing says which of the lines it is."""
    assert of_lines("Coast Daily", "© 2024 Coast Daily", url=url) is None
