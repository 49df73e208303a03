"""Formulas drawn by scripts are one formula again."""

import pytest

from cleaner.blocks.html import split_html
from cleaner.parsing.html import parse_html

MATHML = (
    "<math><semantics><mrow><mi>x</mi></mrow>"
    '<annotation encoding="application/x-tex">x_1</annotation></semantics></math>'
)


KATEX = f"""<span class="katex"><span class="katex-mathml">{MATHML}</span>
<span class="katex-html" aria-hidden="true"><span>x</span>1</span></span>"""
MATHJAX_2 = """<span class="MathJax_Preview">x1</span><span class="MathJax" id="e1"><i>x</i>1</span>
<script type="math/tex" id="e2">x_1</script>"""
MATHJAX_3 = f"""<mjx-container class="MathJax"><mjx-math><mjx-mi></mjx-mi>x</mjx-math>
<mjx-assistive-mml>{MATHML}</mjx-assistive-mml></mjx-container>"""
SCRIPT = '<script type="math/tex">x_1</script>'


@pytest.mark.parametrize("page", [KATEX, MATHJAX_2, MATHJAX_3, SCRIPT])
def test_a_formula_stands_once(page: str) -> None:
    """As its TeX, with the words around it."""
    root = parse_html(f"<html><p>If {page} is real,").root
    assert root is not None
    assert " ".join(" ".join(split_html(root).texts).split()) == "If x_1 is real,"


def test_other_scripts_stay_what_they_are() -> None:
    """On a page with formulas, too."""
    page = "<p>If <script type=math/tex>x</script> is<script>y()</script> real"
    root = parse_html(page).root
    assert root is not None
    assert split_html(root).texts == ["If x is real"]
    assert [element.text for element in root.iter("script")] == ["y()"]
