"""Components whose page says what they show -> elements that show it.

`<template shadowrootmode="open">` is what browsers show of the element around it. Where that says
`<slot>`, they show what else the element holds.
"""

from collections.abc import Iterable
from typing import Any, Final

from lxml import etree

__all__ = ["open_shadow_roots"]

MARK: Final = b"shadowroot"
MODES: Final = ("shadowrootmode", "shadowroot")
"""The attribute, and what it was called at first."""
TEMPLATE: Final = "template"
SLOT: Final = "slot"
PARTING: Final = frozenset(
    {
        "article", "blockquote", "div", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "li",
        "main", "ol", "p", "pre", "section", "table", "ul",
    }
)  # fmt: skip
"""Elements that are in no line."""


def open_shadow_roots(root: etree._Element, data: bytes) -> None:
    """Make such templates plain elements, their slots filled. data: the page."""
    templates = list(root.iter(TEMPLATE))
    if not templates or MARK not in data:
        return
    opened: set[Any] = set()
    for template in templates:
        host = template.getparent()
        if host is None or host in opened or not any(map(template.get, MODES)):
            continue
        opened.add(host)
        template.tag = "div" if any(one.tag in PARTING for one in template.iter()) else "span"
        _fill(template, host)


def _fill(template: Any, host: Any) -> None:
    """Move what else the host holds into the slots, each where its name says."""
    slots: dict[str, Any] = {}
    for slot in template.iter(SLOT):
        slots.setdefault(slot.get("name") or "", slot)
    beside = [one for one in host if one is not template]
    for name in {one.get("slot") or "" for one in beside} & slots.keys():
        _put(slots[name], (one for one in beside if (one.get("slot") or "") == name))
    if "" in slots and (host.text or template.tail):
        slot = slots[""]
        slot.text = " ".join(filter(None, (host.text, template.tail, slot.text)))
        host.text = template.tail = None


def _put(slot: Any, elements: Iterable[Any]) -> None:
    """Elements, with the text behind each, in the place of what a slot says without any."""
    tail = slot.tail
    slot.clear()
    slot.tail = tail
    slot.extend(elements)
