"""Headings by number signs are told from all else that these begin."""

import pytest

from cleaner.parsing.outlines import heading_levels, is_outline


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("# Moon\n\nNo wind.\n\n## Dust\n\nMuch.", [1, 2]),
        ("Moon\n\n## Dust ##\n\nMuch.", []),
        ("# Moon\n\nNo wind.\n\n```\n# none\n```\n\n### Dust\n\nMuch.", [1, 3]),
        ("# Moon\n\n[Lee](https://lee.example/a) says: no wind.", [1]),
        ("# Moon\nNo wind.", []),
        ("# Moon\n\nNo wind", []),
        ("# No wind.\n\nMuch dust.", []),
        ("# 1\n\nMuch dust.", []),
        ("# Moon\n\nMuch dust.\n\n#dust", []),
        ("# Moon\n\nMuch dust.\n\nwind = {};", []),
        ("Moon", []),
    ],
)
def test_heading_levels(text: str, levels: list[int]) -> None:
    """All lines with number signs are headings, or none is."""
    assert list(heading_levels(text)) == levels


@pytest.mark.parametrize("levels", [[1, 2], [2, 2, 2], [2, 3], [1, 2, 1]])
def test_outlines(levels: list[int]) -> None:
    """Headings of two levels, or three below the first level."""
    assert is_outline(levels)


@pytest.mark.parametrize("levels", [[], [1], [2, 2], [1, 1, 1, 1], [2, 1]])
def test_no_outlines(levels: list[int]) -> None:
    """Few of one level; comments have one sign, or more of them first."""
    assert not is_outline(levels)
