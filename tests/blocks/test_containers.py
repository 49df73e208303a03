"""Containers: who holds whom, and what."""

from dataclasses import replace

import numpy as np
import pytest

from cleaner.blocks.columns import running
from cleaner.blocks.containers import (
    ancestors,
    depths,
    inherited,
    leaps,
    look_names_up,
    numbered,
    read_names,
    read_near,
    sums_in,
    twin_groups,
)
from cleaner.blocks.lexicon import EMPTY
from tests.blocks.conftest import Split

PAGE = (
    "<body><ul class=menu><li>1<li>2<li>3</ul>"
    "<div class='story body'><p>4<p class=lead>5</div></body>"
)
# Containers: 0 html, 1 html, 2 body, 3 ul, 4-6 li, 7 div, 8 p, 9 p.lead


def test_ancestors(split: Split) -> None:
    """From a block's own container upwards; the root is its own parent."""
    segments = split(PAGE)
    chain = ancestors(segments.containers, segments.outline, 5)
    assert [level.tolist() for level in chain] == [
        [4, 5, 6, 8, 9],
        [3, 3, 3, 7, 7],
        [2, 2, 2, 2, 2],
        [1, 1, 1, 1, 1],
        [0, 0, 0, 0, 0],
    ]


def test_sums(split: Split) -> None:
    """A container's sum is over all blocks in it, at any depth."""
    segments = split(PAGE)
    values = np.array([[1.0, 2, 3, 4, 5], [1, 1, 1, 1, 1]])
    assert sums_in(segments.outline, running(values)).tolist() == [
        [15, 15, 15, 6, 1, 2, 3, 9, 4, 5],
        [5, 5, 5, 3, 1, 1, 1, 2, 1, 1],
    ]


def test_names(split: Split) -> None:
    """Mean of what is known of a container's own tokens; extremes and sum up to the root."""
    weights = {"<p>": 1.0, "<ul>": -1.0, "menu": -3.0, "story": 2.0, "lead": 0.5}
    lexicon = replace(EMPTY, names=weights)
    outline = split(PAGE).outline
    names = read_names(outline, leaps(outline), look_names_up(outline, lexicon))
    assert names.own.tolist() == [0, 0, 0, -2, 0, 0, 0, 2, 1, 0.75]
    assert names.low.tolist() == [0, 0, 0, -2, -2, -2, -2, 0, 0, 0]
    assert names.high.tolist() == [0, 0, 0, 0, 0, 0, 0, 2, 2, 2]
    assert names.total.tolist() == [0, 0, 0, -2, -2, -2, -2, 2, 3, 2.75]


def test_near(split: Split) -> None:
    """Each distance has its own weights; a token counts once for each container that has it."""
    own, close, far = {"<p>": 1.0, "lead": 3.0}, {"menu": -2.0, "body": 0.5}, {"<body>": 0.25}
    lexicon = replace(EMPTY, near=(own, close, far))
    segments = split(PAGE)
    levels = ancestors(segments.containers, segments.outline, 8)
    near = read_near(segments.outline, look_names_up(segments.outline, lexicon), levels)
    assert [part.tolist() for part in near.parts] == [
        [0, 0, 0, 1, 4],
        [-2, -2, -2, 0.5, 0.5],
        [0, 0, 0, 0, 0],
    ]
    assert near.said.tolist() == [-2, -2, -2, 1.5 / np.sqrt(2), 4.5 / np.sqrt(3)]


def test_the_root_is_not_met_again_and_again(split: Split) -> None:
    """It is its own parent, whatever lies between it and the block."""
    segments = split("<p>1")
    levels = ancestors(segments.containers, segments.outline, 8)
    lexicon = replace(EMPTY, near=({}, {"<body>": 1.0}, {"<html>": 1.0}))
    near = read_near(segments.outline, look_names_up(segments.outline, lexicon), levels)
    assert [part.tolist() for part in near.parts] == [[0], [1], [0]]


def test_twins(split: Split) -> None:
    """Siblings of one tag and one name, itself included."""
    groups = twin_groups(split(PAGE).outline).tolist()
    assert [groups.count(group) for group in groups[2:]] == [1, 1, 3, 3, 3, 1, 1, 1]


def test_inherited(split: Split) -> None:
    """From all containers around one, however far up."""
    outline = split("<body>" + "<div>" * 20 + "1</body>").outline
    own = np.zeros(len(outline.tags), np.int32)
    own[[0, 3, 20]] = 1, 2, 4
    steps = leaps(outline)
    joined = [1] * 3 + [3] * 17 + [7] * 3
    assert inherited(steps, own, np.bitwise_or).tolist() == joined
    assert inherited(steps, np.array([own, -own]), np.bitwise_or).tolist()[0] == joined


def test_depths(split: Split) -> None:
    """The root stands in nothing."""
    outline = split(PAGE).outline
    assert depths(leaps(outline), len(outline.tags)).tolist() == [0, 1, 2, 3, 4, 4, 4, 3, 4, 4]


@pytest.mark.parametrize("values", [[], [7], [3, 3], [5, -1, 5, 900, -1, 0]])
def test_values_are_numbered_as_numpy_does_it(values: list[int]) -> None:
    """From 0, in rising order, equal ones alike."""
    array = np.array(values, np.int64)
    assert numbered(array).tolist() == np.unique(array, return_inverse=True)[1].tolist()
