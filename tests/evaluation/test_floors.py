"""Pinned figures: what holds, what sank, what was measured on other inputs."""

from pathlib import Path

import pytest

from cleaner.errors import UsageError
from cleaner.evaluation.floors import Measured, changed_inputs, floors_of, sunk, write_floors

FLOORS = Measured("moon", {"tiny": "a" * 64}, {"f1": 0.9, "side": 0.5})


def measured(**figures: float) -> Measured:
    """Give figures on the same inputs."""
    return Measured("moon", FLOORS.inputs, figures)


@pytest.mark.parametrize("f1", [0.8980, 0.9, 1.0])
def test_figures_hold_within_the_tolerance(f1: float) -> None:
    """And may rise."""
    assert sunk(FLOORS, measured(f1=f1, side=0.5)) == ()


def test_figures_sink_below_it() -> None:
    """Each with its floor."""
    assert sunk(FLOORS, measured(f1=0.8979, side=0.4)) == (
        "f1 sank to 0.8979; its floor is 0.9000",
        "side sank to 0.4000; its floor is 0.5000",
    )


def test_figures_may_neither_vanish_nor_come_unpinned() -> None:
    """Either would go unnoticed for ever."""
    assert sunk(FLOORS, measured(f1=0.9, title=0.7)) == (
        "side is no longer measured; its floor is 0.5000",
        "title has no floor; --update writes one",
    )


def test_inputs_that_changed() -> None:
    """Are named, with the start of both digests."""
    other = Measured("moon", {"tiny": "b" * 64, "large": "c"}, {})
    assert changed_inputs(FLOORS, other) == (
        "large is new",
        "tiny changed from aaaaaaaaaaaa to bbbbbbbbbbbb",
    )
    assert changed_inputs(FLOORS, Measured("moon", {}, {})) == ("tiny is gone",)
    assert changed_inputs(FLOORS, measured()) == ()


def test_written_and_read_again(tmp_path: Path) -> None:
    """Rounded; the floors of other suites stay."""
    path = tmp_path / "new" / "floors.json"
    write_floors(path, FLOORS)
    write_floors(path, Measured("sun", {"tiny": "d"}, {"f1": 1 / 3}))
    assert floors_of(path, "moon") == FLOORS
    assert floors_of(path, "sun").figures == {"f1": 0.3333}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "no such file; --update writes it"),
        ("{}", "has no floors for moon; --update writes them"),
        ("[]", "a JSON object is expected"),
        ("moon", "holds no floors"),
    ],
)
def test_missing_floors_are_an_error(tmp_path: Path, content: str | None, words: str) -> None:
    """Nothing is pinned by itself."""
    path = tmp_path / "floors.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=words):
        floors_of(path, "moon")
