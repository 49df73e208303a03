"""Scrapy's item pipeline, item by item."""

import subprocess
import sys
from importlib.util import find_spec

import pytest

pytestmark = pytest.mark.skipif(
    find_spec("scrapy") is None,
    reason="scrapy is not installed: pip install 'scrape-cleaner[scrapy]'",
)
PROGRAM = """
import sys
from scrapy import Field, Item, Spider, signals
from scrapy.crawler import CrawlerProcess
from cleaner.integrations.rows import Columns, Options
from cleaner.integrations.scrapy import CleanPages

PAGE = "<p>The tide was late today, and nobody in the harbour knew why it was so.</p>"

class Declared(Item):
    body = Field()
    document = Field()

class Undeclared(Item):
    body = Field()

class Cleaning(CleanPages):
    options = Options(columns=Columns(html="body", id="its.id"))

class Pages(Spider):
    name = "pages"
    custom_settings = {"ITEM_PIPELINES": {Cleaning: 300}, "LOG_LEVEL": "ERROR",
                       "TELNETCONSOLE_ENABLED": False}

    async def start(self):
        for kind in (dict, Declared, Undeclared, Undeclared):
            yield kind(body=PAGE)
        yield {"body": PAGE, "document": "mine"}
        yield {"body": PAGE, "its": {"id": 7}}

def take(item):
    found = item.get("document") or {}
    name = item.get("its") and found["id"]
    print(type(item).__name__, found.get("status"), found.get("extra"), name)

process = CrawlerProcess()
crawler = process.create_crawler(Pages)
crawler.signals.connect(take, signals.item_scraped, weak=False)
process.crawl(crawler)
process.start()
"""
"""In a process of its own: a reactor cannot be started twice."""


def test_no_item_is_lost() -> None:
    """One whose class has no field for the document goes on, and the log says so, once."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert sorted(done.stdout.splitlines()) == [
        "Declared ok None None",
        "Undeclared None None None",
        "Undeclared None None None",
        "dict ok None None",
        "dict ok {'document': 'mine'} None",
        "dict ok {'its': {'id': 7}} 7",
    ], done.stderr
    assert done.stderr.count("Undeclared has no field `document`") == 1
