"""The report of a run: what it sums up, and that a page's text does nothing in it."""

from collections.abc import Iterable, Mapping

from cleaner.model import Status
from cleaner.reports.run_page import run_page
from cleaner.reports.run_summary import LIST_LENGTH, sum_up_run
from cleaner.runs import Entry, Facts, Row


def entry(  # noqa: PLR0913 - what an entry can differ in
    path: str,
    kept: int = 80,
    removed: Mapping[str, int] | None = None,
    *,
    site: str | None = "moor.example",
    status: Status = Status.OK,
    seconds: float = 0.02,
) -> Entry:
    """Give an entry of the ledger."""
    code, message = (
        ("timeout", "took longer than 60 s") if status is Status.FAILED else (None, None)
    )
    output = None if status is Status.FAILED else f"{path}.json"
    row = Row(path, status, code, message, seconds, output)
    facts = Facts(site, "en", kept, {"navigation": 20} if removed is None else removed)
    return Entry(row, "print", path, None, facts)


USUAL = [entry(f"{number}.html") for number in range(9)]


def report(entries: Iterable[Entry]) -> str:
    """Write the page."""
    kept = list(entries)
    return run_page(lambda: kept).decode()


def test_counts() -> None:
    """By status, code, language, label and site, and how long pages took."""
    failed = entry("slow.html", 0, {}, status=Status.FAILED, seconds=60.0)
    summary = sum_up_run(lambda: [*USUAL, failed])
    assert summary.pages == 10
    assert summary.statuses == {Status.OK: 9, Status.FAILED: 1}
    assert summary.codes == {"timeout": 1}
    assert summary.languages == {"en": 10}
    assert (summary.kept, summary.removed) == (720, {"navigation": 180})
    assert summary.times == (0, 0, 9, 0, 0, 0, 0, 0, 1)
    assert [(site.name, site.pages, site.share) for site in summary.sites] == [
        ("moor.example", 10, 0.8)
    ]
    assert summary.slowest[0] == failed


def test_suspicious_pages() -> None:
    """Those that failed, and those far from what is usual at their site; each with the reason."""
    odd = entry("odd.html", 10, {"navigation": 90})
    failed = entry("slow.html", 0, {}, status=Status.FAILED)
    summary = sum_up_run(lambda: [*USUAL, odd, failed])
    assert [(one.entry, one.why) for one in summary.suspects] == [
        (failed, "failed: took longer than 60 s"),
        (odd, "10% of its words are kept, 73% at its site"),
    ]


def test_a_site_of_few_pages_has_no_usual_share() -> None:
    """Nor have pages that say of no site."""
    few = [entry("a"), entry("b", 1, {"navigation": 99})]
    none = [entry(str(number), 80 * (number % 2), site=None) for number in range(20)]
    assert sum_up_run(lambda: [*few, *none]).suspects == ()


def test_the_emptiest_are_pages_that_were_cleaned() -> None:
    """A page that failed is in another list."""
    failed = entry("slow.html", 0, {}, status=Status.FAILED)
    empty = entry("empty.html", 0, status=Status.EMPTY)
    assert sum_up_run(lambda: [*USUAL, failed, empty]).emptiest[0] == empty


def test_lists_are_short() -> None:
    """However many pages there are, the report stays one that can be opened."""
    many = [entry(f"{number}.html", number, site=f"s{number}.example") for number in range(3000)]
    summary = sum_up_run(lambda: many)
    assert len(summary.slowest) == len(summary.emptiest) == LIST_LENGTH
    assert len(report(many)) < 100_000


def test_hostile_names_do_nothing() -> None:
    """In text, in links and in the command to copy."""
    name = "<script>alert(1)</script>'$(rm x)\u202e\"javascript:x.html"
    page = report([entry(name, site="<b>site</b>", status=Status.EMPTY, kept=0)])
    assert "<script>alert" not in page
    assert "<b>site" not in page
    assert "\u202e" not in page
    assert 'href="./%3Cscript%3E' in page
    assert "Content-Security-Policy" in page


def test_half_characters() -> None:
    """Names of archive members may hold them; UTF-8 may not."""
    assert "empty" in report([entry("a\ud800b", 0, status=Status.EMPTY)])


def test_a_run_without_inputs() -> None:
    """Has a report that says so."""
    assert "0 inputs" in report([])
