"""The ways that rows can take to become documents.

`ways.py NAME text < rows.jsonl > documents.jsonl`, or with `bytes`, of which each is a character.

Each runs in a process of its own, because the programs that some of them go through start threads
and processes, and warn of one another's age. The libraries are imported where they are used.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa

import cleaner
from cleaner.integrations.arrow import clean_batch
from cleaner.integrations.rows import Options
from cleaner.runs import Limits

OPTIONS = Options(limits=Limits(6.0))
"""Seconds enough for any page but the one that hangs, on a busy machine too."""
Rows = list[dict[str, Any]]
WAYS: dict[str, Callable[[Rows], Iterable[dict[str, Any]]]] = {}
COMMAND = [sys.executable, "-m", "cleaner", "clean", "--timeout", "6"]
SOME_FAILED = 1
PAGES = ("html", "text")
NAMES = {"id": pa.string(), "url": pa.string()}


def way(work: Callable[[Rows], Iterable[dict[str, Any]]]) -> Callable[[Rows], object]:
    """Enter a function by its name."""
    WAYS[work.__name__] = work
    return work


def table(rows: Rows) -> pa.Table:
    """Give rows as a table."""
    text = any(isinstance(row["html"], str) for row in rows)
    kind = pa.string() if text else pa.binary()
    return pa.Table.from_pylist(rows, pa.schema(NAMES | dict.fromkeys(PAGES, kind)))


def page(row: dict[str, Any]) -> tuple[str, Any]:
    """Give the column that has a row's page, and the page."""
    return ("text", row["text"]) if row["html"] is None else ("html", row["html"])


@way
def library(rows: Rows) -> Iterable[dict[str, Any]]:
    """The bare function, but for the page on which it would hang."""
    for row in rows:
        if row["id"] == "bomb":
            continue
        column, data = page(row)
        kind = cleaner.MediaType.HTML if column == "html" else cleaner.MediaType.TEXT
        scrape = cleaner.Scrape(data, url=row["url"], media_type=kind, record_id=row["id"])
        yield cleaner.clean_scrape(scrape).to_dict()


@way
def command(rows: Rows) -> Iterable[dict[str, Any]]:
    """A Parquet file through the command line."""
    import pyarrow.parquet as pq  # noqa: PLC0415

    with TemporaryDirectory() as folder:
        pages, out = Path(folder) / "rows.parquet", Path(folder) / "out"
        pq.write_table(table(rows), pages)
        yield from lines_of([pages, "-o", out, "--format", "jsonl", "--jobs", "2"], out)


def lines_of(arguments: list[Any], out: Path) -> Iterable[dict[str, Any]]:
    """Run the command, of which one page fails; gives its documents."""
    done = subprocess.run(
        [*COMMAND, *arguments, "--learn", "off"], capture_output=True, check=False
    )
    if done.returncode != SOME_FAILED:
        raise RuntimeError(done.stderr.decode())
    with (out / "documents.jsonl").open("rb") as lines:
        yield from map(json.loads, lines)


@way
def ray_engine(rows: Rows) -> Iterable[dict[str, Any]]:
    """A Parquet file through the command line, in shards."""
    import pyarrow.parquet as pq  # noqa: PLC0415

    with TemporaryDirectory() as folder:
        pages, out = Path(folder) / "rows.parquet", Path(folder) / "out"
        pq.write_table(table(rows), pages, row_group_size=20)
        flags = ["--engine", "ray", "--jobs", "2", "--task-size", "0.5", "--format", "jsonl"]
        patient = ["--timeout", "10"]  # its processes start while others start too
        yield from lines_of([pages, "-o", out, *flags, *patient], out)


@way
def stdin(rows: Rows) -> Iterable[dict[str, Any]]:
    """JSON Lines through a pipe."""
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    flags = ["--input-format", "jsonl", "--jobs", "1"]
    done = subprocess.run([*COMMAND, *flags], input=lines, check=False, capture_output=True)
    return map(json.loads, done.stdout.splitlines())


@way
def arrow(rows: Rows) -> Rows:
    """A table."""
    found: Rows = clean_batch(table(rows), OPTIONS).to_pylist()
    return found


@way
def polars(rows: Rows) -> Rows:
    """A Polars frame."""
    import polars as pl  # noqa: PLC0415

    from cleaner.integrations.polars import clean_frame  # noqa: PLC0415

    found: Rows = clean_frame(pl.DataFrame(rows), OPTIONS).to_dicts()
    return found


@way
def duckdb(rows: Rows) -> Rows:
    """A DuckDB query."""
    import duckdb as db  # noqa: PLC0415

    from cleaner.integrations.duckdb import clean_relation  # noqa: PLC0415

    connection = db.connect()
    pages = connection.from_arrow(table(rows))
    found: Rows = clean_relation(pages, connection, OPTIONS).to_arrow_table().to_pylist()
    return found


