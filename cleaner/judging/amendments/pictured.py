"""Verdicts -> the same, with the captions of an HTML page that only its elements tell from text.

A paragraph is a caption that repeats what a picture says in its place, that is wholly in inline
elements named for captions, that stands beside a picture and ends with who took it, or that is all
that a box named for pictures has beside its picture.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from html import unescape
from itertools import islice
from typing import Any, Final

import numpy as np

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.lexicon import name_tokens
from cleaner.blocks.segments import Outline, Segments, Zone
from cleaner.judging.doubted import is_doubted
from cleaner.judging.text_container import are_of_kinds, kinds_named
from cleaner.model import Label, Verdict
from cleaner.parsing.words import words_in

__all__ = ["BODY", "is_paragraph", "with_pictured"]

BODY: Final = Label.BODY
TEASER: Final = Label.TEASER
"""To look a label up for each block takes longer than all else that is asked of it."""
TAGS: Final = frozenset({"p", "div", "aside", "span", "center", "h4", "h5", "h6"})
"""Elements that a caption may stand in; in a card the title may be what the picture says."""
INLINE: Final = frozenset({"a", "b", "cite", "em", "font", "i", "small", "span", "strong"})
CAPTIONS: Final = frozenset({"caption", "cutline", "imagecaption", "photocaption"})
CREDITS: Final = frozenset({"credit", "credits", "photocredit"})
PICTURES: Final = frozenset(
    {"<figure>", "figure", "foto", "image", "img", "media", "photo", "picture"}
)
DESCRIBED: Final = frozenset({"desc", "descr"})
"""Behind a name of a picture: "img_descr"."""
BOXES: Final = frozenset(
    {
        "foto", "image", "imagebox", "img", "imgbox", "photo", "photobox", "pic", "picbox",
        "picture", "thumbnail",
    }
)  # fmt: skip
"""Names of boxes with one picture; a sentence may be all that stands beside it."""
OF_SENTENCES: Final = frozenset({"foto", "photo", "photobox", "pic", "picbox", "thumbnail"})
"""Those in which it is a caption too; images stand beside texts of all kinds."""
TEXTS: Final = frozenset(
    {
        "article", "author", "banner", "bio", "blockquote", "card", "content", "entry", "hero",
        "item", "post", "product", "profile", "quote", "row", "story", "text", "texte", "texto",
    }
)  # fmt: skip
"""Among the names of a box or of what is in it, for what tells more: "photo-text"."""
BOX: Final = 400
"""Characters of the text in such a box, at most."""
IN_BOXES: Final = frozenset(
    {"blockquote", "button", "form", "h1", "h2", "h3", "h4", "h5", "h6", "li", "video"}
)
"""What stands beside a picture in cards, but not where there is only a caption."""
GALLERIES: Final = ("caption", "carousel", "gallery", "slide")
"""In names of what holds pictures with their captions one after another."""
OUTSIDE: Final = int(Zone.LIST | Zone.PREFORMATTED | Zone.NAV)
TABLE: Final = int(Zone.TABLE)
LENGTHS: Final = range(12, 600)
"""Characters of a caption."""
SAID: Final = 25
"""Characters of what a picture says, at least; less is a name."""
ASIAN: Final = "\u3040"
ASIAN_SAID: Final = 12
"""In scripts from that sign on, in which words are short."""
LINKED: Final = 0.5
PARAGRAPH: Final = 80
ASIAN_PARAGRAPH: Final = 30
PARAGRAPHS: Final = 3
"""Sentences of so many characters that are kept on the page of an article, at least."""
SLANTED: Final = frozenset({"em", "i", "small"})
SHORT: Final = 240
"""Characters of a caption in such letters, at most."""
BEFORE: Final = 6
IN_BOX: Final = 4
"""Blocks of such a box, at most: the caption and who took the picture."""
BELOW: Final = 2
"""Blocks below such a box of which one is a paragraph."""
LEVELS: Final = 6
"""Elements of which one may be such a box, from that of a block on."""
NEAR: Final = 3
"""Elements before a block, and levels above it, where its picture is looked for."""
PUNCTUATION: Final = 20
"""Characters that one of two texts that are the same may have more than the other."""
CLOSE: Final = 2
"""Blocks below a caption of which one is kept; a share bar may be the other."""
SCORE: Final = 0.98
SLANTING: Final = "rule caption: below a picture in the same paragraph, in other letters"
ALT: Final = "rule caption: repeats what the picture before it says"
NAMED: Final = "rule caption: in an element for captions"
SLIDE: Final = "rule caption: repeats what the picture before it says, in a gallery"
BOXED: Final = "rule caption: alone with a picture in a box named for it"
AMONG_TEXT: Final = frozenset({ALT, BOXED})
"""Those of which several in a row are no captions."""
CREDITED: Final = "rule caption: beside a picture, ends with who took it"


def with_pictured(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Make them captions, where they are body, or teasers between what is kept."""
    outline = segments.outline
    if not outline.has_places or not outline.elements or not outline.images[0]:
        return tuple(verdicts)
    bodies = [
        index
        for index, (label, _, _) in enumerate(verdicts)
        if label is BODY or (label is TEASER and _is_between(verdicts, index))
    ]
    found = dict(_captions(segments, bodies))
    if not found:  # mostly
        return tuple(verdicts)
    found = {
        index: why
        for index, why in found.items()
        if why not in AMONG_TEXT or _is_apart(index, bodies, found)
        if why is not BOXED or _is_above_text(segments.texts, index, bodies)
    }
    rest = (segments.texts[i] for i in bodies if i not in found and verdicts[i].kept)
    told = sum(map(is_paragraph, rest))
    if told < max(PARAGRAPHS, len(found)):
        return tuple(verdicts)
    return tuple(
        Verdict(Label.CAPTION, SCORE, found[i]) if i in found else verdict
        for i, verdict in enumerate(verdicts)
    )


