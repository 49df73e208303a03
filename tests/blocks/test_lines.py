"""One line: its words, and the columns where they stand."""

import pytest

from cleaner.blocks.lines import Line, Mark, is_rule, read_lines


def one(source: str) -> Line:
    """Give the only line."""
    (line,) = read_lines(source)
    return line


def test_columns() -> None:
    """Tabs reach to every eighth column; the end is behind the last character."""
    line = one("\tlate  moon  ")
    assert (line.text, line.indent, line.start, line.end) == ("late moon", 8, 8, 18)


def test_wide_characters() -> None:
    """Take two columns, and need no space beside them; a first word takes what must follow it."""
    line = one("  月が、Web")
    assert (line.end, line.wide, line.first) == (11, 3, 2)
    assert (line.opens, line.closes) == (True, False)
    assert one("「月」。").first == 8
    assert one("달이 떴다").opens is False


def test_first_word() -> None:
    """A no-break space keeps two words together."""
    assert one("moon rose").first == 4
    assert one("é\u00a0moon rose").first == 6


@pytest.mark.parametrize(
    ("source", "quote", "text", "start"),
    [
        ("> moon", "> ", "moon", 2),
        (">> moon", ">> ", "moon", 3),
        ("> > moon", "> > ", "moon", 4),
        (">moon", ">", "moon", 1),
        ("  >   moon", "> ", "moon", 6),
        (">", "", ">", 0),
        ("> >", "", "> >", 0),
    ],
)
def test_quoted_mail(source: str, quote: str, text: str, start: int) -> None:
    """The marks are not words, unless they are all there is."""
    line = one(source)
    assert (line.quote, line.text, line.start) == (quote, text, start)


@pytest.mark.parametrize("source", ["• moon", "* moon", "□ moon", "*   moon"])
def test_sure_marks(source: str) -> None:
    """Bullets that begin nothing but entries of lists."""
    line = one(source)
    assert line.mark is Mark.SURE
    assert source[line.inner :] == "moon"


@pytest.mark.parametrize("source", ["- moon", "o moon", "12. moon", "a) moon", "(iv) moon"])
def test_likely_marks(source: str) -> None:
    """Bullets that a line of a sentence may also begin with."""
    line = one(source)
    assert line.mark is Mark.LIKELY
    assert source[line.inner :] == "moon"


@pytest.mark.parametrize("source", ["moon", "*moon*", "1914 moon", "-moon", "of moon", "*"])
def test_no_marks(source: str) -> None:
    """The words start where the line does."""
    line = one(source)
    assert line.mark is Mark.NONE
    assert line.inner == line.start


@pytest.mark.parametrize(
    "text", ["-----", "=====", "____", "* * *", "━━━", "-=-=-=-", "--", "~~~~"]
)
def test_rules(text: str) -> None:
    """Lines drawn of one or two kinds of marks; "--" stands above a signature."""
    assert is_rule(text)
    assert one(text).rule


@pytest.mark.parametrize("text", ["-", "==", "--- moon ---", "-=*", "1-1", "...", "…", "😀😀😀"])
def test_no_rules(text: str) -> None:
    """Too short, too mixed, or with words."""
    assert not is_rule(text)


def test_tabs_set_cells_apart() -> None:
    """In lines that stand together and have as many; elsewhere they are white space."""
    lines = read_lines("Moon\tten\tlate\nSun\t\t six \t early\n\nMoon\tten\tlate\nMoon\tten")
    assert [line.text for line in lines] == [
        "Moon | ten | late",
        "Sun | six | early",
        "Moon ten late",
        "Moon ten",
    ]
    assert [line.cells for line in lines] == [True, True, False, False]


def test_spaces_set_cells_apart() -> None:
    """Three or more; two stand behind a full stop."""
    assert one("Moon   ten").cells
    assert not one("Moon.  Ten").cells
    assert not one("   Moon").cells


def test_gaps() -> None:
    """Blank lines before a line; the first counts as after one."""
    assert [line.gap for line in read_lines("a\r\nb\r\n\r\n \t\r\nc")] == [1, 0, 2]


@pytest.mark.parametrize("text", ["if (moon) {", "}", "rose(late);", "def rose(late):", "moon =>"])
def test_code(text: str) -> None:
    """Ends with what no sentence ends with."""
    assert one(text).code


@pytest.mark.parametrize("text", ["the moon (late):", "rose;", "call rose() and", "late)", "x = 1"])
def test_no_code(text: str) -> None:
    """Words between which a name of a function may stand."""
    assert not one(text).code


@pytest.mark.parametrize(
    "source",
    [
        "│ Ferry │ Summer │\n├───────┼────────┤\n│ Otter │ 9      │",
        "| Ferry | Summer |\n+-------+--------+\n| Otter | 9 |",
        "| Ferry | Summer |\n|-------|-------:|\n| Otter | 9 |",
    ],
)
def test_rows_with_a_border(source: str) -> None:
    """Their cells are set apart; a rule between them is drawn."""
    above, rule, below = read_lines(source)
    assert (above.text, above.cells) == ("Ferry | Summer", True)
    assert (below.text, below.cells) == ("Otter | 9", True)
    assert rule.rule


def test_empty_cells_at_the_ends_of_a_row() -> None:
    """Leave no white space there; the text is the same when it is read again."""
    lines = read_lines("| | Summer | Winter |\n| Otter | 9 | |\n| Heron | | 7 |")
    texts = [line.text for line in lines]
    assert texts == ["| Summer | Winter", "Otter | 9 |", "Heron | | 7"]
    assert [line.text for line in read_lines("\n".join(texts))] == texts


@pytest.mark.parametrize(
    "source",
    [
        "| Home | News | Sport |",
        "| Home | News |\n| Jobs | Press | Contact |",
        "| The moon rose late |\n| and set early |",
        "|| a or b ||\nthe moon",
        "| Ferry | Summer |\nOtter | 9\n| Heron | 7 |",
    ],
)
def test_lines_between_bars_that_are_no_rows(source: str) -> None:
    """One alone; two of unlike size; a single cell; signs of a program; another line between."""
    assert [line.text for line in read_lines(source)] == source.split("\n")


@pytest.mark.parametrize("text", ["┌───┬───┐", "+---+---+", "|:--|--:|", "╔═══╦═══╗", "--"])
def test_rules_of_tables(text: str) -> None:
    """Are drawn of horizontal lines and what joins them."""
    assert is_rule(text)


@pytest.mark.parametrize("text", ["│ │ │", "+|+", ":-)", "|", "┌┐", "|---x---|", "│ 3 │ 4 │"])
def test_what_is_no_rule(text: str) -> None:
    """Without a line; faces; with a word or a number."""
    assert not is_rule(text)
