import numpy as np

from cleaner.judging.scores.site_columns import site_columns
from cleaner.sites import Seen

TEXTS = ["Tide tables", "The pilot boat was towed to the yard.", "Page 3 of 4"]
WORDS = np.array([2.0, 8.0, 4.0])
SEEN = Seen(
    pages=np.array([10.0, 10.0, 10.0]),
    text_on=np.array([10.0, 0.0, 5.0]),
    pair_on=np.array([1.0, 0.0, 0.5]),
    structure_on=np.array([1.0, 1.0, 0.5]),
    repeating=np.array([1.0, 0.1, 0.5]),
    own_words=np.array([0.0, 40.0, 3.0]),
    leaning_on=np.zeros(3),
    leaning=np.zeros(3),
)


def column(name: str) -> list[float]:
    """Give one column of a page of three blocks."""
    columns = site_columns(TEXTS, WORDS, np.array([-2.0, 2.0, 0.0]), SEEN)
    return [round(value, 3) for value in columns.matrix()[columns.names.index(name)].tolist()]


def test_the_blocks_own_counts() -> None:
    """Beside what the block model thought."""
    assert column("log_odds") == [-2, 2, 0]
    assert column("share") == [1, 0, 0.5]
    assert column("digits") == [0, 0, 1]


def test_the_neighbours_shares() -> None:
    """Beyond the ends is chrome."""
    assert column("share-1") == [1, 1, 0]
    assert column("share+1") == [0, 0.5, 1]


def test_the_surroundings_are_weighed_by_words() -> None:
    """Two words that repeat and eight that do not."""
    assert column("share_within_1") == [0.2, round(4 / 14, 3), round(2 / 12, 3)]


def test_what_is_before_and_after() -> None:
    """As shares of the words there; nothing before the first."""
    assert column("share_before") == [0, 1, 0.2]
    assert column("share_after") == [round(2 / 12, 3), 0.5, 0]
    assert column("before") == [0, round(2 / 14, 3), round(10 / 14, 3)]
