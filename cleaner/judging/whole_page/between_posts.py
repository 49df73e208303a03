"""What programs of forums set around each post of a thread, in a text: there no element tells it.

Between the posts stand lines again and again: the rank of a member, the number of posts, the day, a
signature. They differ in their digits at most. Refrains, speakers and the headings of manuals come
back too; so the page must show itself as a thread by what is known of members, buttons to answer
and numbers of posts, between its paragraphs, time and again. Numbers, places and points stand in
lists of wines too; one line at least must be of nothing but a forum.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import CELL_SEPARATOR, Zone
from cleaner.judging.looks import CORE, Look, are_lines
from cleaner.vocabulary import BULLETS
from cleaner.vocabulary.forum_lines import is_of_forum, is_of_member

__all__ = ["between_posts"]

PARAGRAPH_WORDS: Final = 9.0
"""Of a post; what is shorter may stand between posts."""
LONGEST: Final = 16.0
"""Words of a line that comes back."""
GAPS: Final = 3
"""Places between paragraphs where a line stands, at least; and where something tells of members."""
TELLING: Final = 2
"""Lines in such a place that tell, of different kinds; a page of a shop may be rated there."""
REMARK_WORDS: Final = 3.0
"""Of what several members may say in earnest: "Thank you!"."""
NAME_WORDS: Final = 1.0
_DIGITS: Final = re.compile(r"\d+")
AGAIN: Final = "stands between the posts again and again"
BESIDE: Final = "one word beside what stands between the posts again and again"


def between_posts(looks: Sequence[Look]) -> Mapping[int, str]:
    """The lines between the posts of a thread, with the evidence."""
    if not are_lines(looks):
        return {}
    kinds = [_kind(look) for look in looks]
    gaps = _gaps(looks, kinds)
    telling = [place for place, gap in enumerate(gaps) if _tells(looks, gap)]
    lines = (index for place in telling for index in gaps[place])
    if len(telling) < GAPS or not any(is_of_forum(looks[index].text) for index in lines):
        return {}
    places: dict[str, set[int]] = defaultdict(set)
    for place in telling:
        for index in gaps[place]:
            places[kinds[index]].add(place)
    again = {kind for kind, found in places.items() if kind and len(found) >= GAPS}
    found: dict[int, str] = {}
    for gap in gaps[telling[0] : telling[-1] + 2]:
        said = [index for index in gap if kinds[index] in again]
        found |= dict.fromkeys(said, AGAIN)
        found |= dict.fromkeys(_names(looks, gap, frozenset(said)), BESIDE)
    return {index: why for index, why in found.items() if looks[index].score >= CORE}


def _kind(look: Look) -> str:
    """What a short line says, but for digits; nothing for what may be a part of a post."""
    if look.words > LONGEST or look.within(Zone.PREFORMATTED) or CELL_SEPARATOR in look.text:
        return ""
    if look.text[0] in BULLETS or (look.ends_sentence and look.words <= REMARK_WORDS):
        return ""
    if look.text[-1] == ":" and look.text.split()[-1].islower() and not is_of_member(look.text):
        return ""  # "millhand wrote:" is a part of what quotes it
    return _DIGITS.sub("0", " ".join(look.text.casefold().split()))


def _gaps(looks: Sequence[Look], kinds: Sequence[str]) -> list[range]:
    """The runs of lines between paragraphs; a line that comes back is none, however long."""
    times: dict[str, int] = defaultdict(int)
    for kind in kinds:
        times[kind] += 1
    gaps, start = [], 0
    for look, kind in zip(looks, kinds, strict=True):
        if look.words >= PARAGRAPH_WORDS and (not kind or times[kind] < GAPS):
            gaps.append(range(start, look.index))
            start = look.index + 1
    gaps.append(range(start, len(looks)))
    return [gap for gap in gaps if gap]


def _tells(looks: Sequence[Look], gap: range) -> bool:
    """Whether several lines tell of members, buttons or numbers of posts."""
    told = (looks[index].text for index in gap if is_of_member(looks[index].text))
    return len({_DIGITS.sub("0", text.casefold()) for text in told}) >= TELLING


def _names(looks: Sequence[Look], gap: range, said: frozenset[int]) -> list[int]:
    """Single words beside such lines, on both sides unless a post stands there: names, places."""
    return [
        index
        for index in gap
        if index not in said
        and looks[index].words <= NAME_WORDS
        and not looks[index].ends_sentence
        and {index - 1, index + 1} & said
        and all(beside in said or beside not in gap for beside in (index - 1, index + 1))
    ]
