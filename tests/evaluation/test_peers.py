"""Every peer gives its text through one signature."""

import pytest

from cleaner.errors import UsageError
from cleaner.evaluation.peers import PEERS, peer_for, read_json, read_text
from cleaner.model import MediaType, Scrape

MODULES = {
    "trafilatura": "trafilatura",
    "trafilatura-no-comments": "trafilatura",
    "trafilatura-precision": "trafilatura",
    "trafilatura-json": "trafilatura",
    "resiliparse": "resiliparse",
    "justext": "justext",
    "readability-lxml": "readability",
    "c4-lines": "resiliparse",
    "keep-all": "resiliparse",
}
SENTENCE = "The moon has no wind at all, and so the dust that lies there has been lying for ages."
PAGE = f"""<html lang="en"><head><title>Moon</title><meta name="author" content="Ann Lee"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/in">Log in</a></li></ul></nav>
<article><h1>Moon</h1>{f"<p>{SENTENCE} {SENTENCE} {SENTENCE}</p>" * 4}</article></body></html>"""


def test_every_peer_is_tested() -> None:
    """A peer that nobody runs is a peer that does not work."""
    assert set(MODULES) == set(PEERS)


@pytest.mark.parametrize("name", list(PEERS))
@pytest.mark.parametrize("page", [PAGE, PAGE.encode()])
def test_peers_find_the_article(name: str, page: str | bytes) -> None:
    """Text or bytes, as given; only keep-all keeps the menu."""
    pytest.importorskip(MODULES[name])
    peer = peer_for(name)
    assert peer.name == name
    output = peer.extract(Scrape(page, media_type=MediaType.HTML))
    got = peer.read(output)
    assert SENTENCE in " ".join(got.text.split())
    assert ("Log in" in got.text) == (name == "keep-all")
    assert got.author == ("Ann Lee" if peer.gives_fields else None)


def test_c4_keeps_lines_of_three_words_that_end_a_sentence() -> None:
    """Both conditions, each side."""
    text = (
        'Home\nThe moon rises.\nNo wind.\n  Is it far? \nRead more about it\nShe said "go there"\n'
    )
    got = peer_for("c4-lines").extract(Scrape(text, media_type=MediaType.TEXT))
    assert got.splitlines() == ["The moon rises.", "Is it far?", 'She said "go there"']


def test_keep_all_keeps_a_text_as_it_is() -> None:
    """Byte for byte."""
    text = " a\n\n<b>\n"
    assert peer_for("keep-all").extract(Scrape(text, media_type=MediaType.TEXT)) == text


def test_justext_uses_the_stop_words_of_the_declared_language() -> None:
    """With English stop words a German text would be boilerplate."""
    pytest.importorskip("justext")
    sentence = (
        "Der Mond hat keinen Wind, und so liegt der Staub, der dort liegt, seit langer Zeit. "
    )
    page = f"<html lang='de-AT'><body><p>{sentence * 4}</p></body></html>"
    justext = peer_for("justext")
    assert "Mond" in justext.extract(Scrape(page))
    assert "Mond" not in justext.extract(Scrape(page.replace("de-AT", "en")))


def test_an_unknown_peer_is_refused() -> None:
    """And the known ones are named."""
    with pytest.raises(UsageError, match="no peer 'goose'; there are trafilatura"):
        peer_for("goose")


def test_outputs_are_read() -> None:
    """Plain text is text; a document's failure is seen."""
    assert read_text("a").text == "a"
    assert (read_json("").text, read_json('{"text": null}').text) == ("", "")
    document = read_json('{"text": "a", "title": "T", "date": "2024-05-01", "status": "ok"}')
    assert (document.text, document.title, document.author) == ("a", "T", None)
    assert document.failed is None
    assert read_json('{"text": "", "status": "failed", "warnings": ["deep"]}').failed is not None
