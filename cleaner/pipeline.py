"""The way of a scrape through the stages; each stage is a folder, and is called once."""

from cleaner.model import Document, MediaType, Scrape
from cleaner.settings import Settings

__all__ = ["clean", "clean_scrape"]

DEFAULTS = Settings()


def clean(
    data: bytes | str,
    url: str | None = None,
    media_type: MediaType | str | None = None,
    settings: Settings = DEFAULTS,
) -> Document:
    """Clean one page.

    data: an HTML page or a text scrape, as bytes or as text.
    media_type: "text/html" or "text/plain"; None lets the content decide.
    Never raises for what `data` holds: `Document.status` and `.warnings` say what happened.
    """
    kind = None if media_type is None else MediaType(media_type)
    return clean_scrape(Scrape(data, url=url, media_type=kind), settings)


def clean_scrape(scrape: Scrape, settings: Settings = DEFAULTS) -> Document:
    """Clean one scrape; see `clean`."""
    raise NotImplementedError
