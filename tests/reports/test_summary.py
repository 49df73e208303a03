"""What the report of a run sums up."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from cleaner.model import Status
from cleaner.reports import summary as module
from cleaner.reports.summary import EXAMPLES, LISTED, share_of, summarise
from tests.reports.entries import entry

USUAL = [entry(f"{number}.html") for number in range(9)]
FAILED = entry("slow.html", 0, {}, status=Status.FAILED, seconds=60.0)
SKIPPED = entry("picture.html", 0, {}, status=Status.SKIPPED, site=None)


def test_counts() -> None:
    """By status, reason, language, label and site, and how long pages took."""
    summary = summarise(lambda: [*USUAL, FAILED, SKIPPED])
    assert summary.inputs == 11
    assert summary.statuses == {Status.OK: 9, Status.FAILED: 1, Status.SKIPPED: 1}
    assert [(r.status, r.code, r.count) for r in summary.reasons] == [
        (Status.FAILED, "failed_code", 1),
        (Status.SKIPPED, "skipped_code", 1),
    ]
    assert summary.languages == {"en": 9}
    assert (summary.kept, summary.removed) == (720, {"navigation": 180})
    assert summary.times == {4: 9, 12: 1}
    assert list(summary.seconds) == pytest.approx([0.03] * 9 + [60.0])
    (site,) = summary.sites
    assert (site.site, site.pages, site.troubled) == ("moor.example", 10, 1)
    assert (site.kept, site.removed) == (720, {"navigation": 180})
    assert summary.slowest[0].entry == FAILED


def test_pages_far_from_their_sites_usual() -> None:
    """The farther the earlier; both ways; and what is usual there is told."""
    lost = entry("lost.html", 10, {"navigation": 90})
    whole = entry("whole.html", 100, {})
    near = entry("near.html", 76, {"navigation": 24})
    found = summarise(lambda: [whole, *USUAL, near, lost, FAILED]).suspicious
    assert [one.entry for one in found] == [lost, whole]
    assert [one.usual for one in found] == [pytest.approx(0.8)] * 2


def test_a_site_whose_pages_differ_has_few_suspicious_ones() -> None:
    """What is far depends on how far pages of the site mostly are."""
    shares = (10, 30, 50, 60, 70, 90, 95)
    mixed = [entry(f"{share}.html", share, {"teaser": 100 - share}) for share in shares]
    assert summarise(lambda: mixed).suspicious == []


def test_nothing_is_usual_on_few_pages_or_on_no_site() -> None:
    """Four pages of a site, and pages of nobody knows which."""
    few = [entry(str(number), site="few.example") for number in range(4)]
    none = [entry(str(number), site=None) for number in range(30)]
    odd = [entry("a", 1, site="few.example"), entry("b", 0, {"teaser": 9}, site=None)]
    assert summarise(lambda: [*few[1:], *none, *odd]).suspicious == []


def test_the_emptiest_are_pages_that_were_cleaned() -> None:
    """One that failed is in another list, and one without any block has nothing to look at."""
    bare = entry("bare.html", 0, {}, status=Status.EMPTY)
    lost = entry("lost.html", 0, {"other": 7}, status=Status.EMPTY)
    found = summarise(lambda: [*USUAL, FAILED, bare, lost]).emptiest
    assert [one.entry for one in found] == [lost, *USUAL]


def test_lists_are_short_and_in_order() -> None:
    """Of equal pages the first are taken."""
    many = [entry(f"{number}", number // 2, seconds=number) for number in range(500)]
    summary = summarise(lambda: many)
    assert [one.entry.row.path for one in summary.slowest] == [str(499 - n) for n in range(LISTED)]
    assert [one.entry.row.path for one in summary.emptiest] == [str(n) for n in range(LISTED)]
    failed = [replace(FAILED, row=replace(FAILED.row, path=str(n))) for n in range(50)]
    (reason,) = summarise(lambda: failed).reasons
    assert (reason.count, reason.examples) == (50, failed[:EXAMPLES])


def test_sites_beyond_the_limit_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that memory does not grow with them."""
    monkeypatch.setattr(module, "KNOWN_SITES", 3)
    many = [entry(str(number), site=f"s{number}.example") for number in range(10)]
    pages = {site.site: site.pages for site in summarise(lambda: many).sites}
    assert pages == {
        "(other sites)": 7,
        "s0.example": 1,
        "s1.example": 1,
        "s2.example": 1,
    }


@pytest.mark.parametrize(
    ("kept", "removed", "status", "share"),
    [
        (30, {"legal": 10}, Status.OK, 0.75),
        (0, {"legal": 10}, Status.EMPTY, 0.0),
        (0, {}, Status.EMPTY, None),
        (0, {}, Status.FAILED, None),
    ],
)
def test_shares(kept: int, removed: Mapping[str, int], status: Status, share: float | None) -> None:
    """Of the characters; none of nothing."""
    assert share_of(entry("a", kept, removed, status=status)) == share


def test_a_run_without_inputs() -> None:
    """Everything is empty, and nothing breaks."""
    summary = summarise(list)
    assert (summary.inputs, summary.sites, summary.slowest) == (0, [], [])
