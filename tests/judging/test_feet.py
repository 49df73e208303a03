"""The last lines of a page that say when it was changed."""

from cleaner.judging.feet import feet, signed_below
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import looks_of

PARAGRAPH = "The moon rose late over the harbour, and the tide came in as it always does. " * 5
CHANGED = "Last modified: Tue Oct 8 2002 by webmaster@tide.example"


def test_the_last_lines() -> None:
    """However many of them say so."""
    looks = looks_of("Low tide", PARAGRAPH, "Last updated: 3/15/99", CHANGED, score=0.9)
    assert set(feet(looks)) == {2, 3}


def test_what_is_none() -> None:
    """A date above the text or above other lines; a page that is little else; what is removed."""
    assert feet(looks_of("Last updated: 3/15/99", PARAGRAPH, score=0.9)) == {}
    assert feet(looks_of(PARAGRAPH, CHANGED, "The boats of May", score=0.9)) == {}
    assert feet(looks_of("Low tide at six.", CHANGED, score=0.9)) == {}
    assert feet(looks_of(PARAGRAPH, CHANGED, score=0.1)) == {}


def test_a_day_below_the_last_paragraph() -> None:
    """Is one, if it is the only day, and all of the line."""
    day = "(April 21, 2002)"
    assert set(
        feet(looks_of("Low tide", PARAGRAPH.strip(), day, "The boats of May", score=0.9))
    ) == {2}
    assert set(
        feet(looks_of("Low tide", PARAGRAPH.strip(), "（2002年4月21日 09:15）", score=0.9))
    ) == {2}
    assert feet(looks_of("Low tide", day, PARAGRAPH.strip(), score=0.9)) == {}
    assert feet(looks_of("May 3, 2002", PARAGRAPH.strip(), day, score=0.9)) == {}
    assert feet(looks_of("Low tide", PARAGRAPH.strip(), "The boats of May", day, score=0.9)) == {}
    assert feet(looks_of("Low tide", PARAGRAPH.strip(), "Ely, April 21, 2002", score=0.9)) == {}


def test_it_is_a_date(judged: Judge) -> None:
    """So that the day is read; it is no part of the text."""
    page = f"<h1>Low tide</h1><p>{PARAGRAPH}</p><p>Eels are sold at noon.</p><p>{CHANGED}</p>"
    assert judged(page)[CHANGED].label is Label.DATE


def test_a_byline_below_the_text() -> None:
    """Is one, if it is the only one and stands below a paragraph; a list of posts has several."""
    byline = "By Ann on May 3, 2013 11:51 AM | 0 Comments"
    other = "By Bo on May 1, 2013 10:12 AM | 2 Comments"
    text = PARAGRAPH.strip()
    assert signed_below(looks_of("Low tide", text, byline, score=0.9)) == 2
    assert signed_below(looks_of("Low tide", text, byline, text, other, score=0.9)) is None
    assert signed_below(looks_of("Low tide", byline, text, score=0.9)) is None
    assert signed_below(looks_of("Low tide", text, "By Ann on May 3, 2013", score=0.9)) is None


def test_it_is_a_byline_though_the_model_removes_it(judged: Judge) -> None:
    """So that the writer and the day are read."""
    byline = "Von Ann am 03.05.2013, 11:51 | 0 Meinungen | Boote"
    page = f"<h1>Low tide</h1><p>{PARAGRAPH}</p><p>Eels are sold at noon.</p><div>{byline}</div>"
    assert judged(page)[byline].label is Label.BYLINE
