"""Crumbs."""

import pytest

from tests.judging.conftest import Judge

TEXT = "The wheel of the mill was set upright at noon, and it has turned since then."


def reason(judged: Judge, line: str) -> str:
    """Give why the first line of a page stays or goes."""
    verdicts = judged(f"<div>{line}</div><h1>Mills</h1><p>{TEXT}</p><p>{TEXT} It is loud.</p>")
    return next(iter(verdicts.values())).reason


@pytest.mark.parametrize(
    ("line", "evidence"),
    [
        ("<p id=breadcrumbs>Start » Boats » Oars</p>", "inside a container named “breadcrumbs”"),
        (
            "<div id=navBreadCrumb><a href=/b>Boats</a> :: Oars</div>",
            "inside a container named “crumb”",
        ),
        (
            "<div class=crumbs><p><a href=/b>Boats</a> / Oars</p></div>",
            "inside a container named “crumbs”",
        ),
        ("<p><a href=/>Home</a> » <a href=/b>Boats</a> » Oars</p>", "begin at home"),
    ],
)
def test_crumbs(judged: Judge, line: str, evidence: str) -> None:
    """They go, linked or not."""
    found = reason(judged, line)
    assert found.startswith("rule crumbs: crumbs")
    assert evidence in found


@pytest.mark.parametrize(
    "line",
    [
        "<p>Boats » Oars » Ash</p>",
        "<p class=breadcrumb>Oars of ash</p>",
        "<p class=crumb>Bread / flour / water</p>",
        "<p class=breadcrumbs>std::string</p>",
        "<p class=breadcrumb><a href=/jo>Jo Reed</a> / 3 May 2019</p>",
        "<div class=breadcrumb-area><h2>Oars » Ash</h2></div>",
        "<div class='with-breadcrumbs'><p>Jo Reed / 3 May</p></div>",
        "<div class=breadcrumbs><div><div><div><p>Jo Reed / 3 May</p></div></div></div></div>",
        "<p class=breadcrumb>The mill / the wheel was set upright.</p>",
        "<p>Home » Insert » Table</p>",
        "<p><a href=/>Home</a> » the return of the mill</p>",
        "<blockquote><p><a href=/>Home</a> » <a href=/b>Boats</a> » Oars</p></blockquote>",
    ],
)
def test_what_is_none(judged: Judge, line: str) -> None:
    """Headings, sentences, what is far inside, rows without links or without a name."""
    assert not reason(judged, line).startswith("rule crumbs")
