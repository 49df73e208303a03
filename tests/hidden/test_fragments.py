"""Plain text and HTML as elements."""

import pytest
from lxml import etree

from cleaner.hidden.fragments import to_sections
from cleaner.hidden.shown import Shown


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One.\nTwo & 2 < 3.", "<p>One.</p><p>Two &amp; 2 &lt; 3.</p>"),
        ("One &amp; two", "<p>One &amp; two</p>"),
        ("<p>One</p>two", "<p>One</p>two"),
        ("&lt;p&gt;One&lt;/p&gt;", "<p>One</p>"),
        ("It shows this. And then not.", "<p>It shows this.</p><p>And then not.</p>"),
        ("It hides this. It shows this.", "<p>It hides this. It shows this.</p>"),
        ("One\x00 \ud800", "<p>One \ufffd</p>"),
    ],
)
def test_sections(text: str, html: str) -> None:
    """Lines are paragraphs, parted where what is shown ends."""
    (section,) = to_sections([text], Shown(["It shows this."]))
    written = etree.tostring(section, encoding="unicode", method="html")
    inner = written.replace("</p> ", "</p>")
    assert inner == f"<section><section>{html}</section></section>"


def test_texts_without_words() -> None:
    """Give no element that counts."""
    sections = to_sections(["", " \n ", "<br>"], Shown([]))
    assert "".join("".join(map(str, one.itertext())) for one in sections).strip() == ""
