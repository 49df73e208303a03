"""The language of code."""

import pytest

from tests.structuring.conftest import Read


@pytest.mark.parametrize(
    ("page", "language"),
    [
        ("<pre class=language-python>x", "python"),
        ("<pre><code class='hljs language-C++'>x", "c++"),
        ("<pre><code class='lang-js'>x", "js"),
        ("<div class='highlight highlight-source-shell'><pre>x", "shell"),
        ("<div class='highlight-default notranslate'><div class=highlight><pre>x", "default"),
        ("<pre class='brush: java; toolbar: false'>x", "java"),
        ("<div class=sourceCode><pre class='sourceCode haskell'>x", "haskell"),
        ("<pre data-lang=Go>x", "go"),
        ("<figure data-language=rust><div><pre>x", "rust"),
        ("<div class=highlight-rust><div><table><tbody><tr><td><div><pre>x</table>", "rust"),
        ("<figure class='highlight elixir'><table><tr><td><pre>x</table></figure>", "elixir"),
        ("<figure class='highlight'><pre>x", None),
        ("<div class='highlight wide'><pre>x", None),
        ("<div class=language-go><div><div><div><pre>x", None),
        ("<pre data-lang='no language'>x", None),
        ("<pre class=language-none>x", None),
        ("<pre class=slang-x>x", None),
        ("<article class=language-de><pre>x", None),
        ("<pre>x", None),
    ],
)
def test_languages(read: Read, page: str, language: str | None) -> None:
    """As highlighters write them down; an article's class names no language of code."""
    ((_, structure),) = read(f"<body>{page}")
    assert structure.code
    assert structure.code.language == language


def test_pieces_of_one_text_share_a_key(read: Read) -> None:
    """Some pages put each line into an element."""
    first, second, other = read("<pre><div>a</div><div> b</div></pre><pre>c</pre>")
    assert first[1].code == second[1].code != other[1].code
    assert second[0] == " b"
