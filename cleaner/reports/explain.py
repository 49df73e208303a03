"""A Document -> the page that shows each of its blocks with its verdict, as HTML."""

from collections.abc import Iterator

from cleaner.model import Document
from cleaner.reports.filters import filters
from cleaner.reports.markup import attribute, bar, link, show
from cleaner.reports.rows import row
from cleaner.reports.shell import page
from cleaner.reports.tally import Side, tally

__all__ = ["explanation"]

UNKNOWN = '<span class="unknown">not found</span>'
UNDETERMINED = "und"


def explanation(document: Document) -> bytes:
    """Write the page: what was found, and every block, kept or removed, in reading order, and why.

    The same document gives the same bytes. Nothing in them runs or loads but the page's own small
    script, whatever the document's texts hold.
    """
    kept, removed = tally(document.blocks)
    parts = [
        '<a class="skip" href="#blocks">Skip to the blocks</a>',
        _head(document, kept, removed),
        _main(document, kept, removed) if document.blocks else _nothing(),
        _foot(document),
    ]
    name = document.title or document.source.path or "stdin"
    return page(f"{name} – explained", "\n".join(parts), "explain")


def _head(document: Document, kept: Side, removed: Side) -> str:
    status = document.status.value
    title = show(document.title) if document.title else '<span class="unknown">no title</span>'
    return f"""\
<header class="page">
<p class="file"><span class="status" data-status="{status}">{status}</span> \
<bdi>{show(document.source.path or "stdin")}</bdi></p>
<h1 dir="auto"{_language_of(document)}>{title}</h1>
<dl class="fields">
{"".join(_fields(document))}</dl>
{_warnings(document)}{_totals(kept, removed) if document.blocks else ""}</header>"""


def _fields(document: Document) -> Iterator[str]:
    """Give what was found out about the page; what each page should have also where it lacks."""
    for name, value in (
        ("Author", document.author),
        ("Date", document.date),
        ("Site", document.site_name),
    ):
        yield _field(name, f"<bdi>{show(value)}</bdi>" if value else UNKNOWN)
    yield _field("Language", _language(document))
    yield _field("Address", link(document.url) if document.url else UNKNOWN, wide=True)
    if document.page_type:
        yield _field("Page type", show(document.page_type))
    if document.description:
        text = f'<span dir="auto"{_language_of(document)}>{show(document.description)}</span>'
        yield _field("Description", text, wide=True)


def _field(name: str, value: str, *, wide: bool = False) -> str:
    opening = '<div class="wide">' if wide else "<div>"
    return f"{opening}<dt>{name}</dt><dd>{value}</dd></div>\n"


def _language(document: Document) -> str:
    if not document.language:
        return UNKNOWN
    score = document.language_score
    sure = "" if score is None else f' <span class="quiet">score {score:.2f}</span>'
    return f"<bdi>{show(document.language)}</bdi>{sure}"


def _language_of(document: Document) -> str:
    """Give the `lang` attribute for texts of the page, with a space before it; "" if unknown."""
    known = document.language and document.language != UNDETERMINED
    return f' lang="{attribute(document.language or "")}"' if known else ""


def _warnings(document: Document) -> str:
    items = "".join(
        f"<li><bdi>{show(warning.message)}</bdi> <code>{show(warning.code)}</code></li>\n"
        for warning in document.warnings
    )
    return f'<ul class="warnings" aria-label="Warnings">\n{items}</ul>\n' if items else ""


def _totals(kept: Side, removed: Side) -> str:
    words = kept.words + removed.words
    share = kept.words / words if words else 0.0
    return f"""\
<p class="totals kept"><strong>{share:.0%}</strong> of the words kept {bar(share)} \
<span class="quiet">{kept.words:,} of {words:,} words, {kept.blocks:,} of \
{kept.blocks + removed.blocks:,} blocks</span></p>
"""


def _main(document: Document, kept: Side, removed: Side) -> str:
    language = _language_of(document)
    rows = "".join(row(number, block, language) for number, block in enumerate(document.blocks, 1))
    return f"""\
<main>
{filters(kept, removed)}
<section aria-labelledby="order">
<div class="heading"><h2 id="order">Blocks in reading order</h2> \
<output id="shown" class="scripted" form="filters" for="filters"></output></div>
<p class="legend"><b class="sign kept" aria-hidden="true">+</b> kept \
<b class="sign removed" aria-hidden="true">−</b> removed. The bar is the score: how sure that the \
block is core. Below each text stands what decided, and its evidence.</p>
<ol id="blocks" role="list" tabindex="-1">
{rows}</ol>
<p id="none" hidden>No block fits these filters.</p>
</section>
</main>"""


def _nothing() -> str:
    return '<main><p id="blocks" class="nothing">This page has no blocks.</p></main>'


def _foot(document: Document) -> str:
    source = document.source
    facts = (
        f"cleaner {document.version}",
        f"effort {document.settings['effort']}",
        source.media_type.value if source.media_type else "",
        source.charset or "",
        f"SHA-256 {source.sha256}",
    )
    spans = " ".join(f"<span>{show(fact)}</span>" for fact in facts if fact)
    return f'<footer class="page">{spans}</footer>'
