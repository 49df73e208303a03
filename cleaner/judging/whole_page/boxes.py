"""Boxes of other stories between the paragraphs of a text scrape: a header, and headlines under it.

In HTML a box is an element, and its headlines are links; in text they stand among the paragraphs as
subheadings do. The header tells, and that a paragraph ends above it and another starts below.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from cleaner.blocks.segments import CELL_SEPARATOR
from cleaner.judging.amendments.particulars import particular_lines
from cleaner.judging.captions import photo_credit
from cleaner.judging.looks import CORE, SURE, Look, are_lines
from cleaner.judging.shapes import QUOTES, ends_prose
from cleaner.judging.top.opening import opens_as_news
from cleaner.judging.top.signs import byline, is_bullet, is_day
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.flow_lines import heads_links
from cleaner.vocabulary.listed import listed

__all__ = ["StoryBox", "boxes_in", "is_headline", "is_topic", "story_boxes", "subheading_of"]

HEADER_WORDS: Final = 6.0
ENTRY_WORDS: Final = (2.0, 18.0)
HEADLINE_WORDS: Final = 4.0
"""Mean words of headlines; entries of a list are shorter."""
ENTRIES: Final = range(2, 8)
"""Headlines of a box; below a colon, or below words that head nothing else, there may be one."""
PARAGRAPH_WORDS: Final = 10.0
ABOVE: Final = 4
"""Lines above the header among which the last paragraph is: a picture may stand between."""
SUBHEADING_WORDS: Final = 4.0
LONGER: Final = 3.0
"""A last line of so few words, below headlines of so many more, is the heading of what follows; so
is one that alone has blank lines around it."""
STOPS: Final = (".", "!", "?", ",")
COLONS: Final = (":", "：")
SECTIONS: Final = listed(
    """archives; dossier; dossiers; empfehlungen; features; headlines; im fokus; latest; popular;
    recent; recommendations; recommended; tendances; tendencias; trending; upcoming events;
    what's new"""
)
"""Headers that stand above parts of a text too, where it is no news."""

GOING_ON: Final = listed(
    """continuar leyendo; czytaj dalej; czytaj więcej; læs mere; läs mer; leer más; lees meer;
    les mer; lire la suite; meer lezen; seguir leyendo"""
)
"""Headers that stand at the end of a blurb too, where several near each other are the same."""
OFTEN: Final = 3
NEAR: Final = 4
"""Lines from the end of a blurb to that of the next, at most."""


@dataclass(frozen=True, slots=True)
class StoryBox:
    """A box. header: its index.  headlines: theirs.  end: the block behind it."""

    header: int
    headlines: Sequence[int]
    end: int


def story_boxes(looks: Sequence[Look]) -> Mapping[int, str]:
    """What the model keeps of such boxes, with the evidence."""
    found: dict[int, str] = {}
    for box in boxes_in(looks):
        if not _is_above_text(looks, box) or _is_link(looks[box.header]):
            continue
        evidence = f"in the box under “{looks[box.header].text[:40]}”"
        inside = (line for line in _without_subheading(looks, box) if looks[line].score >= CORE)
        found |= dict.fromkeys(inside, evidence)
    return found


def _is_above_text(looks: Sequence[Look], box: StoryBox) -> bool:
    """Whether a paragraph starts below a box, or below a heading that is surely none of it."""
    if _is_paragraph(looks, box.end) or not _is_paragraph(looks, box.end + 1):
        return _is_paragraph(looks, box.end)
    return is_bullet(looks[box.headlines[0]]) or is_topic(looks[box.end])


def boxes_in(looks: Sequence[Look]) -> Iterator[StoryBox]:
    """The boxes below paragraphs of a text page, whatever stands below them."""
    if not are_lines(looks):
        return
    ends = _ends_of_blurbs(looks)
    news: bool | None = None
    facts: frozenset[int] | None = None
    index = 0
    while index < len(looks):
        may_head = _is_header(looks[index]) and looks[index].text.casefold() not in ends
        box = _box_at(looks, index) if may_head else None
        if box is not None and _is_unsure(looks[index]):
            news = opens_as_news(looks) if news is None else news
            box = box if news else None
        if box is not None:
            facts = particular_lines(looks) if facts is None else facts
            if facts.isdisjoint(box.headlines):
                yield box
        index = box.end if box else index + 1


