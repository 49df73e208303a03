"""Columns side by side are put below each other; tables, options and code stay."""

from textwrap import wrap

import pytest

from cleaner.blocks.gutters import columns_apart
from cleaner.blocks.text import split_text

PROSE = [
    "The ferry to the island was late again this morning.",
    "Nobody on the pier was told why it had not come.",
    "At noon the harbour master walked down to the water.",
    "He said that the engine would be mended by the evening.",
    "The passengers went home and drank their tea there.",
    "In the evening the ferry came, and it was empty by then.",
]
MENU = ["News", "Weather", "Boats for sale", "Jobs", "Letters", "About us", "Archive", "Contact"]


def beside(left: list[str], right: list[str], column: int = 24) -> str:
    """Lines of both, the right ones from a column on."""
    rows = max(len(left), len(right))
    both = zip(left + [""] * (rows - len(left)), right + [""] * (rows - len(right)), strict=True)
    return "\n".join(f"{one:<{column}}{other}".rstrip() for one, other in both)


def spread(texts: list[str]) -> list[str]:
    """The texts with a blank line below each."""
    return [line for text in texts for line in (text, "")]


def test_a_menu_beside_an_article() -> None:
    """The menu comes first, as it stands on the left; no line is lost, none is cut."""
    found = split_text(beside(MENU, spread(PROSE))).texts
    assert found == [*MENU, *PROSE]


def test_a_list_to_the_right() -> None:
    """The article is the left column."""
    assert split_text(beside(spread(PROSE), MENU, 64)).texts == [*PROSE, *MENU]


def test_three_columns() -> None:
    """Each stands by itself."""
    right = [f"Story {number}" for number in range(11)]
    found = split_text(beside(beside(MENU, spread(PROSE)).split("\n"), right, 90)).texts
    assert found == [*MENU, *PROSE, *right]


def test_what_stands_above_and_below_stays_there() -> None:
    """Lines across the gutter end the columns."""
    across = "All of this was written by the people of the harbour themselves."
    source = "\n".join((across, beside(MENU, spread(PROSE)), across + " Again."))
    found = split_text(source).texts
    assert (found[0], found[-1]) == (across, across + " Again.")
    assert found[1:-1] == [*MENU, *PROSE]


def test_narrow_columns_close_to_each_other() -> None:
    """No line is long, every line of the menu has text beside it, and some fill their column."""
    article = wrap(" ".join(PROSE * 2), 30)
    menu = [f"{name} {number}" for number, name in enumerate(MENU * 2)][: len(article)]
    menu[3] = "Boats for sale or hire x"
    source = beside(menu, article, len(menu[3]) + 1)
    assert "x " + article[3] in source
    found = columns_apart(source).split("\n")
    assert [line for line in found if line] == [*menu, *article]


def test_a_line_that_fills_its_column_at_the_end() -> None:
    """It is none that has a space there by chance, so it is left as it stands."""
    across = "So much for the ferries, said"
    source = beside(MENU, spread(PROSE), len(across) + 1) + f"\n{across} the harbour master.\n"
    apart = columns_apart(source)
    assert apart != source
    assert f"{across} the harbour master." in apart.split("\n")


CENTRED = """\
               The name that the boat has
    Name       at its bow and stern, with
               the port below. In capitals.
               The year in which the boat
    Built      was built or, where nobody
               knows, a guess. Four digits.
               How many people may be on
  Capacity     board, without those who
               work there. A whole number.
               The harbour that the boat is
    Home       registered in, and where it
               lies in winter. By name.
               The family who paid for the
   Owners      boat, or who have bought it
               since. Their family name.
"""
WIDE_TABLE = "\n".join(
    f"{name:<16}{number:<8}{PROSE[number % 6] if number % 3 else '':<60}{number * 7:<8}new"
    for number, name in enumerate(MENU * 2)
)
FEW_LONG = "\n".join(
    f"{MENU[row % 8]:<24}{PROSE[row % 6] if row % 14 == 5 else 'Boat' * (row % 3 > 0)}".rstrip()
    for row in range(74)
)
LISTS = "\n".join(f"  * {name}\n{' ' * 24}{line}" for name, line in zip(MENU, PROSE, strict=False))


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(CENTRED, id="cells in the middle of their rows"),
        pytest.param(WIDE_TABLE, id="many cells"),
        pytest.param(FEW_LONG, id="few long cells"),
        pytest.param(LISTS, id="nothing side by side"),
        pytest.param(beside(MENU[:6], PROSE), id="table"),
        pytest.param(beside(spread(MENU[:6]), spread(PROSE)), id="options"),
        pytest.param(
            beside(
                [f"x = {name.lower()}" for name in MENU * 2],
                [line and f"# {line}" for line in spread(PROSE)],
            ),
            id="remarks",
        ),
        pytest.param(beside(MENU, [line[:20] for line in spread(PROSE)]), id="no prose"),
        pytest.param("\n".join(" " * 8 + line for line in PROSE), id="indented"),
    ],
)
def test_what_stays(source: str) -> None:
    """Tables, options with what they do, code with remarks, lists, indented text."""
    assert columns_apart(source) == source


def test_many_lines_take_time_in_line_with_them() -> None:
    """Ten thousand small pairs of columns are taken apart in one go."""
    part = beside(MENU, spread(PROSE)) + "\n" + "Across the whole page there is a line of words.\n"
    apart = columns_apart(part * 2_000)
    assert apart.count("\n".join(MENU)) == 2_000
