"""What the caller says about the inputs: their format, their columns, which names to take."""

from dataclasses import dataclass
from enum import StrEnum
from fnmatch import translate
from functools import cache
from itertools import accumulate
from pathlib import Path
from re import Pattern
from re import compile as compile_pattern
from typing import Final

from cleaner.model import MediaType

__all__ = ["Columns", "InputFormat", "Reading", "Selection"]


class InputFormat(StrEnum):
    """What the input files hold, in archives and compressed files too."""

    AUTO = "auto"
    """The content decides, and where it does not, the name's suffix."""
    HTML = "html"
    TEXT = "text"
    MARKDOWN = "markdown"
    JSONL = "jsonl"
    WARC = "warc"
    PARQUET = "parquet"

    @property
    def media_type(self) -> MediaType | None:
        """What pages are; None lets the content of each decide."""
        return MEDIA_TYPES.get(self)


MEDIA_TYPES: Final = {
    InputFormat.HTML: MediaType.HTML,
    InputFormat.TEXT: MediaType.TEXT,
    InputFormat.MARKDOWN: MediaType.MARKDOWN,
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the rows of JSON Lines and Parquet have their page, its id and its address.

    A row's page is its HTML, or where it has none its text. Id and address may stand in an object
    of the row: "metadata.url".
    """

    html: str = "html"
    text: str = "text"
    id: str = "id"
    url: str = "url"

    @property
    def pages(self) -> dict[str, MediaType]:
        """The columns that hold pages, the first choice first."""
        return {self.html: MediaType.HTML} | (
            {} if self.text == self.html else {self.text: MediaType.TEXT}
        )


@dataclass(frozen=True, slots=True)
class Selection:
    """Which files of folders and archives to take, by patterns as a shell has them.

    A pattern is compared with the name alone or, if it has a slash, with the whole path below the
    PATH of the call or inside the archive; `*` stands for slashes too.
    include: take only what fits one of these, or stands in a folder that does; none takes all. An
    archive that fits is taken with all members, any other one for the members that fit.
    exclude: goes before include.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def takes(self, path: str) -> bool:
        """Tell whether a file of this path is read."""
        return not self.refuses(path) and (not self.include or _has(self.include, path))

    def refuses(self, path: str) -> bool:
        """Tell whether a file or folder of this path, or a folder above it, is left out."""
        return _has(self.exclude, path)

    def inside(self, archive: str) -> "Selection":
        """Give the selection for the members of an archive of this path."""
        return Selection((), self.exclude) if self.takes(archive) else self


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read. excluded: what is no input, absolute: where the outputs go."""

    input_format: InputFormat = InputFormat.AUTO
    columns: Columns = Columns()
    selection: Selection = Selection()
    excluded: Path | None = None


@cache
def _compiled(pattern: str) -> Pattern[str]:
    return compile_pattern(translate(pattern.rstrip("/")))


def _has(patterns: tuple[str, ...], path: str) -> bool:
    """Tell whether one of the patterns fits a path or a folder above it."""
    above = tuple(accumulate(path.split("/"), "{}/{}".format)) if patterns else ()
    return any(_fits(pattern, part) for pattern in patterns for part in above)


def _fits(pattern: str, path: str) -> bool:
    subject = path if "/" in pattern.rstrip("/") else path.rpartition("/")[2]
    return _compiled(pattern).match(subject) is not None
