"""What the corpora teach about words and names."""

import numpy as np
import pytest

pytest.importorskip("rapidfuzz", reason="needs the extra [train]")

from cleaner.blocks.html import split_html
from cleaner.parsing.html import parse_html
from cleaner.training.examples import Example
from cleaner.training.lexicon import MIN_DOMAINS, learn_lexicon


def example(number: int, html: str, core: str) -> Example:
    """Give a page of its own domain, whose blocks are gold if they hold the word."""
    root = parse_html(html).root
    assert root is not None
    segments = split_html(root)
    target = np.array([core in text for text in segments.texts], np.float32)
    domain = f"d{number}.example"
    kinds: frozenset[str] = frozenset()
    page = f"p{number}"
    return Example(page, "tiny", "article", domain, 0, None, kinds, segments, target, "x")


HTML = (
    '<div class="sideBar"><p>Subscribe today</p></div><div id="story"><p>Moon tides rose</p></div>'
)


def test_words_and_names_lean_to_where_they_stood() -> None:
    """Furniture leans to chrome, the article's words and containers to core."""
    lexicon = learn_lexicon(example(number, HTML, "tides") for number in range(MIN_DOMAINS))
    assert lexicon.words["subscribe"] < 0 < lexicon.words["tides"]
    assert lexicon.names["side"] == lexicon.names["bar"] < 0 < lexicon.names["story"]
    assert list(lexicon.words) == sorted(lexicon.words)


def test_rare_words_are_left_out() -> None:
    """A word that fewer domains have may be a site's name."""
    pages = [example(number, HTML, "tides") for number in range(MIN_DOMAINS - 1)]
    pages += [example(0, HTML, "tides")] * 5
    assert not learn_lexicon(pages).words
