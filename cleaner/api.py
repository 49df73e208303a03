"""The library's two verbs. What they need is imported at their first call: it takes a while."""

from typing import cast

from cleaner.model import Document, MediaType, Scrape
from cleaner.settings import Settings

__all__ = ["clean", "clean_scrape"]

DEFAULTS = Settings()


def clean(
    data: bytes | bytearray | memoryview | str,
    url: str | None = None,
    media_type: MediaType | str | None = None,
    settings: Settings = DEFAULTS,
) -> Document:
    """Clean one page.

    data: an HTML page, or a scrape in text or Markdown, as bytes or as text.
    media_type: "text/html", "text/plain" or "text/markdown"; None lets the content decide.
    Never raises for what `data` holds: `Document.status` and `.warnings` say what happened.
    Raises ValueError for another media type, and TypeError for what is no page, address or
    settings at all, such as a Path.
    """
    if isinstance(data, bytearray | memoryview):
        data = bytes(data)
    kind = cast("MediaType | None", media_type)  # a scrape takes its name too
    return clean_scrape(Scrape(data, url=url, media_type=kind), settings)


def clean_scrape(scrape: Scrape, settings: Settings = DEFAULTS) -> Document:
    """Clean one scrape; like `clean`, for callers that know more about it.

    Raises TypeError for what is no scrape, or no settings.
    """
    from cleaner.pipeline import clean_scrape as run  # noqa: PLC0415 - see the module's docstring

    if not isinstance(scrape, Scrape):
        msg = f"scrape is a cleaner.Scrape, not {type(scrape).__name__}"
        raise TypeError(msg)
    if not isinstance(settings, Settings):
        msg = f"settings is a cleaner.Settings, not {type(settings).__name__}"
        raise TypeError(msg)
    return run(scrape, settings)
