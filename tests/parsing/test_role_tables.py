"""Tables made of roles."""

import pytest

from cleaner.blocks.html import split_html
from cleaner.parsing.html import parse_html

HEAD = "<div role=row><span role=columnheader>Boat</span><span role=columnheader>Oars</span></div>"
ROW = "<div role=row><span role=cell>Otter</span><span role=cell>4</span></div>"


def texts(page: str) -> list[str]:
    """Give the blocks of a page."""
    root = parse_html(page).root
    assert root is not None
    return list(split_html(root).texts)


@pytest.mark.parametrize(
    "page",
    [
        f"<div role=table>{HEAD}{ROW}</div>",
        f"<div role=table><div role=rowgroup>{HEAD}</div><div role=rowgroup>{ROW}</div></div>",
        f"<section role='table'>{HEAD}{ROW}</section>".replace("=cell", '="cell"'),
    ],
)
def test_rows_are_blocks(page: str) -> None:
    """As those of a <table> are."""
    assert texts(page) == ["Boat | Oars", "Otter | 4"]


@pytest.mark.parametrize(
    "page",
    [
        f"<div role=table>{HEAD}</div>",
        f"<div>{HEAD}{ROW}</div>",
        f"<div role=table>{HEAD}{ROW}<div role=row><i>Otter</i></div></div>",
        f"<div role=table>{HEAD}{ROW.replace('<span', 'All: <span', 1)}</div>",
        f"<div role=table><div><div>{HEAD}{ROW}</div></div></div>",
    ],
)
def test_what_is_no_table(page: str) -> None:
    """One row; no table around; a row without cells, or with more; too deep."""
    assert not any(" | " in text for text in texts(page))


def test_a_table_of_html_stays() -> None:
    """Whatever roles it has."""
    page = "<table role=table><tr role=row><td role=cell>Otter<td role=cell>4</table>"
    assert texts(page) == ["Otter | 4"]
