"""What a run has learned of its sites -> the same for the next run, if no input has changed since.

To learn it again would read every page once more, only to find that all is done.
"""

from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Final

from cleaner.errors import UsageError
from cleaner.readers import Reading, Root, fingerprint_of_roots
from cleaner.settings import Settings
from cleaner.version import __version__
from cleaner.writers import SITES

__all__ = ["LEARNED", "key_of", "learned_before", "note_of"]

LEARNED: Final = "learned"
"""The name by which a ledger remembers the note."""
NOTHING: Final = "nothing"


def key_of(roots: tuple[Root, ...], reading: Reading, settings: Settings) -> str:
    """Give what the lesson depends on, as a digest: the inputs and how they are read."""
    inputs = fingerprint_of_roots(roots, reading)
    how = replace(reading, excluded=None)  # the output folder may be called otherwise
    facts = f"{__version__} {settings.max_characters} {how!r} {inputs}"
    return blake2b(facts.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def note_of(key: str, sites: Path | None) -> str:
    """Give what a ledger is to remember. sites: the model, None if there was nothing to learn."""
    from cleaner.sites import fingerprint_of  # noqa: PLC0415 - heavy

    return f"{key} {fingerprint_of(sites) if sites else NOTHING}"


def learned_before(key: str, note: str | None, out: Path, settings: Settings) -> Settings | None:
    """Give the settings with what was learned; None if it must be learned anew."""
    from cleaner.sites import load_sites  # noqa: PLC0415 - heavy

    if note == note_of(key, None):
        return settings
    sites = out / SITES
    try:
        if note is None or note != note_of(key, sites):
            return None
        load_sites(sites)
    except UsageError:  # gone, or damaged
        return None
    return replace(settings, site_model=sites)
