"""The one door to trafilatura: its opinion on what the core text is.

It is imported on first use; it costs several times what our own judging does, so that callers ask
only where it can change something.
"""

import logging
import re
from functools import cache
from itertools import groupby
from typing import Any, Final

__all__ = ["core_text"]

SOURCE_LIMIT: Final = 2_000_000
"""Characters. Beyond, trafilatura's own time grows faster than the page."""

ROW_LIMIT: Final = 1000
"""Cells. Its time grows with the square of a row; the widest of 3,400 real pages has 110."""
_ROW_OR_CELL: Final = re.compile(r"<(t[rdh])\b", re.IGNORECASE)

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def core_text(source: str) -> str:
    """What trafilatura takes for the core text of an HTML page; "" if it finds none or fails."""
    from trafilatura import extract  # noqa: PLC0415 - heavy

    if len(source) > SOURCE_LIMIT or _has_wide_row(source):
        return ""
    try:
        return extract(source, options=_options()) or ""
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - whatever breaks in there must not break the page
        return ""


@cache
def _options() -> Any:
    """What trafilatura is asked with, made once: without comments, and no text left out as known.

    It gets its stop words here too. Each time that it asks justext, the hash of all of them, in all
    languages, is taken: more than half the time of a small page. A frozenset, unlike their tuple,
    knows its hash. Should a later release have no such list, there is nothing to hand over.
    """
    from trafilatura import external  # noqa: PLC0415 - heavy
    from trafilatura.settings import Extractor  # noqa: PLC0415

    if hasattr(external, "jt_stoplist_init"):
        external.JT_STOPLIST = frozenset(external.jt_stoplist_init())  # type: ignore[assignment]
    return Extractor(comments=False, dedup=False)


def _has_wide_row(source: str) -> bool:
    names = _ROW_OR_CELL.findall(source)
    rows = groupby(names, lambda name: name in {"tr", "TR"})
    return any(not begins and sum(1 for _ in cells) > ROW_LIMIT for begins, cells in rows)
