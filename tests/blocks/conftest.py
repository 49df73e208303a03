"""A page of HTML as its blocks, with what each stands in."""

from collections.abc import Callable

import pytest

from cleaner.blocks.html import split_html
from cleaner.blocks.segments import Segments
from cleaner.parsing.html import parse_html

Split = Callable[[str], Segments]


@pytest.fixture
def split() -> Split:
    """Give the function that parses and splits a page."""

    def run(source: str) -> Segments:
        root = parse_html(source).root
        assert root is not None
        return split_html(root)

    return run
