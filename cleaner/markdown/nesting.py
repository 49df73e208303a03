"""Blocks -> Markdown, by the quotes and lists that they stand in."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from cleaner.markdown.leaves import write_leaves
from cleaner.markdown.options import Kinds
from cleaner.model import Block
from cleaner.structure import PLAIN, Around

__all__ = ["write_blocks"]

DEEPEST: Final = 40
"""Quotes and lists in each other; what stands deeper is written as if it stood there."""

BESIDE: Final = frozenset({"- ", "* ", "1. ", "1) "})
"""Signs of first entries that need no blank line between a paragraph and the list."""


class Part(NamedTuple):
    """What is written of some blocks. loose: whether it needs blank lines around."""

    text: str
    loose: bool = True


def write_blocks(blocks: Sequence[Block], kinds: Kinds) -> str:
    """All of them, blank lines between."""
    return "\n\n".join(part.text for part in _parts(blocks, 0, kinds))


def _parts(blocks: Sequence[Block], depth: int, kinds: Kinds) -> Iterator[Part]:
    """Paragraphs and such, quotes and lists, in order."""
    list_before = None
    marker = 0
    for key, group in groupby(blocks, lambda block: _outer(block, depth)):
        inside = list(group)
        if key is None:
            for leaf in write_leaves(inside, kinds):
                yield Part(leaf)
        elif key[0] is None:
            yield Part(_quote(inside, depth, kinds))
        else:
            marker = 1 - marker if list_before == key[1] else 0
            yield _list(inside, depth, marker, kinds)
        list_before = key[1] if key and key[0] is not None else None


def _around(block: Block, depth: int) -> Around | None:
    around = (block.structure or PLAIN).around
    return around[depth] if depth < len(around) and depth < DEEPEST else None


def _outer(block: Block, depth: int) -> tuple[int | None, int | bool] | None:
    """The list or the quote at this depth: lists by key and kind, quotes by key."""
    around = _around(block, depth)
    if around is None:
        return None
    if around.list_key is None:
        return None, around.key
    return around.list_key, around.number is not None


def _quote(blocks: Sequence[Block], depth: int, kinds: Kinds) -> str:
    inside = "\n\n".join(part.text for part in _parts(blocks, depth + 1, kinds))
    return _prefixed(inside, "> ", "> ")


def _list(blocks: Sequence[Block], depth: int, marker: int, kinds: Kinds) -> Part:
    """Its entries, without blank lines between if each is a paragraph, or has lists below it."""
    entries: list[tuple[str, list[Part]]] = []
    for around, group in groupby(blocks, lambda block: _around(block, depth)):
        number = around.number if around else None
        sign = "-*"[marker] if number is None else f"{number}{'.)'[marker]}"
        entries.append((f"{sign} ", list(_parts(list(group), depth + 1, kinds))))
    loose = any(len(parts) > 1 and any(part.loose for part in parts[1:]) for _, parts in entries)
    between = "\n\n" if loose else "\n"
    texts = (
        _prefixed(between.join(part.text for part in parts), sign, " " * len(sign))
        for sign, parts in entries
    )
    return Part(between.join(texts), loose or entries[0][0] not in BESIDE)


def _prefixed(text: str, first: str, others: str) -> str:
    """The text with something before each line; blank lines have nothing behind it."""
    lines = text.split("\n")
    marks = [first, *[others] * (len(lines) - 1)]
    return "\n".join(
        mark + line if line else mark.rstrip() for mark, line in zip(marks, lines, strict=True)
    )
