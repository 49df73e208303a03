"""A Document -> what reports sum up over many."""

from collections import Counter
from urllib.parse import urlsplit

from cleaner.model import Document
from cleaner.runs.result import Facts

__all__ = ["facts_of", "site_of"]

LONGEST_SITE = 80
"""Characters, of which a report has to show many."""


def facts_of(document: Document) -> Facts:
    """Sum one document up."""
    removed: Counter[str] = Counter()
    kept = 0
    for block in document.blocks:
        if block.kept:
            kept += len(block.text)
        else:
            removed[block.label.value] += len(block.text)
    address = document.url or document.canonical_url
    site = (site_of(address) or document.site_name or "")[:LONGEST_SITE]
    return Facts(site or None, document.language, kept, dict(sorted(removed.items())))


def site_of(url: str | None) -> str | None:
    """Give the host of an address, without `www.`; None if it has none."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return (host or "").removeprefix("www.") or None
