"""Verdicts on a text -> the same, but what stands by the same line as other posts is kept.

Around each post of a thread stand lines that come again at the next, with other numbers: "Posted 2
days ago", "Reply"; so do lines around each entry of a list. To the model a short post or blurb is a
line among them; the longer ones, which it keeps, tell what stands by such lines. On the development
corpora, as text, twice as many of these are right as wrong.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.characters import SENTENCE_ENDS
from cleaner.blocks.segments import Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.model import Label, Verdict
from cleaner.vocabulary import BULLETS

__all__ = ["with_framed_posts"]

SENTENCE: Final = 15
"""Characters of a post at least, ..."""
FRAME: Final = 60
"""... and of the line beside it at most."""
POSTS: Final = 3
KEPT: Final = 2
MOST: Final = 0.5
"""Posts that stand by a line, those of them that are kept, and their share, at least."""
GREATER_PART: Final = 0.5
"""Share of the characters kept that stand in posts; below an article they are comments."""
LEAST: Final = 0.05
"""The score of a post: what has less is surely chrome."""
REASON: Final = "rule framed_post: by a line that stands by others that are kept"
_NUMBER: Final = re.compile(r"\d+")
_TELLING: Final = re.compile(r"[^\W\d_]|#")
"""A line of nothing but numbers may stand beside anything."""


def with_framed_posts(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep the sentences that the model took away on pages which are mostly such posts."""
    texts = segments.texts
    if not segments.outline.is_text:
        return tuple(verdicts)
    threads = list(_threads(texts, verdicts))
    kept = {line for thread in threads for line in thread if verdicts[line].kept}
    whole = sum(
        len(text)
        for text, verdict in zip(texts, verdicts, strict=True)
        if verdict.label is Label.BODY
    )
    if sum(len(texts[line]) for line in kept) < max(1, GREATER_PART * whole):
        return tuple(verdicts)
    decided = list(verdicts)
    for line in (line for thread in threads for line in thread):
        if is_doubted(verdicts[line]) and verdicts[line].score >= LEAST:
            decided[line] = given_back(REASON)
    return tuple(decided)


def _threads(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[list[int]]:
    """The sentences that stand below the same line, or above it, where most are kept."""
    often = Counter(texts)
    places: dict[tuple[int, str], list[int]] = defaultdict(list)
    for line in range(1, len(texts) - 1):
        if often[texts[line]] == 1 and _is_post(texts[line], verdicts[line]):
            for side in (-1, 1):
                if _is_frame(texts[line + side]):
                    places[side, _NUMBER.sub("0", texts[line + side])].append(line)
    for lines in places.values():
        kept = sum(verdicts[line].kept for line in lines)
        if len(lines) >= POSTS and kept >= max(KEPT, MOST * len(lines)):
            yield lines


def _is_post(text: str, verdict: Verdict) -> bool:
    told = len(text) >= SENTENCE and text[-1] in SENTENCE_ENDS and text[0] not in BULLETS
    return told and (verdict.label is Label.BODY or not verdict.kept)


def _is_frame(text: str) -> bool:
    return len(text) <= FRAME and text[-1] not in SENTENCE_ENDS and bool(_TELLING.search(text))
