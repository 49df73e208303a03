"""Many Inputs -> what repeats across the pages of their sites; each trouble kept to its own input.

Pages are parsed and split; those in HTML are scored by the first pass of the block model, and no
page is judged. Only hashes and scores come back from the children, which have the pipeline loaded.
They are told how far the samples of large sites reach, so that pages beyond are not scored, and of
most only the phrases are taken. Which these are depends on the order; what is learned does not.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass

from cleaner.errors import ScrapeError
from cleaner.readers import Input
from cleaner.runs.guard import Guard, available_cores
from cleaner.runs.limits import Death
from cleaner.runs.run import Resources
from cleaner.settings import Settings
from cleaner.sites import Reach, SiteModel, Trace

__all__ = ["Learning", "learn"]


@dataclass(frozen=True, slots=True)
class Assignment:
    """One input, and how far the samples of some sites reach; see `SiteModel.reaches`."""

    item: Input
    reaches: Mapping[str, Reach]


@dataclass(frozen=True, slots=True)
class Learning:
    """The work done on each input. It can be pickled."""

    settings: Settings

    def trace(self, given: Assignment) -> Trace | None:
        """Read one input; None for what is no page, has no words, or belongs to no site."""
        from cleaner.learning import learn_from  # noqa: PLC0415 - see above

        try:
            scrape = given.item.read()
            return learn_from(scrape, self.settings, reaches=given.reaches)
        except MemoryError:
            raise  # it is the process that is at its end
        except ScrapeError:
            return None  # cleaning it says why
        except Exception:  # noqa: BLE001 - the same, and one page must not stop the rest
            return None

    def lose(self, _: Assignment, __: Death) -> None:
        """Learn nothing from an input that ended its process twice."""


def learn(
    inputs: Iterable[Input],
    learning: Learning,
    resources: Resources,
    model: SiteModel,
    advance: Callable[[Trace | None], None],
) -> None:
    """Learn from each input, in `model`. advance: called after each, with what it left.

    The order of the inputs makes no difference. Raises OSError where no child can be started.
    """
    jobs = resources.jobs or available_cores()
    given = (Assignment(item, model.reaches()) for item in inputs)
    with (
        Guard(learning.trace, learning.lose, jobs, resources.limits) as guard,
        closing(guard.map(given, resources.ahead)) as traces,
    ):
        for trace in traces:
            if trace is not None:
                model.add(trace)
            advance(trace)
