"""Files of many documents that runs have put into a folder: which of them are to go.

The ledger knows how many shards there are, and whether there is a file of all documents. Where it
does not, as where somebody has deleted it, the report of the last run does.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cleaner.readers.reported import outputs_under
from cleaner.writers.formats import Format
from cleaner.writers.sinks import DOCUMENTS

if TYPE_CHECKING:  # runs bring more than `cleaner --help` needs
    from cleaner.runs.ledger import Ledger

__all__ = ["Standing", "is_shared", "shard_name"]

SHARD: Final = re.compile(r"documents-(\d{5,})")


def shard_name(number: int, form: Format) -> str:
    """Name the file of a shard, counted from 0."""
    return f"documents-{number:05}{form.suffix}"


def is_shared(name: str, form: Format) -> bool:
    """Tell whether a run could give this name to a file of many documents."""
    return _number(name, form) is not None or (form is Format.JSONL and name == DOCUMENTS)


def _number(name: str, form: Format) -> int | None:
    """Give the number of a shard; None for any other file."""
    found = SHARD.fullmatch(name.removesuffix(form.suffix))
    if found is None or shard_name(int(found[1]), form) != name:
        return None
    return int(found[1])


class Standing:
    """The files of one format that runs have put into a folder."""

    def __init__(self, out: Path, form: Format, ledger: "Ledger") -> None:
        """Look what there is. Raises OSError."""
        self._out, self._form, self._ledger = out, form, ledger
        self._key = f"shards{form.suffix}"
        shards, whole = ledger.recall(self._key), ledger.recall(DOCUMENTS)
        named = shards is None or whole is None
        names = (outputs_under(out) if named else None) or frozenset()
        numbers = [number for name in names if (number := _number(name, form)) is not None]
        self.put(
            max(numbers, default=-1) + 1 if shards is None else int(shards),
            whole=DOCUMENTS in names if whole is None else whole == "yes",
        )

    def put(self, shards: int, *, whole: bool) -> None:
        """Note what stands there now. shards: how many. whole: whether all documents in one."""
        self._shards, self._whole = shards, whole
        self._ledger.remember(**{self._key: shards, DOCUMENTS: "yes" if whole else "no"})

    def put_shards(self, shards: int) -> None:
        """Note so many shards, or more."""
        if shards > self._shards:
            self.put(shards, whole=self._whole)

    def only(self, shards: int, *, whole: bool = False) -> None:
        """Remove all but the first shards and, where it is wanted, the file of all documents."""
        for number in range(shards, self._shards):
            (self._out / shard_name(number, self._form)).unlink(missing_ok=True)
        if self._whole and not whole and self._form is Format.JSONL:
            (self._out / DOCUMENTS).unlink(missing_ok=True)
        self.put(shards, whole=whole or (self._whole and self._form is not Format.JSONL))
