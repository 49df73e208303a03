"""Takes raw web scrapes, HTML, Markdown or plain text, and gives the core article of each.

>>> import cleaner
>>> doc = cleaner.clean("<article><h1>Moon</h1><p>It has no wind.</p></article>")
"""

from cleaner.api import clean, clean_scrape
from cleaner.errors import CleanerError, UsageError
from cleaner.model import Block, Document, Label, MediaType, Notice, Scrape, Source, Status
from cleaner.settings import Effort, Settings
from cleaner.version import __version__

__all__ = [
    "Block",
    "CleanerError",
    "Document",
    "Effort",
    "Label",
    "MediaType",
    "Notice",
    "Scrape",
    "Settings",
    "Source",
    "Status",
    "UsageError",
    "__version__",
    "clean",
    "clean_scrape",
]
