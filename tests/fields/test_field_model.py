"""The field model: its file, and that it gives a field only where it is sure enough."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from cleaner.fields.field_model import (
    COLUMNS,
    dated_row,
    load_field_model,
    read_field_model,
    type_scores,
    write_field_model,
)
from cleaner.fields.page_types import PAGE_TYPES
from cleaner.judging.scores.trees import LEAF_UNIT, Trees
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
    title, author, dated = (constant(name, -9) for name in ("title", "author", "dated"))
    unsure = replace(load_field_model(), title=title, author=author, dated=dated)
    looked = looked_at("<h1>Moon</h1><p>By Ann Lee<p>2 June 2012", [Label.TITLE, Label.BYLINE])
    found = unsure.weigh(*looked)
    assert found.title is not None
    assert (found.author, found.date) == (None, None)


def test_a_day_is_chosen_first() -> None:
    """Then it is asked whether the page has one, of trees that see how clear the choice was."""
    model = replace(load_field_model(), dated=constant("dated", 9))
    looked = looked_at("<h1>Moon</h1><p>2 June 2012<p>9 June 2012", [Label.TITLE, Label.DATE])
    found = model.weigh(*looked).date
    assert found is not None
    assert (found.text, found.score) == ("2012-06-02", 0.9999)


def test_how_clear_the_choice_was() -> None:
    """The best odds, the next, their sum, how many; then what is told of the chosen."""
    rows = np.array([[5, 6, 7], [1, 2, 3]], np.float32)
    row = dated_row(np.array([-1.0, 2.0, 0.5]), rows)
    assert row.ravel().tolist() == [2.0, 0.5, 1.5, 3.0, 6.0, 2.0]
    assert dated_row(np.array([2.0]), rows[:, :1]).ravel().tolist() == [2.0, 0.0, 2.0, 1.0, 5, 1]


def test_the_likeliest_type() -> None:
    """Scores are shares of one."""
    trees = tuple(constant("type", odds) for odds in range(len(PAGE_TYPES)))
    scores = type_scores(trees, np.zeros((len(COLUMNS["type"]), 1), np.float32))
    assert scores.argmax() == len(PAGE_TYPES) - 1
    assert abs(float(scores.sum()) - 1) < 1e-6
