"""A scrape -> the id of its document."""

import hashlib

from cleaner.model import Scrape

__all__ = ["document_id", "raw_bytes"]

ID_LENGTH = 32


def document_id(scrape: Scrape, raw: bytes | None = None) -> str:
    """Its id in the input; else of its address and bytes, of its path where it has neither.

    So it is the same on every machine, and however the path to it was written. Of the same bytes
    without an address there is one id, wherever they stand.

    raw: its `raw_bytes`, where they are at hand.
    """
    if scrape.record_id:
        return scrape.record_id
    name = scrape.url or ("" if scrape.data else scrape.path or "")
    digest = hashlib.sha256(_name_bytes(name) + b"\0")
    digest.update(raw_bytes(scrape) if raw is None else raw)  # without a copy of the whole page
    return digest.hexdigest()[:ID_LENGTH]


def _name_bytes(name: str) -> bytes:
    try:
        return name.encode("utf-8", "surrogateescape")  # as names of files are decoded
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogatepass")


def raw_bytes(scrape: Scrape) -> bytes:
    """The bytes as they came in; UTF-8 for text that came decoded."""
    data = scrape.data
    return data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
