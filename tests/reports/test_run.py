"""The page of a run as it is written; what a browser makes of it: test_in_chromium.py."""

from collections.abc import Sequence

from lxml import html

from cleaner.model import Status
from cleaner.reports import run_report
from cleaner.runs import Entry
from tests.reports.conftest import ATTACK
from tests.reports.entries import entry

MANY = 50_000
LARGEST = 400_000
"""Bytes."""


def report(
    entries: Sequence[Entry], command: str | None = "cleaner explain x.html"
) -> html.HtmlElement:
    """Write the page and read it."""
    return html.document_fromstring(run_report(lambda: entries, lambda _: command).decode())


def headings(page: html.HtmlElement) -> list[str]:
    """Give the headings of the sections."""
    return [str(text) for text in page.xpath("//h2/text()")]


def test_sections() -> None:
    """Those that would be empty are left out."""
    usual = [entry(f"{number}.html") for number in range(9)]
    assert headings(report(usual)) == [
        "Time a page", "What was removed", "Languages", "Sites", "Slowest", "Emptiest",
    ]  # fmt: skip
    lost, failed = entry("lost", 1, {"share": 99}), entry("f", 0, {}, status=Status.FAILED)
    added = set(headings(report([*usual, lost, failed]))) - set(headings(report(usual)))
    assert added == {"Why inputs are not ok", "Far from their site’s usual"}


def test_a_page_is_named_with_its_document_and_its_command() -> None:
    """Where there are such."""
    page = report([entry("a b/ü.html")], "cleaner explain 'a b/ü.html'")
    (link,) = page.xpath("//section[h2='Slowest']//tbody//a")
    assert link.get("href") == "./a%20b/%C3%BC.html.json"
    assert link.text_content() == "a b/ü.html"
    assert page.xpath("string(//section[h2='Slowest']//code)") == "cleaner explain 'a b/ü.html'"
    assert report([entry("a")], None).xpath("//code") == []
    failed = report([entry("a", 0, {}, status=Status.FAILED)], None)
    assert failed.xpath("//section[h2='Slowest']//a") == []


def test_reasons_have_examples() -> None:
    """With what was said of them."""
    failed = [entry(f"{number}", 0, {}, status=Status.FAILED) for number in range(30)]
    (reason,) = report(failed).xpath("//details")
    assert reason.xpath("string(summary)").split() == ["failed", "failed_code", "30"]
    assert len(reason.xpath(".//li")) == 5
    assert reason.xpath("string(.//li/p)") == "why it is failed"


def test_hostile_text_is_text() -> None:
    """In names, sites, messages and commands."""
    status = Status.EMPTY
    body = run_report(
        lambda: [entry(ATTACK, 0, site=ATTACK, status=status)] * 6,
        lambda _: f"cleaner explain '{ATTACK}'",
    )
    page: html.HtmlElement = html.document_fromstring(body.decode())
    assert page.xpath("//script | //img | //style[2]") == []
    assert ATTACK in page.xpath("string()")
    assert b"default-src 'none'" in body
    assert b"script-src 'none'" in body


def test_active_characters_are_marked() -> None:
    """And what has them is neither linked nor given as a command, in which they would be lost."""
    name = "a\u202egnp.html"
    page = report([entry(name)], f"cleaner explain {name}")
    assert "\u202e" not in page.text_content()
    assert page.xpath("//section[h2='Slowest']//a | //section[h2='Slowest']//code") == []


def test_half_characters() -> None:
    """Names of archive members may hold them; UTF-8 may not."""
    assert "b.html" in report([entry("a\ud800b.html")]).xpath("string(//section[h2='Slowest'])")


def test_fifty_thousand_pages() -> None:
    """The page stays one that can be opened."""
    entries = [
        entry(f"folder/{n}.html", n % 900, site=f"s{n % 7000}.example", seconds=n / 9000)
        for n in range(MANY)
    ]
    body = run_report(lambda: entries, lambda one: f"cleaner explain {one.row.path}")
    assert len(body) < LARGEST
    assert "50,000 inputs" in body.decode()


def test_the_same_entries_give_the_same_bytes() -> None:
    """There is no clock in it."""
    entries = [entry(str(number)) for number in range(9)]
    assert run_report(lambda: entries, str) == run_report(lambda: entries, str)


def test_a_run_without_inputs() -> None:
    """It says so."""
    page = report([])
    assert page.xpath("string(//h1)") == "0 inputs"
    assert headings(page) == ["Time a page", "What was removed", "Languages"]
