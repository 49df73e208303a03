"""Errors that a server writes into its own pages."""

import pytest

from cleaner.judging.whole_page.server_errors import server_errors
from tests.judging.conftest import Judge
from tests.judging.lines import looks_of

FILE = "/home/otter/www/wp-content/themes/rail/header.php"
TEXT = ("The ferry is back", "It runs again from Monday, at the old times.")
ERRORS = (
    f"Warning: Use of undefined constant A - assumed 'A' in {FILE} on line 9",
    f"Notice: Undefined index: lang in {FILE} on line 12",
    f"Deprecated: Function create_function() is deprecated in {FILE} on line 9",
    f"Strict Standards: Non-static method A::b() called statically in {FILE} on line 3",
    f"PHP Parse error: syntax error, unexpected '}}' in {FILE} on line 77",
    r"Fatal error: Call to undefined function a() in C:\Program Files\web\a.php on line 4",
    f"Fatal error: Uncaught Error in {FILE}:12 Stack trace: #0 thrown in {FILE} on line 12",
)
BOLD = f"<b>Warning</b>: Undefined variable $a in <b>{FILE}</b> on line <b>12</b>"


@pytest.mark.parametrize("error", ERRORS)
def test_above_all_else(error: str) -> None:
    """One or several; they may be all that there is."""
    assert set(server_errors(looks_of(error, *TEXT, score=0.9))) == {0}
    assert set(server_errors(looks_of(error, ERRORS[0], *TEXT, score=0.9))) == {0, 1}
    assert set(server_errors(looks_of(error))) == {0}


@pytest.mark.parametrize(
    "line",
    [
        "Warning: the ferry does not run on line 12",
        "Notice: all trains in /around the harbour stop on line 12 today",
        f"Warning: Undefined index: lang in {FILE} on line 12 says my site, and I wonder why.",
        f"Undefined index: lang in {FILE} on line 12",
    ],
)
def test_other_warnings(line: str) -> None:
    """Of a harbour, and in a sentence."""
    assert not server_errors(looks_of(line, *TEXT, score=0.9))


def test_below_a_text() -> None:
    """A line of a text page may be shown there by somebody."""
    assert not server_errors(looks_of(*TEXT, ERRORS[1], score=0.9))


def test_a_page_on_errors() -> None:
    """It speaks of PHP, of what is undefined, or but of an error."""
    for asked in (
        "Since the last update of PHP my site shows this line.",
        "I get this error on my site since the move.",
        "Seit gestern kommt diese Fehlermeldung auf meiner Seite.",
        "Со вчерашнего дня на сайте эта ошибка, помогите.",
        "昨日 から サイト で この エラー が 出ます。",
    ):
        assert not server_errors(looks_of(ERRORS[1], asked, score=0.9))


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{TEXT[1]}</p><br />\n{BOLD}<br />\n<p>{TEXT[1]}</p>",
        f"<h1>{TEXT[0]}</h1><div>{BOLD}</div><p>{TEXT[1]}</p>",
        f"<div>{BOLD.replace('b>', 'strong>')}</div><h1>{TEXT[0]}</h1><p>{TEXT[1]}</p>",
        f"{ERRORS[1]}<h1>{TEXT[0]}</h1><p>{TEXT[1]}</p>",
    ],
)
def test_in_bold(judged: Judge, page: str) -> None:
    """Three pieces of it, anywhere; the heading above stays."""
    verdicts = judged(f"<html><body>{page}</body></html>")
    reasons = [found.reason for text, found in verdicts.items() if "on line" in text]
    assert reasons == ["rule server_error: an error of PHP, in the words of the server"]
    assert all(found.kept for text, found in verdicts.items() if "on line" not in text)


@pytest.mark.parametrize(
    "shown",
    [
        f"<p>{ERRORS[1]}</p>",
        f"<p><b>{ERRORS[1]}</b></p>",
        f"<pre>{BOLD}</pre>",
        f"<blockquote>{BOLD}</blockquote>",
        f"<div class='code-block'>{BOLD}</div>",
        f"<ul><li>{BOLD}</li></ul>",
        f"<h2>{BOLD}</h2>",
        f"<div>{BOLD}</div><p>So PHP says where a variable has no value.</p>",
    ],
)
def test_in_a_text(judged: Judge, shown: str) -> None:
    """Without its bold pieces, as code, a quotation, an entry, a heading, or explained."""
    page = f"<html><body><h1>{TEXT[0]}</h1><p>{TEXT[1]}</p>{shown}<p>{TEXT[1]}</p></body></html>"
    verdicts = judged(page)
    assert all(found.kept for text, found in verdicts.items() if "on line" in text)
