"""lynx's numbered links."""

import pytest

from cleaner.blocks.lines import read_lines
from cleaner.blocks.references import Unmarked, are_numbered, find_references, without_marks

LISTED = """
   The [1]moon rose, and the [2]tide came in.

References

   1. https://moon.example/
   2. https://tide.example/a/very/long/address/that/goes/on/in/the/next/line
      /page
"""
MENU = "\n".join(f"   [{n}]Home [{n + 1}]News and [{n + 2}]Sport" for n in range(1, 20, 3))


def test_finds_the_list() -> None:
    """A header and numbered addresses, to the end of the page."""
    lines = read_lines(LISTED)
    assert find_references(lines) == 1
    assert find_references(
        read_lines(LISTED.replace("References\n", "References\n\n   Visible links"))
    )


@pytest.mark.parametrize(
    "source",
    [
        "The moon rose.\n\nReferences",
        "The moon rose.\n\nReferences\n\n1. Lee, Ann: The moon. 1969.\n2. Roe, Bob: The tide.",
        "References\n\n1. https://moon.example/\n\nThe moon.\nIt rose.\nIt set.\nIt rose again.",
        "1. https://moon.example/",
        "",
    ],
)
def test_finds_no_list(source: str) -> None:
    """Without addresses, or amid the text."""
    lines = read_lines(source)
    assert find_references(lines) == len(lines)


def test_a_numbered_page() -> None:
    """Many marks that count up, glued to the words behind them; or any, and the list."""
    assert are_numbered(read_lines(MENU), listed=False)
    assert are_numbered(read_lines(LISTED)[:1], listed=True)


@pytest.mark.parametrize(
    "source",
    [
        "The moon[1] rose[2] late[3] and[4] set[5] at[6] six[7] as[8] it[9] does[10] now.[11]",
        "\n".join(f"[{n}] Lee, Ann: The moon. 1969." for n in range(20)),
        "\n".join(f"[{n}]Lee, Ann: The moon. 1969." for n in range(20)),
        "\n".join(f"row [{n * 7 % 20}]of many numbers" for n in range(20)),
        "A [1]few [2]marks.",
        "No marks.",
    ],
)
def test_footnotes_are_the_authors(source: str) -> None:
    """They stand behind words, before a space, begin lines, or do not count up."""
    assert not are_numbered(read_lines(source), listed=False)


def test_marks_are_taken_off() -> None:
    """In order; a footnote and a year keep theirs, and a link without words stays."""
    texts = ["The [1]moon[1] of [1969]", "[2]", "and the [4][3]tide"]
    found = [unmarked.text for unmarked in without_marks(texts)]
    assert found == ["The moon[1] of [1969]", "[2]", "and the [3]tide"]


@pytest.mark.parametrize(
    ("text", "unmarked"),
    [
        ("* [1]Home page", Unmarked("* Home page", 9)),
        ("[1]Home [2]News", Unmarked("Home News", 9)),
        (
            "[1]Ann Lee said that the moon rose late.",
            Unmarked("Ann Lee said that the moon rose late.", 0),
        ),
        ("See [1]Home", Unmarked("See Home", 0)),
        ("Home", Unmarked("Home", 0)),
    ],
)
def test_linked_characters(text: str, unmarked: Unmarked) -> None:
    """Known where a short block begins with a mark, for it ends where the link does."""
    assert without_marks([text]) == [unmarked]
