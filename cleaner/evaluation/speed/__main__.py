"""Times cleaning on the pages of corpora, one process, the works taking turns on every page.

Without a mode: each effort against trafilatura's JSON with metadata, and against a parse with one
full iteration; `x NAME 0.25` is the share of the other's total time. With --doubling: how much
longer twice the page takes, up to 5 MB. With --text: the same for text up to 200,000 lines, and
what text pages cost, as resiliparse renders them, of the same pages as HTML. With --arrow: the way
through Arrow against the bare function, on the pages that are closest to 90 kB. With --stages: what
parsing, judging, fields, Markdown and so on take of a page's time.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from cleaner.errors import UsageError
from cleaner.evaluation.corpora import corpus_name, read_corpus
from cleaner.evaluation.renderers import Renderer, decoded
from cleaner.evaluation.run import scrapes
from cleaner.evaluation.speed.figures import growth, rows, table
from cleaner.evaluation.speed.growing import longer_page, longer_text
from cleaner.evaluation.speed.stages import stage_lines, stage_seconds
from cleaner.evaluation.speed.timing import shortest, times
from cleaner.evaluation.speed.works import iterating, ours, trafilatura
from cleaner.identity import raw_bytes
from cleaner.model import MediaType, Scrape
from cleaner.settings import Effort

__all__ = ["main"]

PAGES: Final = 200
LENGTHS: Final = tuple(5_000_000 >> halved for halved in range(6, -1, -1))
"""Characters of a page: six doublings, from 78,000."""
GROWN: Final = 5
"""Pages of each corpus that are made longer: those whose length is closest to the first."""
LINES: Final = (50_000, 100_000, 200_000)
RUNS: Final = 3
ARROW_SIZE: Final = 90_000
ARROW_PAGES: Final = 64


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print the figures; gives the exit code."""
    given = _options(arguments)
    try:
        for path in given.corpora:
            pages = [_as_bytes(one) for one in _scrapes(path, given.sample, None)]
            name = corpus_name(path)
            if given.doubling:
                lines = _doubling(name, pages)
            elif given.text:
                lines = _text(name, path, given.sample, pages)
            elif given.arrow:
                lines = _through_arrow(name, pages)
            elif given.stages:
                lines = stage_lines(name, stage_seconds(pages), len(pages))
            else:
                lines = _against_rivals(name, pages, given.efforts)
            for line in lines:
                print(line, flush=True)  # noqa: T201 - a command that prints its figures
    except UsageError as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    return 0


def _against_rivals(name: str, pages: Sequence[Scrape], efforts: Sequence[Effort]) -> Iterator[str]:
    rivals = (trafilatura(), iterating())
    seconds = times(pages, (*map(ours, efforts), *rivals))
    yield table(name, rows(seconds, [rival.name for rival in rivals]))


def _doubling(name: str, pages: Sequence[Scrape]) -> Iterator[str]:
    sources = sorted((decoded(page.data) for page in pages), key=_distance)[:GROWN]
    work = ours(Effort.BALANCED)
    seconds = [
        sum(shortest(work, _html(longer_page(source, length)), RUNS) for source in sources)
        for length in LENGTHS
    ]
    yield _growth(f"{name}, {len(sources)} pages of N characters", LENGTHS, seconds)


def _text(name: str, path: Path, sample: int | None, pages: Sequence[Scrape]) -> Iterator[str]:
    work = ours(Effort.BALANCED)
    texts = [_as_bytes(one) for one in _scrapes(path, sample, Renderer.RESILIPARSE)]
    html, text = (sum(times(each, [work])[work.name]) for each in (pages, texts))
    yield f"{name}: text {text:.2f} s, the same pages as HTML {html:.2f} s, ratio {text / html:.2f}"
    lines = [line for one in texts for line in decoded(one.data).splitlines()]
    seconds = [
        shortest(work, Scrape(longer_text(lines, number), media_type=MediaType.TEXT), RUNS)
        for number in LINES
    ]
    yield _growth(f"{name}, text of N lines", LINES, seconds)


def _through_arrow(name: str, pages: Sequence[Scrape]) -> Iterator[str]:
    from cleaner.evaluation.speed.arrow import arrow_line, closest  # noqa: PLC0415 - an extra

    yield arrow_line(name, closest(pages, ARROW_SIZE, ARROW_PAGES))


def _growth(title: str, sizes: Sequence[int], seconds: Sequence[float]) -> str:
    steps = ("", *(f", {ratio:.2f} times the one before" for ratio in growth(seconds)))
    return "\n".join(
        f"{title}: {size:>9,}  {took:7.2f} s{step}"
        for size, took, step in zip(sizes, seconds, steps, strict=True)
    )


def _scrapes(path: Path, sample: int | None, renderer: Renderer | None) -> Iterator[Scrape]:
    for one in scrapes(read_corpus(path, sample), renderer):
        if one.scrape is not None:
            yield one.scrape


def _as_bytes(page: Scrape) -> Scrape:
    return Scrape(raw_bytes(page), url=page.url, media_type=page.media_type)


def _html(source: str) -> Scrape:
    return Scrape(source.encode("utf-8", "replace"), media_type=MediaType.HTML)


def _distance(source: str) -> int:
    return abs(len(source) - LENGTHS[0])


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m cleaner.evaluation.speed",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--sample", type=int, default=PAGES, help=f"pages of each ({PAGES})")
    parser.add_argument("--efforts", type=_efforts, default=tuple(Effort), help="comma-separated")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--doubling", action="store_true", help="pages twice as long, to 5 MB")
    mode.add_argument("--text", action="store_true", help="text scrapes")
    mode.add_argument("--stages", action="store_true", help="the stages of cleaning")
    mode.add_argument("--arrow", action="store_true", help="the way through Arrow")
    return parser.parse_args(arguments)


def _efforts(names: str) -> tuple[Effort, ...]:
    return tuple(map(Effort, names.split(",")))


if __name__ == "__main__":
    sys.exit(main())
