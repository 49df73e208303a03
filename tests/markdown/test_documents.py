"""Documents as Markdown: what of them is written."""

from dataclasses import replace

from cleaner.markdown import to_markdown
from cleaner.model import Label
from tests.assembly.conftest import block
from tests.markdown.conftest import Write, all_kept


def test_a_document(write: Write) -> None:
    """Headings by their level, paragraphs, lists, quotes, code, lines."""
    page = (
        "<title>Moon &amp; sun</title><p>It <b>rose</b>.<h2>At ten</h2><ul><li>late<li>very late"
        "</ul><h4>Then</h4><blockquote>So long</blockquote><pre>if moon:\n    rise()</pre>"
        "<p>one<br>two"
    )
    assert write(page) == (
        "# Moon & sun\n\nIt **rose**.\n\n## At ten\n\n- late\n- very late\n\n#### Then\n\n"
        "> So long\n\n```\nif moon:\n    rise()\n```\n\none  \ntwo"
    )


def test_an_empty_document(write: Write) -> None:
    """Is an empty file."""
    assert write("<html></html>") == ""


def test_the_blocks_are_those_of_the_text() -> None:
    """Highlights by default, captions where there are images, and never what was removed."""
    made = all_kept("<ul><li>Late.</ul><p>A moon.</p><p>Share</p>")
    labels = (Label.HIGHLIGHT, Label.CAPTION, Label.SHARE)
    pairs = zip(made.blocks, labels, strict=True)
    made = replace(made, blocks=tuple(one._replace(label=label) for one, label in pairs))
    assert to_markdown(made) == "- Late.\n"
    with_images = dict(made.settings) | {"markdown": ["images"]}
    assert to_markdown(replace(made, settings=with_images)) == "- Late.\n\nA moon.\n"


def test_a_heading_that_is_the_title_stands_once() -> None:
    """A text without site furniture keeps its title in its place."""
    made = all_kept("<title>Moon</title>")
    blocks = (block("Moon", Label.HEADING), block("It rose."))
    assert to_markdown(replace(made, blocks=blocks)) == "# Moon\n\nIt rose.\n"


def test_a_headline_that_is_asked_for_stands_once() -> None:
    """As the title."""
    made = all_kept("<title>Moon</title>")
    blocks = (block("The moon", Label.TITLE), block("It rose."))
    settings = dict(made.settings) | {"include": ["title"]}
    made = replace(made, blocks=blocks, settings=settings)
    assert to_markdown(made) == "# Moon\n\nIt rose.\n"
    assert to_markdown(replace(made, title=None)) == "The moon\n\nIt rose.\n"


def test_the_title_is_one_line(write: Write) -> None:
    """Whose characters stand for themselves."""
    assert write("<title>*Moon*\n in C #</title>") == r"# \*Moon\* in C \#"
