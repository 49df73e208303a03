"""The one door to trafilatura: its opinion on what the core text is.

It is imported on first use; it costs several times what our own judging does, so that callers ask
only where it can change something.
"""

import logging
from typing import Final

__all__ = ["core_text"]

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
