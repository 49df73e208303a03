"""The first scores around a block, by hand."""

from math import log1p

import numpy as np
import pytest

from cleaner.blocks.html import split_html
from cleaner.blocks.text import split_text
from cleaner.judging.scores.second_look import look_around
from cleaner.parsing.html import parse_html

SEGMENTS = split_text("one\ntwo\n\nthree")
WORDS = np.array([10.0, 20.0, 10.0])
SCORES = np.array([0.2, 0.8, 0.9])


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("score", [0.2, 0.8, 0.9]),
        ("score-1", [0, 0.2, 0.8]),
        ("score+2", [0.9, 0, 0]),
        ("score_within_2", [27 / 40] * 3),
        ("core_before", [0, 2 / 27, 18 / 27]),
        ("core_after", [25 / 27, 9 / 27, 0]),
        ("since_core", [log1p(5000), 0, 0]),
        ("until_core", [log1p(20), 0, 0]),
        ("blocks_since_core", [100, 0, 0]),
        ("blocks_until_core", [1, 0, 0]),
        ("since_long_core", [log1p(5000), 0, log1p(10)]),
        ("until_long_core", [log1p(20), 0, log1p(5000)]),
        ("blocks_until_long_core", [1, 0, 100]),
        ("c0_score", [18 / 30, 18 / 30, 0.9]),
        ("c0_core", [18 / 27, 18 / 27, 9 / 27]),
        ("c1_score", [27 / 40] * 3),
        ("page_score", [27 / 40] * 3),
        ("page_core", [log1p(27)] * 3),
        ("page_best", [0.9] * 3),
    ],
)
def test_columns(name: str, expected: list[float]) -> None:
    """Lines of 10, 20 and 10 words; the first two stand together."""
    columns = look_around(SEGMENTS, WORDS, SCORES)
    values = columns.matrix()[columns.names.index(name)]
    assert values.tolist() == pytest.approx(expected, rel=1e-6, abs=1e-7)


@pytest.mark.parametrize("score", [0.0, 1.0, 0.5])
@pytest.mark.parametrize("source", ["one", "one\ntwo\n\nthree"])
def test_pages_of_one_mind_give_finite_numbers(source: str, score: float) -> None:
    """All core, no core, one block: nothing is divided by nothing."""
    segments = split_text(source)
    size = len(segments)
    columns = look_around(segments, np.full(size, 0.5), np.full(size, score))
    assert np.isfinite(columns.matrix()).all()
    assert len(set(columns.names)) == len(columns.names)


def test_blocks_that_stand_alike_share_their_scores() -> None:
    """Comments by the class they and their containers have, wherever on the page they are."""
    html = (
        "<div class=a><p>1</p></div><div class=b><p>2</p></div><div class=a><p>3</p><p>4</p></div>"
    )
    root = parse_html(html).root
    assert root is not None
    words, scores = np.array([10.0, 10, 30, 10]), np.array([0.5, 0.9, 0.1, 0.3])
    columns = look_around(split_html(root), words, scores)
    matrix = columns.matrix()

    def column(name: str) -> list[float]:
        return pytest.approx(matrix[columns.names.index(name)].tolist())  # type: ignore[return-value]

    alike, other = (5 + 3 + 3) / 50, 0.9
    assert column("alike_score") == [alike, other, alike, alike]
    assert column("alike_blocks") == [log1p(3), log1p(1), log1p(3), log1p(3)]
    assert column("alike_words") == [log1p(50 / 3), log1p(10), log1p(50 / 3), log1p(50 / 3)]
    assert column("c1_twin_score") == [alike, other, alike, alike]
    assert column("c1_twin_core") == [11 / 20, 9 / 20, 11 / 20, 11 / 20]
    assert column("c1_kind_score") == [alike, other, alike, alike]
