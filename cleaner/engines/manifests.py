"""What is committed of a run in shards: the documents of a shard, and the manifest that says so.

    _shards/KEY.documents        one after the other, failed and skipped ones too
    _shards/KEY.manifest.jsonl   a line an input; written last
    _shards/KEY.sites            what was learned of the sites of its pages

Whoever deletes the folder loses nothing but time.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from cleaner.engines.shards import Shard
from cleaner.engines.store import Store
from cleaner.model import Notice, Status
from cleaner.runs import Facts, Record, Result, Row

__all__ = ["Done", "Shards", "row_of"]

FOLDER: Final = "_shards"
DOCUMENTS, MANIFEST, SITES, OUTPUT = ".documents", ".manifest.jsonl", ".sites", ".output"


@dataclass(frozen=True, slots=True)
class Done:
    """One input of a shard. The row's `output` is not known before all shards are.

    place: see `cleaner.runs.Result`. size: bytes of its document.
    """

    row: Row
    facts: Facts
    place: tuple[str, ...] = ()
    size: int = 0


def row_of(values: Mapping[str, Any]) -> Row:
    """Give a row that was written down as JSON."""
    return Row(**{**values, "status": Status(values["status"])})


def _result(done: Done, body: bytes, file: str) -> Result:
    """Undo `Record.write`. file: where the input is now."""
    row = done.row
    return Result(
        name=row.path,
        place=done.place,
        status=row.status,
        notice=None if row.code is None else Notice(row.code, row.message or ""),
        seconds=row.seconds,
        body=body,
        facts=done.facts,
        duplicate_of=row.duplicate_of,
        file=file,
    )


class Shards:
    """The shards in a store, each by its key. Raises OSError."""

    def __init__(self, store: Store) -> None:
        """Look what there is."""
        self.store = store
        self._names = store.names(FOLDER)

    @staticmethod
    def documents(key: str) -> str:
        """Name the file of a shard's documents."""
        return f"{FOLDER}/{key}{DOCUMENTS}"

    @staticmethod
    def sites(key: str) -> str:
        """Name the file of what was learned from a shard."""
        return f"{FOLDER}/{key}{SITES}"

    def is_committed(self, key: str) -> bool:
        """Tell whether a shard was, when these were looked at."""
        return {f"{key}{DOCUMENTS}", f"{key}{MANIFEST}"} <= self._names

    def is_learned(self, key: str) -> bool:
        """Tell the same of what its sites are like."""
        return f"{key}{SITES}" in self._names

    @staticmethod
    def commit(store: Store, key: str, inputs: Iterable[Done]) -> None:
        """Write the manifest of a shard whose documents are there."""
        with store.replacing(f"{FOLDER}/{key}{MANIFEST}") as file:
            for done in inputs:
                file.write(json.dumps(asdict(done)).encode() + b"\n")

    def inputs(self, key: str) -> Iterator[Done]:
        """Yield what a manifest lists."""
        with self.store.open(f"{FOLDER}/{key}{MANIFEST}") as file:
            for line in file:
                found = json.loads(line)
                facts = Facts(**found["facts"])
                yield Done(row_of(found["row"]), facts, tuple(found["place"]), found["size"])

    def pages(self, shard: Shard, key: str, record: Record) -> Iterator[Done]:
        """Write each document of a shard as a file of its own; yield the inputs with their outputs.

        record: writes them, in the order of the whole run.
        """
        files = shard.files()
        with self.store.open(self.documents(key)) as bodies:
            for done in self.inputs(key):
                body = bodies.read(done.size)
                yield replace(done, row=record.write(_result(done, body, files.of(done.row.path))))

    def count(self, key: str) -> int:
        """Count the inputs of a shard that have a document: all but files without rows."""
        with self.store.open(f"{FOLDER}/{key}{MANIFEST}") as file:
            return sum(json.loads(line)["size"] > 0 for line in file)

    def note_output(self, name: str, key: str) -> None:
        """Note that an output was written. key: of what it is made of."""
        with self.store.replacing(f"{FOLDER}/{key}{OUTPUT}") as file:
            file.write((self.store.mark(name) or "").encode())

    def has_output(self, name: str, key: str) -> bool:
        """Tell whether an output is there as it was written."""
        if f"{key}{OUTPUT}" not in self._names:
            return False
        with self.store.open(f"{FOLDER}/{key}{OUTPUT}") as file:
            return file.read().decode() == self.store.mark(name)

    def keep(self, keys: Collection[str]) -> None:
        """Remove all but these."""
        for name in self._names:
            if name.partition(".")[0] not in keys:
                self.store.remove(f"{FOLDER}/{name}")
