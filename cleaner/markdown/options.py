"""What a caller wants in Markdown."""

from collections.abc import Iterable
from typing import Final

from cleaner.settings import Asset
from cleaner.structure import MarkKind

__all__ = ["Kinds", "wanted_marks"]

Kinds = frozenset[MarkKind]

ASSETS: Final = {
    Asset.LINKS: {MarkKind.LINK},
    Asset.IMAGES: {MarkKind.IMAGE, MarkKind.FIGURE},
}


def wanted_marks(assets: Iterable[str]) -> Kinds:
    """The kinds of marks to write; assets: as in `Settings.markdown`."""
    unwanted = (ASSETS[asset] for asset in set(Asset) - set(map(Asset, assets)))
    return frozenset(MarkKind).difference(*unwanted)
