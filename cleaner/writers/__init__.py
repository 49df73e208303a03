"""Results -> files or a stream, in one of the formats, and the report of a run."""

from cleaner.writers.atomic import replacing, sweep, write_atomically
from cleaner.writers.documents import LinesSink
from cleaner.writers.formats import Format, render
from cleaner.writers.parquet import refuse_without_parquet
from cleaner.writers.presets import Preset
from cleaner.writers.report import report_line
from cleaner.writers.shards import SHARD_SIZE, ShardSink, write_lines
from cleaner.writers.sinks import DOCUMENTS, REPORTS, SITES, FolderSink, StreamSink
from cleaner.writers.standing import Standing, is_shared, shard_name

__all__ = [
    "DOCUMENTS",
    "REPORTS",
    "SHARD_SIZE",
    "SITES",
    "FolderSink",
    "Format",
    "LinesSink",
    "Preset",
    "ShardSink",
    "Standing",
    "StreamSink",
    "is_shared",
    "refuse_without_parquet",
    "render",
    "replacing",
    "report_line",
    "shard_name",
    "sweep",
    "write_atomically",
    "write_lines",
]
