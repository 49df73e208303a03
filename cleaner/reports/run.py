"""The entries of a run -> the page that people look at to see how it went.

However many inputs there were, the page stays small: it has sums, the largest sites, and short
lists of pages that are worth a look. It has no script.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final
from urllib.parse import quote

from cleaner.model import CORE_LABELS, Label, Status
from cleaner.reports.charts import Bar, bars, legend, stacked
from cleaner.reports.markup import attribute, show
from cleaner.reports.shell import page
from cleaner.reports.summary import EDGES, Listed, Reason, SiteSum, Summary, share_of, summarise
from cleaner.runs import Entry
from cleaner.version import __version__
from cleaner.visible import ACTIVE, cut

__all__ = ["run_report"]

LANGUAGES: Final = 20
LONGEST: Final = 300
"""Characters of a path or message that are shown."""

CHROME: Final = tuple(label.value for label in Label if label not in CORE_LABELS)
Command = Callable[[Entry], str | None]


def run_report(entries: Callable[[], Iterable[Entry]], command: Command) -> bytes:
    """Write the page.

    entries: goes through all that the run did or kept, each time in the same order.
    command: gives the words with which a page is explained; None where that cannot be done.
    """
    summary = summarise(entries)
    parts = [
        _head(summary),
        "<main>",
        *_charts(summary),
        _sites(summary),
        _reasons(summary, command),
        _list(
            "Far from their site’s usual",
            "What is kept of these differs most from what is kept of other pages of their site. "
            "Those that lost their article stand here, and those that kept their menus.",
            summary.suspicious,
            command,
        ),
        _list("Slowest", "The pages that took longest.", summary.slowest, command),
        _list("Emptiest", "The pages of which the least text is kept.", summary.emptiest, command),
        "</main>",
        f'<footer class="page"><span>cleaner {__version__}</span></footer>',
    ]
    return page(f"{summary.inputs:,} inputs – run report", "\n".join(parts), "run", scripted=False)


def _head(summary: Summary) -> str:
    counts = "".join(
        f'<div><dt><span class="status" data-status="{status.value}">{status.value}</span></dt>'
        f"<dd>{summary.statuses[status]:,}</dd></div>\n"
        for status in Status
    )
    total = summary.inputs or 1
    shares = [(status.value, summary.statuses[status] / total) for status in Status]
    return f"""\
