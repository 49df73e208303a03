"""What a caller wants in Markdown."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from cleaner.structure import MarkKind

__all__ = ["Options"]

ALWAYS: Final = frozenset(MarkKind) - {MarkKind.LINK, MarkKind.IMAGE}


@dataclass(frozen=True)
class Options:
    """links: with their addresses.  images: too."""

    links: bool = True
    images: bool = False

    @cached_property
    def kinds(self) -> frozenset[MarkKind]:
        """The kinds of marks to write."""
        asked = {MarkKind.LINK: self.links, MarkKind.IMAGE: self.images}
        return ALWAYS | {kind for kind, wanted in asked.items() if wanted}
