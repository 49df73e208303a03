"""Markdown is read back as what it was written from: `python -m cleaner.evaluation.readback`.

A document's blocks and the parse of its Markdown by markdown-it-py are brought into one form, lists
of leaves, and compared. Leaves that differ are counted by what they are.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from cleaner.api import clean
from cleaner.evaluation.corpora import read_corpus
from cleaner.evaluation.leaves import Leaf, leaves_of_document, leaves_of_markdown
from cleaner.model import MediaType
from cleaner.settings import Effort, Settings

__all__ = ["Difference", "compare", "main"]

SETTINGS: Final = Settings(effort=Effort.FAST)
SHOWN: Final = 20


@dataclass(frozen=True, slots=True)
class Difference:
    """The first leaf of a document that its Markdown gives otherwise; None where one ends."""

    written: Leaf | None
    read: Leaf | None

    @property
    def kind(self) -> str:
        """What the leaf is, and what of it differs."""
        if self.written is None or self.read is None:
            return "number of leaves"
        for name in ("kind", "around", "text", "marks"):
            if getattr(self.written, name) != getattr(self.read, name):
                return f"{self.written.kind}: {name}"
        return "nothing"


@dataclass(slots=True)
class Tally:
    """Pages, those that read back equal, and differences by kind."""

    pages: int = 0
    equal: int = 0
    kinds: Counter[str] = field(default_factory=Counter)


def compare(written: Sequence[Leaf], read: Sequence[Leaf]) -> Difference | None:
    """The first difference, if there is one."""
    for index in range(max(len(written), len(read))):
        pair = [leaves[index] if index < len(leaves) else None for leaves in (written, read)]
        if pair[0] != pair[1]:
            return Difference(*pair)
    return None


def main(arguments: Sequence[str] | None = None) -> int:
    """Clean corpora, write Markdown, read it back, and say how it went; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--sample", type=int, help="only so many pages of each corpus")
    options = parser.parse_args(arguments)
    tally, shown = Tally(), 0
    for corpus in options.corpora:
        for page in read_corpus(corpus, options.sample):
            document = clean(page.html, page.url, MediaType.HTML, SETTINGS)
            found = compare(
                leaves_of_document(document), leaves_of_markdown(document.to_markdown())
            )
            tally.pages += 1
            tally.equal += found is None
            if found is not None:
                tally.kinds[found.kind] += 1
                shown += 1
                if shown <= SHOWN:
                    sys.stdout.write(f"{page.corpus}/{page.id}: {found.kind}\n")
                    sys.stdout.write(f"  written {found.written}\n  read    {found.read}\n")
    share = tally.equal / max(1, tally.pages)
    sys.stdout.write(f"{tally.pages} pages, {share:.4f} read back equal\n")
    for kind, count in tally.kinds.most_common():
        sys.stdout.write(f"{count:6} {kind}\n")
    return 0 if tally.equal == tally.pages else 1


if __name__ == "__main__":
    sys.exit(main())
