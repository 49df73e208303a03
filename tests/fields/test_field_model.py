"""The field model: its file, and that it gives a field only where it is sure enough."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from cleaner.fields.field_model import (
    COLUMNS,
    load_field_model,
    read_field_model,
    type_scores,
    write_field_model,
)
from cleaner.fields.page_types import PAGE_TYPES
from cleaner.judging.trees import LEAF_UNIT, Trees
from cleaner.model import Label
from tests.fields.conftest import looked_at


def constant(field: str, odds: float) -> Trees:
    """Trees that say the same of everything."""
    shape = (1, 1)
    return Trees(
        COLUMNS[field],
        np.zeros(shape, np.int16),
        np.zeros(shape, np.float32),
        np.zeros(2, np.int32),
        round(odds * LEAF_UNIT),
    )


def test_a_model_file_holds_the_model(tmp_path: Path) -> None:
    """Written twice it has the same bytes, and what is read says the same."""
    model = load_field_model()
    paths = [tmp_path / "a.npz", tmp_path / "b.npz"]
    for path in paths:
        write_field_model(model, path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    with paths[0].open("rb") as file:
        again = read_field_model(file)
    looked = looked_at("<h1>Moon</h1><p>By Ann Lee<p>2 June 2012", [Label.TITLE, Label.BYLINE])
    assert again.weigh(*looked) == model.weigh(*looked)


def test_below_the_threshold_a_field_stays_empty() -> None:
    """A title is given all the same: every page has one."""
    title, author, date = (constant(name, -9) for name in ("title", "author", "date"))
    unsure = replace(load_field_model(), title=title, author=author, date=date)
    looked = looked_at("<h1>Moon</h1><p>By Ann Lee<p>2 June 2012", [Label.TITLE, Label.BYLINE])
    found = unsure.weigh(*looked)
    assert found.title is not None
    assert (found.author, found.date) == (None, None)


def test_the_likeliest_type() -> None:
    """Scores are shares of one."""
    trees = tuple(constant("type", odds) for odds in range(len(PAGE_TYPES)))
    scores = type_scores(trees, np.zeros((len(COLUMNS["type"]), 1), np.float32))
    assert scores.argmax() == len(PAGE_TYPES) - 1
    assert abs(float(scores.sum()) - 1) < 1e-6
