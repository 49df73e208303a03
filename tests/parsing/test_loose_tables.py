"""Tables as renderers write them."""

import pytest

from cleaner.parsing.loose_tables import with_tables_closed
from cleaner.parsing.markdown import to_html

PROSE = "The harbour wall keeps most of the tide out, " * 8


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a | b\n---|---\n1 | 2 | 3\n4", ["a | b||", "| --- | --- | --- |", "1 | 2 | 3", "4"]),
        ("Text\na|b\n\n---|---\n1|2", ["Text", "a|b", "| --- | --- |", "1|2"]),
        ("| a |\n| --- |\n| 1 | 2 |", ["| a ||", "| --- | --- |", "| 1 | 2 |"]),
    ],
)
def test_heads_are_as_wide_as_the_table(written: str, read: list[str]) -> None:
    """Else Markdown drops the cells that the head has not."""
    assert [line for line in with_tables_closed(written).split("\n") if line] == read
    assert "<table>" in to_html(written)


def test_no_cell_is_lost() -> None:
    """Of rows that are wider than the head."""
    html = to_html("a | b\n---|---\n1 | 2 | 3 | 4\n")
    assert html.count("<td>") == 4


@pytest.mark.parametrize(
    ("row", "parts"),
    [
        (
            f"| [Home](/)  [News](/n) | | | --- | | {PROSE}  Ships wait. |",
            ["[Home](/)", "[News](/n)", PROSE.strip(), "Ships wait."],
        ),
        (f"| {PROSE} | ``` x |", [PROSE.strip(), "x"]),
        (f'| [a | b](/x "a | b") | {PROSE}\\| |', ['[a | b](/x "a | b")', f"{PROSE}\\|"]),
    ],
)
def test_layout_tables_are_taken_apart(row: str, parts: list[str]) -> None:
    """Into cells and paragraphs; links stay whole."""
    read = with_tables_closed(f"|  |\n| --- |\n{row}\n")
    assert [line for line in read.split("\n") if line] == parts


def test_tables_of_data_stay() -> None:
    """Also where one of the rows is long, or has long addresses."""
    far = "/" + "x" * 400
    rows = [f"| [{year}]({far}) | {year * 2} |" for year in range(1990, 1995)]
    table = "\n".join(["| Year | Ships |", "| --- | --- |", *rows, f"| 1995 | {PROSE} |"])
    assert with_tables_closed(table).strip() == table


def test_a_table_without_end_is_none() -> None:
    """Rows are made as wide as the head: a small bomb."""
    wide = "|".join("a" * 200)
    dashes = "|".join(["---"] * 200)
    assert "<table>" not in to_html(f"{wide}\n{dashes}\n" + "|b\n" * 100)
