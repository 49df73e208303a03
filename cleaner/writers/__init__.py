"""Results -> files or a stream: JSON, JSON Lines, text, Markdown, and the report of a run."""

from cleaner.writers.atomic import replacing
from cleaner.writers.formats import Format, render
from cleaner.writers.report import report_line
from cleaner.writers.sinks import DOCUMENTS, REPORTS, FolderSink, LinesSink, StreamSink

__all__ = [
    "DOCUMENTS",
    "REPORTS",
    "FolderSink",
    "Format",
    "LinesSink",
    "StreamSink",
    "render",
    "replacing",
    "report_line",
]
