"""HTML or plain text: the content decides."""

import time
from collections.abc import Callable

import pytest

from cleaner.model import MediaType
from cleaner.parsing.sniffing import sniff

TUTORIAL = """How to make a box with CSS

Every page is made of boxes. The simplest of them is written like this:

    <div class="box">Hello</div>

The <div> element means nothing by itself. That is why it is so useful, and why some people say that
pages are made of nothing else. If the box is a paragraph, write <p> instead; readers will thank
you, because a screen reader knows what a paragraph is and has no idea what a box might be good for.

Then add a rule to the style sheet. The rule has a name, a brace, and what you want to say about the
box, one thing a line. Do not forget the semicolon, or the browser will skip the next line silently.

    .box { border: 1px solid; }

Now open the page in a browser. If there is no border, the style sheet was not found: look at the
address in <link href="style.css"> and try again.
"""
MARKDOWN = """# Moonlight

<img src="moon.png" alt="">

A small program that tells when the moon rises. It reads a table, takes the time zone into account,
and prints a line. Nothing else is needed, not even a network.

- Press <kbd>q</kbd> to leave.
- Water is written H<sub>2</sub>O, in case you wondered why this list is here at all.

The rest of this file says how the table was made, who made it, and why it is wrong by two minutes
on the first of March. It was made by hand from an almanac of the year 1912, which had been printed
with great care but for one page.
"""


PARAGRAPH = "<p>The ferry left the mainland on Monday for the first time in eleven days.</p>\n"
CSS = ".a, .b > c { margin: 0; color: red }\n" * 4000
PROGRAM = "function go(a) {\n  var b = a + 1;\n  if (b > 2) { return go(b); }\n}\n" * 2000
DATA = '{"@type":"Article","articleBody":"' + "The ferry is back. " * 5000 + '"}'
DRAWING = "<path d='M1 2L3 4C5.6.7 8Z'/>\n" * 4000
CHANGE = "diff --git a/a.html b/a.html\n@@ -1 +1 @@\n <style>\n-a{}\n+" + CSS.replace("\n", "\n+")
FONT = "d09GMgABAAAAAC" * 8000


@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html><html><body>Moon</body></html>",
        "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>\nMoon",
        "\n\n  <html><p>Moon",
        "<HTML LANG=en><BODY>Moon",
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html><html><body>Moon</body></html>',
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>Moon</body></html>',
        "<?php include 'head.php'; ?>\n<!DOCTYPE html><html><body>Moon</body></html>",
        "<%@ Language=VBScript %>\n<html><body>Moon</body></html>",
        "<!-- saved from the web --><html><body>Moon</body></html>",
        "<!-- one --> <!-- two > -->\n<!DOCTYPE html>Moon",
        "<head><title>Moon",
        "<p>The moon has no wind, and therefore no weather to speak of at any time.</p>",
        "<div class='story'><h1>Moon</h1><p>No wind.</p></div>",
        "<!-- comment --><p>The moon has no wind.</p>",
        "Moon<ul><li><a href='/1'>Wind</a></li><li><a href='/2'>Dust</a></li></ul>",
        "<article data-x='" + "y" * 3000 + "'><p>Moon.</p></article>",
        "<p>The moon has no wind, and no weather",
        "<p class=lead>" + "The moon has no wind. " * 40,
        f"<p>{'The moon has no wind. ' * 90}</p>\n" * 3,
    ],
)
def test_html(page: str) -> None:
    """Whole pages and fragments, in the spellings that are met."""
    assert sniff(page) is MediaType.HTML


@pytest.mark.parametrize(
    "page",
    [
        "",
        " \n ",
        "The moon has no wind.",
        "A text that mentions <div> is text.",
        "Use <p> for a paragraph, and </p> to end it; this sentence goes on for some time yet.",
        "From: Ann Lee <ann@moon.example>\nTo: Bo <b@moon.example>, Cy <a@c.example>\n\nHello <3",
        "if a < b and b > c: print(a << 2)",
        "Vector<String> names; Map<a, b> pairs; std::vector<int> v; and so on, without end",
        "The tag <html> opens a page, though many a page does well without it.",
        "<Ann> hi\n<Bo> hello, how are you\n<Ann> fine, and the moon is out\n",
        "<3 <3 <3 the moon",
        TUTORIAL,
        MARKDOWN,
    ],
)
def test_text(page: str) -> None:
    """Text that speaks of tags, addresses, code, chats."""
    assert sniff(page) is MediaType.TEXT


