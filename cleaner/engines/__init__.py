"""Pieces of files -> committed shards -> the outputs that a run on one machine writes.

For engines that have many machines.
`cleaner.engines.ray` hands the shards to Ray; all else here knows of no engine.
"""

from cleaner.engines.manifests import Done, Shards, row_of
from cleaner.engines.outputs import Output, Slice, WriteOutput, output_name, outputs_of
from cleaner.engines.shards import Shard, shards_of
from cleaner.engines.store import FolderStore, Store, UrlStore
from cleaner.engines.work import CleanShard, LearnShard

__all__ = [
    "CleanShard",
    "Done",
    "FolderStore",
    "LearnShard",
    "Output",
    "Shard",
    "Shards",
    "Slice",
    "Store",
    "UrlStore",
    "WriteOutput",
    "output_name",
    "outputs_of",
    "row_of",
    "shards_of",
]