def is_paragraph(text: str) -> bool:
    """Whether a text is long and a sentence; in scripts without spaces it is shorter."""
    if len(text) < ASIAN_PARAGRAPH or text[-1] not in SENTENCE_ENDS:
        return False
    return len(text) >= PARAGRAPH or max(text) >= ASIAN


def _is_between(verdicts: Sequence[Verdict], index: int) -> bool:
    """Whether the model took a teaser away below a block that is kept, and close above one."""
    if not is_doubted(verdicts[index]):
        return False
    below = verdicts[index + 1 : index + 1 + CLOSE]
    return index > 0 and verdicts[index - 1].kept and any(verdict.kept for verdict in below)


def _captions(segments: Segments, bodies: list[int]) -> Iterator[tuple[int, str]]:
    outline = segments.outline
    boxes = _boxes(outline)
    in_boxes = {block for box in boxes for block in outline.blocks(box)}
    zones_of = outline.zones[segments.containers[bodies]].tolist()
    for index, zones in zip(bodies, zones_of, strict=True):
        text, container = segments.texts[index], segments.places[index]
        if zones & OUTSIDE or len(text) not in LENGTHS or segments.tags[index] not in TAGS:
            continue
        if segments.linked[index] > LINKED * len(text):
            continue
        why = None if zones & TABLE else _shown(outline.elements[container], text)
        if why := why or (_boxed(outline, container, text, boxes) if index in in_boxes else None):
            yield index, why


def _boxes(outline: Outline) -> frozenset[int]:
    """The containers of few blocks that hold a picture and are named for one."""
    named = [kind for kind in kinds_named(outline, BOXES) if _is_box(outline.spelt[kind])]
    if not named:
        return frozenset()
    small = (outline.end - outline.first <= IN_BOX) & (outline.images > 0)
    return frozenset(np.flatnonzero(small & are_of_kinds(outline, named)).tolist())


def _is_box(names: Sequence[str]) -> bool:
    return not BOXES.isdisjoint(names) and TEXTS.isdisjoint(names)


def _is_apart(index: int, bodies: list[int], found: Mapping[int, str]) -> bool:
    """Whether no such caption is next to one: the steps of a recipe are, each with its picture."""
    at = bisect_left(bodies, index)
    beside = bodies[max(0, at - 1) : at] + bodies[at + 1 : at + 2]
    return not any(found.get(one) is found[index] for one in beside)


