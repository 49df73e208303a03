"""Counts -> the form that chooses which blocks are shown; without scripts, the counts alone."""

from cleaner.reports.tally import LabelCount, Side

__all__ = ["filters"]


def filters(kept: Side, removed: Side) -> str:
    """Write the form: a search box, a side to show, and a box to tick for each label."""
    return f"""\
<form id="filters" class="filters" autocomplete="off" aria-label="Filters">
<p class="scripted"><label for="search">Find in texts and reasons</label>
<input type="search" id="search" name="search" spellcheck="false" dir="auto"></p>
<fieldset class="sides scripted"><legend>Show</legend>
{_side_choice("all", "all", kept.blocks + removed.blocks, chosen=True)}\
{_side_choice("kept", "+ kept", kept.blocks)}\
{_side_choice("removed", "− removed", removed.blocks)}</fieldset>
{_labels(kept)}{_labels(removed)}\
<p class="buttons scripted"><button type="button" id="untick">Untick all</button>
<button type="reset">Show all</button></p>
</form>"""


def _side_choice(value: str, words: str, blocks: int, *, chosen: bool = False) -> str:
    return (
        f'<label><input type="radio" name="side" value="{value}"{" checked" if chosen else ""}> '
        f'{words} <span class="count">{blocks:,}</span></label>\n'
    )


def _labels(side: Side) -> str:
    if not side.labels:
        return ""
    name, sign = ("kept", "+") if side.kept else ("removed", "−")
    boxes = "".join(map(_label_box, side.labels))
    return f"""\
<fieldset class="labels {name}" data-side="{name}">\
<legend><b class="sign" aria-hidden="true">{sign}</b>{name} \
<span class="count">{side.blocks:,}</span></legend>
{boxes}</fieldset>
"""


def _label_box(count: LabelCount) -> str:
    label = count.label.value
    return (
        f'<label><input class="scripted" type="checkbox" name="label" value="{label}" checked> '
        f'<span class="label">{label}</span> <span class="count">{count.blocks:,}</span></label>\n'
    )
