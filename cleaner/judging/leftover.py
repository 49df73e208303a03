"""Pages that have no text but captions, or highlights: those are their text then.

So are captions of one kind, in the same containers, where most of their words are in such that are
too long to be captions: each slide of a show may have its paragraphs there.

A page of a gallery may hold one picture and what is said of it; a short notice stands where others
have their summary. Who took the picture stays a caption. On the development corpora this gains
0.005 word F1 on dragnet-a and 0.001 on wcxb-dev.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from cleaner.judging.captions import photographer
from cleaner.judging.chrome import ELEMENT, is_caption
from cleaner.judging.looks import Look
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary import Concept, How

__all__ = ["with_text"]

Names = tuple[str, ...]
CREDIT_WORDS: Final = 8.0
CAPTION_WORDS: Final = 80.0
PARAGRAPH_WORDS: Final = 25.0
SLIDES: Final = 2
"""Captions of one kind that are too long to be any."""
OF_SLIDES: Final = "rule only_text: captions of this kind are text"
INSTEAD: Final = {
    Label.CAPTION: "rule only_text: the captions are more than the text",
    Label.HIGHLIGHT: "rule only_text: the highlights are more than the text",
}


def with_text(looks: Sequence[Look], core: Mapping[int, Verdict]) -> dict[int, Verdict]:
    """The verdicts on the core of a page, captions or highlights made body if they are most of it.

    core: by number of the block.
    """
    core = _with_slides(looks, core)
    words: Counter[Label] = Counter()
    for index, verdict in core.items():
        words[verdict.label] += round(looks[index].words)
    text = sum(words[label] for label in TEXT_LABELS)
    instead = {label for label in INSTEAD if words[label] > text}
    return {
        index: Verdict(Label.BODY, verdict.score, INSTEAD[verdict.label])
        if verdict.label in instead and not _names_photographer(looks[index])
        else verdict
        for index, verdict in core.items()
    }


def _with_slides(looks: Sequence[Look], core: Mapping[int, Verdict]) -> Mapping[int, Verdict]:
    """The same, but long captions that stand where longer ones are text are text too."""
    long = Counter(
        _kind(looks[index])
        for index, verdict in core.items()
        if looks[index].words > CAPTION_WORDS and verdict.label is Label.BODY
        if is_caption(looks[index])
    )
    kinds = {kind for kind, count in long.items() if count >= SLIDES}
    if not kinds:  # nearly always
        return core
    words: Counter[tuple[Names, Label]] = Counter()
    for index, verdict in core.items():
        words[_kind(looks[index]), verdict.label] += round(looks[index].words)
    told = [
        index
        for index, verdict in core.items()
        if verdict.label is Label.CAPTION and looks[index].words >= PARAGRAPH_WORDS
        if (kind := _kind(looks[index])) in kinds
        if words[kind, Label.BODY] >= words[kind, Label.CAPTION]
    ]
    return {**core, **{index: Verdict(Label.BODY, core[index].score, OF_SLIDES) for index in told}}


def _kind(look: Look) -> Names:
    """The names of a block and of its caption, without those of the picture, which has its own."""
    starts = [at for at, name in enumerate(look.names) if name.startswith("<")]
    caption = next((at for at in starts if look.names[at] == ELEMENT), 0)
    return tuple(look.names[: next((at for at in starts if at > caption), len(look.names))])


def _names_photographer(look: Look) -> bool:
    if look.ends_sentence or look.words > CREDIT_WORDS:
        return False
    return look.says(Concept.CAPTION, hows=(How.START,)) is not None or bool(photographer(look))
