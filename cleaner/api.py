"""The library's two verbs. What they need is imported at their first call: it takes a while."""

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
    if not isinstance(data, bytes | str):
        msg = f"data is bytes or str, not {type(data).__name__}"
        raise TypeError(msg)
    if not isinstance(url, str | None):
        msg = f"url is a str or None, not {type(url).__name__}"
        raise TypeError(msg)
    return clean_scrape(Scrape(data, url=url, media_type=_media_type(media_type)), settings)


def _media_type(name: str | None) -> MediaType | None:
    try:
        return None if name is None else MediaType(name)
    except ValueError as error:
        msg = f"media_type is {' or '.join(MediaType)}, not {name!r}"
        raise ValueError(msg) from error


def clean_scrape(scrape: Scrape, settings: Settings = DEFAULTS) -> Document:
    """Clean one scrape; like `clean`, for callers that know more about it."""
    from cleaner.pipeline import clean_scrape as run  # noqa: PLC0415 - see the module's docstring

    if not isinstance(settings, Settings):
        msg = f"settings is a cleaner.Settings, not {type(settings).__name__}"
        raise TypeError(msg)
    return run(scrape, settings)
