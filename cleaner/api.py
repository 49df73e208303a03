"""The library's two verbs. What they need is imported at their first call: it takes a while."""

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
    Raises ValueError for a media type that is neither.
    """
    kind = None if media_type is None else MediaType(media_type)
    return clean_scrape(Scrape(data, url=url, media_type=kind), settings)


def clean_scrape(scrape: Scrape, settings: Settings = DEFAULTS) -> Document:
    """Clean one scrape; like `clean`, for callers that know more about it."""
    from cleaner.pipeline import clean_scrape as run  # noqa: PLC0415 - see the module's docstring

    return run(scrape, settings)
