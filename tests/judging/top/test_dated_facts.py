"""Days at the top of an article on which something else happened."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge

TEXT = "The rowers of the club meet every week at the old weir and carry their boats down. " * 3
PAGE = "<html><body><h1>The fair of boats at the weir</h1>{}<p>" + TEXT + "</p></body></html>"


@pytest.mark.parametrize(
    ("top", "days"),
    [
        (
            "<dl><dt>Begins</dt><dd>12 May 2023</dd><dt>Ends</dt><dd>14 May 2023</dd></dl>",
            ["12 May 2023", "14 May 2023"],
        ),
        (
            (
                "<table><tr><th>Begins</th><td>12 May 2023</td></tr>"
                "<tr><th>Place</th><td>Weir</td></tr></table>"
            ),
            ["Begins | 12 May 2023"],
        ),
        (
            (
                "<table><tr><th>From</th><th>To</th><th>Place</th></tr>"
                "<tr><td>12 May 2023</td><td>14 May 2023</td><td>Old Weir</td></tr></table>"
            ),
            ["12 May 2023 | 14 May 2023 | Old Weir"],
        ),
        (
            "<p><b>Begins:</b> 12 May 2023</p><p><b>Place:</b> the old weir</p>",
            ["Begins: 12 May 2023"],
        ),
        ("<p>2 March 2023</p><p><b>Deadline:</b> 12 May 2023</p>", ["Deadline: 12 May 2023"]),
        (
            "<h3>12 May 2023</h3><p>Rain all day.</p><h3>13 May 2023</h3><p>No rain.</p>",
            ["12 May 2023", "13 May 2023"],
        ),
    ],
)
def test_days_that_are_facts(judged: Judge, top: str, days: list[str]) -> None:
    """In lists of terms, tables, behind labels, and above the sections of a diary they stay."""
    verdicts = judged(PAGE.format(top))
    for day in days:
        assert verdicts[day].label in (Label.BODY, Label.HEADING)


@pytest.mark.parametrize(
    ("top", "day"),
    [
        ("<p>12 May 2023</p>", "12 May 2023"),
        ("<p>Last updated: 12 May 2023</p><p>Place: Ely</p>", "Last updated: 12 May 2023"),
        ("<p>Begun: 12 May 2023</p>", "Begun: 12 May 2023"),
        (
            "<p>Story Launched: 12 May 2023</p><p>Place: Ely</p>",
            "Story Launched: 12 May 2023",
        ),
        (
            "<table><tr><td><p>Ely</p></td></tr><tr><td><p>12 May 2023</p></td></tr></table>",
            "12 May 2023",
        ),
        (
            "<p>Written: 12 May 2023</p><p>Published: 14 May 2023</p>",
            "Published: 14 May 2023",
        ),
        ("<dl><dt>Published</dt><dd>12 May 2023</dd></dl>", "12 May 2023"),
        ("<dl><dt>When</dt><dd class='published'>12 May 2023</dd></dl>", "12 May 2023"),
        ("<table><tr><td>12 May 2023</td><td>Ely</td></tr></table>", "12 May 2023 | Ely"),
        ("<h3>12 May 2023</h3><p>Rain all day.</p><h3>No rain</h3>", "12 May 2023"),
        ("<h4>12 May 2023</h4><p>Rain all day.</p><h3>13 May 2023</h3>", "12 May 2023"),
    ],
)
def test_days_of_publication(judged: Judge, top: str, day: str) -> None:
    """Stand alone, or say what they are."""
    assert judged(PAGE.format(top))[day].label is Label.DATE


def test_writers_and_days(judged: Judge) -> None:
    """A row that names a writer and a day is no entry of a table by itself."""
    row = "<table><tr><td>Ann Otter</td><td>12 May 2023</td></tr></table>"
    assert judged(PAGE.format(row))["Ann Otter | 12 May 2023"].label is Label.BYLINE
