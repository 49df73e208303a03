"""A tiny invented corpus for the tests of this folder."""

import gzip
import json
import lzma
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

Row = Mapping[str, Any]
WriteCorpus = Callable[[str, Iterable[Row]], Path]


@pytest.fixture
def moon() -> Row:
    """Give an article with everything that a corpus can know of it."""
    return {
        "id": "moon",
        "page_type": "article",
        "url": "https://www.gazette.example/moon",
        "html": (
            "<html><head><title>Moon</title><style>p {}</style></head><body>"
            "<nav><a href='/'>Home</a> <a href='/in'>Log in</a></nav>"
            "<h1>Moon</h1><p>The moon has no wind at all.</p><p>It has dust, though.</p>"
            "<script>track()</script></body></html>"
        ),
        "text": "The moon has no wind at all. It has dust, though.",
        "title": "Moon",
        "author": None,
        "date": "2024-05-01",
        "must_have": ["no wind at all", "has dust"],
        "must_not": ["Log in"],
    }


@pytest.fixture
def shop() -> Row:
    """Give a product page with nothing but its text."""
    return {
        "id": "shop",
        "page_type": "product",
        "url": "https://shop.example/lamp",
        "html": "<html><body><p>Basket (0)</p><p>This lamp is bright.</p></body></html>",
        "text": "This lamp is bright.",
    }


@pytest.fixture
def write_corpus(tmp_path: Path) -> WriteCorpus:
    """Give the function that writes rows to a file of a name, packed as its suffix says."""

    def write(name: str, rows: Iterable[Row]) -> Path:
        path = tmp_path / name
        data = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
        if path.suffix == ".xz":
            data = lzma.compress(data)
        elif path.suffix == ".gz":
            data = gzip.compress(data)
        path.write_bytes(data)
        return path

    return write
