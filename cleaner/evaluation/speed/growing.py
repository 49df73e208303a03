"""Pages of real shape, made longer: a page or its lines in, one of any length out.

The copies differ from each other in their words, as the parts of a long page do: what is cleaned by
looking for repeats must not find the whole page to be one.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Final

__all__ = ["longer_page", "longer_text", "varied"]

STEP: Final = 5
"""Every fifth word is another one in each copy."""
_BODY: Final = re.compile(r"(<body\b[^>]*>)(.*)(</body\s*>)", re.IGNORECASE | re.DOTALL)
_WORDS_BETWEEN_TAGS: Final = re.compile(r">[^<>]+(?=<)")
_WORD: Final = re.compile(r"[^\W\d_]{4,}")


def longer_page(page: str, characters: int) -> str:
    """Give a page that holds copies of its body's content, of at least so many characters."""
    body = _BODY.search(page)
    start, content, end = body.groups() if body else ("", page, "")
    before, after = (page[: body.start()], page[body.end() :]) if body else ("", "")
    room = characters - len(before) - len(start) - len(end) - len(after)
    return "".join((before, start, *_filling(content, room), end, after))


def longer_text(lines: Sequence[str], number: int) -> str:
    """Give a text of so many lines: the lines, and then copies of them."""
    more = (varied(line, turn) for turn in count() for line in lines)
    return "\n".join(line for line, _ in zip(more, range(number), strict=False))


def varied(text: str, turn: int) -> str:
    """Give a text with some of its words, but no tag, changed; turn 0 changes none."""
    if turn == 0:
        return text
    mark = _letters(turn)
    return _WORD.sub(lambda word: word[0] + mark * (not word.start() % STEP), text)


def _filling(content: str, characters: int) -> Iterator[str]:
    for turn in count():
        copy = _varied_markup(content, turn)
        yield copy
        characters -= len(copy)
        if characters <= 0:
            return


def _varied_markup(markup: str, turn: int) -> str:
    return _WORDS_BETWEEN_TAGS.sub(lambda words: varied(words[0], turn), markup)


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))
