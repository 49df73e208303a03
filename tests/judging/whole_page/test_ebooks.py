"""Notices around free electronic books."""

import pytest

from cleaner.judging.whole_page.ebooks import ebook_notices
from tests.judging.lines import looks_of

START = "*** START OF THIS PROJECT LAMPLIGHT EBOOK THE WEIR ***"
END = "*** END OF THIS PROJECT LAMPLIGHT EBOOK THE WEIR ***"
HEAD = ("The Project Lamplight EBook of The Weir", "You may give it away.", START)
TEXT = ("CHAPTER I", "The lamp hung on the weir.", "It was a cold night.")
FOOT = (END, "Section 1. General terms of use.")


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ((*HEAD, *TEXT, *FOOT), range(3, 6)),
        ((*HEAD, "Produced by Una Fitch", *TEXT, *FOOT), range(4, 7)),
        ((*HEAD, *TEXT, "End of Project Lamplight's The Weir", *FOOT), range(3, 6)),
        ((*HEAD, *TEXT, f"End of the Project Lamplight EBook of The Weir\n{END}"), range(3, 6)),
        ((*HEAD, "They said:", "Produced by Una Fitch", *TEXT, *FOOT), range(3, 8)),
        ((*HEAD, *TEXT, "End of the Project, said the mayor.", *FOOT), range(3, 7)),
    ],
)
def test_notices(lines: tuple[str, ...], text: range) -> None:
    """Stand above the first line of stars and below the last, who made it right below the first."""
    assert set(ebook_notices(looks_of(*lines))) == {*range(len(lines))} - {*text}


@pytest.mark.parametrize(
    "lines",
    [
        (*HEAD, *TEXT),
        (*TEXT, *FOOT),
        (*FOOT, *TEXT, *HEAD),
        ("*** START OF THE RACE ***", *TEXT, "*** END OF THE RACE ***"),
        (*HEAD[:2], f"{'The stars are out. ' * 30} {START}", *TEXT, *FOOT),
    ],
)
def test_what_stays(lines: tuple[str, ...]) -> None:
    """One line of stars, the wrong one first, other lines of stars, and one that a text has."""
    assert not ebook_notices(looks_of(*lines))
