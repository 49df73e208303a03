"""A few pages, one of each kind of trouble, and their rows."""

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
