"""The model file, and what the shipped ones must fit."""

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cleaner.blocks.html import split_html
from cleaner.blocks.lexicon import EMPTY, Lexicon
from cleaner.blocks.measurements import Measurements, measure
from cleaner.blocks.segments import Segments
from cleaner.blocks.text import split_text
from cleaner.judging.scores.block_model import (
    BlockModel,
    load_model,
    mixed_score,
    read_model,
    write_model,
)
from cleaner.judging.scores.second_look import look_around
from cleaner.judging.scores.trees import LEAF_UNIT, Trees
from cleaner.model import MediaType
from cleaner.parsing.html import parse_html
from tests.judging.constant_net import constant_net

HTML = "<body><nav><a>Home</a></nav><article><h1>Moon</h1><p>The moon rose late.</p></article>"
TEXT = "Home\n\nMoon\n\nThe moon rose late."


def page(kind: MediaType) -> Segments:
    """Give a small page of either kind."""
    if kind is MediaType.TEXT:
        return split_text(TEXT)
    root = parse_html(HTML).root
    assert root is not None
    return split_html(root)


def measured(segments: Segments, lexicon: Lexicon = EMPTY) -> Measurements:
    """Measure it without a title."""
    return measure(segments, None, lexicon)


def stump(names: list[str], feature: str, threshold: float, low: int, high: int) -> Trees:
    """Give a model of one question."""
    return Trees(
        names,
        np.array([[names.index(feature)]], np.int16),
        np.array([[threshold]], np.float32),
        np.array([low * LEAF_UNIT, high * LEAF_UNIT], np.int32),
        7,
    )


@pytest.fixture
def small() -> BlockModel:
    """Keep what stands before more than two words: pass one sees words, pass two its scores."""
    segments = page(MediaType.TEXT)
    names = list(measured(segments).names)
    around = look_around(segments, np.ones(3), np.ones(3)).names
    return BlockModel(
        Lexicon({"moon": 0.5, "über": -1.25}, {"<p>": 1.0}, ({"<p>": 0.07}, {}, {"main": 2.5})),
        stump(names, "words", float(np.log1p(2.5)), -2, 2),
        stump([*names, *around], "score+1", 0.5, -3, 3),
        constant_net(names, 0),
    )


def test_the_second_pass_sees_the_first(small: BlockModel) -> None:
    """Only the line before the sentence has a neighbour that the first pass keeps."""
    segments = page(MediaType.TEXT)
    scores = small.score(segments, measured(segments))
    assert (scores > 0.5).tolist() == [False, True, False]
    mean = ((-2 + 3) / 2 + 7 / LEAF_UNIT) * 0.6  # of the log-odds of both passes; the rest is 0
    assert scores[1] == pytest.approx(1 / (1 + np.exp(-mean)))


def test_the_network_counts_by_its_share(small: BlockModel) -> None:
    """The log-odds lie between its own and those of the trees."""
    segments = page(MediaType.TEXT)
    found = measured(segments)
    model = replace(small, net=constant_net(small.first.names, 3))
    without, both = (
        np.log(s / (1 - s)) for s in (one.score(segments, found) for one in (small, model))
    )
    assert both == pytest.approx(without + 3 * 0.4)


def test_a_pass_may_be_sure_without_end() -> None:
    """A score of exactly 0 or 1 has infinite odds; between it and its opposite is one half."""
    sure = np.array([0.0, 0.0, 1.0])
    opposite = np.array([0.0, 1.0, 1.0])
    scores = mixed_score(sure, opposite, np.full(3, 0.5))
    assert scores == pytest.approx([0.0, 0.5, 1.0], abs=1e-5)


@pytest.mark.parametrize("lexicon", ["small", "empty"])
def test_a_model_survives_its_file(small: BlockModel, tmp_path: Path, lexicon: str) -> None:
    """Read back it is equal, scores the same, and written again it gives the same bytes."""
    model = small if lexicon == "small" else replace(small, lexicon=EMPTY)
    write_model(model, tmp_path / "once.npz")
    again = read_model(tmp_path / "once.npz")
    write_model(again, tmp_path / "twice.npz")
    assert (tmp_path / "once.npz").read_bytes() == (tmp_path / "twice.npz").read_bytes()
    assert again.lexicon == model.lexicon
    assert list(again.second.names) == list(model.second.names)
    segments = page(MediaType.TEXT)
    found = measured(segments, model.lexicon)
    assert model.score(segments, found).tobytes() == again.score(segments, found).tobytes()


def test_a_model_file_cannot_run_code(tmp_path: Path) -> None:
    """A pickled array in it is refused, not loaded."""
    np.savez(tmp_path / "bad.npz", odd=np.array([{"a": 1}], object))
    with pytest.raises((ValueError, KeyError)):
        read_model(tmp_path / "bad.npz")
    with np.load(tmp_path / "bad.npz", allow_pickle=True) as arrays:
        buffer = io.BytesIO()
        np.savez(buffer, words_weights=arrays["odd"])
    buffer.seek(0)
    with pytest.raises(ValueError, match="allow_pickle"):
        read_model(buffer)


@pytest.mark.parametrize("kind", MediaType)
def test_the_shipped_model_fits_the_measurements(kind: MediaType) -> None:
    """Its rows are the catalogue's, name by name; else it was trained for another."""
    model = load_model(kind)
    segments = page(kind)
    found = measured(segments, model.lexicon)
    around = look_around(segments, found.words, np.full(len(segments), 0.5)).names
    assert list(model.first.names) == list(found.names)
    assert list(model.net.names) == list(found.names)
    assert list(model.second.names) == [*found.names, *around]


@pytest.mark.parametrize("kind", MediaType)
def test_the_shipped_model_is_sound(kind: MediaType) -> None:
    """Its questions are about rows that exist, and its leaves are whole numbers."""
    model = load_model(kind)
    assert model.lexicon.words
    for trees in (model.first, model.second):
        depth, count = trees.features.shape
        assert 0 <= trees.features.min() <= trees.features.max() < len(trees.names)
        assert trees.thresholds.shape == (depth, count)
        assert not np.isnan(trees.thresholds).any()
        assert trees.leaves.shape == (count << depth,)
        arrays = (trees.features, trees.thresholds, trees.leaves)
        assert [array.dtype.name for array in arrays] == ["int16", "float32", "int32"]


@pytest.mark.parametrize("kind", MediaType)
def test_the_shipped_model_scores(kind: MediaType) -> None:
    """A number from 0 to 1 a block, the same each time; and it is read only once."""
    segments = page(kind)
    model = load_model(kind)
    scores = model.score(segments, measured(segments, model.lexicon))
    assert scores.shape == (3,)
    assert ((scores >= 0) & (scores <= 1)).all()
    assert np.array_equal(scores, model.score(segments, measured(segments, model.lexicon)))
    assert load_model(kind) is model
