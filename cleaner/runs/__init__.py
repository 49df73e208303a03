"""Many Inputs -> written documents, by several processes, each trouble kept to its own input."""

from cleaner.runs.cleaning import Cleaning
from cleaner.runs.result import Result, Row
from cleaner.runs.run import Totals, run

__all__ = ["Cleaning", "Result", "Row", "Totals", "run"]
