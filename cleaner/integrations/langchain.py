"""For LangChain: a transformer of documents whose content is a page, and a loader of files."""

from collections.abc import Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

from langchain_core.document_loaders import BaseLoader
from langchain_core.documents import BaseDocumentTransformer, Document

from cleaner.integrations.rows import DEFAULTS, Options, clean_paths, clean_rows, named, page_in
from cleaner.writers.presets import Preset, added, arranged

__all__ = ["CleanPages", "CleanPagesLoader"]


class CleanPages(BaseDocumentTransformer):
    """Gives each document its core text, and adds what was found to its metadata; see `added`."""

    def __init__(self, column: str = "html", options: Options = DEFAULTS) -> None:
        """Begin. column: "html", or "text" for pages that were rendered to text."""
        self.options = page_in(column, options)
        self.column, self.columns = column, options.columns

    def transform_documents(
        self,
        documents: Sequence[Document],
        **kwargs: Any,  # noqa: ARG002
    ) -> list[Document]:
        """Clean each; its address is in the metadata, as `source` or where the columns say."""
        pages = list(documents)
        rows = (
            named(page.metadata, self.columns, page.id, page.metadata.get("source"))
            | {self.column: page.page_content}
            for page in pages
        )
        cleaned = map(_document, clean_rows(rows, self.options))
        return [
            found.model_copy(update={"metadata": added(page.metadata, found.metadata)})
            for page, found in zip(pages, cleaned, strict=True)
        ]


class CleanPagesLoader(BaseLoader):
    """Loads pages from files and folders of any kind that `cleaner clean` reads."""

    def __init__(self, *paths: str | PathLike[str], options: Options = DEFAULTS) -> None:
        """Begin. Raises UsageError, when it loads, for a path that is not there."""
        self.paths = [Path(path) for path in paths]
        self.options = options

    def lazy_load(self) -> Iterator[Document]:
        """Yield one document a page, failed ones too: metadata has `status` and `warnings`."""
        return map(_document, clean_paths(self.paths, self.options))


def _document(document: dict[str, Any]) -> Document:
    return Document(**arranged(document, Preset.LANGCHAIN))
