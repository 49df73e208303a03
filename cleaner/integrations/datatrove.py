"""A step of a datatrove pipeline: documents whose text is a page -> cleaned ones."""

from collections.abc import Iterable, Iterator

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep

from cleaner.integrations.rows import DEFAULTS, Options, added, clean_row

__all__ = ["CleanPages"]


class CleanPages(PipelineStep):
    """Puts the core text in the place of the page, and all else of a document into the metadata.

    What was not cleaned goes on without text, and `metadata["status"]` says so: a filter behind
    this step can drop it.
    """

    name = "cleaner"
    type = "EXTRACTOR"

    def __init__(self, column: str = "html", options: Options = DEFAULTS) -> None:
        """Begin. column: "html", or "text" for pages that were rendered to text."""
        super().__init__()
        self.column = column
        self.options = options

    def run(
        self,
        data: Iterable[Document],
        rank: int = 0,  # noqa: ARG002 - as datatrove calls it
        world_size: int = 1,  # noqa: ARG002
    ) -> Iterator[Document]:
        """Clean one document after the other."""
        for document in data:
            with self.track_time():
                row = {"id": document.id, "url": document.metadata.get("url")}
                cleaned = clean_row(row | {self.column: document.text}, self.options)
            self.stat_update(cleaned["status"])
            document.text = cleaned.pop("text")
            document.metadata = added(document.metadata, cleaned)
            yield document