def _ends_of_blurbs(looks: Sequence[Look]) -> frozenset[str]:
    """What stands below each blurb of a list of stories: "Read more", in words that head boxes."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for look in looks:
        if look.words <= HEADER_WORDS and (said := look.text.casefold()) in GOING_ON:
            places[said].append(look.index)
    return frozenset(
        said
        for said, lines in places.items()
        if len(lines) >= OFTEN
        and sum(below - above <= NEAR for above, below in pairwise(lines)) > len(lines) / 2
    )


def _box_at(looks: Sequence[Look], header: int) -> StoryBox | None:
    if not any(_is_paragraph(looks, line) for line in range(max(0, header - ABOVE), header)):
        return None
    end = header + 1
    listed = end < len(looks) and is_bullet(looks[end])
    headlines: list[int] = []
    for look in map(looks.__getitem__, range(end, len(looks))):
        if is_headline(look) and not _is_beside(look):
            if (listed and not is_bullet(look)) or len(headlines) == ENTRIES.stop:
                break
            headlines.append(look.index)
        elif not _is_beside(look) and not is_topic(look):
            break
        if not is_topic(look):
            end = look.index + 1
    words = sum(looks[line].words for line in headlines)
    text = looks[header].text
    least = 1 if text.endswith(COLONS) or heads_links(text) else ENTRIES.start
    if not least <= len(headlines) < ENTRIES.stop or words < HEADLINE_WORDS * len(headlines):
        return None
    return StoryBox(header, headlines, end)


def _without_subheading(looks: Sequence[Look], box: StoryBox) -> range:
    """The lines of a box, but for the heading of what stands below it."""
    heading = subheading_of(looks, box)
    return range(box.header, box.end if heading is None else heading)


def subheading_of(looks: Sequence[Look], box: StoryBox) -> int | None:
    """The last line of a box, where it is the heading of what stands below it."""
    *others, last = (looks[line] for line in box.headlines)
    if not others or last.index != box.end - 1:
        return None
    longer = min(other.words for other in others) >= last.words + LONGER
    apart = last.alone and not any(other.alone for other in others)
    return last.index if apart or (longer and last.words <= SUBHEADING_WORDS) else None


def _is_header(look: Look) -> bool:
    if look.words > HEADER_WORDS or look.ends_sentence:
        return False
    if heads_links(look.text):
        return True
    if not look.matches:
        return False
    ends = How.START if look.text.endswith(COLONS) else How.WHOLE
    said = look.says(Concept.COVERAGE, hows=SURE)
    return (said or look.says(Concept.READ_MORE, hows=(How.WHOLE, ends))) is not None


def _is_unsure(look: Look) -> bool:
    """Whether a header stands above parts of a text too, or below the entries of a list."""
    said = look.says(Concept.COVERAGE, hows=SURE)
    return _is_link(look) or (said is not None and said.phrase in SECTIONS)


def _is_link(look: Look) -> bool:
    """Whether a header may be the link at the end of a blurb: "Read more", without a colon."""
    if look.text.endswith(COLONS) or heads_links(look.text):
        return False
    return look.says(Concept.COVERAGE, hows=SURE) is None


def is_headline(look: Look) -> bool:
    """Whether a line can be one of a box; a question can, but no sentence and no row of cells."""
    low, high = ENTRY_WORDS
    if not low <= look.words <= high or CELL_SEPARATOR in look.text:
        return False
    first, last = look.text[0], look.text[-1]
    whole = look.ends_sentence and last not in "?？!"
    quoted = last in QUOTES and look.text.rstrip(QUOTES + " ")[-1:] in STOPS
    return not whole and not quoted and last not in ",;:：" and not first.islower()


def is_topic(look: Look) -> bool:
    """Whether a line is one word, as papers set it above a headline."""
    return look.words < ENTRY_WORDS[0] and look.text.isalpha() and look.text[0].isupper()


def _is_beside(look: Look) -> bool:
    """Whether a line of a box is none of its headlines: a day, who wrote it, a picture."""
    return is_day(look) or byline(look) is not None or photo_credit(look) is not None


def _is_paragraph(looks: Sequence[Look], index: int) -> bool:
    if index >= len(looks):
        return False
    look = looks[index]
    return ends_prose(look) and look.words >= PARAGRAPH_WORDS and look.score >= CORE
