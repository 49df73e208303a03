"""Many Inputs -> written documents, by several processes, each trouble kept to its own input."""

from cleaner.runs.cleaning import Cleaning
from cleaner.runs.guard import AHEAD, Guard
from cleaner.runs.ledger import Ledger, holding
from cleaner.runs.ledger_tables import LedgerError
from cleaner.runs.limits import Death, Fate, Limits
from cleaner.runs.record import Record, Resumed
from cleaner.runs.result import Entry, Facts, Result, Row, Written
from cleaner.runs.run import Resources, Totals, run

__all__ = [
    "AHEAD",
    "Cleaning",
    "Death",
    "Entry",
    "Facts",
    "Fate",
    "Guard",
    "Ledger",
    "LedgerError",
    "Limits",
    "Record",
    "Resources",
    "Result",
    "Resumed",
    "Row",
    "Totals",
    "Written",
    "holding",
    "run",
]
