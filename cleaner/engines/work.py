"""What a task does: a shard -> its documents and its manifest, or what there is to learn from it.

A task is done twice, or half and then once more, where a machine is lost; so that it reads nothing
that it writes, and what it writes is the same each time.
"""

from contextlib import closing
from dataclasses import dataclass, replace
from typing import BinaryIO

from cleaner.engines.manifests import Done, Shards
from cleaner.engines.shards import Shard
from cleaner.engines.store import Store
from cleaner.readers import Reading
from cleaner.runs import Cleaning, Guard, Limits, Record, Resources, Result
from cleaner.runs.learning import Learning, learn
from cleaner.sites import SiteModel, write_sites
from cleaner.version import __version__
from cleaner.writers import SITES

__all__ = ["CleanShard", "LearnShard"]


@dataclass(frozen=True, slots=True)
class CleanShard:
    """Cleans a shard and commits it. It can be pickled.

    taught: whether with the model of sites in the store, instead of that of the settings.
    version: of the program that hands it out; another one could give other documents.
    """

    store: Store
    reading: Reading
    cleaning: Cleaning
    limits: Limits
    taught: bool = False
    version: str = __version__

    def __call__(self, shard: Shard, key: str) -> None:
        """Clean it, page for page behind the guard. Raises OSError where nothing can be written."""
        _refuse_version(self.version)
        if not self.taught:
            self._clean(shard, key, self.cleaning)
            return
        with self.store.local(SITES) as path:
            settings = replace(self.cleaning.settings, site_model=path)
            self._clean(shard, key, replace(self.cleaning, settings=settings))

    def _clean(self, shard: Shard, key: str, cleaning: Cleaning) -> None:
        with (
            Guard(cleaning.clean, cleaning.lose, 1, self.limits, cleaning.tell) as guard,
            closing(guard.map(shard.inputs(self.reading))) as results,
            self.store.replacing(Shards.documents(key)) as file,
        ):
            record = Record(_Lines(file))
            inputs = [
                Done(record.write(result), result.facts, result.place, len(result.body))
                for result in results
            ]
        Shards.commit(self.store, key, inputs)


@dataclass(frozen=True, slots=True)
class LearnShard:
    """Learns what repeats across the pages of each site in a shard. It can be pickled."""

    store: Store
    reading: Reading
    learning: Learning
    limits: Limits
    version: str = __version__

    def __call__(self, shard: Shard, key: str) -> None:
        """Learn, and write it down. Raises OSError."""
        _refuse_version(self.version)
        model = SiteModel()
        resources = replace(Resources(1), limits=self.limits)
        learn(shard.inputs(self.reading), self.learning, resources, model, lambda _: None)
        with self.store.replacing(Shards.sites(key)) as file:
            write_sites(model, file)


class _Lines:
    """A sink of documents one after the other; where they will stand in the end is not known."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def __call__(self, result: Result) -> None:
        self._file.write(result.body)


def _refuse_version(version: str) -> None:
    """Raise OSError on a machine that has another version of this program."""
    if version != __version__:
        msg = f"this machine has cleaner {__version__}, the run is of {version}"
        raise OSError(msg)
