"""The one door to trafilatura: its opinion on what the core text is, and on what a page declares.

It is imported on first use; it costs several times what our own judging does, so that callers ask
only where it can change something.
"""

import logging
from typing import Final

from cleaner.model import Metadata
from cleaner.parsing.dates import parse_date
from cleaner.parsing.metadata import clean_author

__all__ = ["core_text", "found_metadata"]

SOURCE_LIMIT: Final = 2_000_000
"""Characters. Beyond, trafilatura's own time grows faster than the page."""

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def core_text(source: str) -> str:
    """What trafilatura takes for the core text of an HTML page; "" if it finds none or fails."""
    from trafilatura import extract  # noqa: PLC0415 - heavy

    if len(source) > SOURCE_LIMIT:
        return ""
    try:
        return extract(source, include_comments=False, deduplicate=False) or ""
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - whatever breaks in there must not break the page
        return ""


def found_metadata(source: str) -> Metadata:
    """What trafilatura and htmldate find in a page; nothing where they find none or fail."""
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415 - heavy

    if len(source) > SOURCE_LIMIT:
        return Metadata()
    try:
        found = extract_metadata(source, extensive=True)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - as above
        return Metadata()
    return Metadata(
        title=found.title or None,
        author=clean_author((found.author or "").replace("; ", ", ")),
        date=parse_date(found.date),
        site_name=found.sitename or None,
        description=found.description or None,
    )
