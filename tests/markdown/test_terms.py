"""Lists of terms and what they mean."""

import pytest

from tests.markdown.conftest import Write, all_kept


@pytest.mark.parametrize(
    ("page", "markdown"),
    [
        ("<dt>gate</dt><dd><p>the part that moves</p></dd>", "**gate**: the part that moves"),
        ("<div><dt>Range</dt><dd>420 km</dd></div>", "**Range**: 420 km"),
        ("<dt>Returns:</dt><dd>the tide</dd>", "**Returns:** the tide"),
        ("<dt>Is it deep?</dt><dd>Yes.</dd>", "**Is it deep?** Yes."),
        ("<dt>Draught (m)</dt><dd>2</dd>", "**Draught (m)**: 2"),
        ("<dt><code>boats</code></dt><dd>how <i>many</i></dd>", "**`boats`**: how _many_"),
        ("<dt><a href=https://t.example/>Tide</a></dt><dd>low</dd>",
         "[**Tide**](https://t.example/): low"),
        ("<dt><b>Tide</b></dt><dd>low</dd>", "**Tide**: low"),
    ],
)  # fmt: skip
def test_short_meanings(write: Write, page: str, markdown: str) -> None:
    """On the line of the term; a colon is set where there is none."""
    assert write(f"<dl>{page}</dl>") == markdown


@pytest.mark.parametrize(
    ("page", "markdown"),
    [
        ("<dt>weir</dt><dd><p>One.</p><p>Two.</p></dd>", "**weir**\n\nOne.\n\nTwo."),
        ("<dt>weir</dt><dd>One.</dd><dd>Two.</dd>", "**weir**\n\nOne.\n\nTwo."),
        ("<dt>weir</dt><dt>dam</dt><dd>One.</dd>", "**weir**\n\n**dam**\n\nOne."),
        ("<dt>weir</dt><dd><ul><li>One.</li></ul></dd>", "**weir**\n\n- One."),
        ("<dt>weir</dt><dd><pre>a</pre></dd>", "**weir**\n\n```\na\n```"),
        ("<dt>weir</dt><dd>One.<br>Two.</dd>", "**weir**\n\nOne.  \nTwo."),
        (f"<dt>weir</dt><dd>{'water ' * 60}</dd>", f"**weir**\n\n{'water ' * 59}water"),
        ("<dt>weir</dt><dd>One.<dl><dt>sill</dt><dd>Low.</dd></dl></dd>",
         "**weir**\n\nOne.\n\n**sill**: Low."),
    ],
)  # fmt: skip
def test_long_meanings(write: Write, page: str, markdown: str) -> None:
    """What is more than a short paragraph stands below the term."""
    assert write(f"<dl>{page}</dl>") == markdown


@pytest.mark.parametrize(
    ("page", "markdown"),
    [
        ("<dl><dd>indented</dd></dl>", "indented"),
        ("<dl><dt><h3>weir</h3></dt><dd>One.</dd></dl>", "### weir\n\nOne."),
        (f"<dl><dt>{'water ' * 60}</dt></dl>", f"{'water ' * 59}water"),
        ("<div><dt>weir</dt><dd>One.</dd></div>", "weir\n\nOne."),
    ],
)
def test_what_is_no_term(write: Write, page: str, markdown: str) -> None:
    """Headings, paragraphs, and elements outside of a list."""
    assert write(page) == markdown


def test_in_an_entry(write: Write) -> None:
    """They stand in lists as other blocks do."""
    assert write("<ul><li><dl><dt>Day</dt><dd>Monday</dd></dl></li></ul>") == "- **Day**: Monday"


def test_text_and_json_stay() -> None:
    """Only Markdown ties them together."""
    document = all_kept("<dl><dt>gate</dt><dd>the part that moves</dd></dl>")
    assert document.text == "gate\n\nthe part that moves"
    assert "term" not in document.to_json()
