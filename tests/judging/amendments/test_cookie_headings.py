"""Headings of sections on cookies, in texts."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.cookie_headings import with_cookie_headings
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

KEPT = Verdict(Label.BODY, 0.9, "block model: 12 words, 0% linked")

SECTION = """{above}

{heading}

{below}
"""
ABOVE = "We keep your name and your boat until the key is back."
BELOW = "The page sets a cookie that remembers your boat."


@pytest.mark.parametrize(
    ("above", "heading", "below", "kept"),
    [
        (ABOVE, "Cookies", BELOW, True),
        (f"{ABOVE}\n\nOars", "Cookies", BELOW, True),
        (ABOVE, "3. Cookies", "The page remembers your boat.", True),
        (ABOVE, "Çerezler", "Sayfa teknenizi hatırlayan bir çerezi saklar.", True),
        (ABOVE, "Cookies", "The page remembers your boat.", False),
        (ABOVE, "Cookies", "Your cookie", False),
        ("Boats", "Cookies", BELOW, False),
        (ABOVE, "We use cookies.", BELOW, False),
        (ABOVE, "Cookies", "We use cookies to remember which boat you took last.", False),
    ],
)
def test_a_line_that_names_cookies(above: str, heading: str, below: str, *, kept: bool) -> None:
    """Heads a section of a text if it is numbered, or if the sentence below speaks of them."""
    source = SECTION.format(above=above, heading=heading, below=below)
    segments = split_into_blocks(parse(Scrape(source, media_type=MediaType.TEXT), 10_000))
    verdicts = [KEPT] * len(segments)
    place = segments.texts.index(heading)
    verdicts[place] = Verdict(Label.LEGAL, 0.02, "rule cookie_notice: the block is “cookies”")
    assert with_cookie_headings(segments, verdicts)[place].kept is kept
