"""Verdicts -> the same, but furniture right under a heading does not part it from its text.

An advert, buttons to share, an offer of a newsletter or one line that leads elsewhere may stand
between a heading and the first paragraph under it. What decides is that paragraph: it must be kept,
and stand in what the heading stands in. Two stories under a heading, or two links, are what it is
the heading of.
"""

from collections.abc import Sequence
from typing import Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import HEADING_TAGS, LINE, Segments
from cleaner.blocks.text import HEADING
from cleaner.judging.looks import CORE
from cleaner.model import Label, Verdict

__all__ = ["with_parted_headings"]

BARE_HEADING: Final = "rule bare_heading:"
"""How the reason begins why a heading goes with what is under it."""
IN_FLOW: Final = "by in_the_flow:"
IN_TEXTS: Final = ("block model:", "rule teaser_in_flow:", BARE_HEADING)
"""What takes marked headings of texts away, where the lines under them look like those of lists."""
TOLD: Final = ("by own_words:", "by list_header:")
"""A heading that says itself what it is above."""
FURNITURE: Final = frozenset(
    {Label.ADVERT, Label.COMMENT, Label.INTERFACE, Label.LEGAL, Label.SHARE}
)
LEADING: Final = frozenset({Label.COVERAGE, Label.NAVIGATION, Label.TEASER})
LEADING_LINES: Final = 1
COMMENT_LINES: Final = 1
"""Of those that lead elsewhere, and of those on comments, which only count them."""
LINES: Final = 10
LINE_WORDS: Final = 30
TEXT_WORDS: Final = 5
"""Of an entry of a list, which does not end as sentences do."""
PARTED: Final = "rule parted_heading:"
REASON: Final = PARTED + " the text under it begins below {}"


def with_parted_headings(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep headings that only short lines of furniture part from a text that is kept."""
    decided = list(verdicts)
    tags = segments.tags
    lines = range(len(verdicts)) if segments.outline.is_text else segments.headings
    for index in reversed(lines):
        if not _may_be_parted(segments, tags[index], index, decided[index]):
            continue
        text = _text_below(segments, tags, decided, index)
        if text is not None and _is_level(segments, index, text):
            parting = decided[index + 1].label
            decided[index] = Verdict(Label.HEADING, CORE, REASON.format(f"the {parting}"))
    return tuple(decided)


def _may_be_parted(segments: Segments, tag: str, index: int, verdict: Verdict) -> bool:
    """Whether a heading went for what is under it, and not for what it says."""
    reason = verdict.reason
    if not reason.startswith(IN_TEXTS) or verdict.kept:
        return False
    if tag in HEADING_TAGS:
        return reason.startswith(BARE_HEADING) and not any(told in reason for told in TOLD)
    if tag != LINE:
        return False
    marks = segments.outline.attributes[segments.containers[index]]
    told_by_place = IN_FLOW in reason or reason.startswith(IN_TEXTS[1])
    return HEADING in marks.split() and told_by_place


def _text_below(
    segments: Segments, tags: Sequence[str], verdicts: Sequence[Verdict], heading: int
) -> int | None:
    """The paragraph below the furniture under a heading; None if anything else stands there."""
    seen: list[Label] = []
    for index in range(heading + 1, min(len(verdicts), heading + LINES + 2)):
        verdict, text = verdicts[index], segments.texts[index]
        if verdict.kept and verdict.label is Label.CAPTION:
            continue
        if verdict.kept:
            is_lower = verdict.label is Label.HEADING and tags[index] > tags[heading]
            is_parted = bool(seen) or verdict.reason.startswith(PARTED)
            return index if is_parted and (is_lower or _is_text(verdict, text)) else None
        seen.append(verdict.label)
        is_short = len(text.split(None, LINE_WORDS)) <= LINE_WORDS
        if tags[index] in HEADING_TAGS or not is_short or not _is_furniture(seen):
            return None
    return None


def _is_furniture(labels: Sequence[Label]) -> bool:
    """Whether lines of these kinds may part a heading from its text."""
    leading = sum(label in LEADING for label in labels)
    if leading > LEADING_LINES or labels.count(Label.COMMENT) > COMMENT_LINES:
        return False
    return labels[-1] in FURNITURE or labels[-1] in LEADING


def _is_text(verdict: Verdict, text: str) -> bool:
    whole = text[-1] in SENTENCE_ENDS or len(text.split()) >= TEXT_WORDS
    return verdict.label is Label.BODY and whole


def _is_level(segments: Segments, heading: int, text: int) -> bool:
    """Whether the paragraph stands in the first container that holds more than the heading."""
    outline = segments.outline
    if not outline.has_places:
        return True
    containers = outline.around(int(segments.containers[heading]))
    blocks = outline.blocks(next((one for one in containers if len(outline.blocks(one)) > 1), 0))
    return heading in blocks and text in blocks
