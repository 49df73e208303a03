"""What `cleaner learn` and the first pass of `cleaner clean` do: inputs in, a SiteModel out."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cleaner.cli.console import Talk, talking, tell
from cleaner.cli.interrupts import heeding_interrupts
from cleaner.readers import Input, Reading, Root, count_pages, read_inputs, read_stream
from cleaner.runs import Resources
from cleaner.runs.learning import Learning, Taught, Unread, learn
from cleaner.settings import Settings
from cleaner.sites import SiteModel, Trace, read_sites, write_sites
from cleaner.writers import replacing

__all__ = ["Lesson", "carry_out", "taught"]

ALL_FINE, SOME_FAILED, INTERRUPTED = 0, 1, 130


@dataclass(frozen=True, slots=True)
class Lesson:
    """What to learn from.

    roots: none, or stdin if `from_stdin`. tells: whether to say which inputs could not be read.
    """

    roots: tuple[Root, ...]
    reading: Reading
    resources: Resources
    from_stdin: bool = False
    tells: bool = False

    def inputs(self) -> Iterator[Input]:
        """Yield what there is to read."""
        if self.from_stdin:
            return read_stream(sys.stdin.buffer, self.reading)
        return read_inputs(self.roots, self.reading)


@dataclass(slots=True)
class Counts:
    """How many inputs were read so far, how many of them taught something, how many failed."""

    read: int = 0
    learned: int = 0
    failed: int = 0

    def __str__(self) -> str:
        """For people."""
        failed = f", failed {self.failed}" if self.failed else ""
        return f"read {self.read}, learned {self.learned}{failed}"


def carry_out(lesson: Lesson, add: tuple[Path, ...], out: Path) -> int:
    """Learn, add what was learned before, write; gives the exit code.

    If nothing was learned, or after a signal, nothing is written. Raises
    UsageError and OSError.
    """
    model = SiteModel()
    for path in add:
        model.merge(read_sites(path))
    bar = sys.stderr.isatty()
    total = count_pages(lesson.roots, lesson.reading) if bar else None
    with heeding_interrupts() as interrupts:
        try:
            with talking(total, bar=bar) as talk:
                counts = taught(lesson, model, Settings(), talk, interrupts.until)
            interrupted = interrupts.count > 0
        except KeyboardInterrupt:
            interrupted = True
    if interrupted:
        tell(f"interrupted; {out} is not written")
        return INTERRUPTED
    if not len(model):
        tell(f"{counts}; nothing was learned, {out} is not written")
        return SOME_FAILED
    with replacing(out) as file:
        write_sites(model, file)
    tell(f"{counts}; {len(model)} sites in {out}")
    return SOME_FAILED if counts.failed else ALL_FINE


def taught(
    lesson: Lesson,
    model: SiteModel,
    settings: Settings,
    talk: Talk,
    until: Callable[[Iterator[Input]], Iterator[Input]] = iter,
) -> Counts:
    """Learn from all inputs, in `model`.

    until: passes the inputs on, and may end before they do.
    """
    counts = Counts()

    def advance(one: Taught) -> None:
        counts.read += 1
        counts.learned += isinstance(one, Trace)
        if isinstance(one, Unread):
            counts.failed += 1
            if lesson.tells:
                talk.say(f"{one.name}: {one.message} ({one.code})")
        talk.advance(f"learned {counts.learned}")

    learn(until(lesson.inputs()), Learning(settings), lesson.resources, model, advance)
    return counts
