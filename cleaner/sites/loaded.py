"""A file of sites, read once a process however many pages are cleaned with it."""

from functools import lru_cache
from pathlib import Path

from cleaner.errors import UsageError
from cleaner.sites.site_model import SiteModel
from cleaner.sites.storage import fingerprint, read_sites

__all__ = ["fingerprint_of", "load_sites"]


def load_sites(path: Path) -> SiteModel:
    """Give the model in a file; raises UsageError if it has none. A changed file is read again."""
    return _model(path, _version(path))


def fingerprint_of(path: Path) -> str:
    """Give what tells the model in a file from others, as `load_sites`."""
    return _fingerprint(path, _version(path))


def _version(path: Path) -> tuple[int, int, int]:
    try:
        status = path.stat()
    except OSError as error:
        msg = f"{path}: {error.strerror}"
        raise UsageError(msg) from error
    return status.st_mtime_ns, status.st_size, status.st_ino


@lru_cache(maxsize=1)
def _model(path: Path, _: tuple[int, int, int]) -> SiteModel:
    return read_sites(path)


@lru_cache(maxsize=8)
def _fingerprint(path: Path, _: tuple[int, int, int]) -> str:
    return fingerprint(path)
