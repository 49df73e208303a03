"""Labelled lines and the texts of blocks -> for each line, the block that has its words.

Mostly a line is a block. But a paragraph of HTML that holds links is one block and many lines in
some renderings, and where a page was hard-wrapped our block joins its lines. So first lines and
blocks with the same words are matched in order, then, between those, word with word.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

__all__ = ["blocks_of_lines"]

MOST: Final = 0.5
"""Share of a line's words that a block must have."""
_WORD: Final = re.compile(r"\w+")


def blocks_of_lines(lines: Sequence[str], texts: Sequence[str]) -> tuple[int | None, ...]:
    """Give the index of each line's block; None where no block has most of its words.

    A line without words, such as "|" in a menu, is in the block that has the lines around it.
    """
    found: list[int | None] = [None] * len(lines)
    wanted, given = [_folded(line) for line in lines], [_folded(text) for text in texts]
    for some_lines, some_texts in _between(found, wanted, given):
        _match_words(found, wanted, given, some_lines, some_texts)
    _match_wordless(found, wanted)
    return tuple(found)


def _folded(text: str) -> str:
    """The words, whatever stands between them; without words, the text."""
    return " ".join(_WORD.findall(text.casefold())) or "".join(text.split())


def _between(
    found: list[int | None], wanted: Sequence[str], given: Sequence[str]
) -> Iterator[tuple[range, range]]:
    """Match what is the same, and give the lines and blocks that are left between the matches."""
    line = text = 0
    for match in SequenceMatcher(None, wanted, given, autojunk=False).get_matching_blocks():
        if match.a > line and match.b > text:
            yield range(line, match.a), range(text, match.b)
        line, text = match.a + match.size, match.b + match.size
        found[match.a : line] = range(match.b, text)


def _match_words(
    found: list[int | None],
    wanted: Sequence[str],
    given: Sequence[str],
    lines: range,
    texts: range,
) -> None:
    ours = [(word, line) for line in lines for word in wanted[line].split()]
    theirs = [(word, text) for text in texts for word in given[text].split()]
    words = [word for word, _ in ours], [word for word, _ in theirs]
    votes: dict[int, Counter[int]] = {line: Counter() for line in lines}
    for match in SequenceMatcher(None, *words, autojunk=False).get_matching_blocks():
        for step in range(match.size):
            votes[ours[match.a + step][1]][theirs[match.b + step][1]] += 1
    for line, counted in votes.items():
        if counted.total() > MOST * len(wanted[line].split()):
            found[line] = counted.most_common(1)[0][0]


def _match_wordless(found: list[int | None], wanted: Sequence[str]) -> None:
    for line in range(1, len(found) - 1):
        wordless = found[line] is None and not _WORD.search(wanted[line])
        if wordless and found[line - 1] is not None and found[line - 1] == found[line + 1]:
            found[line] = found[line - 1]
