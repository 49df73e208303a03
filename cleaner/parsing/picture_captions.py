"""Captions inside the <picture> that they are of, which are read as what stands below it.

libxml2 does not know that a <source> is empty, and puts all that follows in it, which is no text.
"""

from typing import Any, Final

from lxml import etree

__all__ = ["free_picture_captions"]

SOURCE: Final = "source"
PICTURE: Final = "picture"
RECORDINGS: Final = ("audio", "video")
"""They have sources too, and in them stands what a browser shows that plays none."""


def free_picture_captions(root: etree._Element) -> None:
    """Set each caption behind its picture."""
    if next(root.iter(SOURCE), None) is None:
        return
    for caption in reversed([*root.iter("figcaption")]):
        if (picture := _picture(caption)) is not None:
            caption.tail = (caption.tail or "") + (picture.tail or "")
            picture.tail = None
            picture.addnext(caption)


def _picture(caption: Any) -> Any | None:
    """The outermost <picture> or <source> around a caption in a source."""
    around = [*caption.iterancestors(SOURCE, PICTURE, *RECORDINGS)]
    tags = {one.tag for one in around}
    return around[-1] if SOURCE in tags and tags.isdisjoint(RECORDINGS) else None
