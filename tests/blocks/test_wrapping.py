"""Whether a page was hard-wrapped, and where."""

from textwrap import wrap

import pytest

from cleaner.blocks.lines import Line, read_lines
from cleaner.blocks.wrapping import find_width, flows_on, is_full, runs_on

PROSE = (
    "The harbour master said on Monday that the new lights would be switched on before the winter, "
    "and that nobody would have to row out at night again to look for the buoy. It had been hit by "
    "a ferry in March and has since been found three miles to the west, where it served the seals "
    "as a raft. The seals will be given another one, as soon as the council can agree on a colour."
)


def wrapped(width: int, indent: int = 0) -> list[str]:
    """Give the prose as lines of this width."""
    return wrap(PROSE, width, initial_indent=" " * indent, subsequent_indent=" " * indent)


def width_of(*lines: str) -> int | None:
    """Give the width that is found for the lines."""
    return find_width(read_lines("\n".join(lines)))


def two(source: str) -> tuple[Line, Line]:
    """Give the two lines."""
    line, after = read_lines(source)
    return line, after


@pytest.mark.parametrize("width", [40, 60, 72, 80, 100, 130])
@pytest.mark.parametrize("indent", [0, 3])
def test_finds_the_width(width: int, indent: int) -> None:
    """As the longest line; what would still have fitted cannot be known."""
    lines = wrapped(width, indent)
    assert width_of(*lines) == max(map(len, lines)) <= width


def test_menus_do_not_matter() -> None:
    """Their lines are short and name no width."""
    lines = wrapped(72)
    assert width_of(*["Home", "News", "Sport"] * 20, "", *lines) == max(map(len, lines))


def test_a_page_that_was_not_wrapped() -> None:
    """Paragraphs are longer than any width; lists have lines of any length."""
    assert width_of(PROSE, PROSE, PROSE) is None
    assert width_of(*wrapped(72), *[PROSE] * 5) is None
    assert width_of(*[PROSE[: 30 + 7 * n % 50] for n in range(40)]) is None
    assert width_of("Home", "News") is None
    assert width_of() is None


def test_a_list_of_equal_lines_was_not_wrapped() -> None:
    """Every line begins with a capital, as those of prose do not."""
    lines = [f"Entry {n} of a list whose lines are all as long as each other" for n in range(9)]
    assert width_of(*lines) is None


def test_japanese_paragraphs_of_equal_length_were_not_wrapped() -> None:
    """Each is a sentence; and longer ones between them are too long, though without spaces."""
    line = "灯台守は三十年のあいだ毎朝の天気を書き留めてきたので博物館が帳面を求めた"
    assert width_of(*[f"{line}。"] * 9) is None
    assert width_of(*[line] * 9) is not None
    assert width_of(*[line, line, line, line * 4] * 9) is None


def test_two_lines_are_too_few() -> None:
    """One line end may have that length by chance; two that agree hardly."""
    lines = wrapped(72)
    assert width_of(*lines[:2]) is None
    assert width_of(*lines[:3]) is not None


@pytest.mark.parametrize(
    ("source", "flows"),
    [
        ("moon\nrose", True),
        ("  moon\nrose", True),
        ("  * moon\n    rose", True),
        ("moon\n\nrose", False),
        ("moon\n  rose", False),
        ("moon\n* rose", False),
        ("> moon\nrose", False),
        ("> moon\n> rose", True),
        ("moon\n----", False),
        ("moon   ten\nrose", False),
        ("1914 moon\n1915 moon", False),
        ("of 1914\n1915 moon", True),
        ("moon();\nrose", False),
        ("            moon\nrose", False),
    ],
)
def test_flows_on(source: str, *, flows: bool) -> None:
    """The same margin, or one that a first line or the mark of a list explains."""
    assert flows_on(*two(source)) is flows


def test_is_full() -> None:
    """The next word and a space would not have fitted; a far longer line tells nothing."""
    line, after = two("The moon rose\nlate")
    assert is_full(line, after, 17)
    assert not is_full(line, after, 18)
    assert is_full(line, after, 7)
    assert not is_full(line, after, 6)


@pytest.mark.parametrize(
    ("source", "runs"),
    [("The moon\nrose", True), ("The moon.\nrose", False), ("The moon\nRose", False)],
)
def test_runs_on(source: str, *, runs: bool) -> None:
    """A long line without an end of sentence, and a small letter below."""
    line, after = two(source)
    assert runs_on(line, after, 10) is runs
    assert not runs_on(line, after, 11)
