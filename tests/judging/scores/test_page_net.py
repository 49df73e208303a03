"""The network over the blocks of a page: what it scales, whom it hears, and in which pieces."""

import numpy as np
import pytest

from cleaner.blocks.columns import Array, Floats
from cleaner.judging.scores import page_net
from cleaner.judging.scores.page_net import Layer, PageNet, Scales

NAMES = ("words", "depth", "links")
CHANNELS = 4
REACH = 1 + 2 + 4


def layer(random: np.random.Generator, inputs: int, outputs: int) -> Layer:
    """Give one with weights by chance."""
    return Layer(
        random.integers(-127, 128, (inputs, outputs)).astype(np.int8),
        np.full(outputs, 0.01, np.float32),
        random.normal(0, 0.1, outputs).astype(np.float32),
    )


def net() -> PageNet:
    """Give a small network of three steps with weights by chance."""
    random = np.random.default_rng(7)
    return PageNet(
        NAMES,
        Scales(*np.array([[5, 0, 10], [4, 1, 10], [0, 0.3, 0], [0.5, 0.4, 0.5]], np.float32)),
        layer(random, len(NAMES), CHANNELS),
        tuple(layer(random, 3 * CHANNELS, CHANNELS) for _ in range(3)),
        layer(random, 3 * CHANNELS, CHANNELS),
        layer(random, CHANNELS, 1),
    )


def deaf_to_the_page() -> PageNet:
    """Give the same, to which the mean of the page means nothing."""
    whole = net()
    whole.mixed.matrix[2 * CHANNELS :] = 0
    return whole


def matrix(blocks: int) -> Floats:
    """Give measurements by chance; shape (features, blocks)."""
    return np.random.default_rng(1).uniform(0, 20, (len(NAMES), blocks)).astype(np.float32)


def test_measurements_are_brought_to_like_sizes() -> None:
    """By hand: one width above the middle is half, three are three quarters; then centred."""
    scales = Scales(*np.array([[2, 0], [4, 1], [0.25, 0], [0.5, 1]], np.float32))
    rows = scales(np.array([[2, 6, 14, -2], [0, 1, 1e30, -1e30]], np.float32))
    assert rows[:, 0].tolist() == [-0.5, 0.5, 1.0, -1.5]
    assert rows[:, 1] == pytest.approx([0, 0.5, 1, -1])


def test_a_layer_adds_up_whole_weights_by_their_scales() -> None:
    """By hand: 2 * 0.5 * 3 - 4 * 0.5 * 1 + 10."""
    scales, biases = np.array([[0.5], [10]], np.float32)
    one = Layer(np.array([[3], [-1]], np.int8), scales, biases)
    assert one(np.array([[2.0, 4.0]])).tolist() == [[11.0]]


def test_a_block_hears_those_within_reach() -> None:
    """Another block in the middle of a page changes what is said of seven to each side."""
    before = matrix(60)
    after = before.copy()
    after[:2, 30] = 0.5, 3
    heard = np.flatnonzero(
        deaf_to_the_page().log_odds(before) != deaf_to_the_page().log_odds(after)
    )
    assert heard.tolist() == list(range(30 - REACH, 30 + REACH + 1))


def test_all_blocks_hear_the_page() -> None:
    """It changes a little of what is said of all blocks, by the mean."""
    before = matrix(60)
    after = before.copy()
    after[:2, 30] = 0.5, 3
    assert (net().log_odds(before) != net().log_odds(after)).all()


def test_the_odds_are_those_of_the_formula() -> None:
    """Of one block, which has no neighbours, all can be said in a line each."""
    one = net()
    (row,) = one.scales(matrix(1))

    def bent(values: Array) -> Array:
        return np.asarray(values * np.clip(values + 3, 0, 6) / 6)

    entry = last = bent(row @ one.entry.matrix + one.entry.biases)
    for step in one.steps:
        normal = (last - last.mean()) / np.sqrt(last.var() + 1e-5)
        last = last + bent(normal @ step.matrix[CHANNELS : 2 * CHANNELS] + step.biases)
    mixed = bent(np.concatenate([entry, last, last]) @ one.mixed.matrix + one.mixed.biases)
    wanted = mixed @ one.exit.matrix + one.exit.biases
    assert one.log_odds(matrix(1)) == pytest.approx(wanted)
    assert one.predict(matrix(1)) == pytest.approx(1 / (1 + np.exp(-wanted)))


@pytest.mark.parametrize("blocks", [1, 2, 7, 8, 9, 16, 17, 50])
def test_a_long_page_is_looked_at_in_pieces(blocks: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """In pieces of eight blocks the same comes out as at once."""
    whole = net().log_odds(matrix(blocks))
    monkeypatch.setattr(page_net, "CHUNK", 8)
    assert len(whole) == blocks
    assert net().log_odds(matrix(blocks)) == pytest.approx(whole, abs=1e-12)
