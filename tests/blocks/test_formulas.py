"""Formulas in the text."""

import pytest

from tests.blocks.conftest import Split

SQUARE = "<msup><mi>x</mi><mn>2</mn></msup>"
STYLED = "{\\displaystyle  x^{2}}"


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        (f"<math>{SQUARE}<annotation encoding='application/x-tex'>{STYLED}</math>", "x^{2}"),
        (f"<math alttext='x^2'>{SQUARE}</math>", "x^2"),
        (f"<math>{SQUARE} <mo>+</mo><annotation-xml><ci>z</ci></annotation-xml></math>", "x2+"),
        ("<math></math>", ""),
    ],
)
def test_formulas(split: Split, formula: str, text: str) -> None:
    """Are their TeX, or else what they show; they end no block."""
    assert split(f"<p>So {formula}, then.</p>").texts == [f"So {text}, then."]


def test_a_formula_alone_is_a_block(split: Split) -> None:
    """As displayed ones are."""
    assert split("<div><math alttext=x></math></div><p>b").texts == ["x", "b"]
