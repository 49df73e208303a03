"""Words that only screen readers say, apart from those beside them."""

import pytest

from cleaner.blocks.html import split_html
from cleaner.parsing.html import parse_html


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<span class=visually-hidden>Regular price</span><b>£145</b>", "Regular price £145"),
        ("<span class='sr-only x'>Price</span>£145", "Price £145"),
        ("<a href=/t>More<span class=sr-only> on tides</span></a>.", "More on tides."),
        ("<a href=/t>More<span class=sr-only>(new window)</span></a>.", "More (new window)."),
        ("More<span class=screen-reader-text>, on tides</span>, and", "More, on tides, and"),
        ("<span class=sr-only>Was</span><s></s><span class=sr-only>now</span>£1", "Was now £1"),
    ],
)
def test_labels(page: str, text: str) -> None:
    """A space is set where there is none, but not before a comma."""
    root = parse_html(f"<p>{page}</p>").root
    assert root is not None
    assert split_html(root).texts == [text]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<span class=price>Regular</span><b>ly</b>", "Regularly"),
        ("1<span class=sr-only>st</span>", "1st"),
        ("12<span class=sr-only>.</span><sup>99</sup>", "12.99"),
        ("Tide<span class=sr-only></span>s", "Tides"),
        ("Tide<span class=sr-only-focusable>table</span>", "Tidetable"),
    ],
)
def test_what_stays(page: str, text: str) -> None:
    """Parts of words and numbers, and words that everybody sees."""
    root = parse_html(f"<p>{page}</p>").root
    assert root is not None
    assert split_html(root).texts == [text]
