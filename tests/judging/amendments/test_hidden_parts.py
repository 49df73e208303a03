"""What a page of HTML hides."""

import pytest

from tests.judging.conftest import Judge

PLEA = "This harbour lives by adverts. Please let them through."
ARTICLE = "".join(
    f"<p>The lamp on the mole of Tarn was lit on day {number}, for the first time since May,"
    " and the keeper of the harbour said that it would burn until the autumn.</p>"
    for number in range(9)
)


def page(above: str = "", below: str = "") -> str:
    """Give an article with something above and below its text."""
    return (
        f"<html><body><h1>The lamp of Tarn</h1><article>{above}{ARTICLE}</article>{below}"
        "</body></html>"
    )


@pytest.mark.parametrize(
    "hidden",
    [
        f"<div style='display: none'><p>{PLEA}</p></div>",
        f"<p style='visibility: hidden;'>{PLEA}</p>",
        f"<strong id=x12 style='display:none;margin:0'><b>{PLEA[:9]}</b>{PLEA[9:]}</strong>",
        f"<div style='display:none' id=x12><span>{PLEA}</span></div>",
        f"<p><a style='display:none' href=/a rev='count:1'>{PLEA}</a></p>",
    ],
)
def test_what_nothing_unfolds(judged: Judge, hidden: str) -> None:
    """Goes, above the text and below it."""
    for source in (page(hidden), page(below=hidden)):
        verdicts = judged(source)
        assert not verdicts[PLEA].kept
        assert verdicts[PLEA].reason.startswith("rule hidden")
        assert sum(verdict.kept for verdict in verdicts.values()) == 10


def test_a_link_below_to_another_page(judged: Judge) -> None:
    """Unfolds nothing."""
    below = f"<div><p style='display:none'>{PLEA}</p><p><a href=/more>The rest</a></p></div>"
    assert not judged(page(below=below))[PLEA].kept


@pytest.mark.parametrize(
    "hidden",
    [
        f"<div class=tab-panel style='display:none'><p>{PLEA}</p></div>",
        f"<div class=accordion><div style='display:none'><p>{PLEA}</p></div></div>",
        f"<h3>Who pays</h3><div style='display:none'><p>{PLEA}</p></div>",
        f"<p>Who pays for it?</p><div style='display:none'><p>{PLEA}</p></div>",
        f"<button>Who pays</button><div style='display:none'><p>{PLEA}</p></div>",
        f"<p><a href='#x'>Read on</a></p><div style='display:none'><p>{PLEA}</p></div>",
        f"<a href='#x12'>All of it</a> in short.<div style='display:none' id=x12>{PLEA}</div>",
        f"<div class=more style='display:none'><p>{PLEA}</p></div>",
        f"<ul><li style='display:none'>{PLEA}</li></ul>",
        f"<p class=a style='display:none'>{PLEA}</p><p class=a>Another one.</p>",
        f"<div style='display:none'><p>{PLEA}</p>{ARTICLE.replace('lamp', 'bell')}</div>",
        f"<div class=wow style='visibility:hidden'><p>{PLEA}</p></div>",
        f"<div style='visibility: hidden; animation-name: none'><p>{PLEA}</p></div>",
        f"<div x-show=open style='display:none'><p>{PLEA}</p></div>",
        f"<div class=solution style='display:none'><p>{PLEA}</p></div>",
        f"<script>$('.tail').show()</script><div class=tail style='display:none'>{PLEA}</div>",
        f"<div><div style='display:none'><p>{PLEA}</p></div><button>More</button></div>",
        f"<div><div style='display:none'><p>{PLEA}</p></div><p><a href=#>More</a></p></div>",
        f"<p onclick='t()'>Press here</p><div style='display:none'><p>{PLEA}</p></div>",
        f"<p>So it is. <span style='display:none'>{PLEA}</span></p>",
        f"<p style='display:block'>{PLEA}</p>",
    ],
)
def test_what_readers_unfold(judged: Judge, hidden: str) -> None:
    """Panels, answers, what a link or a button leads to, one of several, and much of a page."""
    verdicts = judged(page(below=hidden))
    assert any(verdict.kept for text, verdict in verdicts.items() if PLEA in text)
