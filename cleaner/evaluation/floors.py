"""Floors under measured figures: a file of pinned figures and new ones in, what sank out.

The file is JSON: for each suite, `inputs` maps what was measured on to its SHA-256, and `floors`
maps each figure to the value that it had.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cleaner.errors import UsageError

__all__ = ["Measured", "changed_inputs", "floors_of", "sunk", "write_floors"]

TOLERANCE: Final = 0.002
"""How far a figure may fall. One field lost on one page of a sample, or one block of a fixture, is
more; so are five of the labelled lines. What rounding does on another machine is far less."""
DIGITS: Final = 4


@dataclass(frozen=True, slots=True)
class Measured:
    """What a suite measured.

    inputs: the SHA-256 of each thing it measured on, by name.
    figures: shares 0..1 by name, higher being better.
    """

    suite: str
    inputs: Mapping[str, str]
    figures: Mapping[str, float]


def floors_of(path: Path, suite: str) -> Measured:
    """Give what was pinned for a suite. Raises UsageError if the file has nothing for it."""
    found = _read(path).get(suite)
    if found is None:
        msg = f"{path} has no floors for {suite}; --update writes them"
        raise UsageError(msg)
    return Measured(suite, found["inputs"], found["floors"])


def write_floors(path: Path, measured: Measured) -> None:
    """Pin the figures of one suite; the others in the file stay as they are."""
    suites = _read(path) if path.exists() else {}
    suites[measured.suite] = {
        "inputs": dict(measured.inputs),
        "floors": {name: round(value, DIGITS) for name, value in measured.figures.items()},
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(suites, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def changed_inputs(floors: Measured, measured: Measured) -> tuple[str, ...]:
    """Say which inputs are not those that the floors were measured on; nothing if all are."""
    names = sorted(floors.inputs.keys() | measured.inputs.keys())
    return tuple(
        f"{name} {_change(floors.inputs.get(name), measured.inputs.get(name))}"
        for name in names
        if floors.inputs.get(name) != measured.inputs.get(name)
    )


def sunk(floors: Measured, measured: Measured) -> tuple[str, ...]:
    """Say, a line a figure, which fell below their floors by more than the tolerance.

    A figure that is no longer measured sank; one without a floor must be pinned first.
    """
    return tuple(_sunk(floors.figures, measured.figures))


def _sunk(floors: Mapping[str, float], figures: Mapping[str, float]) -> Iterator[str]:
    for name in sorted(floors.keys() | figures.keys()):
        floor, value = floors.get(name), figures.get(name)
        if floor is None:
            yield f"{name} has no floor; --update writes one"
        elif value is None:
            yield f"{name} is no longer measured; its floor is {floor:.4f}"
        elif round(value, DIGITS) < round(floor - TOLERANCE, DIGITS):
            yield f"{name} sank to {value:.4f}; its floor is {floor:.4f}"


def _change(before: str | None, after: str | None) -> str:
    if before is None:
        return "is new"
    if after is None:
        return "is gone"
    return f"changed from {before[:12]} to {after[:12]}"


def _read(path: Path) -> dict[str, Any]:
    try:
        suites = json.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        msg = f"{path}: no such file; --update writes it"
        raise UsageError(msg) from error
    except (OSError, ValueError) as error:
        msg = f"{path} holds no floors: {error}"
        raise UsageError(msg) from error
    if isinstance(suites, dict):
        return suites
    msg = f"{path} holds no floors: a JSON object is expected"
    raise UsageError(msg)
