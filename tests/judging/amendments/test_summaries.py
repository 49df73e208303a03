"""The summary below a headline, which the model took away."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge

HEADLINE = "Last ferry leaves Grimsay with the football team"
SUMMARY = "Two tractors and forty sheep went along, and nobody knows when the boat comes back"
STORY = (
    "The last ferry of the season left Grimsay on Monday with forty sheep, two tractors and the "
    "whole of the island's football team, and nobody knows whether it comes back."
)
PAGE = """<html><head><title>{title}</title><meta name="description" content="{stated}"></head>
<body><nav><ul><li><a href=/>Start</a><li><a href=/b>Boats</a></ul></nav>
<h1>{title}</h1>{head}<main><p>{story}</p><p>{story} Or not.</p></main></body></html>"""


def page(head: str, stated: str = SUMMARY) -> str:
    """Give a page with something below its headline."""
    return PAGE.format(title=HEADLINE, head=head, stated=stated, story=STORY)


@pytest.mark.parametrize(
    ("stated", "is_summary"),
    [
        (SUMMARY, True),
        (f"{SUMMARY}.", True),
        (f"{SUMMARY[:50]}...", True),
        ("Two ...", False),
        ("News of the islands", False),
    ],
)
def test_what_the_page_says_about_itself(judged: Judge, stated: str, *, is_summary: bool) -> None:
    """Is its summary, below pictures and bylines too."""
    head = f"<div>Share</div><div>By Una Macaskill</div><div>{SUMMARY}</div>"
    verdict = judged(page(head, stated), keep="ends_sentence")[SUMMARY]
    assert (verdict.label is Label.HIGHLIGHT, verdict.kept) == (is_summary, is_summary)


def test_a_link_is_no_summary(judged: Judge) -> None:
    """Lists of other pages have descriptions too."""
    head = f"<div><a href=/ferry>{SUMMARY}</a></div>"
    assert not judged(page(head), keep="ends_sentence")[SUMMARY].kept


def test_a_summary_that_the_text_begins_with(judged: Judge) -> None:
    """Is not kept twice."""
    again = page(f"<div>{SUMMARY}</div>").replace(STORY, f"{SUMMARY} {STORY}", 1)
    assert not judged(again, keep="ends_sentence")[SUMMARY].kept


@pytest.mark.parametrize(
    ("head", "is_summary"),
    [
        ("<div><h1>{title}</h1><h3>{line}</h3></div>", True),
        ("<div><h1>{title}</h1><h3><a href=/ferry>{line}</a></h3></div>", False),
        ("<div><h1>{title}</h1></div><div><h3>{line}</h3></div>", False),
        ("<div><h1>{title}</h1><p>Share</p><h3>{line}</h3></div>", False),
    ],
)
def test_a_heading_in_the_box_of_the_headline(judged: Judge, head: str, is_summary: bool) -> None:  # noqa: FBT001
    """Is a summary right below it, and no link."""
    line = "Nobody knows when the sheep come back with the team"
    own = page("", "").replace(f"<h1>{HEADLINE}</h1>", head.format(title=HEADLINE, line=line))
    verdict = judged(own, keep="ends_sentence")[line]
    assert (verdict.label is Label.HIGHLIGHT) == is_summary


def test_a_summary_below_what_is_told_of_the_writer(judged: Judge) -> None:
    """Is the one that the page declares, though the text seems to begin above it."""
    told = "<p>Una Macaskill is the founder and the only editor of the Grimsay Herald.</p>"
    verdict = judged(page(f"{told}<div>{SUMMARY}</div>"), keep="ends_sentence")[SUMMARY]
    assert (verdict.label, verdict.kept) == (Label.HIGHLIGHT, True)
