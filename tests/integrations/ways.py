"""The ways that rows can take to become documents. `ways.py NAME < rows.jsonl > documents.jsonl`.

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
from cleaner.integrations.arrow import INPUT_SCHEMA, clean_batch

Rows = list[dict[str, Any]]
WAYS: dict[str, Callable[[Rows], Iterable[dict[str, Any]]]] = {}
COMMAND = [sys.executable, "-m", "cleaner", "clean"]
HTML = pa.schema(
    [*(field for field in INPUT_SCHEMA if field.name != "html"), ("html", pa.string())]
)


def way(work: Callable[[Rows], Iterable[dict[str, Any]]]) -> Callable[[Rows], object]:
    """Enter a function by its name."""
    WAYS[work.__name__] = work
    return work


def page(row: dict[str, Any]) -> tuple[str, str]:
    """Give the column that has a row's page, and the page."""
    return ("text", row["text"]) if row["html"] is None else ("html", row["html"])


@way
def library(rows: Rows) -> Iterable[dict[str, Any]]:
    """The bare function."""
    for row in rows:
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
        pq.write_table(pa.Table.from_pylist(rows, HTML), pages)
        flags = ["--format", "jsonl", "--jobs", "2", "--learn", "off"]
        subprocess.run([*COMMAND, pages, "-o", out, *flags], check=True, capture_output=True)
        for line in (out / "documents.jsonl").read_text("utf-8").splitlines():
            yield json.loads(line)


@way
def stdin(rows: Rows) -> Iterable[dict[str, Any]]:
    """JSON Lines through a pipe."""
    lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
    flags = ["--input-format", "jsonl", "--jobs", "1"]
    done = subprocess.run([*COMMAND, *flags], input=lines, check=True, capture_output=True)
    return map(json.loads, done.stdout.splitlines())


@way
def arrow(rows: Rows) -> Rows:
    """A table."""
    found: Rows = clean_batch(pa.Table.from_pylist(rows, HTML)).to_pylist()
    return found


@way
def polars(rows: Rows) -> Rows:
    """A Polars frame."""
    import polars as pl  # noqa: PLC0415

    from cleaner.integrations.polars import clean_frame  # noqa: PLC0415

    found: Rows = clean_frame(pl.DataFrame(rows)).to_dicts()
    return found


@way
def duckdb(rows: Rows) -> Rows:
    """A DuckDB query."""
    import duckdb as db  # noqa: PLC0415

    from cleaner.integrations.duckdb import clean_relation  # noqa: PLC0415

    connection = db.connect()
    pages = connection.from_arrow(pa.Table.from_pylist(rows, HTML))
    found: Rows = clean_relation(pages, connection).to_arrow_table().to_pylist()
    return found


@way
def datasets(rows: Rows) -> Rows:
    """A data set of Hugging Face, by two processes."""
    from datasets import Dataset  # noqa: PLC0415

    from cleaner.integrations.datasets import clean_dataset  # noqa: PLC0415

    pages = Dataset(pa.Table.from_pylist(rows, HTML))
    found: Rows = clean_dataset(pages, num_proc=2).to_list()
    return found


@way
def ray(rows: Rows) -> Rows:
    """A Ray Data set, in batches of one row."""
    import ray as engine  # noqa: PLC0415

    from cleaner.integrations.ray import clean_dataset  # noqa: PLC0415

    engine.init(num_cpus=1, include_dashboard=False, log_to_driver=False)
    engine.data.DataContext.get_current().execution_options.preserve_order = True
    pages = engine.data.from_arrow(pa.Table.from_pylist(rows, HTML))
    found: Rows = clean_dataset(pages, batch_size=1).take_all()
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
        pages = engine.createDataFrame(rows, "id string, url string, html string, text string")
        return [row.asDict(recursive=True) for row in clean_frame(pages).collect()]


@way
def datatrove(rows: Rows) -> Iterable[dict[str, Any]]:
    """A datatrove pipeline, by its local executor."""
    from datatrove.data import Document  # noqa: PLC0415
    from datatrove.executor import LocalPipelineExecutor  # noqa: PLC0415
    from datatrove.pipeline.writers import JsonlWriter  # noqa: PLC0415

    from cleaner.integrations.datatrove import CleanPages  # noqa: PLC0415

    for row in rows:
        column, data = page(row)
        with TemporaryDirectory() as out:
            pages = [Document(data, row["id"], metadata={"url": row["url"]})]
            steps = [pages, CleanPages(column), JsonlWriter(out, compression=None)]
            LocalPipelineExecutor(steps, logging_dir=f"{out}/logs").run()
            (line,) = (Path(out) / "00000.jsonl").read_text("utf-8").splitlines()
            found = json.loads(line)
            yield found["metadata"] | {"text": found.get("text", "")}


@way
def scrapy(rows: Rows) -> Rows:
    """A spider that reads the pages from files."""
    from scrapy import Request, Spider  # noqa: PLC0415
    from scrapy.crawler import CrawlerProcess  # noqa: PLC0415

    found: dict[str, dict[str, Any]] = {}
    folder = TemporaryDirectory()

    class Pages(Spider):  # type: ignore[misc]
        name = "pages"
        custom_settings = {  # noqa: RUF012
            "ITEM_PIPELINES": {"cleaner.integrations.scrapy.CleanPages": 300},
            "LOG_ENABLED": False,
            "TELNETCONSOLE_ENABLED": False,
        }

        async def start(self) -> Any:
            for number, row in enumerate(rows):
                file = Path(folder.name) / str(number)
                file.write_text(page(row)[1], "utf-8")
                yield Request(file.as_uri(), cb_kwargs={"row": row})

        def parse(self, response: Any, row: dict[str, Any]) -> Any:
            text = response.body.decode()
            yield {"id": row["id"], "url": row["url"], page(row)[0]: text, "keep": found}

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
    for document in WAYS[sys.argv[1]]([json.loads(line) for line in sys.stdin]):
        sys.stdout.write(json.dumps(document) + "\n")
