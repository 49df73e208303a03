"""What the lines around a block of chrome, and the header above it, tell of its kind."""

from cleaner.model import Label
from tests.judging.conftest import Judge

PROSE = " ".join(["The ferry leaves the old harbour at nine, and comes back with the tide."] * 3)
STORIES = ("Ferry hits the same rock again", "Ten walks for a wet Sunday", "Mayor sues a swan")


def after(judged: Judge, *lines: str) -> dict[str, tuple[Label, str]]:
    """Judge lines that stand after an article, of which the model keeps only the article."""
    found = judged("\n\n".join((PROSE, *lines)), keep="ends_sentence")
    return {text: (verdict.label, verdict.reason) for text, verdict in found.items()}


def test_a_header_owns_what_stands_below(judged: Judge) -> None:
    """Days and counters in a list of stories included."""
    found = after(judged, "Related stories", STORIES[0], "3 May 2014", "17", STORIES[1])
    assert {found[line][0] for line in (*STORIES[:2], "3 May 2014", "17")} == {Label.COVERAGE}
    assert "under the header “Related stories”" in found["17"][1]


def test_a_menu_ends_a_list_of_stories(judged: Judge) -> None:
    """Short entries in a row are of another kind than the headlines above."""
    found = after(judged, "Most popular", *STORIES[:2], "Boats", "Tides", "Ropes", "Knots")
    assert found["Ropes"][0] is Label.NAVIGATION


def test_entries_of_a_menu_yield_to_it(judged: Judge) -> None:
    """A link to the newsletter is no invitation to subscribe."""
    found = after(judged, "Boats", "Tides", "Newsletter", "Ropes", "Knots", "Sails")
    assert found["Newsletter"][0] is Label.NAVIGATION
    assert "among short entries" in found["Newsletter"][1]


def test_headlines_without_a_header_are_stories(judged: Judge) -> None:
    """By the shapes of the lines alone."""
    more = ("Crab wins the regatta for a third time", "Nobody wants the old lighthouse")
    label, reason = after(judged, *STORIES, *more)[STORIES[1]]
    assert label is Label.COVERAGE
    assert "among headlines" in reason


def test_comments_last_until_a_menu(judged: Judge) -> None:
    """Names and days between them are theirs."""
    lines = ("2 comments", "otter_ann", "3 May 2014, 18:20", "Good riddance to that rock")
    found = after(judged, *lines, "Boats", "Tides", "Ropes")
    assert {found[line][0] for line in lines} == {Label.COMMENT}
    assert found["Tides"][0] is Label.NAVIGATION


def test_counters_of_comments_belong_to_the_stories(judged: Judge) -> None:
    """Where several stand near each other."""
    lines = ("Related stories", STORIES[0], "3 comments", STORIES[1], "8 comments")
    found = after(judged, *lines)
    assert {found[line][0] for line in lines} == {Label.COVERAGE}


def test_addresses_are_of_no_other_kind(judged: Judge) -> None:
    """Under the header that announces them."""
    found = after(judged, "Contact us", "The Gazette", "Call: 555-301-8844", "desk@gazette.example")
    assert found["Call: 555-301-8844"][0] is Label.OTHER
