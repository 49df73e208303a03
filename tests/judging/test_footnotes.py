"""Notes that a word processor sets below a text."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.footnotes import with_footnotes
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

KEPT = Verdict(Label.BODY, 0.9, "block model: 12 words, 0% linked")
DOUBTED = Verdict(Label.OTHER, 0.3, "block model: 7 words; other by region")
BY_RULE = Verdict(Label.LEGAL, 0.02, "rule copyright_line: holds “rights”")
NOTE = "<div id=ftn1><p class={}><a href='#_ftnref1'>[1]</a> Sixty oars since the flood.</p></div>"


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
    page = Scrape(f"<p>The oars of the club.</p>{NOTE.format(style)}", media_type=MediaType.HTML)
    segments = split_into_blocks(parse(page, 10_000))
    assert with_footnotes(segments, [text, note])[1].kept is kept
