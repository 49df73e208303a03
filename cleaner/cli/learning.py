"""What `cleaner learn` and the first pass of `cleaner clean` do: inputs in, a SiteModel out."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cleaner.cli.console import Talk, talking, tell
from cleaner.readers import Input, Reading, Root, count_pages, read_inputs, read_stream
from cleaner.runs import Resources
from cleaner.runs.learning import Learning, learn
from cleaner.settings import Settings
from cleaner.sites import SiteModel, Trace, read_sites, write_sites
from cleaner.writers import replacing

__all__ = ["Lesson", "carry_out", "taught"]


@dataclass(frozen=True, slots=True)
class Lesson:
    """What to learn from. roots: none, or stdin if `from_stdin`."""

    roots: tuple[Root, ...]
    reading: Reading
    resources: Resources
    from_stdin: bool = False

    def inputs(self) -> Iterator[Input]:
        """Yield what there is to read."""
        if self.from_stdin:
            return read_stream(sys.stdin.buffer, self.reading)
        return read_inputs(self.roots, self.reading)


def carry_out(lesson: Lesson, add: tuple[Path, ...], out: Path) -> None:
    """Learn, add what was learned before, write. Raises UsageError and OSError."""
    model = SiteModel()
    for path in add:
        model.merge(read_sites(path))
    total = count_pages(lesson.roots, lesson.reading) if sys.stderr.isatty() else None
    with talking(total, bar=sys.stderr.isatty()) as talk:
        summary = taught(lesson, model, Settings(), talk)
    with replacing(out) as file:
        write_sites(model, file)
    tell(f"{summary}; {len(model)} sites in {out}")


def taught(
    lesson: Lesson,
    model: SiteModel,
    settings: Settings,
    talk: Talk,
    until: Callable[[Iterator[Input]], Iterator[Input]] = iter,
) -> str:
    """Learn from all inputs, in `model`; gives the summary, `read 8, learned 7`.

    until: passes the inputs on, and may end before they do.
    """
    counts: Counter[str] = Counter()

    def advance(trace: Trace | None) -> None:
        counts["read"] += 1
        counts["learned"] += trace is not None
        talk.advance(f"learned {counts['learned']}")

    learn(until(lesson.inputs()), Learning(settings), lesson.resources, model, advance)
    return f"read {counts['read']}, learned {counts['learned']}"