@pytest.mark.parametrize(
    "page",
    [
        f"<style>{CSS}</style>{PARAGRAPH}",
        f"<style>\n/* {'The ferry is back. ' * 100}*/\n{CSS}</style>\n{PARAGRAPH}",
        f"<style>@font-face {{ src: url(data:font/woff2;base64,{FONT}) }}</style>{PARAGRAPH}",
        f"<STYLE type='text/css'>{CSS}</STYLE>{'The ferry is back. ' * 400}",
        f"<script>{PROGRAM}</script>{PARAGRAPH}",
        f"<div><script>{PROGRAM}</script>{PARAGRAPH}</div>",
        f"<table><tr><td>\n<style>{CSS}</style>{PARAGRAPH}</td></tr></table>",
        f"<script src=a.js></script>\n<script>{PROGRAM}</script>{PARAGRAPH}",
        f"<script src=a.js></script>\n<script>{PROGRAM}</script>{'The ferry is back. ' * 400}",
        f'<script type="application/ld+json">{DATA}</script>{PARAGRAPH}',
        f"<svg viewBox='0 0 9 9'>{DRAWING}</svg>{PARAGRAPH}",
        f"<svg><path d='{'M1 2L3 4C5.6.7 8Z' * 9000}'/></svg>{PARAGRAPH}",
        f"<!-- {'The ferry is back. ' * 5000} -->{PARAGRAPH}",
        f'<p><img src="data:image/png;base64,{FONT}"></p>{PARAGRAPH}',
        f"{PARAGRAPH}<style>{CSS}</style>{PARAGRAPH}",
        f"The ferry<style>{CSS}</style><ul><li><a href='/1'>Wind</a><li><a href='/2'>Dust</a></ul>",
    ],
)
def test_html_with_long_code(page: str) -> None:
    """Style sheets, programs, drawings, data and comments, longer than what is looked at."""
    assert sniff(page) is MediaType.HTML


@pytest.mark.parametrize(
    "page",
    [
        f"How to hide a link\n\n    <style>\n{CSS[:3000]}    </style>\n\nThat is all.\n",
        f"How to hide a link\n\n<style>\n{CSS}</style>\n\nThat is all there is to it.\n",
        "<style> elements hold rules, and <script> elements hold programs. "
        + "Both are read by browsers alone, and both have to be closed. " * 200
        + "An end such as </style> or </script> must not be missing.",
        "<script> tags in HTML\n\n" + "A program stands between two of them. " * 300
        + "\n\n    <script>\n    go(1);\n    </script>\n\nSo it does.",
        f"<script>\n{PROGRAM}",
        "<Ann> hi, how do I close <style>\n<Bo> by </style>\n" + "<Ann> aha {};{};\n" * 3000,
        CHANGE,
        f"// Puts a program into the page.\nmark = '<script>';\n{PROGRAM}end = '</script>';\n",
        "<p> is the element of a paragraph, and the most used of all",
        "<p>The moon has no wind.\n\nIt has dust, and seas of stone.\n\nNobody lives there.",
        "<T>where T is a type: the signs <T> are put behind the name",
    ],
)  # fmt: skip
def test_text_with_long_code(page: str) -> None:
    """Tutorials, chats, programs and changes that show or name such elements."""
    assert sniff(page) is MediaType.TEXT


def test_markdown_below_a_style_sheet_is_markdown() -> None:
    """As programs for slides have it."""
    links = "* [Home](/)\n* [News](/news)\n* [Weather](/weather)\n"
    assert sniff(f"<style>\n{CSS}</style>\n\n# Moon\n\n{links}") is MediaType.MARKDOWN


def seconds(run: Callable[[], object]) -> float:
    """The best of several runs, which is what other processes disturb least."""
    best = float("inf")
    for _ in range(4):
        begin = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - begin)
    return best


@pytest.mark.parametrize(
    "unit",
    [
        "<",
        "a",
        "<!--",
        "< ",
        "<a ",
        "</",
        "<!-- a -->",
        "<?xml ?>",
        " ",
        "<p",
        "(",
        "-",
        "<p>a",
        "<style>",
        "<svg>a",
        "<style>a</style>",
        "<script>;</script>",
        "</style><style>",
        ";base64,",
        "<script>a <style>b ",
    ],
)
def test_time_grows_no_faster_than_the_page(unit: str) -> None:
    """1 MB of anything; doubled, it may take 2.6 times as long, or less than a quarter second."""
    page = unit * (1_000_000 // len(unit))
    assert sniff(page + "x") in MediaType
    once = seconds(lambda: sniff(page))
    twice = seconds(lambda: sniff(page + page))
    assert twice < max(0.25, 2.6 * once)


def test_many_comments_do_not_hang() -> None:
    """The ways to read a run of comments double with each, if one tries them all."""
    assert seconds(lambda: sniff("<!-- a -->" * 40 + "moon")) < 0.25
