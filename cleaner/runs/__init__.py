"""Many Inputs -> written documents, by several processes, each trouble kept to its own input."""

from cleaner.runs.cleaning import Cleaning
from cleaner.runs.guard import AHEAD, Guard
from cleaner.runs.limits import Death, Fate, Limits
from cleaner.runs.result import Result, Row
from cleaner.runs.run import Resources, Totals, run

__all__ = [
    "AHEAD",
    "Cleaning",
    "Death",
    "Fate",
    "Guard",
    "Limits",
    "Resources",
    "Result",
    "Row",
    "Totals",
    "run",
]
