"""Blocks: headings, lists, quotes, tables, code."""

import pytest

from cleaner.settings import Asset, Settings
from tests.markdown.conftest import Write

IMAGES = Settings(markdown=frozenset({Asset.IMAGES}))


@pytest.mark.parametrize(
    ("page", "written"),
    [
        ("<h3>a<br><i>b</i> #</h3>", "### a _b_ \\#"),
        ("<h2><b>a</b></h2>", "## a"),
        ("<h2>#</h2>", "## \\#"),
        ("<ul><li>a<ul><li>b<ol start=4><li>c<li>d</ol></ul><li>e</ul>",
         "- a\n\n  - b\n\n    4. c\n    5. d\n\n- e"),
        ("<ul><li><p>a</p><p>b</p><li>c</ul>", "- a\n\n  b\n\n- c"),
        ("<ul><li>a</ul><ul><li>b</ul><ol><li>c</ol><ol><li>d</ol>",
         "- a\n\n* b\n\n1. c\n\n1) d"),
        ("<ol start=9><li>a<li>b<p>c</p></ol>", "9. a\n\n10. b\n\n    c"),
        ("<ul><li><ul><li>a</ul></ul>", "- - a"),
        ("<ul><li>a<br>- b</ul>", "- a  \n  \\- b"),
        ("<blockquote>a<blockquote>b</blockquote>c</blockquote>", "> a\n>\n> > b\n>\n> c"),
        ("<blockquote>a</blockquote><blockquote>b</blockquote>", "> a\n\n> b"),
        ("<blockquote><ul><li>a<li>b</ul></blockquote>", "> - a\n> - b"),
        ("<ul><li><blockquote>a</blockquote></ul>", "- > a"),
        ("<ul><li><pre>a\n\n b</pre></ul>", "- ```\n  a\n\n   b\n  ```"),
        ("<pre class=language-py>a</pre><pre>b</pre>", "```py\na\n```\n\n```\nb\n```"),
    ],
)  # fmt: skip
def test_blocks(write: Write, page: str, written: str) -> None:
    """Are nested as on the page."""
    assert write(page) == written


@pytest.mark.parametrize("code", ["```\nmoon\n```", "~~~~\nmoon", "a\n````\nb\n~~~~\n```"])
def test_code_that_holds_fences(write: Write, code: str) -> None:
    """The fence is longer than any in it, so that nothing ends it early."""
    fence, *lines, end = write(f"<pre>{code}</pre>").split("\n")
    assert "\n".join(lines) == code
    assert fence == end
    assert fence not in code
    assert set(fence) == {"`"}
    assert len(fence) >= 3


@pytest.mark.parametrize(
    ("page", "written"),
    [
        ("<p>a</p><img src=/i.png alt=Moon><p>b</p>", "a\n\n![Moon](/i.png)\n\nb"),
        ("<p>a</p><img src=/i><h2>b</h2><img src=/j>", "a\n\n![](/i)\n\n## b\n\n![](/j)"),
        ("<ul><li>a<li><img src=/i><p>b</p></ul>", "- a\n\n- ![](/i)\n\n  b"),
        ("<img src=/i><pre>a</pre><p>b</p>", "![](/i)\n\n```\na\n```\n\nb"),
        ("<img src=/i><div><math alttext='x'></math></div>", "![](/i)\n\n```math\nx\n```"),
    ],
)
def test_images_that_stand_alone(write: Write, page: str, written: str) -> None:
    """Stand alone, if images are wanted."""
    assert write(page, settings=IMAGES) == written
    assert "(/i" not in write(page)


def test_a_table(write: Write) -> None:
    """With a header, and what could end a cell written otherwise."""
    page = (
        "<table><tr><th>Day<th><a href=/x>Rise|set</a><tr><td>Mon<td><code>a|b</code>"
        "<tr><td><p>Tue</p><p>late</p><td># 5</table>"
    )
    assert write(page) == (
        "| Day | [Rise\\|set](/x) |\n| --- | --- |\n| Mon | `a\\|b` |\n| Tue<br>late | # 5 |"
    )


def test_lists_in_a_table(write: Write) -> None:
    """Have no place in it, so that their entries stand one below the other; around it they have."""
    page = "<ul><li>Tides<table><tr><td>Mon<td><ul><li>high<li>low</ul><tr><td>Tue<td>high</table>"
    table = "|  |  |\n| --- | --- |\n| Mon | high<br>low |\n| Tue | high |"
    assert write(page) == "- Tides\n\n" + "\n".join(f"  {line}" for line in table.split("\n"))


def test_a_table_without_a_header(write: Write) -> None:
    """Gets an empty one, which Markdown wants."""
    page = "<table><tr><th>a<td>b<tr><th>c<td>d</table>"
    assert write(page) == "|  |  |\n| --- | --- |\n| a | b |\n| c | d |"


def test_spans(write: Write) -> None:
    """The cell stands in the first place, the others are empty."""
    page = "<table><tr><th colspan=2>a<th>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>"
    assert write(page) == "| a |  | b |\n| --- | --- | --- |\n| c | d | e |\n|  | f | g |"


def test_lists_of_great_depth(write: Write) -> None:
    """What is too deep is written as deep as it goes."""
    assert write("<ul><li>" * 500 + "moon") == "- " * 40 + "moon"


def test_forms_hold_no_blank_lines(write: Write) -> None:
    """Which would end the paragraph."""
    assert write("<textarea>a\n\n    b</textarea>") == "a  \nb"


def test_lists_do_not_begin_behind_what_is_left_out(write: Write) -> None:
    """As where the way back from a footnote stands before it."""
    assert write("<p><a href=#a>^</a> 1. a") == "1\\. a"