@way
def datasets(rows: Rows) -> Rows:
    """A data set of Hugging Face, by two processes."""
    from datasets import Dataset  # noqa: PLC0415

    from cleaner.integrations.datasets import clean_dataset  # noqa: PLC0415

    pages = Dataset(table(rows))
    found: Rows = clean_dataset(pages, OPTIONS, num_proc=2).to_list()
    return found


@way
def ray(rows: Rows) -> Rows:
    """A Ray Data set, in small batches."""
    import ray as engine  # noqa: PLC0415

    from cleaner.integrations.ray import clean_dataset  # noqa: PLC0415

    engine.init(address="local", num_cpus=1, include_dashboard=False, log_to_driver=False)
    engine.data.DataContext.get_current().execution_options.preserve_order = True
    pages = engine.data.from_arrow(table(rows))
    found: Rows = clean_dataset(pages, OPTIONS, batch_size=7).take_all()
    engine.shutdown()
    return found


@way
def spark(rows: Rows) -> Rows:
    """A Spark data frame, in local mode."""
    from pyspark.sql import SparkSession  # noqa: PLC0415

    from cleaner.integrations.spark import clean_frame  # noqa: PLC0415

    session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
    with session.getOrCreate() as engine:
        engine.sparkContext.setLogLevel("ERROR")
        pages = engine.createDataFrame(rows, "id string, url string, html binary, text binary")
        return [row.asDict(recursive=True) for row in clean_frame(pages, OPTIONS).collect()]


@way
def datatrove(rows: Rows) -> Iterable[dict[str, Any]]:
    """Two datatrove pipelines, of HTML and of text, by its local executor."""
    from datatrove.data import Document  # noqa: PLC0415
    from datatrove.executor import LocalPipelineExecutor  # noqa: PLC0415
    from datatrove.pipeline.writers import JsonlWriter  # noqa: PLC0415

    from cleaner.integrations.datatrove import CleanPages  # noqa: PLC0415

    found: dict[str, dict[str, Any]] = {}
    for column in ("html", "text"):
        with TemporaryDirectory() as out:
            pages = [
                Document(page(row)[1], row["id"], metadata={"url": row["url"]})
                for row in rows
                if page(row)[0] == column
            ]
            steps = [pages, CleanPages(column, OPTIONS), JsonlWriter(out, compression=None)]
            LocalPipelineExecutor(steps, logging_dir=f"{out}/logs").run()
            with (Path(out) / "00000.jsonl").open("rb") as lines:
                cleaned = list(map(json.loads, lines))
        found |= {one["id"]: one["metadata"] | {"text": one.get("text", "")} for one in cleaned}
    return [found[row["id"]] for row in rows]


@way
def scrapy(rows: Rows) -> Rows:
    """A spider that reads the pages from files."""
    from scrapy import Request, Spider  # noqa: PLC0415
    from scrapy.crawler import CrawlerProcess  # noqa: PLC0415

    from cleaner.integrations.scrapy import CleanPages  # noqa: PLC0415

    found: dict[str, dict[str, Any]] = {}
    folder = TemporaryDirectory()

    class Cleaning(CleanPages):
        options = OPTIONS

    class Pages(Spider):  # type: ignore[misc]
        name = "pages"
        custom_settings = {  # noqa: RUF012
            "ITEM_PIPELINES": {Cleaning: 300},
            "LOG_ENABLED": False,
            "TELNETCONSOLE_ENABLED": False,
        }

        async def start(self) -> Any:
            for number, row in enumerate(rows):
                file = Path(folder.name) / str(number)
                file.write_bytes(page(row)[1])
                yield Request(file.as_uri(), cb_kwargs={"row": row})

        def parse(self, response: Any, row: dict[str, Any]) -> Any:
            yield {"id": row["id"], "url": row["url"], page(row)[0]: response.body}

    def take(item: dict[str, Any]) -> None:
        found[item["id"]] = item["document"]

    from scrapy import signals  # noqa: PLC0415

    process = CrawlerProcess()
    crawler = process.create_crawler(Pages)
    crawler.signals.connect(take, signals.item_scraped, weak=False)
    process.crawl(crawler)
    process.start()
    folder.cleanup()
    return [found[row["id"]] for row in rows]


if __name__ == "__main__":
    name, form = sys.argv[1:]
    sent = [json.loads(line) for line in sys.stdin]
    if form == "bytes":
        sent = [
            row | {column: data.encode("latin-1") for column, data in [page(row)]} for row in sent
        ]
    for document in WAYS[name](sent):
        sys.stdout.write(json.dumps(document) + "\n")
