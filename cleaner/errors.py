"""What can go wrong, as one tree.

    CleanerError
    ├── UsageError          the call itself is wrong: a flag, a missing column, no such path
    └── ScrapeError         one scrape cannot be cleaned; the others go on
        ├── NotTextError    the bytes are not a page (PDF, image, archive)   -> skipped
        ├── NotAFileError   a symbolic link, FIFO, socket or device          -> skipped
        ├── UnreadableError the system would not give the bytes              -> failed
        └── BadRowError     a line that holds no row                         -> failed

`cleaner.clean()` raises none of these for content: it returns a document whose status says it.
"""

__all__ = [
    "BadRowError",
    "CleanerError",
    "NotAFileError",
    "NotTextError",
    "ScrapeError",
    "UnreadableError",
    "UsageError",
]


class CleanerError(Exception):
    """The root of this package's exceptions."""


class UsageError(CleanerError):
    """The call is wrong; nothing was cleaned. The command line exits with 2."""


class ScrapeError(CleanerError):
    """One scrape cannot be cleaned. `code` is one word for programs, the message is for people."""

    code = "error"


class NotTextError(ScrapeError):
    """The bytes are neither HTML nor text."""

    code = "not_text"


class UnreadableError(ScrapeError):
    """The operating system would not give the bytes."""

    code = "io"


class NotAFileError(ScrapeError):
    """The path is a link, FIFO, socket or device; such are not opened."""

    code = "not_a_file"


class BadRowError(ScrapeError):
    """A line of a JSON Lines input is not a row with a page in it."""

    code = "bad_row"