def _is_above_text(texts: Sequence[str], index: int, bodies: list[int]) -> bool:
    """Whether a paragraph is close below; banners and cards have none."""
    below = bodies[bisect_left(bodies, index) + 1 :][:BELOW]
    return any(is_paragraph(texts[one]) for one in below)


def _shown(element: Any, text: str) -> str | None:
    """What shows that a text is a caption. element: that it stands in."""
    last = _last_in_line(element)
    if last is not None and _is_in_captions(element, text):
        return NAMED
    picture = _picture_before(element)
    if picture is None:
        return None
    least = ASIAN_SAID if max(text) >= ASIAN else SAID
    if len(text) >= least and any(_same(picture.get(name), text) for name in ("alt", "title")):
        return SLIDE if _is_in_gallery(element) else ALT
    if last is not None and last.tag in SLANTED and len(text) <= SHORT and words_in(last) == text:
        return SLANTING if _picture_in(element) is not None else None
    if last is not None and not (last.tail or "").strip() and _is_named(last, CREDITS):
        return CREDITED if _stands_in_picture(element) else None
    return None


def _is_in_captions(element: Any, text: str) -> bool:
    """Whether inline elements named for a caption and its credit hold all words of a block.

    In an element that is named for a picture, who took it may stand behind them as it is.
    """
    inline = [child for child in element if child.tag in INLINE and child.get("class")]
    named = [child for child in inline if _is_named(child, CAPTIONS) or _is_described(child)]
    if not named:
        return False
    if named[0] is element[0] and len(text) <= SHORT and _is_named(element, PICTURES):
        return not (element.text or "").strip()
    told = [child for child in inline if child in named or _is_named(child, CREDITS)]
    return "".join("".join(map(words_in, told)).split()) == "".join(text.split())


def _is_described(element: Any) -> bool:
    return _is_named(element, DESCRIBED) and _is_named(element, PICTURES)


def _is_in_gallery(element: Any) -> bool:
    """Whether an element, one in it or one close around it is named for captions or galleries."""
    near = [*element, element, *islice(element.iterancestors(), NEAR)]
    names = " ".join(f"{one.get('class') or ''} {one.get('id') or ''}" for one in near).lower()
    return any(name in names for name in GALLERIES)


def _boxed(outline: Outline, container: int, text: str, boxes: AbstractSet[int]) -> str | None:
    """What shows that a text is all that a box for one picture has beside it."""
    inside: list[Any] = []
    for one in islice(outline.around(container), LEVELS):
        if one in boxes:
            box = outline.elements[one]
            told = text[-1] not in SENTENCE_ENDS or _is_named(box, OF_SENTENCES)
            told = told and not any(_is_named(inner, TEXTS) for inner in inside)
            return BOXED if told and _has_one_picture(box) else None
        inside.append(outline.elements[one])
    return None


def _has_one_picture(box: Any) -> bool:
    if len(words_in(box)) > BOX or sum(1 for _ in islice(box.iter("img"), 2)) != 1:
        return False
    return next(box.iter(*IN_BOXES), None) is None


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
    """The picture right in an element, at its beginning; it may be a link."""
    for one in element[:NEAR]:
        inner = one[0] if one.tag == "a" and len(one) and not _has_words(one) else one
        if inner.tag == "img":
            return inner
    return None


def _has_words(element: Any) -> bool:
    """Whether there are words in an element, or right behind it."""
    own = f"{element.text or ''}{element.tail or ''}"
    return bool(own.strip()) or (len(element) > 0 and any(map(str.strip, element.itertext())))


def _stands_in_picture(element: Any) -> bool:
    around = element.getparent()
    return around is not None and _is_named(around, PICTURES)


def _is_named(element: Any, names: frozenset[str]) -> bool:
    return not names.isdisjoint(name_tokens(element.tag, element.get("class") or ""))


def _same(said: str | None, text: str) -> bool:
    """Whether two texts are the same but for punctuation, and signs written as numbers twice."""
    plain = unescape(said or "")
    if abs(len(plain) - len(text)) > PUNCTUATION:
        return False
    return _letters(plain) == _letters(text)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
