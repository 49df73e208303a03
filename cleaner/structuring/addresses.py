"""Links and images of a page -> absolute addresses."""

import re
from typing import Final
from urllib.parse import urldefrag, urljoin, urlsplit

__all__ = ["Addresses", "find_base"]

SCHEMES: Final = frozenset({"http", "https", "mailto", "ftp", "tel"})
WEB: Final = frozenset({"http", "https"})
LONGEST: Final = 2_000
"""Characters of an address; what is longer holds data."""
_WHOLE: Final = re.compile(r"https?://[\w.-]+(?:/[\w./%~+,:@!$&'()*=?-]*)?(?<!\?)", re.ASCII)
_ROOTED: Final = re.compile(r"/(?!/|.*/\.|\.)[\w./%~+,:@!$&'()*=?-]*(?<!\?)", re.ASCII)
"""Addresses that `urljoin` changes in nothing, and those that it only puts behind a host. Five of
six are such, and it takes ten times as long to find that out."""


def find_base(stated: str | None, *known: str | None) -> str | None:
    """What relative addresses are relative to: what <base> states, else the first known one."""
    page = next((address for address in known if address and _host(address)), None)
    if stated is None:
        return page
    return _joined(page, stated) or page


class Addresses:
    """Makes addresses absolute. Without a base, relative ones stay as they are."""

    def __init__(self, base: str | None) -> None:
        """Begin; base: see `find_base`."""
        self._base = base
        self._page = urldefrag(base)[0] if base else None
        self._host = _host(base) if base else None

    def absolute(self, address: str | None) -> str | None:
        """The address; None for what leads nowhere, within the page, or to a script."""
        stated = (address or "").strip()
        if not stated or stated.startswith("#") or len(stated) > LONGEST:
            return None
        if _WHOLE.fullmatch(stated):
            return stated
        if self._host and _ROOTED.fullmatch(stated):
            return self._host + stated
        joined = _joined(self._base, stated)
        if joined is None or (self._page and "#" in joined and self._is_page(joined)):
            return None
        return joined

    def _is_page(self, address: str) -> bool:
        return urldefrag(address)[0] == self._page


def _host(base: str) -> str | None:
    """The beginning of a base up to its path, if it is an address on the web."""
    try:
        parts = urlsplit(base)
    except ValueError:
        return None
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme in WEB and parts.netloc else None


def _joined(base: str | None, address: str) -> str | None:
    try:
        joined = urljoin(base or "", "".join(address.split()) if "\n" in address else address)
        scheme = urlsplit(joined).scheme
    except ValueError:
        return None
    return joined if not scheme or scheme in SCHEMES else None
