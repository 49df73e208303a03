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


@pytest.mark.parametrize(
    ("page", "depths"),
    [
        ("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", [1, 2, 1]),
        ("<ol><li>a</li><!-- x --><ul><li>b</li><ol><li>c</li></ol></ul></ol>", [1, 2, 3]),
        ("<ul><li>a<p>b</p></li><ul><li>c</li></ul></ul>", [1, 1, 2]),
        ("<ul><ul><li>a</li></ul></ul>", [1]),
        ("<ul><div>a</div><ul><li>b</li></ul></ul>", [0, 1]),
    ],
)
def test_a_list_right_in_a_list(read: Read, page: str, depths: list[int]) -> None:
    """Stands in the entry above it, as it is shown."""
    found = read(page)
    assert [len(one.entries) for _, one in found] == depths


def test_the_entry_above_goes_on(read: Read) -> None:
    """It is the same entry, so that the list stands in it."""
    (_, above), (_, below) = read("<ol start=3><li>a</li><ul><li>b</li></ul></ol>")
    assert below.around[0] == above.around[0]
