"""Notes that are set below a text."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.footnotes import with_footnotes
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

KEPT = Verdict(Label.BODY, 0.9, "block model: 12 words, 0% linked")
DOUBTED = Verdict(Label.OTHER, 0.3, "block model: 7 words; other by region")
BY_RULE = Verdict(Label.LEGAL, 0.02, "rule copyright_line: holds “rights”")
NOTE = "<div><p class={}><a href='#_ftnref1'>[1]</a> Sixty oars since the flood.</p></div>"
SAID = "Sixty oars since the flood, and as many rowers."
TEXT = "The oars of the club were made by the same two sisters for forty years. " * 3


@pytest.mark.parametrize(
    ("style", "text", "note", "kept"),
    [
        ("MsoFootnoteText", KEPT, DOUBTED, True),
        ("MsoEndnoteText", KEPT, DOUBTED, True),
        ("MsoFootnoteText", KEPT, BY_RULE, False),
        ("MsoFootnoteText", DOUBTED, DOUBTED, False),
        ("MsoNormal", KEPT, DOUBTED, False),
        ("MsoCommentText", KEPT, DOUBTED, False),
    ],
)
def test_notes_of_word(style: str, text: Verdict, note: Verdict, *, kept: bool) -> None:
    """Stay below a text that is kept, if the model alone took them away."""
    page = Scrape(f"<p>{TEXT}</p>{NOTE.format(style)}", media_type=MediaType.HTML)
    segments = split_into_blocks(parse(page, 10_000))
    assert with_footnotes(segments, [text, note])[1].kept is kept


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        (f"<div class=footnotes><ol><li>{SAID}</ol></div>", True),
        (f"<section id=endnotes><p>{SAID}</section>", True),
        (f"<ol><li id=fn:1>{SAID} <a href=#fnref:1>↩</a></ol>", True),
        (f"<p id=_ftn1><a href=https://oars.example/club#_ftnref1>[1]</a> {SAID}", True),
        (f"<p class=footnote><a href=#mark1>*1</a> {SAID}", True),
        (f"<p class=footnote>* {SAID}", False),
        (f"<p class=footnote><a href=/terms>Terms</a> {SAID}", False),
        (f"<p class=function-1><a href=#mark1>*1</a> {SAID}", False),
        (f"<p class=notes><a href=#mark1>*1</a> {SAID}", False),
        (f"<ol class=references><li id=cite_note-1><a href=#cite_ref-1>^</a> {SAID}</ol>", False),
        ("<div class=footnotes><a href=/oars>Sixty oars since the flood</a></div>", False),
    ],
)
def test_containers_named_for_notes(note: str, *, kept: bool) -> None:
    """Of all notes; or of one, with a link back to its mark in the text."""
    page = Scrape(f"<p>{TEXT}</p>{note}", media_type=MediaType.HTML)
    segments = split_into_blocks(parse(page, 10_000))
    assert with_footnotes(segments, [KEPT, DOUBTED])[1].kept is kept
    above = Scrape(f"{note}<p>{TEXT}</p>", media_type=MediaType.HTML)
    segments = split_into_blocks(parse(above, 10_000))
    assert not with_footnotes(segments, [DOUBTED, KEPT])[0].kept


def test_conditions_of_offers() -> None:
    """Are more than the text that they are about."""
    notes = "".join(f"<li>{TEXT} {n}</li>" for n in range(4))
    html = f"<p>{TEXT}</p><p>{TEXT}</p><p>{TEXT}</p><div class=footnotes><ol>{notes}</ol></div>"
    segments = split_into_blocks(parse(Scrape(html, media_type=MediaType.HTML), 10_000))
    for count, kept in ((3, False), (1, True)):
        verdicts = [KEPT] * (7 - count) + [DOUBTED] * count
        assert with_footnotes(segments, verdicts)[-1].kept is kept
