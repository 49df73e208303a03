"""What is timed: ours at an effort, trafilatura's, and the least anybody can do with a page."""

from lxml import etree

from cleaner.evaluation.peers import peer_for
from cleaner.evaluation.speed.timing import Work
from cleaner.model import Scrape
from cleaner.pipeline import clean_scrape
from cleaner.settings import Effort, Settings

__all__ = ["iterating", "ours", "trafilatura"]


def ours(effort: Effort) -> Work:
    """A page to a JSON document with metadata and language."""
    settings = Settings(effort=effort)
    return Work(f"cleaner {effort}", lambda page: clean_scrape(page, settings).to_json())


def trafilatura() -> Work:
    """A page to trafilatura's JSON document with metadata. Raises UsageError if it is missing."""
    return Work("trafilatura", peer_for("trafilatura-json").extract)


def iterating() -> Work:
    """A parse by lxml, and one look at tag, text, tail, class and id of every node."""
    return Work("parse + iteration", _iterate)


def _iterate(page: Scrape) -> int:
    root = etree.fromstring(page.data, etree.HTMLParser())
    read = 0
    for node in () if root is None else root.iter():
        fields = node.tag, node.text, node.tail, node.get("class"), node.get("id")
        read += len(fields)
    return read
