"""Any text comes out as something to look at."""

from html import unescape

import pytest

from cleaner.reports.markup import attribute, bar, link, show


def test_markup_is_escaped() -> None:
    """In texts and in attributes."""
    assert show("a < b & \"c\" 'd'") == "a &lt; b &amp; &quot;c&quot; &#x27;d&#x27;"
    assert attribute("a < b & \"c\" 'd'") == "a &lt; b &amp; &quot;c&quot; &#x27;d&#x27;"


@pytest.mark.parametrize(
    ("character", "mark"),
    [
        ("\u202e", '<bdi class="active" title="right-to-left override">\\u202e</bdi>'),
        ("\x1b", '<bdi class="active" title="control character">\\x1b</bdi>'),
        ("\ud800", '<bdi class="active" title="control character">\\ud800</bdi>'),
    ],
)
def test_active_characters_are_marked(character: str, mark: str) -> None:
    """They neither turn the line nor vanish."""
    assert show(f"a{character}b") == f"a{mark}b"
    assert character not in attribute(f"a{character}b")


def test_some_can_be_left_as_they_are() -> None:
    """Line ends and tabs of preformatted text."""
    assert show("if x:\n\treturn", "\n\t") == "if x:\n\treturn"
    assert "\n" not in show("two\nlines")


def test_a_plain_address_is_a_link() -> None:
    """It tells the other side nothing about where it stands."""
    assert link("https://a.example/b?c=1&d=2") == (
        '<a href="https://a.example/b?c=1&amp;d=2" rel="noopener noreferrer">'
        '<bdi dir="ltr">https://a.example/b?c=1&amp;d=2</bdi></a>'
    )


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//a.example/b",
        "a/b.html",
        "https:alert(1)",
        "https://bank.example@evil.example/",
        "https://bank.example\\@evil.example/",
        "https://a.example/\u202egpj.exe",
        "https://a.example/b c",
        "https://[broken/",
        "",
    ],
)
def test_any_other_is_text(url: str) -> None:
    """It can be read, but not clicked."""
    assert "<a" not in link(url)


def test_an_address_reads_as_it_is() -> None:
    """The link goes where its text says."""
    url = "http://a.example/?q=<b>&x='\""
    assert f'href="{attribute(url)}"' in link(url)
    assert unescape(attribute(url)) == url


def test_a_bar_is_as_long_as_its_share() -> None:
    """In hundredths of a percent."""
    assert 'width="98.12%"' in bar(0.9812)
