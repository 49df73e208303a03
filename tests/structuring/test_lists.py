"""Numbers of entries, as a browser counts them."""

import pytest

from tests.structuring.conftest import Read


@pytest.mark.parametrize(
    ("attributes", "numbers"),
    [
        ("", [1, 2, 3]),
        ("start=4", [4, 5, 6]),
        ("start=0", [0, 1, 2]),
        ("reversed", [3, 2, 1]),
        ("reversed start=10", [10, 9, 8]),
        ("start=x", [1, 2, 3]),
        ("start=-5", [0, 0, 0]),
        ("start=99999999999", [1, 2, 3]),
        ("start=999999999", [999999999, 999999999, 999999999]),
    ],
)
def test_lists_count(read: Read, attributes: str, numbers: list[int]) -> None:
    """From where they start, up or down; never below 0, and not above what Markdown takes."""
    page = f"<ol {attributes}><li>a<li>b<li>c</ol>"
    assert [one.entries[-1].number for _, one in read(page)] == numbers


def test_an_entry_may_have_a_number_of_its_own(read: Read) -> None:
    """From which the next ones are counted; a list in between counts for itself."""
    page = "<ol><li>a<li value=7>b<ol><li>c</ol><li>d</ol>"
    assert [one.entries[-1].number for _, one in read(page)] == [1, 7, 1, 8]


def test_other_lists_have_no_numbers(read: Read) -> None:
    """Nor have entries without a list."""
    page = "<ul><li>a</ul><menu><li>b</menu><div><li>c</div>"
    assert [one.entries[-1].number for _, one in read(page)] == [None, None, None]
