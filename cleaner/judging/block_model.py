"""The block model: measurements in, a score for every block out; and its file.

Two passes of trees. The first sees a block, its neighbours' measurements and its containers; the
second sees all that and the first pass's scores around the block.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleaner.blocks.columns import Floats
from cleaner.blocks.lexicon import Lexicon
from cleaner.blocks.measurements import Measurements
from cleaner.blocks.segments import Segments
from cleaner.judging.second_look import look_around
from cleaner.judging.trees import Trees
from cleaner.model import MediaType

__all__ = ["BlockModel", "load_model", "read_model", "write_model"]


@dataclass(frozen=True, slots=True)
class BlockModel:
    """Both passes, and the lexicon that the measurements need."""

    lexicon: Lexicon
    first: Trees
    second: Trees

    def score(self, segments: Segments, measured: Measurements) -> NDArray[np.float64]:
        """The probability that each block is core; shape (blocks,)."""
        first = self.first.predict(measured.matrix)
        return self.second.predict(second_matrix(segments, measured, first))


def second_matrix(segments: Segments, measured: Measurements, first: NDArray[np.float64]) -> Floats:
    """What the second pass sees: the measurements, then `look_around`'s columns."""
    around = look_around(segments, measured.words, first).matrix()
    return np.concatenate((measured.matrix, around))


@cache
def load_model(media_type: MediaType) -> BlockModel:
    """The shipped model for one kind of scrape; read once a process."""
    name = "html.npz" if media_type is MediaType.HTML else "text.npz"
    with (files("cleaner.models") / name).open("rb") as file:
        return read_model(file)


def read_model(file: Any) -> BlockModel:
    """Read a model file. Nothing in it is executed: it is arrays only."""
    with np.load(file, allow_pickle=False) as arrays:
        return BlockModel(
            Lexicon(_read_odds(arrays, "words"), _read_odds(arrays, "names")),
            _read_trees(arrays, "first"),
            _read_trees(arrays, "second"),
        )


def write_model(model: BlockModel, path: Path) -> None:
    """Write a model file; the same model gives the same bytes."""
    arrays: dict[str, NDArray[Any]] = {}
    for name, odds in (("words", model.lexicon.words), ("names", model.lexicon.names)):
        arrays[name] = _pack(list(odds))
        arrays[f"{name}_odds"] = np.array(list(odds.values()), np.float32)
    for name, trees in (("first", model.first), ("second", model.second)):
        arrays[f"{name}_names"] = _pack(trees.names)
        arrays[f"{name}_features"] = trees.features
        arrays[f"{name}_thresholds"] = trees.thresholds
        arrays[f"{name}_leaves"] = trees.leaves
        arrays[f"{name}_bias"] = np.int64(trees.bias)  # type: ignore[assignment]
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def _pack(words: Any) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(words).encode(), np.uint8)


def _unpack(array: NDArray[np.uint8]) -> list[str]:
    text = array.tobytes().decode()
    return text.split("\n") if text else []


def _read_odds(arrays: Any, name: str) -> dict[str, float]:
    # No proxy that protects it: every word of a page is looked up, and a proxy doubles the time.
    words = _unpack(arrays[name])
    return dict(zip(words, arrays[f"{name}_odds"].tolist(), strict=True))


def _read_trees(arrays: Any, name: str) -> Trees:
    return Trees(
        _unpack(arrays[f"{name}_names"]),
        arrays[f"{name}_features"],
        arrays[f"{name}_thresholds"],
        arrays[f"{name}_leaves"],
        int(arrays[f"{name}_bias"]),
    )
