"""Levels of headings that no element marks."""

from cleaner.assembly.levels import with_levels
from cleaner.model import Label
from cleaner.structure import Structure
from tests.assembly.conftest import block


def test_bold_headings_are_below_those_of_the_page() -> None:
    """Below the last one, or else below the title; what is no heading has no level."""
    real = block("b", Label.HEADING, structure=Structure(level=3))
    last = block("d", Label.HEADING, structure=Structure(level=6))
    bold = block("a", Label.HEADING)
    found = with_levels([bold, real, bold, last, bold, block("e")])
    assert [(one.structure.level if one.structure else 0) for one in found] == [2, 3, 4, 6, 6, 0]
