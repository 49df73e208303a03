"""One input -> one result, whatever happens."""

import json
import pickle
from dataclasses import replace
from functools import partial

from cleaner import clean_scrape
from cleaner.errors import BadRowError, NotAFileError, ScrapeError, UnreadableError
from cleaner.model import Scrape, Status
from cleaner.readers import Input
from cleaner.readers.inputs import fail
from cleaner.runs import Cleaning, Death, Fate
from cleaner.settings import Settings
from cleaner.writers import Format, render

CLEANING = Cleaning(Settings(), partial(render, Format.JSONL))
PAGE = """The bridge of Ostrava

The old bridge was closed on Monday, because two of its nine pillars had begun to lean.

Until the repair is done, a ferry takes people across the river every quarter of an hour.
"""


def test_a_page_that_is_fine() -> None:
    """No notice, and the document as bytes."""
    result = CLEANING.clean(Input("a.txt", ("a.txt",), partial(Scrape, PAGE, path="a.txt")))
    assert (result.status, result.notice, result.place) == (Status.OK, None, ("a.txt",))
    assert "nine pillars" in json.loads(result.body)["text"]
    assert result.seconds > 0


def test_a_row_is_placed_by_its_id() -> None:
    """In place of its line number."""
    read = partial(Scrape, PAGE, record_id="a1")
    result = CLEANING.clean(Input("in.jsonl:4", ("in.jsonl", "4"), read))
    assert result.place == ("in.jsonl", "a1")


def test_an_empty_page_says_so() -> None:
    """Its row has a code and a sentence, even if the document has no warning."""
    result = CLEANING.clean(Input("a.txt", ("a.txt",), partial(Scrape, b"")))
    assert result.status is Status.EMPTY
    assert result.notice is not None
    assert result.notice.code
    assert result.notice.message


def outcome(error: ScrapeError) -> tuple[str, str, str]:
    """Give status, code and message of an input whose reading raises `error`."""
    result = CLEANING.clean(Input("in:1", ("in", "1"), partial(fail, error)))
    document = json.loads(result.body)
    assert document["status"] == result.status.value
    assert result.notice is not None
    return result.status.value, result.notice.code, result.notice.message


def test_each_error_has_its_status_and_code() -> None:
    """What is no page is skipped, what should have been one failed."""
    assert outcome(UnreadableError("gone")) == ("failed", "io", "gone")
    assert outcome(BadRowError("line 1: no")) == ("failed", "bad_row", "line 1: no")
    assert outcome(NotAFileError("a FIFO")) == ("skipped", "not_a_file", "a FIFO")


def test_a_bug_stays_with_its_page() -> None:
    """An error that nobody foresaw names itself."""

    def read() -> Scrape:
        msg = "boom"
        raise LookupError(msg)

    result = CLEANING.clean(Input("in:1", ("in", "1"), read))
    assert result.status is Status.FAILED
    assert result.notice is not None
    assert (result.notice.code, result.notice.message) == ("internal_error", "LookupError: boom")


def test_extra_keys_that_cannot_be_written_fail_their_row_alone() -> None:
    """What a reader could nest a document may not hold."""
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    read = partial(Scrape, PAGE, extra={"deep": deep})
    result = CLEANING.clean(Input("in:1", ("in", "1"), read))
    while deep:  # taken apart from outside, because freeing it is recursive too
        deep = deep.pop()  # type: ignore[assignment]
    assert result.status is Status.FAILED
    assert result.notice is not None
    assert result.notice.message.startswith("ValueError: extra holds what JSON cannot")


def test_a_lost_input_says_how() -> None:
    """The document still tells which input it was, and the row what became of its process."""
    death = Death(Fate.TIMEOUT, "took longer than 60 seconds", 60.1)
    result = CLEANING.lose(Input("a.html", ("a.html",), partial(Scrape, "")), death)
    assert result.notice is not None
    assert (result.status, result.notice.code, result.seconds) == (Status.FAILED, "timeout", 60.1)
    assert result.notice.message == "took longer than 60 seconds, and once more when tried alone"
    assert json.loads(result.body)["source"]["path"] == "a.html"


def test_what_is_known_of_a_failed_row_is_in_its_document() -> None:
    """Its id, address and other keys, if the error knows them; its id names no file."""
    known = Scrape(b"", url="https://a.example/", record_id="a1", extra={"shelf": 3})
    error = BadRowError("line 1: no", known=known)
    sent = pickle.loads(pickle.dumps(error))  # noqa: S301 - made in this line
    result = CLEANING.clean(Input("in:1", ("in", "1"), partial(fail, sent)))
    document = json.loads(result.body)
    assert (document["id"], document["url"], document["extra"]) == (
        "a1",
        "https://a.example/",
        {"shelf": 3},
    )
    assert document["source"]["path"] == "in:1"
    assert result.place == ("in", "1")


def test_what_can_be_read_of_a_lost_input_is_told() -> None:
    """All that its document would have had from its row. What cannot be read is told as before."""
    death = Death(Fate.TIMEOUT, "took longer than 60 seconds", 60.1)
    scrape = Scrape(PAGE, url="https://a.example/", record_id="a1", extra={"shelf": 3})
    told = CLEANING.tell(death, Input("in:1", ("in", "1"), partial(replace, scrape)))
    document, cleaned = json.loads(told.body), json.loads(CLEANING.render(clean_scrape(scrape)))
    assert told.notice is not None
    assert (told.status, told.notice.code, told.place) == (Status.FAILED, "timeout", ("in", "1"))
    for name in ("id", "url", "extra"):
        assert document[name] == cleaned[name]
    assert document["source"]["sha256"] == cleaned["source"]["sha256"]
    item = Input("in:1", ("in", "1"), partial(fail, BadRowError("line 1: no")))
    assert CLEANING.tell(death, item) == CLEANING.lose(item, death)
