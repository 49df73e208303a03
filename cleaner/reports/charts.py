"""Figures -> charts of plain SVG and tables: the numbers stand beside every bar."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cleaner.reports.markup import attribute

__all__ = ["Bar", "bars", "legend", "stacked"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a chart. name and figure: HTML. tone: the class that colours the bar."""

    name: str
    value: float
    figure: str
    tone: str = "plain"


def bars(rows: Sequence[Bar], caption: str, *, name: str, figure: str) -> str:
    """Draw a bar a row, the longest across the whole width. name, figure: heads of the columns."""
    most = max((row.value for row in rows), default=0) or 1
    drawn = "".join(
        f'<tr><th scope="row">{row.name}</th>'
        f'<td class="draw">{stacked([(row.tone, row.value / most)])}</td>'
        f'<td class="figure">{row.figure}</td></tr>\n'
        for row in rows
    )
    return f"""\
<table class="bars"><caption class="unseen">{caption}</caption>
<thead class="unseen"><tr><th scope="col">{name}</th><td></td><th scope="col">{figure}</th></tr>\
</thead>
<tbody>
{drawn}</tbody></table>
"""


def stacked(parts: Iterable[tuple[str, float]]) -> str:
    """Draw shares of the width, 0..1 each, one behind the other; for eyes only."""
    rects, left = [], 0.0
    for tone, share in parts:
        rects.append(f'<rect class="{tone}" x="{left:.2%}" width="{share:.2%}" height="100%"/>')
        left += share
    return f'<svg class="stack" aria-hidden="true">{"".join(rects)}</svg>'


def legend(tones: Iterable[str]) -> str:
    """Tell what the colours of stacked bars stand for."""
    items = "".join(
        f'<li><svg class="key" aria-hidden="true"><rect class="{attribute(tone)}" width="100%" '
        f'height="100%"/></svg>{tone}</li>'
        for tone in tones
    )
    return f'<ul class="keys" role="list">{items}</ul>'
