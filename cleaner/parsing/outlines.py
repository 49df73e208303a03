"""Text -> its headings, if it has some as Markdown has them: "# Tide", "## Why".

A number sign begins much else: comments of scripts and settings, tags, ranks, entries of wikis,
roots at their prompt, and links as lynx lists them. Headings are all the lines that it begins, each
between blank lines and no sentence, in a text that is written in sentences.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

__all__ = ["heading_levels", "is_outline"]

HEADINGS: Final = 3
"""Below the first level. One such below one of a higher level is as good."""
SENTENCES: Final = 2
"""Paragraphs that end as sentences, for one that looks like code, of which one heading has none."""
_HEADING: Final = re.compile(r" {0,3}(#{1,6}) (?=[^\n]{0,120}[^\W\d_])[^\s#$%!][^\n]{0,119}")
_MARKED: Final = re.compile(r" {0,3}#")
_SENTENCE: Final = re.compile(r"[.!?:…。！？][*_)\"'”’»]{0,6}$")
_LINKED: Final = re.compile(r"\[|\]\([^()\s]{0,2000}\)")
FENCES: Final = ("```", "~~~")
NO_HEADING: Final = (".", ";", ",", "{", "}", "--", "==", "##")
"""How sentences, code that was put out of use, and lines that are drawn end."""
CODE_MARKS: Final = "{}();=$|\\<>[]"
CODE_SHARE: Final = 0.04


def is_outline(levels: Sequence[int]) -> bool:
    """Whether headings of these levels tell alone that a text is Markdown."""
    lower = sum(1 for level in levels if level > 1)
    return lower > 0 and levels[0] == min(levels) and (lower >= HEADINGS or len(set(levels)) > 1)


def heading_levels(text: str) -> Sequence[int]:
    """Give the level of each heading; none where number signs mean something else."""
    if "#" not in text:
        return ()
    levels: list[int] = []
    sentences = code = 0
    for paragraph in _paragraphs(text):
        if not any(map(_MARKED.match, paragraph)):
            is_code = _is_code("".join(paragraph))
            code += is_code
            sentences += not is_code and _SENTENCE.search(paragraph[-1].rstrip()) is not None
        elif level := _level(paragraph):
            levels.append(level)
        else:
            return ()
    is_text = sentences >= SENTENCES * code if is_outline(levels) else not code
    return levels if sentences and is_text else ()


def _paragraphs(text: str) -> Iterator[list[str]]:
    """The lines between blank ones; what stands between fences is no line."""
    lines: list[str] = []
    fence = ""
    for line in text.splitlines():
        begin = line.strip()[:3]
        if begin in FENCES and begin in (fence or begin):
            fence = "" if fence else begin
        elif fence:
            continue
        elif begin:
            lines.append(line)
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines


def _level(paragraph: Sequence[str]) -> int:
    """The level of a paragraph that is a heading; 0 for another."""
    line = paragraph[0].rstrip()
    found = _HEADING.fullmatch(line)
    return len(found[1]) if found and len(paragraph) == 1 and not line.endswith(NO_HEADING) else 0


def _is_code(text: str) -> bool:
    text = _LINKED.sub("", "".join(text.split()))
    return sum(map(text.count, CODE_MARKS)) > CODE_SHARE * len(text)
