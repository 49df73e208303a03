"""The quality gate, `python -m cleaner.evaluation.gate`: refuses to let measured figures sink.

Measures on the corpora that CLEANER_CORPORA names, else on those in ../shared/corpora, else on
fixtures/, and compares with the floors in tests/quality/floors.json. Exits with 0 if every figure
holds, with 1 and a line a figure if some sank, with 2 if the floors were measured on other inputs.

By default the shipped models judge. They have seen pages of these corpora in training, so the
figures guard against regressions and are no estimate of accuracy; `cleaner evaluate --fold-models`
gives that. With --fold-models the gate has floors of their own.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Final

from cleaner.errors import UsageError
from cleaner.evaluation.fixtures import measure_fixtures
from cleaner.evaluation.floors import (
    Measured,
    changed_inputs,
    floors_of,
    sunk,
    write_floors,
)
from cleaner.evaluation.quality import Sampling, measure_corpora

__all__ = ["main"]

VARIABLE: Final = "CLEANER_CORPORA"
SHARED: Final = Path("../shared/corpora")
FIXTURES: Final = Path("fixtures")
FLOORS: Final = Path("tests/quality/floors.json")
PAGES: Final = 250
"""Of each corpus. Measuring takes about two minutes on two cores with that many."""
JOBS: Final = 2


@dataclass(frozen=True, slots=True)
class _Options:
    """The flags."""

    floors: Path
    update: bool
    sampling: Sampling


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, compare, and say how it went; gives the exit code."""
    options = _options(arguments)
    try:
        return _gate(options)
    except UsageError as error:
        _say(f"error: {error}")
        return 2


def _gate(options: _Options) -> int:
    start = perf_counter()
    measured = _measure(options.sampling)
    for name, value in measured.figures.items():
        print(f"{value:.4f}  {name}")  # noqa: T201 - a command that prints its figures
    _say(f"{measured.suite}: {len(measured.figures)} figures in {perf_counter() - start:.0f} s")
    if options.update:
        write_floors(options.floors, measured)
        _say(f"{options.floors}: the floors are now these figures")
        return 0
    return _verdict(floors_of(options.floors, measured.suite), measured)


def _verdict(floors: Measured, measured: Measured) -> int:
    changes = changed_inputs(floors, measured)
    if changes:
        msg = (
            f"the floors were measured on other inputs: {'; '.join(changes)}. "
            "If that is meant, pin new floors with --update"
        )
        raise UsageError(msg)
    lines = sunk(floors, measured)
    for line in lines:
        _say(line)
    return 1 if lines else 0


def _measure(sampling: Sampling) -> Measured:
    corpora = _corpora()
    if corpora is not None:
        return measure_corpora(corpora, sampling)
    if sampling.fold_models:
        msg = f"--fold-models needs corpora, in the folder that {VARIABLE} names"
        raise UsageError(msg)
    return measure_fixtures(FIXTURES)


def _corpora() -> Path | None:
    named = os.environ.get(VARIABLE)
    if not named:
        return SHARED if SHARED.is_dir() else None
    if Path(named).is_dir():
        return Path(named)
    msg = f"{VARIABLE}: no such folder: {named}"
    raise UsageError(msg)


def _options(arguments: Sequence[str] | None) -> _Options:
    parser = argparse.ArgumentParser(
        prog="python -m cleaner.evaluation.gate",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--floors", type=Path, default=FLOORS, metavar="FILE", help=f"{FLOORS}")
    parser.add_argument("--update", action="store_true", help="pin what is measured now")
    parser.add_argument("--fold-models", type=Path, metavar="DIR", help="models of the folds")
    parser.add_argument("--pages", type=int, default=PAGES, help=f"of each corpus ({PAGES})")
    parser.add_argument("--jobs", type=int, default=JOBS, help=f"processes ({JOBS})")
    given = parser.parse_args(arguments)
    if given.pages < 1 or given.jobs < 1:
        parser.error("--pages and --jobs are at least 1")
    return _Options(
        given.floors, given.update, Sampling(given.pages, given.jobs, given.fold_models)
    )


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
