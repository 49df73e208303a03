"""The network is trained by JAX and run by NumPy; both say the same. It learns of neighbours."""

import numpy as np
import pytest

pytest.importorskip("jax", reason="needs the extra [train]")
pytest.importorskip("optax", reason="needs the extra [train]")

import jax.numpy as jnp

from cleaner.judging.scores.page_net import PageNet
from cleaner.training.page_net import NetRecipe, QuickNetRecipe, fit_net, forward, scales_of

NAMES = ("words", "links", "same")


class Recipe(NetRecipe):
    """A small network, and enough turns for one thing to be learned."""

    channels = 8
    steps = 2
    epochs = 30
    rate = 1e-2


def pages(count: int, seed: int) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Give pages whose blocks are core where the block before has more than five words."""
    random = np.random.default_rng(seed)
    matrices, targets = [], []
    for blocks in random.integers(5, 90, count).tolist():
        words = random.uniform(0, 10, blocks)
        links = random.integers(0, 2, blocks)
        matrices.append(np.array([words, links, np.full(blocks, 3)], np.float32))
        targets.append(np.concatenate([[0], words[:-1] > 5]).astype(np.float32))
    return matrices, targets


@pytest.fixture(scope="module")
def trained() -> PageNet:
    """Give what is learned of forty such pages, the first block of each left out."""
    matrices, targets = pages(40, seed=1)
    weights = [np.ones_like(target) for target in targets]
    for weight in weights:
        weight[0] = 0
    return fit_net(NAMES, matrices, targets, weights, Recipe)


def test_it_learns_what_only_a_neighbour_shows(trained: PageNet) -> None:
    """No measurement of the block itself tells; chance is right half of the time."""
    matrices, targets = pages(20, seed=2)
    right = [
        (trained.log_odds(matrix) > 0)[1:] == (target > 0.5)[1:]
        for matrix, target in zip(matrices, targets, strict=True)
    ]
    assert np.concatenate(right).mean() > 0.93


def test_numpy_says_what_jax_says(trained: PageNet) -> None:
    """Of two pages at once, one filled up to the length of the other."""
    matrices, _ = pages(2, seed=3)
    length = max(matrix.shape[1] for matrix in matrices)
    rows = np.zeros((2, length, len(NAMES)), np.float32)
    known = np.zeros((2, length), np.float32)
    for place, matrix in enumerate(matrices):
        rows[place, : matrix.shape[1]] = trained.scales(matrix)
        known[place, : matrix.shape[1]] = 1
    layers = [
        {"weights": jnp.asarray(layer.matrix, jnp.float32), "biases": jnp.asarray(layer.biases)}
        for layer in trained.layers
    ]
    parameters = {"entry": layers[0], "steps": layers[1:3], "mixed": layers[3], "exit": layers[4]}
    said = np.asarray(forward(parameters, jnp.asarray(rows), jnp.asarray(known), Recipe))
    for place, matrix in enumerate(matrices):
        own = trained.log_odds(matrix)
        assert said[place, : len(own)] == pytest.approx(own, abs=1e-4)


def test_the_same_pages_give_the_same_network(trained: PageNet) -> None:
    """Weight by weight."""
    matrices, targets = pages(40, seed=1)
    weights = [np.ones_like(target) for target in targets]
    for weight in weights:
        weight[0] = 0
    again = fit_net(NAMES, matrices, targets, weights, Recipe)
    for one, other in zip(trained.layers, again.layers, strict=True):
        assert np.array_equal(one.weights, other.weights)
        assert np.array_equal(one.biases, other.biases)


def test_stretches_of_which_nothing_is_known_teach_nothing() -> None:
    """Of a long page only the last block is known; most stretches of it do not hold that."""
    matrix = np.random.default_rng(4).uniform(0, 10, (len(NAMES), 3000)).astype(np.float32)
    known = np.zeros(3000, np.float32)
    known[-1] = 1
    net = fit_net(NAMES, [matrix], [known], [known], QuickNetRecipe)
    assert np.isfinite(net.log_odds(matrix)).all()


def test_scales_are_of_what_differs_from_the_median() -> None:
    """What is the same in all blocks becomes 0; what rarely differs is not made loud."""
    rare = np.zeros((1, 1000), np.float32)
    rare[0, 0] = 1
    scales = scales_of([np.vstack([np.full((2, 1000), 5), rare]).astype(np.float32)])
    assert [part.tolist() for part in scales[:2]] == [[5, 5, 0], [1, 1, 1]]
    assert scales.deviations.min() > 0.05
    spread = scales_of([np.array([[0, 0, 0, 2, 10]], np.float32)])
    assert (spread.middles[0], spread.widths[0]) == (0, 6)
    assert spread(np.array([[0, 0, 0, 2, 10]], np.float32)).mean() == pytest.approx(0, abs=1e-6)
