"""What somebody copied above the headline of an article."""

import pytest

from cleaner import clean
from cleaner.judging.top.above_headline import above_headline, headline_below
from cleaner.model import MediaType
from tests.judging.lines import looks_of

HEADLINE = "The last ferry of Grimsay is sold to a hen farm"
STORY = (
    "The last ferry of Grimsay was sold on Friday to a farmer who wants to keep his hens in it.",
    "Nobody on the island had offered more than four hundred crowns, the harbour master said.",
    "The hens are to move in before the winter, when the pier is closed for the repairs.",
    "Until then the ferry sails at nine and at noon, and takes no cars and no more than a goat.",
)


@pytest.mark.parametrize(
    "first",
    [
        "https://gull.example/2021/05/ferry.html",
        "Source: https://gull.example/ferry",
        "Gull Post",
        "TRANSPORT",
        "News / Local",
        f"{HEADLINE} - Gull Post",
        "Friday, May 14, 2021",
        "View this email in your browser",
    ],
)
def test_a_line_above_the_headline(first: str) -> None:
    """Is neither the title nor a part of the text; a day is the day."""
    lines = (first, HEADLINE, "By Una Macaskill", "May 14, 2021", *STORY)
    document = clean("\n\n".join(lines), media_type=MediaType.TEXT)
    assert (document.title, document.author) == (HEADLINE, "Una Macaskill")
    assert document.text == "\n\n".join(STORY)
    assert clean(document.text, media_type=MediaType.TEXT).text == document.text


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ((f"{HEADLINE} | Gull Post", HEADLINE, *STORY), 1),
        (("https://gull.example/ferry", HEADLINE, *STORY), 1),
        (("Gull Post", HEADLINE, *STORY), None),
        ((HEADLINE, "By Una Macaskill", *STORY), None),
        ((STORY[0], HEADLINE, "By Una Macaskill", *STORY[1:]), None),
        (("Gull Post", STORY[0], "By Una Macaskill", *STORY[1:]), None),
        (("Gull Post", HEADLINE, STORY[0], "By Una Macaskill", *STORY[1:]), 1),
        (("https://gull.example/ferry", "Hens:", *STORY), None),
        (("Hens - and a goat", "Hens", *STORY), 1),
        (("Hens and a goat", "Hens", *STORY), None),
    ],
)
def test_which_line_it_is(lines: tuple[str, ...], line: int | None) -> None:
    """Below an address, or where it repeats the first line; else above a byline or a day."""
    marks = {index for index, text in enumerate(lines) if text.startswith("By ")}
    assert headline_below(looks_of(*lines), marks) == line


def test_a_day_above_the_headline_is_one() -> None:
    """It is short, but no topic."""
    looks = looks_of("3 May 2014", "Harbour", HEADLINE, "By Una Macaskill", *STORY)
    assert above_headline(looks, 2, {0, 3}) == {1: "short, above the headline"}
