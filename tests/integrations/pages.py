"""A few pages, one of each kind of trouble, and their rows; and as many others as one likes."""

from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any, Final

FERRY: Final = """<html lang="en"><head><title>A ferry for Lomnice</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>A ferry for Lomnice</h1><p>By Petra Malá</p>
<p>The stone bridge was closed on Friday, because the flood had washed out two of its piers.</p>
<p>Until it is repaired, a ferry takes people across the river every twenty minutes.</p></article>
<footer>Copyright 2022 Lomnice Post. All rights reserved.</footer></body></html>"""
HONEY: Final = """Home
News

The honey of the salt marsh
By Ida Holm

Beekeepers on the marsh took more honey this year than in any year since they began to count.

The lavender came into flower three weeks early, they say, and the nights stayed warm.

Share this story
"""

ROWS: Final[tuple[dict[str, Any], ...]] = (
    {"id": "ferry", "url": "https://post.example/ferry", "html": FERRY, "text": None},
    {"id": "honey", "url": None, "html": None, "text": HONEY},
    {"id": "none", "url": None, "html": "", "text": None},
    {"id": "image", "url": None, "html": "\x89PNG\r\n\x1a\n\0\0\0", "text": None},
)

BOMB: Final = f"<!DOCTYPE html><html><body><p {' '.join(f'a{n}' for n in range(200_000))}>"
"""A tag on which libxml2 takes half a minute, in native code: longer than any deadline here."""
FIXTURES: Final = Path(__file__).parents[2] / "fixtures"


IMAGE: Final = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def varied_rows(number: int) -> list[dict[str, Any]]:
    """Give so many rows, their pages as bytes, in the middle of them a page that hangs its process.

    The others are some of those above, an image, and the fixtures, again and again, each time with
    other words.
    """
    rows = list(islice(_rows(), number - 1))
    bomb = {"id": "bomb", "url": "https://bomb.example/", "html": BOMB.encode(), "text": None}
    return [*rows[: number // 2], bomb, *rows[number // 2 :]]


def _rows() -> Iterator[dict[str, Any]]:
    pages = [("html", FERRY.encode()), ("text", HONEY.encode()), ("html", b""), ("html", IMAGE)]
    pages += [
        ("text" if path.suffix == ".txt" else "html", path.read_bytes())
        for path in sorted(FIXTURES.glob("*/page.*"))
    ]
    for turn in count():
        for place, (column, page) in enumerate(pages):
            url = f"https://site-{place % 5}.example/{turn}/{place}" if place % 3 else None
            row = {"id": f"{turn}-{place}", "url": url, "html": None, "text": None}
            yield row | {column: page.replace(b". ", b" %d. " % turn)}
