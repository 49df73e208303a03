"""What the rows of a list of topics, and the clock of a forum, say is no field of the page."""

import pytest

import cleaner

ROWS = "".join(
    f"<tr><td><a href='viewtopic.php?t={n}'>{name}</a></td><td>{n}2</td><td>Ann Otter</td>"
    f"<td>Thu Feb 07, 2008 9:5{n} pm<br>by Ann Otter</td></tr>"
    for n, name in enumerate(("Tides of May", "Boats and oars", "Knots", "Nets and lines"))
)
PARAGRAPH = "<p>The boat was built in the winter, and nobody in the harbour has seen it since then."


def test_last_posts() -> None:
    """Neither the day nor the writer of the last post is that of the list."""
    page = f"<title>The quay</title><h1>The quay</h1><table>{ROWS}</table>"
    document = cleaner.clean(page, url="http://quay.example/viewforum.php?f=2")
    assert document.date is None
    assert document.author is None
    assert "Tides of May" in document.text


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("It is currently Sat Dec 06, 2014 1:12 am", None),
        ("Aktuelle Zeit: 6. Dez 2014, 13:10", None),
        ("Welcome, Guest. Please login or register.<br>December 06, 2014, 01:12:12 AM", None),
        ("Posted Sat Dec 06, 2014 1:12 am", "2014-12-06"),
    ],
)
def test_the_clock(line: str, date: str | None) -> None:
    """Says when the page was read."""
    page = f"<div>{line}</div><h1>The boat of Ann</h1>{PARAGRAPH * 3}"
    assert cleaner.clean(page).date == date
    assert line.partition("<")[0] not in cleaner.clean(page).text
