"""The first pass of a run: what repeats across the pages of its sites, learned for the second."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cleaner.cli.console import talking
from cleaner.cli.interrupts import Interrupts
from cleaner.cli.passing_file import passing_file
from cleaner.readers import Reading, Root, count_pages
from cleaner.runs import Resources
from cleaner.settings import Settings

if TYPE_CHECKING:  # heavy
    from cleaner.sites import SiteModel

__all__ = ["FirstPass", "Learned", "having_learned", "known_sites"]

FEW: Final = 3
"""Pages of a site from which on there is something to learn: one and two others."""


@dataclass(frozen=True, slots=True)
class FirstPass:
    """What to read, and how.

    folder: where the model stands for the time of the run. bar: whether to draw one.
    """

    folder: Path
    roots: tuple[Root, ...]
    reading: Reading
    resources: Resources
    bar: bool


@dataclass(frozen=True, slots=True)
class Learned:
    """What came of a first pass.

    settings: with the model, or as they were if there is none.
    whole: whether each input could be read; another time some may teach more.
    """

    settings: Settings
    whole: bool = True


@contextmanager
def having_learned(
    first: FirstPass, settings: Settings, interrupts: Interrupts
) -> Iterator[Learned]:
    """Learn from all inputs.

    The model is a file for the time of the block, so that every process can read it. Raises
    KeyboardInterrupt after a signal, and OSError.
    """
    total = count_pages(first.roots, first.reading)
    if total is not None and total < FEW:
        yield Learned(settings)
        return
    with passing_file(first.folder) as path:
        yield _learn(first, settings, interrupts, total, path)


def _learn(
    first: FirstPass, settings: Settings, interrupts: Interrupts, total: int | None, path: Path
) -> Learned:
    """Write what was learned, if a site has pages enough."""
    from cleaner.cli.learning import Lesson, taught  # noqa: PLC0415 - heavy
    from cleaner.sites import SiteModel, write_sites  # noqa: PLC0415

    lesson = Lesson(first.roots, first.reading, first.resources)
    model = SiteModel()
    with talking(total if sys.stderr.isatty() else None, bar=first.bar) as talk:
        counts = taught(lesson, model, settings, talk, interrupts.until)
        if interrupts.count:
            talk.say("interrupted in the first pass; the next run begins it anew")
            raise KeyboardInterrupt
    sites = known_sites(model)
    if sites is None:
        return Learned(settings, not counts.failed)
    talk.say(f"first pass: read {counts.read}, learned {counts.learned}; {sites}")
    write_sites(model, path)
    return Learned(replace(settings, site_model=path), not counts.failed)


def known_sites(model: "SiteModel") -> str | None:
    """Say how many sites have pages enough to tell something of them; None if none has."""
    sites = sum(len(model.pages(site)) >= FEW for site in model)
    return f"{sites} site{'s' * (sites > 1)} of {FEW} pages or more" if sites else None
