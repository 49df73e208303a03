"""What the corpora teach about words and names."""

from collections.abc import Sequence

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="needs the extra [train]")

from cleaner.blocks.html import split_html
from cleaner.blocks.lexicon import Lexicon
from cleaner.parsing.html import parse_html
from cleaner.training.bags import MIN_DOMAINS
from cleaner.training.boosting import QuickRecipe
from cleaner.training.examples import Example
from cleaner.training.lexicon import LexiconTeacher
from cleaner.training.rows import Rows


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


def learned(pages: Sequence[Example]) -> Lexicon:
    """Give the lexicon of all of the pages."""
    words = [np.ones(len(page.segments)) for page in pages]
    return LexiconTeacher(pages, Rows.of(pages, words, QuickRecipe)).learn(np.arange(len(pages)))


def test_words_and_names_lean_to_where_they_stood() -> None:
    """Furniture leans to chrome, the article's words and containers to core."""
    lexicon = learned([example(number, HTML, "tides") for number in range(MIN_DOMAINS)])
    assert lexicon.words["subscribe"] < 0 < lexicon.words["tides"]
    assert lexicon.words["^ subscribe"] < 0 < lexicon.words["moon tides"]
    assert lexicon.names["side"] == lexicon.names["bar"] < 0 < lexicon.names["story"]
    own, close, _ = lexicon.near
    assert "story" not in own
    assert close["side"] == close["bar"] < 0 < close["story"]
    assert list(lexicon.words) == sorted(lexicon.words)


def test_rare_words_are_left_out() -> None:
    """A word that fewer domains have may be a site's name."""
    pages = [example(number, HTML, "tides") for number in range(MIN_DOMAINS - 1)]
    pages += [example(0, HTML, "tides")] * 5
    lexicon = learned(pages)
    assert not lexicon.words
    assert not any(lexicon.near)


def test_only_the_pages_asked_for_are_learned_from() -> None:
    """So that a fold's lexicon has not seen its pages."""
    pages = [example(number, HTML, "tides") for number in range(MIN_DOMAINS + 1)]
    pages[-1] = example(MIN_DOMAINS, "<p>Ebb</p>", "Ebb")
    words = [np.ones(len(page.segments)) for page in pages]
    teacher = LexiconTeacher(pages, Rows.of(pages, words, QuickRecipe))
    assert teacher.learn(np.arange(MIN_DOMAINS)).words
    assert not teacher.learn(np.arange(1, MIN_DOMAINS + 1)).words
