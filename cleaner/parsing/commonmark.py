"""Markdown -> HTML as cmark reads it, but for what renderers mean otherwise.

They indent what stands in lists of terms and in menus, which in Markdown makes it code; they set
marks of bold words where Markdown has none; and they write days and numbered headings that begin as
entries of lists do.
"""

import re
from collections.abc import Iterator
from html import unescape
from textwrap import dedent
from typing import Final

from cmarkgfm import markdown_to_html_with_extensions
from cmarkgfm.cmark import Options

from cleaner.vocabulary.all_months import month_of

__all__ = ["LINK", "render"]

EXTENSIONS: Final = ("table", "strikethrough")
DEEPEST: Final = 4
"""Of indented text in indented text."""
LINKS_A_LINE: Final = 0.1
ENTRIES_A_LINE: Final = 0.5
"""From here on indented lines are no code."""
LINK: Final = re.compile(
    r"\]\(\s?<?(?:[a-z]{1,12}:|/|\#|\?|\.{1,2}/|[\w%~-]{1,80}[./])[^\s<>]{0,2000}", re.IGNORECASE
)
_INDENTED: Final = re.compile(r"<pre><code>([^<]{0,100000})</code></pre>")
_LISTED: Final = re.compile(r"^[ \t]*(?:[*+-]|\d{1,3}[.)]) ", re.MULTILINE)
_SENTENCE: Final = re.compile(r"^[^\n]{150,}[.!?:)]$", re.MULTILINE)
_FENCE: Final = re.compile(r"\s*(`{3,}|~{3,})([^`]*)")
_TAG: Final = re.compile(r"(<[^<>]*>)")
_STRAY: Final = re.compile(r"\*\*(?=\S)|(?<=\S)\*\*|(?<!\S)__(?=\s|[A-Z]|\Z)")
_DAY: Final = re.compile(r"^( {0,3}\d{1,2})\. (?=([^\W\d_]{3,12})\.? \d{4}\b)", re.MULTILINE)
_NUMBERED_HEADING: Final = re.compile(
    r"^( {0,3}\d{1,3})\. (?=\S[^\n]{0,200}\n(?:-{3,200}|={3,200})[ \t]*$)", re.MULTILINE
)
FENCED: Final = "fenced"
"""The language of code between fences that names none, until it is rendered."""


def render(source: str) -> str:
    """Render Markdown to the body of a page. HTML in it stays."""
    source = _NUMBERED_HEADING.sub(r"\1\\. ", _DAY.sub(_as_day, source))
    html = _rendered(_with_fences_named(source), 0).replace(f' class="language-{FENCED}"', "")
    return "".join(_without_stray_marks(html)) if "**" in html or "__" in html else html


def _as_day(number: re.Match[str]) -> str:
    return f"{number[1]}\\. " if month_of(number[2]) else number[0]


def _rendered(source: str, level: int) -> str:
    html: str = markdown_to_html_with_extensions(
        source, options=Options.CMARK_OPT_UNSAFE, extensions=list(EXTENSIONS)
    )
    if level == DEEPEST or "<pre><code>" not in html:
        return html
    return _INDENTED.sub(lambda code: _without_text(code, level), html)


def _without_text(code: re.Match[str], level: int) -> str:
    text = dedent(unescape(code[1]))
    return _rendered(text, level + 1) if _is_text(text) else code[0]


def _is_text(indented: str) -> bool:
    """Whether indented lines are text: some have links, most are entries, or one is a sentence."""
    lines = sum(1 for line in indented.splitlines() if line.strip())
    links = sum(1 for _ in LINK.finditer(indented))
    entries = 0 if "/*" in indented else sum(1 for _ in _LISTED.finditer(indented))
    return (
        links > LINKS_A_LINE * lines
        or entries > ENTRIES_A_LINE * lines
        or _SENTENCE.search(indented) is not None
    )


def _with_fences_named(source: str) -> str:
    """The text, so that code between fences is told from indented lines."""
    if "```" not in source and "~~~" not in source:
        return source
    lines = source.split("\n")
    opened = ""
    for at, line in enumerate(lines):
        fence = _FENCE.fullmatch(line)
        if fence is None:
            continue
        mark, language = fence[1], fence[2].strip()
        if not opened:
            opened = mark
            if not language:
                lines[at] = line.rstrip() + FENCED
        elif mark.startswith(opened) and not language:
            opened = ""
    return "\n".join(lines)


def _without_stray_marks(html: str) -> Iterator[str]:
    in_code = 0
    for piece in _TAG.split(html):
        if piece.startswith(("<code", "<pre", "</code", "</pre")):
            in_code += -1 if piece[1] == "/" else 1
        yield piece if in_code > 0 or piece.startswith("<") else _STRAY.sub("", piece)
