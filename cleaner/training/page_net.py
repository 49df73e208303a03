"""Pages of measurements -> a PageNet: JAX takes the gradients, Optax the steps.

Pages of like length make a batch; of a long page a stretch is taken, another one each time. The
weights are brought to eight bits at the end.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

import jax
import jax.numpy as jnp
import numpy as np
import optax

from cleaner.blocks.columns import Floats
from cleaner.judging.scores.page_net import EPSILON, Layer, PageNet, Scales, squashed

__all__ = ["NetRecipe", "QuickNetRecipe", "fit_net", "forward", "quantised"]

ROWS_A_PAGE: Final = 40
"""Blocks of a page from which the scales are taken, so that long pages do not make them alone."""
LEAST_DEVIATION: Final = 0.1
"""What nearly never differs is not brought to the size of the rest: it would be heard too loud."""
BATCH: Final = 16
"""Pages."""
LENGTHS: Final = (32, 64, 96, 128, 192, 256, 400)
"""Of batches, in blocks; a program is compiled for each. Of longer pages a stretch is taken."""
SHUFFLED: Final = 0.2
"""By how much, in logarithms, the order of pages by their length is disturbed."""
LARGEST: Final = 127
"""Weight in eight bits."""
LEAST: Final = 1e-9
SEED: Final = 20_261_124

Parameters = dict[str, Any]


class NetRecipe:
    """How much to train. The card says what else was tried."""

    channels = 64
    steps = 5
    epochs = 10
    rate = 3e-3
    decay = 0.02
    dropped_measurements = 0.1
    dropped_channels = 0.3
    dropped_mixed = 0.2


class QuickNetRecipe(NetRecipe):
    """Enough to see that all goes through."""

    channels = 8
    steps = 2
    epochs = 2


@dataclass(frozen=True, slots=True)
class Batch:
    """Pages or stretches of them, filled up to one length.

    rows: shape (pages, blocks, features).  known: 1 where there is a block, else 0.
    targets, weights: shape (pages, blocks).
    """

    rows: Floats
    known: Floats
    targets: Floats
    weights: Floats


@dataclass(frozen=True, slots=True)
class Pages:
    """What is trained on; one entry a page in each.

    rows: shape (blocks, features).  targets, weights: shape (blocks,).
    """

    rows: Sequence[Floats]
    targets: Sequence[Floats]
    weights: Sequence[Floats]

    def batches(self, random: np.random.Generator) -> Iterator[Batch]:
        """All pages once, those of like length together; the batches in any order."""
        sizes = np.minimum([len(own) for own in self.rows], LENGTHS[-1])
        order = np.argsort(sizes * np.exp(random.normal(0, SHUFFLED, len(sizes))))
        starts = np.arange(0, len(order), BATCH)
        for start in random.permutation(starts).tolist():
            yield self._batch(order[start : start + BATCH].tolist(), random)

    def _batch(self, pages: Sequence[int], random: np.random.Generator) -> Batch:
        longest = max(len(self.rows[page]) for page in pages)
        length = next((length for length in LENGTHS if length >= longest), LENGTHS[-1])
        batch = Batch(
            np.zeros((BATCH, length, self.rows[0].shape[1]), np.float32),
            *(np.zeros((BATCH, length), np.float32) for _ in range(3)),
        )
        for place, page in enumerate(pages):
            count = len(self.rows[page])
            first = int(random.integers(0, max(0, count - length) + 1))
            size = min(count, length)
            batch.rows[place, :size] = self.rows[page][first : first + size]
            batch.known[place, :size] = 1
            batch.targets[place, :size] = self.targets[page][first : first + size]
            batch.weights[place, :size] = self.weights[page][first : first + size]
        return batch


def fit_net(
    names: Sequence[str],
    matrices: Sequence[Floats],
    targets: Sequence[Floats],
    weights: Sequence[Floats],
    recipe: type[NetRecipe],
) -> PageNet:
    """Train on pages; one entry a page in each.

    matrices: shape (features, blocks).  targets: the share of each block that is gold.
    weights: how much it counts; 0 where the target is not known.
    """
    scales = scales_of(matrices)
    rows = [scales(matrix).astype(np.float32) for matrix in matrices]
    random = np.random.default_rng(SEED)
    pages = Pages(rows, targets, weights)
    epochs = (pages.batches(random) for _ in range(recipe.epochs))
    total = recipe.epochs * -(-len(rows) // BATCH)
    parameters = _trained(chain.from_iterable(epochs), total, len(names), recipe)
    return quantised(names, scales, parameters)


def scales_of(matrices: Sequence[Floats]) -> Scales:
    """What brings each measurement to like sizes, by a sample of the blocks of all pages."""
    sample = np.concatenate(
        [matrix[:, :: max(1, matrix.shape[1] // ROWS_A_PAGE)] for matrix in matrices], axis=1
    ).astype(np.float64)
    middles = np.median(sample, axis=1)
    distances = sample - middles[:, None]
    others = (distances != 0).sum(axis=1)
    widths = np.where(others, np.abs(distances).sum(axis=1) / np.maximum(others, 1), 1)
    rows = squashed(distances / widths[:, None])
    deviations = np.maximum(rows.std(axis=1), LEAST_DEVIATION)
    parts = (middles, widths, rows.mean(axis=1), deviations)
    return Scales(*(part.astype(np.float32) for part in parts))


def forward(
    parameters: Parameters,
    rows: jax.Array,
    known: jax.Array,
    recipe: type[NetRecipe],
    key: jax.Array | None = None,
) -> jax.Array:
    """The log-odds of every block; shape (pages, blocks). It is what `PageNet.log_odds` gives.

    key: what chance is drawn from which inputs and channels are left out; None leaves out none.
    """
    keys = iter(jax.random.split(key, recipe.steps + 2) if key is not None else ())

    def dropped(values: jax.Array, share: float) -> jax.Array:
        if key is None:
            return values
        kept = jax.random.bernoulli(next(keys), 1 - share, values.shape)
        return jnp.where(kept, values / (1 - share), 0.0)

    there = known[..., None]
    entry = jax.nn.hard_swish(
        _applied(parameters["entry"], dropped(rows, recipe.dropped_measurements))
    )
    last = entry = entry * there
    for power, step in enumerate(parameters["steps"]):
        centred = last - last.mean(axis=-1, keepdims=True)
        variance = jnp.square(centred).mean(axis=-1, keepdims=True)
        normal = centred / jnp.sqrt(variance + EPSILON) * there
        by = 1 << power
        filled = jnp.pad(normal, ((0, 0), (by, by), (0, 0)))
        beside = (filled[:, : -2 * by], normal, filled[:, 2 * by :])
        change = jax.nn.hard_swish(_applied(step, jnp.concatenate(beside, axis=-1)))
        last = (last + dropped(change, recipe.dropped_channels)) * there
    page = last.sum(axis=1, keepdims=True) / jnp.maximum(there.sum(axis=1, keepdims=True), 1)
    parts = (entry, last, jnp.broadcast_to(page, last.shape))
    mixed = jax.nn.hard_swish(_applied(parameters["mixed"], jnp.concatenate(parts, axis=-1)))
    mixed = dropped(mixed, recipe.dropped_mixed)
    return _applied(parameters["exit"], mixed)[..., 0]


def quantised(names: Sequence[str], scales: Scales, parameters: Parameters) -> PageNet:
    """The network whose weights are the nearest of eight bits."""
    return PageNet(
        tuple(names),
        scales,
        _layer(parameters["entry"]),
        tuple(map(_layer, parameters["steps"])),
        _layer(parameters["mixed"]),
        _layer(parameters["exit"]),
    )


def _layer(parameters: Parameters) -> Layer:
    weights = np.asarray(parameters["weights"], np.float32)
    scales = np.maximum(np.abs(weights).max(axis=0), np.float32(1e-9)) / LARGEST
    whole = np.rint(weights / scales).astype(np.int8)
    return Layer(whole, scales, np.asarray(parameters["biases"], np.float32))


def _applied(parameters: Parameters, values: jax.Array) -> jax.Array:
    return values @ parameters["weights"] + parameters["biases"]


def _trained(
    batches: Iterable[Batch], total: int, features: int, recipe: type[NetRecipe]
) -> Parameters:
    """total: of the batches."""
    rate = optax.cosine_onecycle_schedule(total, recipe.rate)
    steps = optax.chain(
        optax.clip_by_global_norm(1.0), optax.adamw(rate, weight_decay=recipe.decay)
    )
    key, first = jax.random.split(jax.random.key(SEED, impl="rbg"))
    parameters = _first_parameters(first, features, recipe)
    state = steps.init(parameters)

    def loss(parameters: Parameters, batch: tuple[jax.Array, ...], key: jax.Array) -> jax.Array:
        rows, known, targets, weights = batch
        odds = forward(parameters, rows, known, recipe, key)
        errors = optax.sigmoid_binary_cross_entropy(odds, targets)
        # Of stretches of long pages perhaps nothing is known.
        return (errors * weights).sum() / jnp.maximum(weights.sum(), LEAST)

    def step(
        parameters: Parameters, state: Any, batch: tuple[jax.Array, ...], key: jax.Array
    ) -> tuple[Parameters, Any]:
        gradient = jax.grad(loss)(parameters, batch, key)
        changes, state = steps.update(gradient, state, parameters)
        return optax.apply_updates(parameters, changes), state

    compiled = jax.jit(step)
    for batch in batches:
        key, own = jax.random.split(key)
        arrays = (batch.rows, batch.known, batch.targets, batch.weights)
        parameters, state = compiled(parameters, state, arrays, own)
    return parameters


def _first_parameters(key: jax.Array, features: int, recipe: type[NetRecipe]) -> Parameters:
    """Weights drawn evenly, the narrower the more come in; as those of PyTorch's layers."""
    keys = iter(jax.random.split(key, recipe.steps + 3))

    def layer(inputs: int, outputs: int) -> Parameters:
        weights, biases = jax.random.split(next(keys))
        bound = inputs**-0.5
        return {
            "weights": jax.random.uniform(weights, (inputs, outputs), minval=-bound, maxval=bound),
            "biases": jax.random.uniform(biases, (outputs,), minval=-bound, maxval=bound),
        }

    channels = recipe.channels
    return {
        "entry": layer(features, channels),
        "steps": [layer(3 * channels, channels) for _ in range(recipe.steps)],
        "mixed": layer(3 * channels, channels),
        "exit": layer(channels, 1),
    }
