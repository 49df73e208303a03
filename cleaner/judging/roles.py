"""A block that is core -> which part of the article it is: title, byline, body, caption, ..."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from cleaner.blocks.segments import ENTRY_TAGS, HEADING_TAGS, LINE, Zone
from cleaner.blocks.text import HEADING, REFERENCES
from cleaner.judging.captions import photographer, told_caption
from cleaner.judging.chrome import PICTURE_NAMES, PICTURES, is_caption, is_wordless
from cleaner.judging.closing import (
    AUTHOR_NAMES,
    NOTES_REACH,
    biographies_above,
    closing_note,
    notes_below,
)
from cleaner.judging.feet import feet, signed_below
from cleaner.judging.flow import Flow
from cleaner.judging.looks import SURE, Look
from cleaner.judging.shapes import is_listed
from cleaner.judging.top.head import Head
from cleaner.judging.top.signs import (
    are_names,
    byline,
    date,
    is_clock,
    is_made_of_days,
    is_name,
    is_name_and_title,
    names_writer,
    presents,
)
from cleaner.judging.whole_page.counted_pictures import is_count
from cleaner.model import Label
from cleaner.vocabulary import Concept, How
from cleaner.vocabulary.reader_tools import is_picture_button

__all__ = ["HEADS_HIGHLIGHTS", "core_role", "own_caption", "roles_of"]

ASIDE: Final = int(Zone.ASIDE)
LINKED: Final = 0.5
CAPTION_WORDS: Final = 80.0
ALL_LINKED: Final = 0.9
ALL_BOLD: Final = 0.9
ENTRY_BOLD: Final = 0.99
"""Of an entry of a list; in others a few words between two in bold may be in plain letters."""
BOLD_WORDS: Final = 10.0
HEADING_WORDS: Final = 25.0
"""Of an element for headings; a longer sentence in one is a paragraph in large letters."""
SIDES: Final = 2
DOUBTFUL: Final = 0.5
"""Below the name of a photographer, what the model would keep is a paragraph, no caption."""
CREDIT_WORDS: Final = 7.0
SHOWN_WORDS: Final = (5.0, 30.0)
"""Of a line above the name of a photographer; a shorter one is a subheading above a picture."""
ENDING: Final = 0.8
"""Share of the core words before lines that may be closing notes."""
NOTE_WORDS: Final = 5.0
"""Of a sentence below "Notes", at least; "Photographer: Ann Otter." is none."""
TEXT_HEADING: Final = Label.HEADING, "heads sentences that are kept"
POSTS: Final = 4
"""Containers of the same names, from which on each is of one of many posts."""
NO_CAPTIONS: Final = HEADING_TAGS | ENTRY_TAGS
"""Elements of what only begins as captions do: "Credits", "image - the picture on top"."""
CAPTION_MARK: Final = re.compile(r"[A-Z]{5,10}: \S")
"""As "IMAGE: The mole at night", of what begins as captions do."""
NOTICE: Final = "whose a picture is, in an element named for it"
HEADS_HIGHLIGHTS: Final = "the header of the highlights"
"""How the reason of a header ends that is kept with them and is none of them: "Key points"."""
SAID_WORDS: Final = 25.0
LATER_NAMES: Final = AUTHOR_NAMES | {"caption", "<figcaption>"}


def roles_of(looks: Sequence[Look], head: Head, flow: Flow) -> dict[int, tuple[Label, str]]:
    """The parts that blocks are for certain, whatever their scores, with the evidence."""
    found: dict[int, tuple[Label, str]] = {}
    first, last = head.near.start, head.paragraph
    inside = range(last, flow.last)
    for look in looks:
        top = first <= look.index < last
        if not top and look.index > flow.last and flow.behind[look.index] > NOTES_REACH:
            continue  # below captions, and below notes
        if (
            top
            or look.matches
            or (not look.ends_sentence and look.index in inside)
            or flow.before[look.index] >= ENDING
            or not LATER_NAMES.isdisjoint(look.names)
        ) and (role := _role(look, head, flow, top=top)):
            found[look.index] = role
    for index, why in biographies_above(looks, head, flow).items():
        found[index] = Label.CREDIT, why
    found = _without_posts(looks, found)
    found |= _below(looks, head, found)
    found |= _above_credits(looks, head, found)
    if (signed := signed_below(looks)) is not None:
        found.setdefault(signed, (Label.BYLINE, "says below the text who wrote it, and when"))
    for index, why in feet(looks).items():
        found.setdefault(index, (Label.DATE, why))
    return {
        i: TEXT_HEADING if looks[i].tag == LINE and _heads_text(looks, found, i) else role
        for i, role in found.items()
        if not _heads_no_note(looks, found, i)
    }


def _without_posts(
    looks: Sequence[Look], found: Mapping[int, tuple[Label, str]]
) -> dict[int, tuple[Label, str]]:
    """The parts without lines above posts, whose containers are named as those of notes are."""
    notes = {
        index: tuple(looks[index].names)
        for index, (label, _) in found.items()
        if label is Label.CREDIT and not AUTHOR_NAMES.isdisjoint(looks[index].names)
    }
    if not notes:
        return dict(found)
    named = Counter(tuple(look.names) for look in looks if not AUTHOR_NAMES.isdisjoint(look.names))
    return {i: role for i, role in found.items() if i not in notes or named[notes[i]] < POSTS}


def _heads_no_note(
    looks: Sequence[Look], found: Mapping[int, tuple[Label, str]], index: int
) -> bool:
    """Whether a heading such as "Sources" stands above a part of the text, and is one too."""
    if found[index][0] is not Label.CREDIT or looks[index].tag not in HEADING_TAGS:
        return False
    return index + 1 not in found or found[index + 1][0] is not Label.CREDIT


def _heads_text(looks: Sequence[Look], found: Mapping[int, tuple[Label, str]], index: int) -> bool:
    """Whether a line of a text is one word such as "Notes", right above sentences that stay."""
    if found[index][0] is not Label.CREDIT or index + 1 in found or index + 1 == len(looks):
        return False
    look, below = looks[index], looks[index + 1]
    is_word = look.words <= 1 and look.says(Concept.CREDIT, hows=(How.WHOLE,)) is not None
    told = below.ends_sentence and below.words >= NOTE_WORDS and below.score >= DOUBTFUL
    return is_word and told and not below.matches


def _below(
    looks: Sequence[Look], head: Head, found: Mapping[int, tuple[Label, str]]
) -> dict[int, tuple[Label, str]]:
    """What stands right below captions and closing notes, and belongs to them."""
    more: dict[int, tuple[Label, str]] = {}
    for index in sorted(found):
        label, below = found[index][0], index + 1
        if below in found or below == len(looks):
            continue
        if label is Label.CREDIT and (why := notes_below(looks[index], looks[below], head)):
            more[below] = label, why
        named = label is Label.CAPTION and photographer(looks[index]) and below < head.paragraph
        if named and looks[below].ends_sentence and looks[below].score < DOUBTFUL:
            more[below] = label, "below the name of the photographer"
    return more


def _above_credits(
    looks: Sequence[Look], head: Head, found: Mapping[int, tuple[Label, str]]
) -> dict[int, tuple[Label, str]]:
    """The lines of a text that say what is to be seen, above those that say who took it.

    Right below the headline stands the standfirst, but not if the line below says the same and who
    took it: then the first is what the picture says in its place.
    """
    first = head.paragraph if head.title is None else head.title + 1
    captions = [index for index, (label, _) in found.items() if label is Label.CAPTION and index]
    above = {
        index - 1: (Label.CAPTION, "above the name of the photographer")
        for index in captions
        if index - 1 > first and index - 1 not in found
        if _only_credits(looks[index]) and _may_show(looks[index - 1])
    }
    return above | {
        index - 1: (Label.CAPTION, "said again below, with who took the picture")
        for index in captions
        if looks[index].tag == LINE and index - 1 != head.title
        if looks[index - 1].words >= SHOWN_WORDS[0]
        if looks[index].text.startswith(looks[index - 1].text)
    }


def _only_credits(look: Look) -> bool:
    said = photographer(look) or look.says(Concept.CAPTION, hows=(How.START,))
    return look.tag == LINE and look.words <= CREDIT_WORDS and said is not None


def _may_show(look: Look) -> bool:
    low, high = SHOWN_WORDS
    plain = not look.ends_sentence and not look.matches and look.text[-1] not in ":,;"
    plain = plain and not is_listed(look) and not look.alone
    return plain and low <= look.words <= high and look.score >= DOUBTFUL


def _role(look: Look, head: Head, flow: Flow, *, top: bool) -> tuple[Label, str] | None:
    if look.tag == LINE and REFERENCES in look.names:
        return None  # "References" above lynx's list of links is no closing note
    for test, label in TOP_ROLES if top else LATER_ROLES:
        if evidence := test(look, head, flow):
            return label, evidence
    return None


def core_role(look: Look, subheadings: frozenset[int]) -> tuple[Label, str]:
    """The part that a block is which the model keeps and no certain role claims."""
    if is_caption(look) and look.words <= CAPTION_WORDS:
        return Label.CAPTION, "the caption of a figure"
    if look.tag in HEADING_TAGS and look.links > ALL_LINKED:
        return Label.BODY, "a headline of a listing, linked as a whole"
    if why := _marked_heading(look):
        return Label.HEADING, why
    if look.index in subheadings:
        return Label.HEADING, "a short line that stands alone above a text"
    return Label.BODY, ""


def _marked_heading(look: Look) -> str | None:
    """What marks a block as a subheading: an element, bold letters, or the marks of a text."""
    if look.tag in HEADING_TAGS:
        told = look.words > HEADING_WORDS and look.ends_sentence
        return None if told else f"<{look.tag}>"
    bold = look.bold > (ENTRY_BOLD if look.tag == "li" else ALL_BOLD)
    if bold and look.words <= BOLD_WORDS and not look.ends_sentence:
        return "a short block in bold"
    return "marked as a heading" if look.tag == LINE and HEADING in look.names else None


def _title(look: Look, head: Head, _: Flow) -> str | None:
    return "the page's headline" if look.index == head.title else None


def _reporter_near(look: Look, head: Head, _: Flow) -> str | None:
    return "names who reported, beside the day" if look.index == head.reporter else None


def _byline_near(look: Look, head: Head, _: Flow) -> str | None:
    return byline(look) if head.is_near(look.index) else None


def _presented_near(look: Look, head: Head, _: Flow) -> str | None:
    return presents(look) if head.is_near(look.index) else None


def _date_near(look: Look, head: Head, _: Flow) -> str | None:
    if look.index in head.facts or not head.is_near(look.index) or _is_dated_picture(look):
        return None
    return date(look)


def _is_dated_picture(look: Look) -> bool:
    """Whether a block is a caption, and its day that of a picture: it says more than the day."""
    if look.tag != "figcaption" or look.says(Concept.DATELINE):
        return False
    return not is_made_of_days(look.text)


def _hour_near(look: Look, head: Head, _: Flow) -> str | None:
    """An hour alone, beside the headline or the date; as a heading, "10.05" is a version."""
    if look.tag in HEADING_TAGS:
        return None
    near = not (head.marks | {head.title}).isdisjoint((look.index - 1, look.index + 1))
    return "an hour beside the headline or the date" if near and is_clock(look) else None


def _name_near(look: Look, head: Head, _: Flow) -> str | None:
    """A name alone, beside the headline or the date; between them in HTML."""
    if head.title is None or look.index <= head.title:
        return None
    beside = {look.index - 1, look.index + 1} & (head.marks | {head.title})
    plain = look.tag not in HEADING_TAGS and look.links < LINKED
    near = beside and (look.tag == LINE or (plain and len(beside) == SIDES))
    near = near or look.index in head.over_place
    named = near and (is_name(look) or are_names(look) or is_name_and_title(look))
    return "a name beside the headline or the date" if named else None


def _highlight(look: Look, head: Head, _: Flow) -> str | None:
    if head.title is None or look.index <= head.title:
        return None
    in_text = look.tag == LINE and not is_listed(look)
    heads = in_text or look.index + 1 in head.standfirst
    if look.index == head.over_highlights or (
        heads and look.says(Concept.HIGHLIGHT, hows=(How.WHOLE,))
    ):
        return HEADS_HIGHLIGHTS
    if look.index in head.standfirst:
        return "between the headline and the byline or the date"
    if look.index in head.listed:
        return "listed between the title and the first paragraph"
    return None


def _photographer(look: Look, head: Head, _: Flow) -> str | None:
    """Who took a picture, alone in a line, where bylines may stand."""
    return photographer(look) if head.title is not None and look.index > head.title else None


def _is_inside(look: Look, head: Head, flow: Flow) -> bool:
    """Whether a block stands in the article; what is of its picture for certain may stand last."""
    if look.index > flow.last:
        return False
    if look.index == flow.last and not (photographer(look) or CAPTION_MARK.match(look.text)):
        return False
    below_title = head.title is not None and look.index > head.title
    return flow.before[look.index] > 0 or below_title


def _caption(look: Look, head: Head, flow: Flow) -> str | None:
    """A caption belongs to the article if it stands in it; photos elsewhere have captions too."""
    if look.words > CAPTION_WORDS or look.zones & ASIDE or not _is_inside(look, head, flow):
        return None
    if look.index == head.paragraph:
        return None  # what the page is about
    return own_caption(look)


def own_caption(look: Look) -> str | None:
    """The evidence that a block is a caption, wherever it stands."""
    evidence = _caption_by_itself(look)
    return None if evidence and is_picture_button(look.text) else evidence


def _caption_by_itself(look: Look) -> str | None:
    if is_caption(look):
        if look.links >= LINKED or is_wordless(look.text) or is_count(look.text):
            return None
        return "the caption of a figure"
    if evidence := told_caption(look):
        return evidence
    return _said_to_be_caption(look) if look.words <= SAID_WORDS and look.links < LINKED else None


def _said_to_be_caption(look: Look) -> str | None:
    """The evidence that a short line is a caption: its first words, or a notice and its place."""
    if look.tag in NO_CAPTIONS or not look.matches:
        return None
    if said := look.says(Concept.CAPTION, hows=SURE):
        return f"begins with “{said.phrase}”"
    noted = not look.ends_sentence and look.says(Concept.COPYRIGHT)
    return NOTICE if noted and not PICTURES.isdisjoint(look.names[:PICTURE_NAMES]) else None


def _dated_byline(look: Look, head: Head, _: Flow) -> str | None:
    """A byline that names its day."""
    if not head.is_near(look.index) or look.index in head.facts or not date(look):
        return None
    if not names_writer(look.text):
        return None
    place = look.text.partition(" | ")[0]
    if place.split(",")[0].isupper() and head.opening.startswith(place):
        return None  # where it was written: "PORT TARN (Agency) - The mole"
    return "names a writer and a day"


Role = tuple[Callable[[Look, Head, Flow], str | None], Label]
LATER_ROLES: Final[tuple[Role, ...]] = ((_caption, Label.CAPTION), (closing_note, Label.CREDIT))
"""What a block from the first paragraph on can be."""
TOP_ROLES: Final[tuple[Role, ...]] = (
    (_title, Label.TITLE),
    (_reporter_near, Label.BYLINE),
    (_photographer, Label.CAPTION),
    (_byline_near, Label.BYLINE),
    (_dated_byline, Label.BYLINE),
    (_presented_near, Label.CREDIT),
    (_date_near, Label.DATE),
    (_hour_near, Label.DATE),
    (_name_near, Label.BYLINE),
    (_highlight, Label.HIGHLIGHT),
    *LATER_ROLES,
)
"""What a block above the first paragraph can be. The headline comes first: it may name a day."""
