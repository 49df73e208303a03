"""The choices a caller has. At most eight, so that each can be explained and tested."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from os import PathLike
from pathlib import Path
from typing import TypeVar

from cleaner.model import CORE_LABELS, Label

__all__ = ["Asset", "Effort", "Settings"]

Member = TypeVar("Member", bound=StrEnum)


class Effort(StrEnum):
    """How much work to spend on a page."""

    FAST = "fast"
    """Rules, and the first pass of the block model."""
    BALANCED = "balanced"
    """Also the second pass, which sees the first scores around each block; for text and Markdown
    the network, which reads the page as a whole; and trafilatura's opinion on the one page in a
    hundred of which next to nothing would be kept."""
    THOROUGH = "thorough"
    """Trafilatura's opinion on each HTML page of prose, too. Heard on undecided pages only, one in
    ten, it changed word F1 by -0.002 to 0.001, and cost a third of the time: so `balanced` asks
    only where little is found."""


class Asset(StrEnum):
    """What Markdown can point to."""

    LINKS = "links"
    IMAGES = "images"


@dataclass(frozen=True, slots=True)
class Settings:
    """How to clean.

    effort: how much work to spend on a page.
    include: core labels whose blocks join `Document.text`, besides body and heading. The default
        is what measured best over the corpora: highlights add 0.0002 word F1 on wcxb-dev and
        0.0024 snippet F1 on trafilatura-eval; captions add 0.0006 and take 0.0121.
    blocks: whether `Document.to_dict()` lists every block, kept and removed, with its reason.
    max_characters: pages longer than this are cut, with status "partial".
    markdown: whether Markdown has the addresses of links, and images.
    site_model: a file of what was learned of sites, as `cleaner learn` writes it.
    """

    effort: Effort = Effort.BALANCED
    include: frozenset[Label] = frozenset({Label.HIGHLIGHT})
    blocks: bool = False
    max_characters: int = 20_000_000
    markdown: frozenset[Asset] = frozenset({Asset.LINKS})
    site_model: Path | None = None

    def __post_init__(self) -> None:
        """Accept plain strings where enums are meant, and refuse what cannot be."""
        object.__setattr__(self, "effort", Effort(self.effort))
        for name, kind in (("include", Label), ("markdown", Asset)):
            object.__setattr__(self, name, _members(name, kind, getattr(self, name)))
        if self.site_model is not None:
            object.__setattr__(self, "site_model", _file("site_model", self.site_model))
        if not self.include <= CORE_LABELS:
            chrome = ", ".join(sorted(self.include - CORE_LABELS))
            msg = f"include takes core labels only, not {chrome}"
            raise ValueError(msg)
        if type(self.blocks) is not bool:
            msg = f"blocks is True or False, not {self.blocks!r}"
            raise TypeError(msg)
        if type(self.max_characters) is not int:
            msg = f"max_characters is a whole number, not {self.max_characters!r}"
            raise TypeError(msg)
        if self.max_characters < 1:
            msg = "max_characters must be at least 1"
            raise ValueError(msg)


def _members(name: str, kind: type[Member], given: object) -> frozenset[Member]:
    """Give a set of an enum's members; a single name would be taken letter by letter."""
    if isinstance(given, str) or not isinstance(given, Iterable):
        msg = f"{name} is a set such as {{{next(iter(kind)).value!r}}}, not {given!r}"
        raise TypeError(msg)
    return frozenset(map(kind, given))


def _file(name: str, given: object) -> Path:
    if not isinstance(given, str | PathLike):
        msg = f"{name} is the path of a file, not {given!r}"
        raise TypeError(msg)
    if not str(given):
        msg = f"{name} is empty; None stands for no file"
        raise ValueError(msg)
    return Path(given)
