"""The summary of a run -> `_report.html`, a page for people that loads nothing."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final
from urllib.parse import quote

from cleaner.model import Label, Status
from cleaner.reports.markup import attribute, bar, show
from cleaner.reports.run_summary import LIST_LENGTH, STEPS, RunSummary, sum_up_run
from cleaner.reports.shell import page
from cleaner.runs import Entry

__all__ = ["run_page"]

PATH_LENGTH: Final = 200


def run_page(entries: Callable[[], Iterable[Entry]]) -> bytes:
    """Write the page. entries: gives those of the run, in the same order each time."""
    summary = sum_up_run(entries)
    rate = f"{1000 * summary.seconds / summary.pages:.0f} ms a page" if summary.pages else ""
    parts = (
        f"<header><h1>Report of a run</h1><p>{summary.pages:,} inputs. {rate}</p></header><main>",
        _chart("What became of them", {one.value: summary.statuses[one] for one in Status}),
        _chart("Codes", dict(summary.codes.most_common(LIST_LENGTH))),
        _chart("Time a page", _times(summary)),
        _chart("Words kept and removed", {"kept": summary.kept} | _by_label(summary)),
        _chart("Languages", dict(summary.languages.most_common(LIST_LENGTH))),
        _sites(summary),
        _list("Suspicious", "Why", ((one.entry, show(one.why)) for one in summary.suspects)),
        _list("Slowest", "Seconds", ((one, f"{one.row.seconds:.3f}") for one in summary.slowest)),
        _list("Emptiest", "Words", ((one, f"{one.facts.kept:,}") for one in summary.emptiest)),
        "</main>",
    )
    return page("Report of a run", "\n".join(filter(None, parts)), "run")


def _times(summary: RunSummary) -> Mapping[str, int]:
    names = (*(f"under {1000 * step:g} ms" for step in STEPS), f"{STEPS[-1]:g} s and more")
    return dict(zip(names, summary.times, strict=True))


def _by_label(summary: RunSummary) -> dict[str, int]:
    return {one.value: summary.removed[one] for one in Label if summary.removed[one]}


def _chart(title: str, counts: Mapping[str, int]) -> str:
    """A table of numbers with bars; nothing where there is none."""
    total = sum(counts.values())
    if not total:
        return ""
    rows = (
        f"<tr><th scope=row>{show(name)}</th><td class=number>{count:,}</td>"
        f"<td>{bar(count / total)}</td></tr>"
        for name, count in counts.items()
    )
    return f"<section><h2>{title}</h2><table>{''.join(rows)}</table></section>"


def _sites(summary: RunSummary) -> str:
    known = [site for site in summary.sites if site.name][:LIST_LENGTH]
    if not known:
        return ""
    rows = (
        f"<tr><th scope=row>{show(site.name)}</th><td class=number>{site.pages:,}</td>"
        f"<td class=number>{site.share:.0%}</td><td>{bar(site.share)}</td>"
        f"<td>{_most(site.removed)}</td></tr>"
        for site in known
    )
    head = "<tr><th>Site</th><th>Pages</th><th>Words kept</th><th></th><th>Most removed</th></tr>"
    return f"<section><h2>Sites</h2><table>{head}{''.join(rows)}</table></section>"


def _most(removed: Mapping[str, int]) -> str:
    total = sum(removed.values())
    first = sorted(removed.items(), key=lambda pair: (-pair[1], pair[0]))[:3]
    return ", ".join(f"{name} {count / total:.0%}" for name, count in first if count)


def _list(title: str, heading: str, pages: Iterable[tuple[Entry, str]]) -> str:
    """A table of pages; each with its document, and the command that explains it."""
    rows = "".join(
        f"<tr><td>{_document(entry)}</td><td>{said}</td>"
        f"<td><code>cleaner explain {show(_shell(entry.row.path))}</code></td></tr>"
        for entry, said in pages
    )
    if not rows:
        return ""
    head = f"<tr><th>Page</th><th>{heading}</th><th>To see why</th></tr>"
    return f"<section><h2>{title}</h2><table>{head}{rows}</table></section>"


def _document(entry: Entry) -> str:
    path = show(entry.row.path[:PATH_LENGTH])
    if not entry.row.output:
        return path
    target = quote(entry.row.output.encode("utf-8", "surrogatepass"))
    return f'<a href="./{attribute(target)}">{path}</a>'


def _shell(path: str) -> str:
    """A path as a shell takes it, whatever is in it."""
    return "'" + path[:PATH_LENGTH].replace("'", "'\\''") + "'"
