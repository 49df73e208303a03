"""Times the stages of cleaning: pages in, what each stage takes of a page's time out.

Markdown is a stage here, and so is JSON: who wants one seldom wants the other, but both are asked
what they cost. "structures" also makes the blocks; "hidden" is content that a plain parse misses;
"freeing" gives the memory of all this back.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from time import process_time
from typing import Final

from cleaner.assembly import assemble, judged
from cleaner.blocks import split_into_blocks
from cleaner.collector import collector_held
from cleaner.fields import find_fields
from cleaner.hidden import Judged, reveal
from cleaner.judging import judge
from cleaner.model import Scrape
from cleaner.parsing import parse
from cleaner.settings import Settings

__all__ = ["EXTRAS", "stage_lines", "stage_seconds"]

RUNS: Final = 5
EXTRAS: Final = ("structures", "fields", "Markdown")
"""What a document has besides its text."""


def stage_seconds(pages: Sequence[Scrape], runs: int = RUNS) -> Mapping[str, float]:
    """Give the seconds of each stage over all pages: of each page the shortest of its runs.

    All other pages come between two runs of one, so that what is remembered of it helps no stage.
    Before, one page goes through untimed, so that late loading counts for none.
    """
    for page in pages[:1]:
        _timed(page)
    turns = [[_timed(page) for page in pages] for _ in range(runs)]
    total: Counter[str] = Counter()
    for timed in zip(*turns, strict=True):
        total.update({stage: min(one[stage] for one in timed) for stage in timed[0]})
    return total


def stage_lines(corpus: str, seconds: Mapping[str, float], pages: int) -> Iterator[str]:
    """Give a line a stage, and one for those of `EXTRAS` together."""
    whole = sum(seconds.values())
    together = {", ".join(EXTRAS): sum(seconds[stage] for stage in EXTRAS), "all": whole}
    for stage, took in (*seconds.items(), *together.items()):
        figures = f"{took / pages * 1000:6.2f} ms a page  share {took / whole:.3f}"
        yield f"{corpus:<18}{stage:<30}{pages:>5} pages  {figures}"


def _timed(page: Scrape) -> dict[str, float]:
    seconds: dict[str, float] = {}
    with collector_held():
        start = process_time()
        for stage in _stages(page):
            end = process_time()
            seconds[stage] = end - start
            start = end
        seconds["freeing"] = process_time() - start
    return seconds


def _stages(scrape: Scrape) -> Iterator[str]:
    """Clean a page as `clean_scrape` does, and name each stage when it is done."""
    settings = Settings()
    page = parse(scrape, settings.max_characters)
    yield "parse"
    segments = split_into_blocks(page)
    yield "split"
    verdicts = judge(page, segments, settings.effort)
    yield "judge"
    whole = reveal(Judged(page, segments, verdicts), settings.effort)
    yield "hidden"
    blocks = judged(whole.page, whole.segments, whole.verdicts, settings)
    yield "structures"
    fields = find_fields(whole.page, whole.segments, blocks, page.address)
    yield "fields"
    document = assemble(scrape, page, blocks, fields, settings)
    yield "assembly"
    document.to_json()
    yield "JSON"
    document.to_markdown()
    yield "Markdown"
