"""Links with which an article ends."""

import pytest

from tests.judging.conftest import Judge

TEXT = "".join(
    f"<p>The bridge was closed on day {day}, because one of its pillars had begun to lean.</p>"
    for day in range(3)
)
STORY = "The ferry that nobody wanted"


def page(header: str = "More on the bridge:", link: str = "<b>{}</b>", below: str = "") -> str:
    """Give an article with links below its text."""
    linked = link.format(f"<a href=/ferry>{STORY}</a>")
    other = link.format("<a href=/pier>Who built the north pier?</a>")
    entries = f"<ul><li>{linked}<li>{other}</ul>"
    return f"<article><h1>The bridge</h1>{TEXT}<p><b>{header}</b></p>{entries}{below}</article>"


@pytest.mark.parametrize(
    "header", ["More on the bridge:", "Mehr zu der Brücke und ihrer Familie:", "Más sobre el río:"]
)
@pytest.mark.parametrize("link", ["<b>{}</b>", "{}"])
def test_links_below_a_line_that_tells(judged: Judge, header: str, link: str) -> None:
    """They go with it."""
    verdicts = judged(page(header, link))
    assert not verdicts[STORY].kept
    assert not verdicts[header].kept


@pytest.mark.parametrize(
    "source",
    [
        page("More on the bridge"),
        page("You need three things:"),
        page("More ropes:"),
        page("See also:"),
        page(below="<p>All of them were built by the same smith in one summer.</p>"),
        page(link="What we know of {} from the log of the miller"),
        page().replace(TEXT, "<p>Links that we like, of friends.</p>"),
    ],
    ids=["no colon", "tools", "ropes", "manual", "amid", "told", "list"],
)
def test_other_links(judged: Judge, source: str) -> None:
    """They stay: what no line says, what stands amid the text, what is told, what is a list."""
    reasons = [verdict.reason for verdict in judged(source).values()]
    assert not any(reason.startswith("rule closing_link") for reason in reasons)
