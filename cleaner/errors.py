"""What can go wrong, as one tree.

    CleanerError
    ├── UsageError              the call itself is wrong: a flag, a missing column, no such path
    └── ScrapeError             one scrape cannot be cleaned; the others go on
        ├── SkippedError        it is no page at all                             -> skipped
        │   ├── NotTextError    the bytes are not a page (PDF, image, feed)
        │   ├── NotAFileError   a symbolic link, FIFO, socket or device
        │   └── NotAPageError   a record or member of an archive that holds no page
        ├── UnreadableError     the system would not give the bytes              -> failed
        ├── DamagedError        the bytes are not what their format says         -> failed
        ├── TooLargeError       more bytes than any page has                     -> failed
        ├── BadRowError         a line that holds no row                         -> failed
        ├── ColumnError         a table without a column of pages                -> failed
        └── MissingExtraError   the library that reads it is not installed       -> failed

`cleaner.clean()` raises none of these for content: it returns a document whose status says it.
"""

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from cleaner.model import Scrape

__all__ = [
    "BadRowError",
    "CleanerError",
    "ColumnError",
    "DamagedError",
    "MissingExtraError",
    "NotAFileError",
    "NotAPageError",
    "NotTextError",
    "ScrapeError",
    "SkippedError",
    "TooLargeError",
    "UnreadableError",
    "UsageError",
]


class CleanerError(Exception):
    """The root of this package's exceptions."""


class UsageError(CleanerError):
    """The call is wrong; nothing was cleaned. The command line exits with 2."""


class ScrapeError(CleanerError):
    """One scrape cannot be cleaned. `code` is one word for programs, the message is for people.

    known: what is known of it nevertheless, such as its id: a scrape without its page.
    """

    code = "error"

    def __init__(
        self, message: str, code: str | None = None, known: "Scrape | None" = None
    ) -> None:
        """Take the message, and a code that says more than the class's own."""
        super().__init__(message)
        self.code = code or type(self).code
        self.known = known

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, "Scrape | None"]]:
        """Keep all of it on the way to another process."""
        return type(self), (str(self), self.code, self.known)


class SkippedError(ScrapeError):
    """It is no page, which is nobody's fault."""


class NotTextError(SkippedError):
    """The bytes are neither HTML nor text."""

    code = "not_text"


class NotAFileError(SkippedError):
    """The path is a link, FIFO, socket or device; such are not opened."""

    code = "not_a_file"


class NotAPageError(SkippedError):
    """A record or member that holds no page: a request, a redirect, an archive in an archive."""

    code = "not_a_page"


class UnreadableError(ScrapeError):
    """The operating system would not give the bytes."""

    code = "io"


class DamagedError(ScrapeError):
    """The bytes are not what their format says: cut, corrupt, or with a length that lies."""

    code = "damaged"


class TooLargeError(ScrapeError):
    """More bytes than any page has, or than so few compressed ones should give."""

    code = "decompressed_too_large"


class BadRowError(ScrapeError):
    """A line or row of an input does not hold a page."""

    code = "bad_row"


class ColumnError(ScrapeError):
    """A table has no column with pages; the message names those that it has."""

    code = "no_column"


class MissingExtraError(ScrapeError):
    """Reading needs a library that a plain installation lacks; the message names it."""

    code = "missing_extra"
