"""What may be the title of a page."""

import numpy as np
import pytest

from cleaner.fields.titles import TITLE_COLUMNS, title_candidates, title_rows
from cleaner.model import Label
from tests.fields.conftest import sight

HEAD = "<head><title>Moon rises late - Moor Gazette</title>"


def titles(html: str, *labels: Label) -> dict[str, set[str]]:
    """The candidates of a page, with their places."""
    return {c.text: set(c.places) for c in title_candidates(sight(html, labels))}


def test_declared_titles_and_their_pieces() -> None:
    """A site's name stands before or behind a separator."""
    found = titles(f"{HEAD}<body><p>x")
    assert found["Moon rises late - Moor Gazette"] == {"element"}
    assert found["Moon rises late"] == {"without last", "first piece"}
    assert found["Moor Gazette"] == {"without first", "last piece"}


def test_headings_of_the_page() -> None:
    """The first of each level, and the block that was judged the title."""
    found = titles("<body><h1>Moon rises</h1><h2>Tides</h2><p>x", Label.TITLE)
    assert found == {"Moon rises": {"h1", "block"}, "Tides": {"h2"}}


def test_headings_of_other_goods_are_none() -> None:
    """Whatever their level."""
    found = titles("<body><h1>Related products</h1><h1>Oak chairs</h1><h2>Similar items</h2><p>x")
    assert found == {"Oak chairs": {"h1"}}


def test_a_headline_that_the_head_declares() -> None:
    """Beside a <title> that names the section too."""
    found = titles(f'{HEAD}<meta name="Headline" content="Moon rises"><body><p>x')
    assert found["Moon rises"] == {"other meta"}


@pytest.mark.parametrize(
    ("kind", "expected"), [("FAQPage", {}), ("QAPage", {"Why is the moon late?": {"article"}})]
)
def test_questions(kind: str, expected: dict[str, set[str]]) -> None:
    """Those of a list are no titles; a page that asks one is named by it."""
    asked = '{"@type": "Question", "name": "Why is the moon late?"}'
    script = f'{{"@type": "{kind}", "mainEntity": {asked}}}'
    assert titles(f'<script type="application/ld+json">{script}</script><body><p>x') == expected


def test_a_very_long_heading_is_none() -> None:
    """A whole paragraph in an <h1>."""
    assert titles(f"<body><h1>{'moon ' * 100}</h1>") == {}


def test_a_row_a_candidate() -> None:
    """With a value for each column."""
    page = sight(f"{HEAD}<body><h1>Moon rises late</h1><p>x", [Label.TITLE], "https://m.example/a")
    found = list(title_candidates(page))
    rows = title_rows(page, found)
    assert rows.shape == (len(TITLE_COLUMNS), len(found))
    assert np.isfinite(rows).all()
    headline = [candidate.text for candidate in found].index("Moon rises late")
    assert rows[TITLE_COLUMNS.index("first h1"), headline] == 1


def test_titles_with_a_number_or_a_label() -> None:
    """The heading, the block and the declared title are one candidate then."""
    head = "<title>Moon rises late · Issue #84 · Moor</title>"
    found = titles(f"{head}<body><h1>Moon rises late #84</h1><p>x", Label.TITLE)
    assert found["Moon rises late"] == {"h1", "block", "first piece", "without last two"}
    head = "<title>Moon rises late (!31) · Requests</title>"
    found = titles(f"{head}<body><h1>Moon rises late</h1><p>x")
    assert found["Moon rises late"] == {"h1", "without last", "first piece"}
