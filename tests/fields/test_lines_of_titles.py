"""Headlines that share a block with the writer and the day."""

import pytest

from cleaner.fields.lines_of_titles import first_line
from cleaner.model import Label
from tests.fields.conftest import sight

TEXT = "<p>The barge was built in a dry year, and it has not been empty since.</p>"


def titled(lines: str, chosen: str, title: str = "Barges", *labels: Label) -> str:
    """Give the title of a page whose model chose this one."""
    html = f"<head><title>{title}</title><body><p>Bob's Page</p><div>{lines}</div>{TEXT}"
    return first_line(sight(html, (Label.NAVIGATION, *(labels or (Label.TITLE,)))), chosen)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("The Barge<br>by Robert Szymanski<br>March 14, 1999", "The Barge"),
        ("The Barge<br>Posted on Sunday, 22 February @ 18:40 by penguin_bob", "The Barge"),
        ("The Barge<br>14.3.1999", "The Barge"),
        ("The Barge<br>that sank twice", "The Barge that sank twice"),
        ("The Barge<br>by night<br>and by day, in all weathers", ("The Barge by night and by day, "
         "in all weathers")),
    ],
)  # fmt: skip
def test_lines_below_a_headline(lines: str, title: str) -> None:
    """Are none of it, if they name a writer or a day."""
    assert titled(lines, lines.replace("<br>", " ")) == title


def test_the_line_that_the_title_element_gives() -> None:
    """Is the headline, where a name above it was taken for one."""
    lines = "The Barge<br>by Robert Szymanski<br>March 14, 1999"
    assert titled(lines, "Bob's Page", "The Barge", Label.BYLINE) == "The Barge"
    assert titled(lines, "Bob's Page", "Barges", Label.BYLINE) == "Bob's Page"
    assert titled(lines, "Bob's Page", "The Barge", Label.BODY) == "Bob's Page"
    assert titled(lines, "Bob's Page", "The Barge | Bob's Page", Label.BYLINE) == "Bob's Page"
