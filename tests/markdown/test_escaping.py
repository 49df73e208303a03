"""Characters stand for themselves."""

import pytest
from markdown_it import MarkdownIt

from cleaner.markdown.escaping import escape, escape_address, escape_line_start
from tests.markdown.conftest import Write

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a *b* _c_ `d` [e](f) <g> \\", r"a \*b\* \_c\_ \`d\` \[e\](f) \<g> \\"),
        ("snake_case and 2 * 3, a < b", "snake_case and 2 * 3, a < b"),
        (r"C:\moon \frac \_", r"C:\moon \frac \\\_"),
        ("&amp; &#38; AT&T; R&D", r"\&amp; \&#38; AT\&T; R&D"),
        ("~~late~~ ~5", r"\~\~late\~\~ \~5"),
        ("# no heading", r"\# no heading"),
        ("#", r"\#"),
        ("#moon", "#moon"),
        ("- no list", r"\- no list"),
        ("-5 degrees", "-5 degrees"),
        ("---", r"\---"),
        ("- | -", r"\- | -"),
        ("+ no list", r"\+ no list"),
        ("* no list", r"\* no list"),
        ("***", r"\*\*\*"),
        ("> no quote", r"\> no quote"),
        ("~~~ no code", r"\~\~\~ no code"),
        ("=== ", r"\=== "),
        ("= 5", "= 5"),
        ("1986. A good year", r"1986\. A good year"),
        ("1) no list", r"1\) no list"),
        ("12 moons. And more", "12 moons. And more"),
        ("3.5 metres (or so)", "3.5 metres (or so)"),
        ("1-2 hours", "1-2 hours"),
        ("1.", r"1\."),
        ("C# and F-sharp", "C# and F-sharp"),
        ("| a | b", r"\| a | b"),
        (":-- | --:", r"\:-- | --:"),
    ],
)
def test_characters_stand_for_themselves(text: str, escaped: str) -> None:
    """What a page says is no markup; and what is none as it is stays as it is."""
    written = escape_line_start(escape(text))
    assert written == escaped
    assert PARSER.parse(f"moon\n\n{written}")[-2].children[0].content  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Rises at six*", "Rises at six*"),
        ("*At high tide", "*At high tide"),
        ("**At high tide", "**At high tide"),
        ("* At high tide", r"\* At high tide"),
        ("***", r"\*\*\*"),
        ("2*, 3*", r"2\*, 3\*"),
        ("Memory_(GB)", "Memory_(GB)"),
        ("_a_", r"\_a\_"),
        ("As in [1] and [moon]", "As in [1] and [moon]"),
        ("[x](y)", r"\[x\](y)"),
        ("[x]: y", r"\[x\]: y"),
        ("[^1] and [1]", r"\[^1\] and \[1\]"),
        ("[x] bought", r"\[x\] bought"),
        ("Late!", "Late!"),
    ],
)
def test_signs_that_do_nothing(write: Write, text: str, written: str) -> None:
    """Stay as they are: a star that nothing closes, brackets without an address."""
    assert write(f"<p>{text}</p>") == written


@pytest.mark.parametrize(
    ("page", "written"),
    [
        ("six* and <b>seven</b>", r"six\* and **seven**"),
        ("six_ and <b>seven</b>", "six_ and **seven**"),
        ("[a] and <a href=/x>b</a>", r"\[a\] and [b](/x)"),
        ("[a]<a href=#m>¶</a>(b)", r"\[a\](b)"),
        ("Late! <a href=/x>b</a>", "Late! [b](/x)"),
    ],
)
def test_signs_beside_marks(write: Write, page: str, written: str) -> None:
    """May do something, if the marks are written with them."""
    assert write(f"<p>{page}</p>") == written


@pytest.mark.parametrize(
    ("address", "escaped"),
    [
        ("https://m.example/a_b*c?d=1&e=2", "https://m.example/a_b*c?d=1&e=2"),
        ("/moon (late) <x>", "/moon%20%28late%29%20%3Cx%3E"),
        ("/a`b|c\\d", "/a%60b%7Cc%5Cd"),
        ("/?a&lt;b", "/?a&amp;lt;b"),
        ("/луна", "/луна"),
    ],
)
def test_addresses(address: str, escaped: str) -> None:
    """End where they end."""
    assert escape_address(address) == escaped
    link = PARSER.parse(f"[moon]({escaped})")[1].children[0]  # type: ignore[index]
    assert link.type == "link_open"
