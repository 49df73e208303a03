"""How many words of a cleaned text stay when it is cleaned again."""

import pytest

from cleaner.evaluation.corpora import CorpusPage
from cleaner.evaluation.twice import Stay, main, measure_twice
from tests.evaluation.conftest import Row, WriteCorpus

PARAGRAPH = "The moon has no wind at all, and the dust on it lies as it fell a long time ago."


def page(html: str) -> CorpusPage:
    """Give a page of a corpus."""
    return CorpusPage(id="moon", corpus="tiny", page_type="article", url=None, html=html)


def test_all_words_stay() -> None:
    """Of an article; a page without words counts for nothing."""
    html = f"<nav><a href=/>Home</a></nav><h1>Moon</h1><p>{PARAGRAPH}</p><p>{PARAGRAPH[::-1]}</p>"
    found = measure_twice([page(html), page("<p></p>")])
    assert (found.pages, found.share) == (1, 1.0)
    assert found.words == found.stay >= 2 * len(PARAGRAPH.split())


def test_a_text_of_menus_does_not_stay() -> None:
    """What the first cleaning leaves in the text, the second takes away."""
    text = f"{PARAGRAPH}\n\nLog in\n\nShare this\n\nCopyright 2012 Moon Post"
    lines = "".join(f"<p>{line}</p>" for line in text.split("\n\n"))
    found = measure_twice([page(f"<pre>{text}</pre>"), page(lines)])
    assert found.stay < found.words


def test_shares() -> None:
    """One where there is nothing to lose."""
    assert Stay(0, 0, 0).share == 1
    assert Stay(1, 8, 6).share == 0.75


def test_command(
    write_corpus: WriteCorpus, moon: Row, shop: Row, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line a corpus, of all its pages that have words, or of as many as were wanted."""
    lamp = {**shop, "html": "<html><body><p>This lamp is bright.</p></body></html>"}
    path = write_corpus("tiny.jsonl.xz", [moon, {**moon, "id": "moon-2"}, lamp])
    main([str(path)])
    assert capsys.readouterr().out == "1.0000  tiny: of 26 words of 3 pages\n"
    main([str(path), "--sample", "1"])
    assert "words of 3 pages" not in capsys.readouterr().out
