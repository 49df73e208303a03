"""Counters in a row of pictures."""

import pytest

from cleaner.judging.whole_page.counted_pictures import counted_pictures
from tests.judging.conftest import Judge
from tests.judging.lines import looks_of

TEXT = "The wheel was set upright at noon"


@pytest.mark.parametrize(
    ("counters", "found"),
    [
        (("1/4", "2/4", "3/4"), 3),
        (("1 of 4", "2 of 4", "3 of 4", "4 of 4"), 4),
        (("(2 von 9)", "(3 von 9)", "(4 von 9)"), 3),
        (("1/4", "2/4"), 0),
        (("1/4", "2/5", "3/6"), 0),
        (("1/9", "4/9", "7/9"), 0),
        (("5/4", "6/4", "7/4"), 0),
        (("1/4 cup", "2/4 cup", "3/4 cup"), 0),
    ],
)
def test_counters(counters: tuple[str, ...], found: int) -> None:
    """Three follow each other, and count to the same."""
    looks = looks_of(*(line for counter in counters for line in (counter, TEXT)))
    assert len(counted_pictures(looks)) == found


def test_counters_in_captions(judged: Judge) -> None:
    """Are no captions."""
    figure = "<figure><img src='a'><figcaption><div>{}/3</div><p>{} {}.</p></figcaption></figure>"
    page = "".join(figure.format(i, TEXT, i) for i in (1, 2, 3))
    verdicts = judged(f"<h1>The mill</h1>{page}<p>{TEXT} by the two of them.</p>")
    assert [verdicts[f"{i}/3"].kept for i in (1, 2, 3)] == [False] * 3
    assert verdicts[f"{TEXT} 1."].kept
