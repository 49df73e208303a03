"""Numbers of lines of code, and the language as a word before it."""

import pytest

from cleaner.blocks.html import split_html
from cleaner.parsing.html import parse_html
from cleaner.structuring.code import code_language

CODE = "<pre><code>tide = 1\nmoon = 2</code></pre>"


def texts(page: str) -> list[str]:
    """Give the blocks of a page."""
    root = parse_html(f"<body>{page}").root
    assert root is not None
    return list(split_html(root).texts)


@pytest.mark.parametrize(
    "numbers",
    [
        "<td class=linenos><div class=linenodiv><pre><span class=normal>1</span>\n2</pre></div>",
        "<td class='gutter gl'><pre class=lineno>1\n2\n</pre>",
        "<td class=gutter><pre><span class=line>1</span><br><span class=line>2</span></pre>",
        "<td class=lntd><pre><span class=lnt>1\n</span><span class=lnt>2\n</span></pre>",
        "<td class=blob-num>7</td><td>",
    ],
)
def test_numbers_in_a_cell_beside_the_code(numbers: str) -> None:
    """Highlighters set code as a table of one row."""
    assert texts(f"<table><tr>{numbers}</td><td>{CODE}</td></tr></table>") == ["tide = 1\nmoon = 2"]


def test_numbers_below_the_code() -> None:
    """Styles place them beside it."""
    numbers = "<span class=line-number>1</span><br><span class=line-number>2</span><br>"
    page = f"<div>{CODE}<div class=line-numbers-wrapper>{numbers}</div></div>"
    assert texts(page) == ["tide = 1\nmoon = 2"]


@pytest.mark.parametrize("name", ["lineno", "ln", "react-syntax-highlighter-line-number"])
def test_numbers_in_the_lines(name: str) -> None:
    """The space that does not break behind them goes, too."""
    number = f"<span class={name}>  {{}}</span>&nbsp;"
    page = f"<pre>{number.format(1)}tide\n{number.format(2)}  moon</pre>"
    assert texts(page) == ["tide\n  moon"]


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><td class=line-number>5</td><td>Quay to Mill</td></tr></table>",
        "<p>Line <span class=lineno>12</span> of the poem</p>",
        "<pre><span class=lineno>x1</span></pre>",
        "<pre class='line-numbers language-calc'><code>42</code></pre>",
        "<pre><span class=mi>42</span></pre>",
    ],
)
def test_what_stays(page: str) -> None:
    """Numbers of buses and verses, words, and code that has numbers."""
    (text,) = texts(page)
    assert any(map(str.isdigit, text))


@pytest.mark.parametrize(
    "page",
    [
        "<div><button>Copy</button><span class=lang>Go</span><pre>x</pre></div>",
        "<div><div class=codeHeader><span class=language>Go</span></div><pre>x</pre></div>",
    ],
)
def test_language_before_code(page: str) -> None:
    """It is said by the code from then on."""
    root = parse_html(page).root
    assert root is not None
    assert split_html(root).texts[-1:] == ["x"]
    assert "Go" not in split_html(root).texts
    assert code_language(root.find(".//pre")) == "go"


def test_words_before_code_stay() -> None:
    """Sentences, and words before no code."""
    assert texts("<p class=language>How to say it</p><pre>x</pre>") == ["How to say it", "x"]
    assert texts("<p class=language>Ladino</p><p>Boat: barko</p>") == ["Ladino", "Boat: barko"]