<header class="page">
<h1>{summary.inputs:,} inputs</h1>
{stacked(shares)}
<dl class="fields counts">
{counts}</dl>
</header>"""


def _section(title: str, words: str, content: str, kind: str = "") -> str:
    note = f'<p class="legend">{words}</p>' if words else ""
    return f'<section class="{kind}"><h2>{title}</h2>{note}\n{content}</section>'


def _charts(summary: Summary) -> Iterator[str]:
    yield '<div class="charts">'
    yield _section("Time a page", _times_in_words(summary), _times(summary))
    yield _section("What was removed", _removed_in_words(summary), _removed(summary))
    yield _section("Languages", "Of pages with text; und: too short to tell.", _languages(summary))
    yield "</div>"


def _times_in_words(summary: Summary) -> str:
    seconds = summary.seconds
    if not seconds:
        return "No page was cleaned."
    middle, slow = seconds[len(seconds) // 2], seconds[int(len(seconds) * 0.95)]
    return (
        f"Half of the pages took {_time(middle)} or less, 95% {_time(slow)} or less, "
        f"the slowest {_time(seconds[-1])}; together {_time(sum(seconds))} of work."
    )


def _times(summary: Summary) -> str:
    names = [f"up to {_time(edge / 1000)}" for edge in EDGES] + ["longer"]
    used = [number for number in range(len(names)) if summary.times[number]]
    rows = [
        Bar(names[number], summary.times[number], f"{summary.times[number]:,}")
        for number in range(min(used, default=0), max(used, default=-1) + 1)
    ]
    return bars(rows, "Pages by the time they took", name="Time", figure="Pages")


def _removed_in_words(summary: Summary) -> str:
    total = summary.kept + summary.removed.total()
    if not total:
        return "There was no text."
    return f"{summary.kept / total:.0%} of all characters are kept. The rest, by label:"


def _removed(summary: Summary) -> str:
    total = (summary.kept + summary.removed.total()) or 1
    rows = [
        Bar(label, count, f"{count / total:.1%}", label)
        for label, count in summary.removed.most_common()
        if label in CHROME
    ]
    return bars(rows, "Removed characters by label", name="Label", figure="Share of all")


def _languages(summary: Summary) -> str:
    first = summary.languages.most_common(LANGUAGES)
    rows = [Bar(f"<bdi>{show(name)}</bdi>", count, f"{count:,}") for name, count in first]
    rest = summary.languages.total() - sum(count for _, count in first)
    if rest:
        rows.append(Bar("others", rest, f"{rest:,}"))
    return bars(rows, "Pages by language", name="Language", figure="Pages")


def _sites(summary: Summary) -> str:
    if not summary.sites:
        return ""
    rows = "".join(map(_site_row, summary.sites))
    words = "What is kept and removed of the pages of each site, by characters."
    if summary.other_sites:
        words += f" The {len(summary.sites)} with the most pages; {summary.other_sites:,} more."
    heads = ("Site", "Pages", "Not ok", "A page", "Kept", "Kept and removed")
    return _section("Sites", words, legend(("kept", *CHROME)) + _table(heads, rows), "wide")


def _site_row(site: SiteSum) -> str:
    total = site.kept + site.removed.total()
    parts = [("kept", site.kept), *((label, site.removed[label]) for label in CHROME)]
    drawn = stacked((tone, count / total) for tone, count in parts) if total else ""
    name = f"<bdi>{show(site.site)}</bdi>" if site.site else '<span class="unknown">no site</span>'
    return _row(
        name,
        f"{site.pages:,}",
        f"{site.troubled:,}",
        _time(site.seconds / site.pages),
        _share(site.kept / total if total else None),
        drawn,
    )


def _reasons(summary: Summary, command: Command) -> str:
    if not summary.reasons:
        return ""
    items = "".join(_reason(reason, command) for reason in summary.reasons)
    return _section("Why inputs are not ok", "The most frequent first.", items, "wide")


def _reason(reason: Reason, command: Command) -> str:
    examples = "".join(
        f"<li>{_page(entry, command)}<p>{show(cut(entry.row.message or '', LONGEST))}</p></li>\n"
        for entry in reason.examples
    )
    status = reason.status.value
    return f"""\
<details><summary><span class="status" data-status="{status}">{status}</span> \
<code>{show(reason.code)}</code> <span class="count">{reason.count:,}</span></summary>
<ul class="pages" role="list">
{examples}</ul></details>
"""


def _list(title: str, words: str, listed: Sequence[Listed], command: Command) -> str:
    if not listed:
        return ""
    heads = ("Page", "Status", "Kept", "Usual", "Characters", "Time")
    rows = "".join(_listed_row(one, command) for one in listed)
    return _section(title, words, _table(heads, rows), "wide")


def _listed_row(listed: Listed, command: Command) -> str:
    entry = listed.entry
    status = entry.row.status.value
    return _row(
        _page(entry, command),
        f'<span class="status" data-status="{status}">{status}</span>',
        _share(share_of(entry)),
        _share(listed.usual),
        f"{entry.facts.kept:,}",
        _time(entry.row.seconds),
    )


def _page(entry: Entry, command: Command) -> str:
    """Name a page, with a link to its document and the command that explains it."""
    shown = f'<bdi class="path">{show(cut(entry.row.path, LONGEST))}</bdi>'
    if entry.row.output and not ACTIVE.search(entry.row.output):
        shown = f'<a href="./{attribute(quote(entry.row.output))}">{shown}</a>'
    words = command(entry)
    if words and not ACTIVE.search(words):
        shown += f'<code class="command">{show(words)}</code>'
    return shown


def _table(heads: Sequence[str], rows: str) -> str:
    cells = "".join(f'<th scope="col">{head}</th>' for head in heads)
    return (
        f'<div class="scroll" tabindex="0"><table class="grid"><thead><tr>{cells}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody></table></div>"
    )


def _row(first: str, *cells: str) -> str:
    rest = "".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr><th scope="row">{first}</th>{rest}</tr>\n'


def _share(share: float | None) -> str:
    return '<span class="unknown">–</span>' if share is None else f"{share:.0%}"


def _time(seconds: float) -> str:
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 120:
        return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"
