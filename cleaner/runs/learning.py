"""Many Inputs -> what repeats across the pages of their sites; each trouble kept to its own input.

Pages are parsed and split; those in HTML are scored by the first pass of the block model, and no
page is judged. Only hashes and scores come back from the children, which have the pipeline loaded.
They are told how far the samples of large sites reach, so that pages beyond are not scored, and of
most only the phrases are taken. Which these are depends on the order; what is learned does not.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from cleaner.errors import ScrapeError, SkippedError
from cleaner.readers import Input
from cleaner.runs.guard import Guard, available_cores
from cleaner.runs.limits import Death
from cleaner.runs.run import Resources
from cleaner.settings import Settings
from cleaner.sites import Reach, SiteModel, Trace

__all__ = ["Learning", "Taught", "Unread", "learn"]


class Unread(NamedTuple):
    """An input that could not be read, and why: a code for programs, a message for people."""

    name: str
    code: str
    message: str


Taught: TypeAlias = Trace | Unread | None
"""What comes of an input; None of what is no page, has no words, or belongs to no site."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """One input, and how far the samples of some sites reach; see `SiteModel.reaches`."""

    item: Input
    reaches: Mapping[str, Reach]


@dataclass(frozen=True, slots=True)
class Learning:
    """The work done on each input. It can be pickled."""

    settings: Settings

    def trace(self, given: Assignment) -> Taught:
        """Read one input. Raises MemoryError."""
        from cleaner.learning import learn_from  # noqa: PLC0415 - see above

        try:
            scrape = given.item.read()
            return learn_from(scrape, self.settings, reaches=given.reaches)
        except MemoryError:
            raise  # it is the process that is at its end
        except SkippedError:
            return None
        except ScrapeError as error:
            return Unread(given.item.name, error.code, str(error))
        except Exception as error:  # noqa: BLE001 - one page must not stop the rest
            return Unread(given.item.name, "internal_error", f"{type(error).__name__}: {error}")

    def lose(self, given: Assignment, death: Death) -> Unread:
        """Say how an input ended its process twice."""
        return Unread(given.item.name, death.fate.value, death.message)


def learn(
    inputs: Iterable[Input],
    learning: Learning,
    resources: Resources,
    model: SiteModel,
    advance: Callable[[Taught], None],
) -> None:
    """Learn from each input, in `model`. advance: called after each, with what came of it.

    The order of the inputs makes no difference. Raises OSError where no child can be started.
    """
    jobs = resources.jobs or available_cores()
    given = (Assignment(item, model.reaches()) for item in inputs)
    with (
        Guard(learning.trace, learning.lose, jobs, resources.limits) as guard,
        closing(guard.map(given, resources.ahead)) as traces,
    ):
        for taught in traces:
            if isinstance(taught, Trace):
                model.add(taught)
            advance(taught)
