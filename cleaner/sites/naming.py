"""Which site a page belongs to: by its address, else by the one it declares, else by its folder."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

__all__ = ["Home", "home_of"]

FOLDER: Final = "folder:"
"""Before the name of a site that is known as a folder only."""
LONGEST: Final = 200
"""Characters of a name; more are cut."""
_ROW: Final = re.compile(r":\d+$")


@dataclass(frozen=True, slots=True)
class Home:
    """Where a page is at home.

    site: a host without `www.`, or `folder:` and the folder.
    section: the first name in the address's path, if another follows; else nothing.
    """

    site: str
    section: str


def home_of(path: str | None, *addresses: str | None) -> Home | None:
    """The home of a page; None for one that has neither path nor address.

    addresses: the most trusted first.
    """
    for address in addresses:
        if home := _by_address(address):
            return home
    if path is None:
        return None
    return Home((FOLDER + _folder(path))[:LONGEST], "")


def _by_address(address: str | None) -> Home | None:
    try:
        parts = urlsplit(address or "")
        host = parts.hostname
    except ValueError:
        return None
    if not host:
        return None
    names = [name for name in parts.path.split("/") if name]
    section = names[0] if len(names) > 1 else ""
    return Home(host.removeprefix("www.")[:LONGEST], section)


def _folder(path: str) -> str:
    """The folder of a file; for a row of a file, which is written `rows.jsonl:12`, that file."""
    if _ROW.search(path):
        return _ROW.sub("", path)
    return path.rpartition("/")[0]
