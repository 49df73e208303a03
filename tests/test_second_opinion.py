"""The door to trafilatura: what goes through, and that nothing breaks in it."""

import logging

import pytest
import trafilatura
from justext.utils import get_stoplist, get_stoplists
from trafilatura import external

from cleaner import second_opinion
from cleaner.second_opinion import core_text

PAGE = """<html><head><title>Moon</title></head><body><nav><a href=/>Home</a></nav><article>
<h1>Moon</h1><p>By Ann Lee</p><p>The old bridge was closed on Monday, because two of its nine
pillars had begun to lean, and the town has set aside four million crowns for the work.</p><p>Until
the repair is done, a ferry takes people across the river every quarter of an hour.</p>
</article></body></html>
"""


def fail(*_: object, **__: object) -> None:
    """Break as a foreign library may."""
    msg = "broken"
    raise RecursionError(msg)


def test_the_core_text() -> None:
    """Paragraphs come back; and a page asked for often is not taken for a duplicate."""
    answers = [core_text(PAGE) for _ in range(5)]
    assert "a ferry takes people across the river" in " ".join(answers[0].split())
    assert len(set(answers)) == 1


def test_stop_words_are_not_hashed_again_and_again() -> None:
    """They are those that it would have taken, as what knows its hash."""
    core_text(PAGE)
    assert isinstance(external.JT_STOPLIST, frozenset)
    assert frozenset().union(*map(get_stoplist, get_stoplists())) == external.JT_STOPLIST


@pytest.mark.parametrize("source", ["", "moon", "<html></html>", "<!-- moon -->", "\0", "<" * 1000])
def test_pages_without_an_answer(source: str, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing is found, nothing is raised, nothing is said."""
    with caplog.at_level(logging.INFO, logger="cleaner"):
        assert len(core_text(source)) <= len(source)
    assert caplog.text == ""


def test_a_failure_in_there_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page goes on without a second opinion."""
    monkeypatch.setattr(trafilatura, "extract", fail)
    assert core_text(PAGE) == ""


def test_very_long_pages_are_not_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its time would grow faster than the page."""
    monkeypatch.setattr(second_opinion, "SOURCE_LIMIT", len(PAGE) - 1)
    assert core_text(PAGE) == ""


@pytest.mark.parametrize("row", ["<tr>", "<TR>", "<tr class=tide>", ""])
@pytest.mark.parametrize("cell", ["<td>a", "<TD>a</TD>", "<th>a</th>"])
def test_pages_with_a_very_wide_row_are_not_asked_about(
    monkeypatch: pytest.MonkeyPatch, row: str, cell: str
) -> None:
    """Its time would grow with the square of the row; many rows do no harm."""
    monkeypatch.setattr(trafilatura, "extract", lambda *_, **__: "asked")
    table = f"<table>{row}{cell * second_opinion.ROW_LIMIT}"
    assert core_text(f"{PAGE}{table}<tr>{cell * 9}</table>") == "asked"
    assert core_text(f"{PAGE}{table}{cell}</table>") == ""
    assert core_text(f"{PAGE}{table}</tr>" + f"<tr>{cell}{cell}</tr>" * 2000) == "asked"


def test_words_that_begin_like_cells_are_no_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """Elements of other names."""
    monkeypatch.setattr(trafilatura, "extract", lambda *_, **__: "asked")
    assert core_text(PAGE + "<tdx>a</tdx>" * 2 * second_opinion.ROW_LIMIT) == "asked"
