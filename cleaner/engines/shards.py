"""Pieces of files -> the shards of a run: what one task cleans, and what is committed at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain
from typing import Final

from cleaner.readers import Input, Piece, Reading, read_piece

__all__ = ["MOST_PIECES", "Shard", "shards_of"]

MOST_PIECES: Final = 2000
"""Files of a shard, however small they are."""


@dataclass(frozen=True, slots=True)
class Files:
    """Where the pieces of a shard are, by their names."""

    files: Mapping[str, str]

    def of(self, name: str) -> str:
        """Give the file that an input is, or stands in as `rows.jsonl:12` does."""
        while name and name not in self.files:
            name = name[: max(name.rfind("/"), name.rfind(":"), 0)]
        return self.files.get(name, "")


@dataclass(frozen=True, slots=True)
class Shard:
    """Pieces that follow each other."""

    pieces: tuple[Piece, ...]

    def inputs(self, reading: Reading) -> Iterator[Input]:
        """Yield what there is to read."""
        return chain.from_iterable(read_piece(piece, reading) for piece in self.pieces)

    def files(self) -> Files:
        """Give where the pieces are."""
        return Files({piece.found.name: piece.file for piece in self.pieces})

    def key(self, made_with: str) -> str:
        """Name what comes of the shard: another name if a piece changes, or how it is cleaned.

        made_with: all that the outcome depends on besides.
        """
        digest = blake2b(made_with.encode(), digest_size=16)
        for piece in self.pieces:
            digest.update(piece.mark.encode("utf-8", "surrogatepass") + b"\0")
        return digest.hexdigest()


def shards_of(pieces: Iterable[Piece], most: int) -> Iterator[Shard]:
    """Put pieces together until they have `most` bytes; a larger one is a shard by itself.

    The same pieces give the same shards, whatever machine and however many there are.
    """
    gathered: list[Piece] = []
    size = 0
    for piece in pieces:
        if gathered and (size + piece.size > most or len(gathered) >= MOST_PIECES):
            yield Shard(tuple(gathered))
            gathered, size = [], 0
        gathered.append(piece)
        size += piece.size
    if gathered:
        yield Shard(tuple(gathered))
