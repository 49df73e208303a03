"""The data that scripts draw a page from -> the text of what the page is of.

Such data (`__NEXT_DATA__`, `__NUXT_DATA__`, `window.__INITIAL_STATE__ = {...}`) hold much else:
menus, messages, other products. So only an object that is named like the page is believed.
"""

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from cleaner.hidden.shown import count_words, fold
from cleaner.hidden.texts import HiddenText
from cleaner.model import Page

__all__ = ["payload_texts"]

SIZE_LIMIT: Final = 5_000_000
NODE_LIMIT: Final = 100_000
DEPTH_LIMIT: Final = 40
NAMES: Final = frozenset({"title", "headline", "name", "heading", "h1"})
BODIES: Final = frozenset(
    {
        "articlebody", "body", "bodyhtml", "bodytext", "content", "contenthtml", "html", "text",
        "description", "descriptionhtml", "longdescription", "fulldescription", "story", "richtext",
        "productdescription", "paragraphs", "blocks", "document",
    }
)  # fmt: skip
INNER: Final = BODIES | {"value", "rendered", "children", "data", "nodes", "items", "root"}
"""Keys below a body that lead to its text, and not to the address of a picture."""
INLINE: Final = frozenset({"text", "span", "link", "hyperlink", "strong", "emphasis", "bold"})
MARKUP: Final = re.compile(r"<[a-z/][^<>]*>", re.IGNORECASE)
_ASSIGNED: Final = re.compile(r"\b__[A-Za-z_]+__[\"'\]]*\s*=\s*(?=\{|JSON\.parse\(\")")
_PARSED: Final = 'JSON.parse("'
_DECODER: Final = json.JSONDecoder(strict=False)


def payload_texts(page: Page) -> Iterator[HiddenText]:
    """The longest text of an object with the page's title, if there is any."""
    titles = {fold(title) for title in _titles(page)} - {""}
    best: Sequence[str] = ()
    size = 0
    for payload in _payloads(page.root) if titles else ():
        for texts in _named(payload, titles):
            words = sum(count_words(MARKUP.sub(" ", text)) for text in texts)
            if words > size:
                best, size = texts, words
    if best:
        yield HiddenText("data for scripts", ("".join(map(_as_paragraph, best)),))


def _titles(page: Page) -> Iterator[str]:
    declared = page.declared
    for title in (declared.title, declared.title_element):
        if title and title != declared.site_name:
            yield title
            # What stands before " - Site name"
            yield re.split(r"\s[-|–—·:»]\s", title)[0]


def _payloads(root: Any) -> Iterator[Any]:
    left = SIZE_LIMIT
    for script in root.iter("script"):
        kind = (script.get("type") or "").lower()
        text = script.text or ""
        if not text or len(text) > left or "ld+json" in kind:
            continue
        if "json" in kind:
            left -= len(text)
            yield from _decoded(text, 0)
        elif (found := _ASSIGNED.search(text)) is not None:
            left -= len(text)
            yield from _decoded(text, found.end())


def _decoded(text: str, start: int) -> Iterator[Any]:
    """The JSON value that begins there; nothing if it is none."""
    try:
        if text.startswith(_PARSED, start):
            text, start = _DECODER.raw_decode(text, start + len(_PARSED) - 1)[0], 0
        yield _DECODER.raw_decode(text.lstrip() if start == 0 else text, start)[0]
    except (ValueError, RecursionError):
        return


def _named(payload: Any, titles: set[str]) -> Iterator[Sequence[str]]:
    """The paragraphs of each object with one of the titles."""
    table = payload if isinstance(payload, list) else []
    queue = [payload]
    for _ in range(NODE_LIMIT):
        if not queue:
            return
        node = queue.pop()
        if isinstance(node, list):
            queue.extend(node)
        elif isinstance(node, dict):
            if _is_named(node, titles, table):
                yield from _bodies(node, table)
            queue.extend(value for value in node.values() if isinstance(value, dict | list))


def _is_named(node: Mapping[str, Any], titles: set[str], table: Sequence[Any]) -> bool:
    for key in node.keys() & NAMES:
        name = _resolved(node[key], table)
        name = name.get("rendered") if isinstance(name, dict) else name
        if isinstance(name, str) and fold(html.unescape(name)) in titles:
            return True
    return False


def _bodies(node: Mapping[str, Any], table: Sequence[Any]) -> Iterator[Sequence[str]]:
    for key, value in node.items():
        if _bare(key) in BODIES:
            yield list(_paragraphs(_resolved(value, table), 0))


def _paragraphs(value: Any, depth: int) -> Iterator[str]:
    """The strings of a value, in order; what is set in one line is one string."""
    if depth > DEPTH_LIMIT:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        line = [_inline(member) for member in value]
        if line and None not in line:
            yield "".join(filter(None, line))
        else:
            for member in value:
                yield from _paragraphs(member, depth + 1)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if _bare(key) in INNER:
                yield from _paragraphs(inner, depth + 1)


def _inline(member: Any, depth: int = 0) -> str | None:
    """The text of a piece of a line, as editors of rich text keep it; None for what is none."""
    if not isinstance(member, dict) or depth > DEPTH_LIMIT:
        return None
    kind = member.get("type") or member.get("_type") or member.get("nodeType") or "text"
    if not isinstance(kind, str) or kind.lower() not in INLINE:
        return None
    for key in ("text", "value"):
        if isinstance(member.get(key), str):
            return str(member[key])
    inner = member.get("children") or member.get("content")
    pieces = [_inline(one, depth + 1) for one in inner] if isinstance(inner, list) else [None]
    return None if None in pieces else "".join(filter(None, pieces))


def _resolved(value: Any, table: Sequence[Any]) -> Any:
    """Nuxt writes values into one list, and places in it in their stead."""
    is_place = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < len(table)
    return table[value] if is_place else value


def _bare(key: str) -> str:
    return key.replace("_", "").lower()


def _as_paragraph(text: str) -> str:
    if MARKUP.search(text):
        return f"<div>{text}</div>"
    lines = (line.strip() for line in html.unescape(text).splitlines())
    return "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in lines if line)
