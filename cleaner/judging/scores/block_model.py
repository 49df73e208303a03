"""The block model: measurements in, a score for every block out; and its file.

Two passes of trees and a network. The first pass sees a block, its neighbours' measurements and its
containers; the second sees all that and the first pass's scores around the block; the network reads
the page as a sequence. The score lies between the network's and the mean of both passes: trees are
the better ones on pages like those they were trained on, and the network on others. The first pass
alone is what `Effort.FAST` takes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Floats, within
from cleaner.blocks.lexicon import Lexicon
from cleaner.blocks.measurements import Measurements
from cleaner.blocks.segments import Segments
from cleaner.judging.scores.page_net import Layer, PageNet, Scales
from cleaner.judging.scores.second_look import look_around
from cleaner.judging.scores.trees import Trees
from cleaner.model import MediaType

__all__ = [
    "BlockModel",
    "load_model",
    "mixed_score",
    "read_model",
    "read_site_trees",
    "write_model",
    "write_site_trees",
]

TABLES: Final = ("words", "names", "near_own", "near_close", "near_far")
"""The tables of the lexicon in the file."""
WEIGHT_UNIT: Final = 100
"""Weights are log-odds in whole hundredths."""
MODEL_NAMES: Final = {
    MediaType.HTML: "html",
    MediaType.TEXT: "text",
    MediaType.MARKDOWN: "markdown",
}
"""What the files of each kind are called."""
NET_SHARE: Final = 0.4
"""Of the network in the score. The more it has, the better are unseen corpora, and the worse
collections and listings; from 0.3 to 0.6 the mean over all pages differs by less than 0.001."""
LOWEST: Final = 1e-9
"""The lowest score, so that no odds are infinite."""


@dataclass(frozen=True, slots=True)
class BlockModel:
    """Both passes of trees, the network, and the lexicon that the measurements need.

    site: what corrects the score where the site of a page is known; None corrects nothing.
    """

    lexicon: Lexicon
    first: Trees
    second: Trees
    net: PageNet
    site: Trees | None = None

    def score(self, segments: Segments, measured: Measurements) -> NDArray[np.float64]:
        """The probability that each block is core; shape (blocks,)."""
        first = self.first.predict(measured.matrix)
        second = self.second.predict(second_matrix(segments, measured, first))
        return mixed_score(first, second, self.net.predict(measured.matrix))


def mixed_score(
    first: NDArray[np.float64], second: NDArray[np.float64], by_net: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The score whose log-odds are a mean of those of both passes and of the network's."""
    first, second, by_net = (within(s, LOWEST, 1 - LOWEST) for s in (first, second, by_net))
    by_trees = first / (1 - first) * (second / (1 - second))
    odds = by_trees ** ((1 - NET_SHARE) / 2) * (by_net / (1 - by_net)) ** NET_SHARE
    return np.asarray(odds / (1 + odds))


def second_matrix(segments: Segments, measured: Measurements, first: NDArray[np.float64]) -> Floats:
    """What the second pass sees: the measurements, then `look_around`'s columns."""
    around = look_around(segments, measured.words, first).matrix()
    return np.concatenate((measured.matrix, around))


@cache
def load_model(media_type: MediaType) -> BlockModel:
    """The shipped model for one kind of scrape; read once a process."""
    name = MODEL_NAMES[media_type]
    folder = files("cleaner.models")
    with (folder / f"{name}.npz").open("rb") as file:
        model = read_model(file)
    if not (folder / f"site-{name}.npz").is_file():
        return model
    with (folder / f"site-{name}.npz").open("rb") as file:
        return replace(model, site=read_site_trees(file))


def read_model(file: Any) -> BlockModel:
    """Read a model file. Nothing in it is executed: it is arrays only."""
    with np.load(file, allow_pickle=False) as arrays:
        return BlockModel(
            _read_lexicon(arrays),
            _read_trees(arrays, "first"),
            _read_trees(arrays, "second"),
            _read_net(arrays),
        )


def read_site_trees(file: Any) -> Trees:
    """Read the trees that correct scores by what is known of the site."""
    with np.load(file, allow_pickle=False) as arrays:
        return _read_trees(arrays, "site")


def write_site_trees(trees: Trees, path: Path) -> None:
    """Write them; the same trees give the same bytes."""
    np.savez_compressed(path, **_tree_arrays("site", trees))


def write_model(model: BlockModel, path: Path) -> None:
    """Write a model file; the same model gives the same bytes."""
    arrays: dict[str, NDArray[Any]] = {}
    for name, weights in zip(TABLES, _tables(model.lexicon), strict=True):
        arrays[name] = _pack(weights)
        hundredths = [round(weight * WEIGHT_UNIT) for weight in weights.values()]
        arrays[f"{name}_weights"] = np.array(hundredths, np.int16)
    for name, trees in (("first", model.first), ("second", model.second)):
        arrays |= _tree_arrays(name, trees)
    arrays |= _net_arrays(model.net)
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def _tree_arrays(name: str, trees: Trees) -> dict[str, Any]:
    return {
        f"{name}_names": _pack(trees.names),
        f"{name}_features": trees.features,
        f"{name}_thresholds": trees.thresholds,
        f"{name}_leaves": trees.leaves,
        f"{name}_bias": np.int64(trees.bias),
    }


def _net_arrays(net: PageNet) -> dict[str, Any]:
    arrays: dict[str, Any] = {"net_names": _pack(net.names), "net_scales": np.stack(net.scales)}
    for name, layer in zip(_layer_names(len(net.steps)), net.layers, strict=True):
        arrays[f"net_{name}_weights"] = layer.weights
        arrays[f"net_{name}_scales"] = layer.scales
        arrays[f"net_{name}_biases"] = layer.biases
    return arrays


def _layer_names(steps: int) -> list[str]:
    return ["entry", *(f"step{index}" for index in range(steps)), "mixed", "exit"]


def _pack(words: Any) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(words).encode(), np.uint8)


def _unpack(array: NDArray[np.uint8]) -> list[str]:
    text = array.tobytes().decode()
    return text.split("\n") if text else []


def _tables(lexicon: Lexicon) -> tuple[Mapping[str, float], ...]:
    return (lexicon.words, lexicon.names, *lexicon.near)


def _read_lexicon(arrays: Any) -> Lexicon:
    words, names, *near = (_read_table(arrays, name) for name in TABLES)
    return Lexicon(words, names, tuple(near))


def _read_table(arrays: Any, name: str) -> dict[str, float]:
    # No proxy that protects it: every word of a page is looked up, and a proxy doubles the time.
    weights = arrays[f"{name}_weights"] / WEIGHT_UNIT
    return dict(zip(_unpack(arrays[name]), weights.tolist(), strict=True))


def _read_trees(arrays: Any, name: str) -> Trees:
    return Trees(
        _unpack(arrays[f"{name}_names"]),
        arrays[f"{name}_features"],
        arrays[f"{name}_thresholds"],
        arrays[f"{name}_leaves"],
        int(arrays[f"{name}_bias"]),
    )


def _read_net(arrays: Any) -> PageNet:
    steps = sum(name.startswith("net_step") and name.endswith("_weights") for name in arrays)
    entry, *between, mixed, last = (
        Layer(*(arrays[f"net_{name}_{part}"] for part in ("weights", "scales", "biases")))
        for name in _layer_names(steps)
    )
    return PageNet(
        _unpack(arrays["net_names"]),
        Scales(*arrays["net_scales"]),
        entry,
        tuple(between),
        mixed,
        last,
    )
