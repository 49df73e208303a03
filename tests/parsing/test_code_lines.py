"""Code whose lines are elements."""

import pytest

from cleaner.blocks.html import split_html
from cleaner.parsing.html import parse_html

MANUAL = (
    '<div class="fragment"><div class="line"><a id="l1"></a><span class="lineno">    1</span>'
    '&#160;<span class="keyword">class</span> Quay {</div>\n<div class="foldopen">'
    '<div class="line"><span class="lineno">    2</span>&#160;  int <a href="b">boats</a>;'
    '</div></div>\n<div class="line"><span class="lineno">    3</span>&#160;</div>\n'
    '<div class="line"><span class="lineno">    4</span>&#160;};</div>\n'
    '<div class="ttc"><div class="ttname">boats</div></div></div>'
)
TWO_COLUMNS = (
    "<div class=syntaxhighlighter><table><tr><td class=gutter><div class=line>1</div>"
    "<div class=line>2</div></td><td class=code><div class=container><div class='line alt'>"
    "<code>tide</code> <code>= 1</code></div><div class=line><code>&nbsp;&nbsp;</code>"
    "<code>moon</code></div></div></td></tr></table></div>"
)
LINES_ALONE = (
    "<div class=crayon-pre><div class=crayon-line>tide = 1</div>"
    "<div class=crayon-line>  moon</div></div>"
)
ROWS = (
    "<table class=highlight>\n<tr>\n<td class=blob-num></td>\n<td class=blob-code>tide = 1</td>"
    "\n</tr>\n<tr>\n<td class=blob-num></td>\n<td class=blob-code>  moon\n</td>\n</tr></table>"
)
LISTING = "class Quay {\n  int boats;\n\n};"


def texts(page: str) -> list[str]:
    """Give the blocks of a page."""
    root = parse_html(f"<body>{page}").root
    assert root is not None
    return list(split_html(root).texts)


def test_manual() -> None:
    """Lines outside of <pre>, some folded, with numbers, and what the mouse shows of words."""
    assert texts(MANUAL) == [LISTING]


@pytest.mark.parametrize(
    "page",
    [
        TWO_COLUMNS,
        LINES_ALONE,
        ROWS,
        "<pre class=prettyprint><ol><li><code>tide = 1</code></li><li>  moon</li></ol></pre>",
        "<pre><code><table><tr><td>tide = 1<br><tr><td>  moon</table></code></pre>",
        "<pre><code><span class=line>tide = 1</span><span class=line>  moon</span></code></pre>",
    ],
)
def test_programs(page: str) -> None:
    """One block of two lines, the second further in."""
    assert texts(page) == ["tide = 1\n  moon"]


def test_a_single_line() -> None:
    """A manual sets it as it does others."""
    page = '<div class="fragment"><div class="line">Quay q("bay");</div></div>'
    root = parse_html(page).root
    assert root is not None
    assert root.find(".//pre") is not None


def test_the_language_is_kept() -> None:
    """It stands on an element between."""
    root = parse_html("<pre><code class=language-x><ol><li>a<li>b</ol></code></pre>").root
    assert root is not None
    assert root.find(".//code").get("class") == "language-x"


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        ("<div class=verse><div class=line>Tide</div><div class=line>Moon</div></div>", 2),
        ("<div class=code><div class=line>Tide</div><p>Moon</p></div>", 2),
        ("<div class=code><div class=line><p>Tide</p></div><div class=line>Moon</div></div>", 2),
        ("<pre><div>Tide</div><div>Moon</div></pre>", 2),
        ("<pre><ol><li>Tide<li><p>Moon</ol></pre>", 2),
        ("<pre><div>Tide</div> and <div>Moon</div></pre>", 3),
        ("<div class='line code'>Tide</div><div class='line code'>Moon</div>", 2),
    ],
)
def test_what_stays(page: str, blocks: int) -> None:
    """Lines of verse, and what holds other things, too."""
    assert len(texts(page)) == blocks


def test_spans_with_line_ends_stay() -> None:
    """Nothing is put between."""
    page = "<pre><span class=line>tide\n</span><span class=line>moon</span></pre>"
    assert texts(page) == ["tide\nmoon"]
    assert texts("<pre><span class=k>tide</span><span class=k>moon</span></pre>") == ["tidemoon"]
