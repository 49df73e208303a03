"""A file of sites, read once a process however many pages are cleaned with it."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cleaner.errors import UsageError
from cleaner.sites.site_model import SiteModel
from cleaner.sites.storage import fingerprint, read_sites

__all__ = ["LoadedSites", "load_sites"]


@dataclass(frozen=True, slots=True)
class LoadedSites:
    """A model, and what tells it from others."""

    model: SiteModel
    fingerprint: str


def load_sites(path: Path) -> LoadedSites:
    """Give the model in a file; raises UsageError if it has none. A changed file is read again."""
    try:
        status = path.stat()
    except OSError as error:
        msg = f"{path}: {error.strerror}"
        raise UsageError(msg) from error
    return _load(path, status.st_mtime_ns, status.st_size, status.st_ino)


@lru_cache(maxsize=1)
def _load(path: Path, *_: int) -> LoadedSites:
    return LoadedSites(read_sites(path), fingerprint(path))
