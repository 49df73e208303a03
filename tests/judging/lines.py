"""Lines of a text page as the rules see them, made by hand."""

from cleaner.judging.looks import Look
from cleaner.vocabulary import concepts_of, normalise

ENDS = ".!?。"


def look_of(text: str, index: int = 0, *, score: float = 0.1, tag: str = "line") -> Look:
    """Give a block that says what the vocabulary finds in it."""
    words = float(len(text.split()))
    matches = concepts_of(normalise(text))
    return Look(index, text, tag, words, 0.0, text[-1] in ENDS, 0, (), matches, score)


def looks_of(*lines: str, score: float = 0.1) -> tuple[Look, ...]:
    """Give the lines of a page, all of one score."""
    return tuple(look_of(line, index, score=score) for index, line in enumerate(lines))
