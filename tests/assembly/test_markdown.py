"""Documents as CommonMark."""

import pytest

from cleaner.assembly.markdown import to_markdown
from cleaner.model import Label
from tests.assembly.conftest import MakeDocument, block


def test_a_document(document: MakeDocument) -> None:
    """Title, headings by their level, paragraphs, lists kept together, quotes, code, lines."""
    made = document(
        block("Home", Label.NAVIGATION, "li"),
        block("Moon", Label.TITLE, "h1"),
        block("It rose."),
        block("At ten", Label.HEADING, "h2"),
        block("late", tag="li"),
        block("very late", tag="li"),
        block("Then", Label.HEADING, "h4"),
        block("So long", tag="blockquote"),
        block("if moon:\n    rise()", tag="pre"),
        block("one\ntwo"),
        title="Moon",
    )
    assert to_markdown(made) == (
        "# Moon\n\nIt rose.\n\n## At ten\n\n- late\n- very late\n\n#### Then\n\n> So long\n\n"
        "```\nif moon:\n    rise()\n```\n\none  \ntwo\n"
    )


def test_an_empty_document(document: MakeDocument) -> None:
    """Is an empty file."""
    assert to_markdown(document()) == ""


def test_the_blocks_are_those_of_the_text(document: MakeDocument) -> None:
    """Highlights are in the text by default, captions are not."""
    made = document(block("Late.", Label.HIGHLIGHT, "li"), block("A moon.", Label.CAPTION))
    assert to_markdown(made) == "- Late.\n"


def test_a_heading_that_is_the_title_stands_once(document: MakeDocument) -> None:
    """A text without site furniture keeps its title in its place."""
    made = document(block("Moon", Label.HEADING, "line"), block("It rose."), title="Moon")
    assert to_markdown(made) == "# Moon\n\nIt rose.\n"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a *b* _c_ `d` [e](f) <g> \\", r"a \*b\* \_c\_ \`d\` \[e\](f) \<g\> \\"),
        ("# no heading", r"\# no heading"),
        ("- no list", r"\- no list"),
        ("+ no list", r"\+ no list"),
        ("> no quote", r"\> no quote"),
        ("~~~ no code", r"\~~~ no code"),
        ("=== no rule", r"\=== no rule"),
        ("1986. A good year", r"1986\. A good year"),
        ("1) no list", r"1\) no list"),
        ("12 moons. And more", "12 moons. And more"),
        ("3.5 metres (or so)", "3.5 metres (or so)"),
        ("1-2 hours", "1-2 hours"),
        ("1.", r"1\."),
        ("C# and F-sharp", "C# and F-sharp"),
    ],
)
def test_characters_stand_for_themselves(document: MakeDocument, text: str, escaped: str) -> None:
    """What a page says is no markup."""
    assert to_markdown(document(block(text))) == f"{escaped}\n"


def test_every_line_is_escaped(document: MakeDocument) -> None:
    """A list could begin at the second line of a paragraph as well."""
    made = document(block("Roses:\n- red\n1. blue\n# white"))
    assert to_markdown(made) == "Roses:  \n\\- red  \n1\\. blue  \n\\# white\n"


@pytest.mark.parametrize("code", ["```\nmoon\n```", "~~~~\nmoon", "a\n````\nb\n~~~~\n```"])
def test_code_that_holds_fences(document: MakeDocument, code: str) -> None:
    """The fence is longer than any in it, so that nothing ends it early."""
    fence, *lines, end = to_markdown(document(block(code, tag="pre"))).rstrip("\n").split("\n")
    assert "\n".join(lines) == code
    assert fence == end
    assert fence not in code
    assert set(fence) in ({"`"}, {"~"})
    assert len(fence) >= 3
