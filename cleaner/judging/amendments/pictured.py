"""Verdicts -> the same, with the captions of an HTML page that only its elements tell from text.

A paragraph is a caption that repeats what a picture says in its place, that is wholly in an inline
element named for captions, or that stands beside a picture and ends with who took it.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import Segments, Zone
from cleaner.model import Label, Verdict

__all__ = ["with_pictured"]

TAGS: Final = frozenset({"p", "div", "aside", "span", "center", "h4", "h5", "h6"})
"""Elements that a caption may stand in; in a card the title may be what the picture says."""
INLINE: Final = frozenset({"a", "b", "cite", "em", "font", "i", "small", "span", "strong"})
CAPTIONS: Final = frozenset({"caption", "cutline", "imagecaption", "photocaption"})
CREDITS: Final = frozenset({"credit", "credits", "photocredit"})
PICTURES: Final = frozenset(
    {"<figure>", "figure", "foto", "image", "img", "media", "photo", "picture"}
)
OUTSIDE: Final = int(Zone.LIST | Zone.TABLE | Zone.PREFORMATTED | Zone.NAV)
LENGTHS: Final = range(12, 600)
"""Characters of a caption."""
SAID: Final = 25
"""Characters of what a picture says, at least; less is a name."""
LINKED: Final = 0.5
PARAGRAPH: Final = 80
PARAGRAPHS: Final = 3
"""Sentences of so many characters that are kept on the page of an article, at least."""
SLANTED: Final = frozenset({"em", "i", "small"})
SHORT: Final = 240
"""Characters of a caption in such letters, at most."""
BEFORE: Final = 6
NEAR: Final = 3
"""Elements before a block, and levels above it, where its picture is looked for."""
PUNCTUATION: Final = 20
"""Characters that one of two texts that are the same may have more than the other."""
SCORE: Final = 0.98
SLANTING: Final = "rule caption: below a picture in the same paragraph, in other letters"
ALT: Final = "rule caption: repeats what the picture before it says"
NAMED: Final = "rule caption: in an element for captions"
CREDITED: Final = "rule caption: beside a picture, ends with who took it"


def with_pictured(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Make them captions, where they are body."""
    outline = segments.outline
    if not outline.has_places or not outline.elements or not outline.images[0]:
        return tuple(verdicts)
    bodies = [i for i, verdict in enumerate(verdicts) if verdict.label is Label.BODY]
    found = dict(_captions(segments, bodies))
    if not found:  # mostly
        return tuple(verdicts)
    found = {i: why for i, why in found.items() if why is not ALT or _is_apart(i, bodies, found)}
    rest = (segments.texts[i] for i in bodies if i not in found)
    told = sum(len(text) >= PARAGRAPH and text[-1] in SENTENCE_ENDS for text in rest)
    if told < max(PARAGRAPHS, len(found)):
        return tuple(verdicts)
    return tuple(
        Verdict(Label.CAPTION, SCORE, found[i]) if i in found else verdict
        for i, verdict in enumerate(verdicts)
    )


def _captions(segments: Segments, bodies: list[int]) -> Iterator[tuple[int, str]]:
    outline = segments.outline
    for index in bodies:
        text, container = segments.texts[index], int(segments.containers[index])
        plain = len(text) in LENGTHS and outline.tags[container] in TAGS
        if not plain or int(outline.zones[container]) & OUTSIDE:
            continue
        if int(segments.link_characters[index]) <= LINKED * len(text) and (
            why := _shown(outline.elements[container], text)
        ):
            yield index, why


def _is_apart(index: int, bodies: list[int], found: Mapping[int, str]) -> bool:
    """Whether no such caption is next to one: the steps of a recipe are, each with its picture."""
    at = bisect_left(bodies, index)
    beside = bodies[max(0, at - 1) : at] + bodies[at + 1 : at + 2]
    return not any(found.get(one) is ALT for one in beside)


def _shown(element: Any, text: str) -> str | None:
    """What shows that a text is a caption. element: that it stands in."""
    last = _last_in_line(element)
    if last is not None and _is_named(last, CAPTIONS) and _text(last) == text:
        return NAMED
    picture = _picture_before(element)
    if picture is None:
        return None
    if len(text) >= SAID and any(_same(picture.get(name), text) for name in ("alt", "title")):
        return ALT
    if last is not None and last.tag in SLANTED and len(text) <= SHORT and _text(last) == text:
        return SLANTING if _picture_in(element) is not None else None
    if last is not None and not (last.tail or "").strip() and _is_named(last, CREDITS):
        return CREDITED if _stands_in_picture(element) else None
    return None


def _last_in_line(element: Any) -> Any | None:
    """The last element in another, if it is inline."""
    last = element[-1] if len(element) else None
    return last if last is not None and last.tag in INLINE else None


def _picture_before(element: Any) -> Any | None:
    """The picture in an element or right before it, in what is close around it."""
    if (inner := _picture_in(element)) is not None:
        return inner
    for _ in range(NEAR):
        for number, before in enumerate(element.itersiblings(preceding=True)):
            if number == BEFORE or _has_words(before):
                return None
            if (found := next(before.iter("img"), None)) is not None:
                return found
        element = element.getparent()
        if element is None or (element.text or "").strip():
            return None
    return None


def _picture_in(element: Any) -> Any | None:
    """The picture right in an element, at its beginning."""
    return next((one for one in element[:NEAR] if one.tag == "img"), None)


def _has_words(element: Any) -> bool:
    """Whether there are words in an element, or right behind it."""
    return bool((element.tail or "").strip()) or any(map(str.strip, element.itertext()))


def _stands_in_picture(element: Any) -> bool:
    around = element.getparent()
    return around is not None and _is_named(around, PICTURES)


def _is_named(element: Any, names: frozenset[str]) -> bool:
    return not names.isdisjoint(name_tokens(element.tag, element.get("class") or ""))


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _same(said: str | None, text: str) -> bool:
    """Whether two texts are the same but for punctuation."""
    if said is None or abs(len(said) - len(text)) > PUNCTUATION:
        return False
    return _letters(said) == _letters(text)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
