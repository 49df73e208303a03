"""Equations that LaTeXML lays out in tables."""

import pytest

from cleaner.parsing.html import parse_html

ROW = (
    "<tr class='ltx_eqn_row'><td class='ltx_eqn_cell'></td><td><math alttext='x^2'></math></td>"
    "<td></td><td class='ltx_eqn_eqno'>({})</td></tr>"
)


def test_an_equation() -> None:
    """Is a line for each row, with no cell left."""
    table = f"<table class='ltx_equation ltx_eqn_table'><tbody>{ROW * 2}</tbody></table>"
    root = parse_html(f"<html><body>{table.format(1, 2)}</body></html>").root
    assert root is not None
    assert not list(root.iter("table", "tbody", "tr", "td"))
    assert len(root.findall(".//div[@class='ltx_eqn_row']")) == 2
    assert "".join(root.itertext()).split() == ["(1)", "(2)"]


@pytest.mark.parametrize(
    ("cells", "opened"),
    [
        ("<td>{}<td>(3.4)", True),
        ("<td><td>{}{}<td>(A.12a)", True),
        ("<td>{}<td>", False),
        ("<td>{}<td>3.4", False),
        ("<td>{}<td>(3.4)<td>the tide", False),
        ("<td>x<td>(3.4)", False),
        ("<td>{}<td>(3.4)<td>(3.5)", False),
        ("<td>{}<td>{}<td>(3.4)", False),
        ('<td>{}<td><img alt="$= 2$"><td>(3.4)', True),
        ("<td><math>a</math><td><math>1</math><td>(1)", False),
        ("<td><math>a</math><td><math><mo>=</mo></math><td>(1)", True),
        ("<td>{}<td>(3.4)<td><table><tr><td>{}</table>", False),
    ],
)
def test_equations_without_classes(cells: str, *, opened: bool) -> None:
    """Stand with a number, and nothing but that."""
    row = cells.replace("{}", '<img alt="$x^2$">')
    root = parse_html(f"<html><body><table><tr>{row}</table>").root
    assert root is not None
    assert (root.find(".//td") is None) is opened


def test_other_tables() -> None:
    """Stay: those of data, and what holds one."""
    data = "<table class='ltx_tabular'><tr><td>41</td><td>88</td></tr></table>"
    outer = f"<table class='ltx_eqn_table'><tr><td>{data}</td></tr></table>"
    for source in (data, outer):
        root = parse_html(f"<html><body>{source}</body></html>").root
        assert root is not None
        assert root.find(".//td") is not None
