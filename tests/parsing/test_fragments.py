"""HTML that begins with words, as posts stand in databases, and texts that hold some HTML."""

import pytest

import cleaner
from cleaner.parsing.fragments import is_fragment, with_paragraphs

SAID = "The ferry to Lomnice was late on Monday, said the captain, and nobody on the pier knew why."


@pytest.mark.parametrize(
    "text",
    [
        f'{SAID} See <a href="/log">the log</a>, too.\n\n<h2>So</h2>\n\n{SAID} <b>No</b> luck.',
        f"{SAID}<br><br>{SAID}<br><br>{SAID}",
        f"Am Montag fuhr die F&auml;hre nicht.<br />Am Dienstag fuhr sie wieder.<br />\n{SAID}",
        f'{SAID} <a href="/a">One</a>, <a href="/b">two</a> and <a class="x" href="/c">three</a>.',
        f"{SAID}\n<ul>\n<li>One oar</li>\n</ul>\nSo it was <em>never</em> rowed. {SAID}",
    ],
    ids=["post", "line ends", "entities", "links", "list"],
)
def test_fragments(text: str) -> None:
    """Their tags are none of the text."""
    document = cleaner.clean(text)
    assert document.source.media_type is cleaner.MediaType.HTML
    assert "<" not in document.text
    assert "&" not in document.text


@pytest.mark.parametrize(
    "text",
    [
        f"{SAID}\n\nWrite <em>word</em> to say a word louder.\n\n<p>Hello</p>\n",
        f"{SAID} The <a> element makes links, and the <b> element bold words. {SAID}",
        f"{SAID}\n<!DOCTYPE html>\n<p>One <b>bold</b> word, <i>one</i> more, <em>two</em>.</p>",
        "\n".join(
            ["Home", "News", "Sport", f'{SAID} <a href="/a">One</a>, <b>two</b>, <i>three</i>.']
        ),
        f"{SAID} It is 3 < 4, and 5 > 4.",
    ],
    ids=["one example", "names of tags", "an example page", "a rendering", "signs"],
)
def test_texts(text: str) -> None:
    """They stay texts, with what they show."""
    assert not is_fragment(text)
    assert cleaner.clean(text).source.media_type is cleaner.MediaType.TEXT


def test_paragraphs_of_a_fragment() -> None:
    """Blank lines end them where nothing else does."""
    post = f'{SAID} <b>Late</b>.\n \n{SAID} <a href="/a">One</a>, <a href="/b">two</a>.'
    assert cleaner.clean(post).text.count("\n\n") == 1
    assert with_paragraphs("A\n\nB <b>c</b>") == "<p>A\n<p>B <b>c</b>"


@pytest.mark.parametrize("source", ["<b>A</b>\n\nB", "A\n\n<p>B", "A\n\n<pre>B\n\nC</pre>", " "])
def test_sources_that_say_where_paragraphs_end(source: str) -> None:
    """They are left as they are."""
    assert with_paragraphs(source) == source
