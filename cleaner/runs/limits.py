"""What one item may cost, and the ways in which one ends its process."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

__all__ = ["DEFAULT_LIMITS", "Death", "Fate", "Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What an item may take.

    seconds: of the clock; None for no limit. The slowest page of the corpora takes one, and the
        machine may be busy with other things.
    memory: bytes resident in the process that works on it. The largest page that is read, 40 MB of
        HTML, needs less than the default.
    """

    seconds: float | None = 60.0
    memory: int | None = 2_000_000_000

    def __post_init__(self) -> None:
        """Refuse what no page could keep to, by TypeError or ValueError."""
        for name, kind in (("seconds", float), ("memory", int)):
            given = getattr(self, name)
            if given is None:
                continue
            if isinstance(given, bool) or not isinstance(given, int | kind):
                msg = f"{name} is a number or None, not {given!r}"
                raise TypeError(msg)
            if not given > 0:
                msg = f"{name} is more than 0, or None for no limit, not {given}"
                raise ValueError(msg)


DEFAULT_LIMITS: Final = Limits()


class Fate(StrEnum):
    """How a process ended."""

    CRASH = "crash"
    TIMEOUT = "timeout"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Death:
    """The end of a process, in the words of a report.

    seconds: how long the last item took.
    from_outside: someone killed it: the system for want of memory, or a person.
    """

    fate: Fate
    message: str
    seconds: float
    from_outside: bool = False
