"""Verdicts -> the same, without data for scripts that an HTML page has among its text.

"[{"label": "Boats", "url": "/boats"}]" in an element of its own, which a style sheet hides and a
name tells. Code that a text shows stands among its sentences, or in an element for code.
"""

import re
from collections.abc import Sequence
from typing import Final

from cleaner.blocks.segments import Segments, Zone
from cleaner.judging.removed import removed
from cleaner.judging.whole_page.elements import POSTED
from cleaner.model import TEXT_LABELS, Label, Verdict

__all__ = ["without_script_data"]

_DATA: Final = re.compile(r"\[?\s?\{.*\}\s?\]?,?", re.DOTALL)
_PAIR: Final = re.compile(r"[\w\"'] ?: ?(?:[\"'\d\[{-]|true\b|false\b|null\b)")
PAIRS: Final = 2
"""Names with their values, at least."""
BEGINNINGS: Final = ("{", "[")
AS_CODE: Final = int(Zone.PREFORMATTED | Zone.QUOTE | Zone.TABLE)
OF_CODE: Final = ("code", "kbd", "pre", "samp", "tt")
NAMES: Final = POSTED | {
    "code", "console", "editor", "example", "hljs", "highlight", "json", "listing", "output",
    "payload", "response", "snippet", "source", "syntax", "terminal",
}  # fmt: skip
"""Names around code that is shown, and around what members of a forum write."""
TELLING: Final = frozenset(
    {"config", "configuration", "data", "hidden", "hide", "invisible", "options", "props"}
    | {"settings", "state"}
)
"""Names of what is not shown, and of what scripts read."""
LEVELS: Final = 4
REMOVABLE: Final = TEXT_LABELS | {Label.HIGHLIGHT, Label.CAPTION}
REASON: Final = "rule script_data: data for a script, in an element of its own"


def without_script_data(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Remove what is kept of it."""
    begun = [index for index, text in enumerate(segments.texts) if text[0] in BEGINNINGS]
    if not begun or not segments.outline.elements:  # nearly always
        return tuple(verdicts)
    decided = list(verdicts)
    for index in begun:
        if verdicts[index].label not in REMOVABLE or not _is_data(segments.texts[index]):
            continue
        if _stands_alone(segments, index):
            decided[index] = removed(Label.OTHER, REASON)
    return tuple(decided)


def _is_data(text: str) -> bool:
    return _DATA.fullmatch(text) is not None and len(_PAIR.findall(text)) >= PAIRS


def _stands_alone(segments: Segments, index: int) -> bool:
    """Whether an element named so holds data and no more, and nothing around it is for code."""
    outline, container = segments.outline, int(segments.containers[index])
    element = outline.elements[container]
    inside = (segments.texts[block] for block in outline.blocks(container))
    if element is None or TELLING.isdisjoint(outline.tokens[outline.kinds[container]]):
        return False
    if not all(map(_is_data, inside)):
        return False
    if int(outline.zones[container]) & AS_CODE or next(element.iter(*OF_CODE), None) is not None:
        return False
    around = zip(range(LEVELS), outline.around(container), strict=False)
    return all(NAMES.isdisjoint(outline.tokens[outline.kinds[one]]) for _, one in around)
