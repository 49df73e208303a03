"""What documents depend on besides their inputs, and what of it is not as it was."""

import json
from dataclasses import asdict
from pathlib import Path

from cleaner.readers import Reading
from cleaner.settings import Settings
from cleaner.version import __version__
from cleaner.writers import Format, Preset

__all__ = ["changes", "described"]


def described(
    settings: Settings,
    form: Format,
    reading: Reading,
    shard_size: int | None = None,
    preset: Preset | None = None,
) -> str:
    """Write it down as one line that stays the same as long as it does."""
    facts = {
        "version": __version__,
        **asdict(settings),
        "include": sorted(settings.include),
        "markdown": sorted(settings.markdown),
        "site_model": settings.site_model and _content(settings.site_model),
        "format": form,
        "shard size": shard_size,
        "schema": preset,
        "input format": reading.input_format,
        **{f"{name} column": column for name, column in asdict(reading.columns).items()},
    }
    return json.dumps(facts, ensure_ascii=True)


def changes(before: str, now: str) -> str:
    """Tell two of these lines apart: `effort was balanced, is fast`."""
    old, new = json.loads(before), json.loads(now)
    return ", ".join(
        _change(name, old.get(name), new.get(name))
        for name in {**old, **new}
        if old.get(name) != new.get(name)
    )


def _content(site_model: Path) -> str:
    from cleaner.sites import fingerprint_of  # noqa: PLC0415 - heavy

    return fingerprint_of(site_model)


def _change(name: str, old: object, new: object) -> str:
    """Say what has changed; of what was learned of sites there are only fingerprints."""
    if name != "site_model":
        return f"{name} was {_shown(old)}, is {_shown(new)}"
    if old and new:
        return "what was learned of the sites is not the same"
    return f"what was learned of the sites is {'' if new else 'not '}used"


def _shown(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)
