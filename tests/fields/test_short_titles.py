"""Titles with a label or a number at their edge."""

import pytest

from cleaner.fields.short_titles import declared_of, heading_of


@pytest.mark.parametrize(
    ("heading", "declared", "title"),
    [
        ("Title:How bees choose", "How bees choose", "How bees choose"),
        ("Título: Las abejas", "[12] Las abejas", "Las abejas"),
        ("题名：蜜蜂", "蜜蜂 | 期刊", "蜜蜂"),
        ("Title: How bees choose", "Title: How bees choose", "Title: How bees choose"),
        ("Title: How bees choose", "Bees", "Title: How bees choose"),
        ("Opinion: How bees choose", "How bees choose", "Opinion: How bees choose"),
        ("Late in winter #84", "Late in winter · Issue #84 · moor/bees", "Late in winter"),
        ("Late in winter (!31)", "Late in winter | Requests | !31", "Late in winter"),
        ("Moor talk #18", "Moor talk #18 | Moor talk", "Moor talk #18"),
        ("Moor talk #18", "Moor talk", "Moor talk #18"),
        ("Moor talk #18", "Talks of 2018", "Moor talk #18"),
    ],
)
def test_headings(heading: str, declared: str, title: str) -> None:
    """Lose what the declared title states apart, or does not state; else they stay."""
    assert heading_of(heading, [declared]) == title


@pytest.mark.parametrize(
    ("declared", "heading", "title"),
    [
        ("Keep the zone (!31)", "Keep the zone", "Keep the zone"),
        ("Keep the zone (!31)", "Keep", "Keep the zone (!31)"),
        ("Moor talk #18", "Moor talk", "Moor talk #18"),
    ],
)
def test_declared_titles(declared: str, heading: str, title: str) -> None:
    """Lose a number in brackets, where a heading of the page has none."""
    assert declared_of(declared, {heading}) == title
