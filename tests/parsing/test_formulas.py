"""Formulas drawn by scripts are one formula again."""

import pytest

import cleaner
from cleaner.blocks.html import split_html
from cleaner.parsing.html import parse_html

SHOWN = "<mrow><mi>x</mi></mrow>"
TEX = '<annotation encoding="application/x-tex">x_1</annotation>'
MATHML = f"<math><semantics>{SHOWN}{TEX}</semantics></math>"
BARE = "<math><msub><mi>x</mi><mn>1</mn></msub></math>"
KATEX_HTML = '<span class="katex-html" aria-hidden="true"><span>x</span><span>1</span></span>'
KATEX = f'<span class="katex"><span class="katex-mathml">{MATHML}</span>{KATEX_HTML}</span>'
SCRIPT = '<script type="math/tex" id="e1">x_1</script>'
DISPLAYED = '<script type="math/tex; mode=display" id="e1">x_1</script>'
ASSISTIVE = f'<span class="MJX_Assistive_MathML" role="presentation">{BARE}</span>'
FRAME = f'<span class="MathJax" id="e1-Frame"><nobr><i>x</i>1</nobr>{ASSISTIVE}</span>'
PREVIEW = '<span class="MathJax_Preview">x1</span>'
DRAWN_3 = '<mjx-math class="MJX-TEX"><mjx-mi>x</mjx-mi>1</mjx-math>'
WIKI = (
    f'<span class="mwe-math-element"><span style="display: none;">{MATHML}</span>'
    '<img class="mwe-math-fallback-image-inline" alt="x_1"></span>'
)


def mathjax_3(inside: str, attributes: str = "") -> str:
    """Give the element that MathJax 3 puts around all."""
    return f'<mjx-container class="MathJax" {attributes}>{inside}</mjx-container>'


@pytest.mark.parametrize(
    "page",
    [
        KATEX,
        f'<span class="katex-display">{KATEX}</span>',
        f'<span class="katex"><span class="katex-mathml">{MATHML}</span></span>',
        SCRIPT,
        PREVIEW + SCRIPT,
        PREVIEW + FRAME + SCRIPT,
        f"{PREVIEW}\n{FRAME}\n{SCRIPT}",
        f'<span class="mjx-chtml MathJax_CHTML"><span>x1</span>{ASSISTIVE}</span>{SCRIPT}',
        f'<span class="MathJax_SVG"><svg><text>x</text></svg>{ASSISTIVE}</span>{SCRIPT}',
        f'<span class="MathJax_MathML">{BARE}</span>{SCRIPT}',
        f'<span class="MathJax">x1</span><script type="math/mml">{MATHML}</script>',
        FRAME.replace(BARE, MATHML),
        PREVIEW + FRAME.replace(BARE, MATHML),
        "<span class=MathJax data-mathml='" + MATHML.replace("<", "&lt;") + "'>x1</span>",
        mathjax_3(f"{DRAWN_3}<mjx-assistive-mml>{MATHML}</mjx-assistive-mml>"),
        mathjax_3(f"<svg><text>x</text></svg><mjx-assistive-mml>{MATHML}</mjx-assistive-mml>"),
        mathjax_3(DRAWN_3, 'display="true" data-latex="x_1"'),
        mathjax_3(DRAWN_3.replace("class", 'data-latex="x_1" class')),
        mathjax_3(f"{DRAWN_3}<mjx-assistive-mml>{BARE.replace('h>', 'h data-latex=x_1>', 1)}"),
        WIKI,
        '<img class="latex" alt="x_1" src="latex.php?x_1">',
        '<span class="math inline">\\(x_1\\)</span>',
        '<span class="math notranslate">\\[x_1\\]</span>',
        '<span class="math display">$$x_1$$</span>',
        '<span class="math inline">$x_1$</span>',
    ],
)
def test_a_formula_stands_once(page: str) -> None:
    """As its TeX, in one block with the words around it."""
    root = parse_html(f"<html><p>If {page} is real,").root
    assert root is not None
    assert split_html(root).texts == ["If x_1 is real,"]


@pytest.mark.parametrize(
    "page",
    [
        FRAME,
        PREVIEW + FRAME,
        mathjax_3(f"{DRAWN_3}<mjx-assistive-mml>{BARE}</mjx-assistive-mml>"),
        f'<span class="MathJax">y</span><script type="math/mml">{BARE}</script>',
        f'<span class="katex">{KATEX_HTML}</span>',
        '<span class="MathJax">x1</span>',
        '<span class="math inline">x1</span>',
    ],
)
def test_formulas_without_tex(page: str) -> None:
    """Are what they show, once."""
    root = parse_html(f"<html><p>If {page} is real,").root
    assert root is not None
    assert split_html(root).texts == ["If x1 is real,"]


def test_a_displayed_formula_stands_once() -> None:
    """Its <div> ends the paragraph for every parser, but does not add to it."""
    page = f'<p>If <div class="MathJax_Display">{FRAME}</div>{DISPLAYED} is real,'
    root = parse_html(page).root
    assert root is not None
    assert split_html(root).texts == ["If", "x_1 is real,"]


def test_formulas_side_by_side() -> None:
    """Each goes with its own script; text between them stays."""
    page = "<p>So <span class=MathJax>y1</span><script type=math/tex>y</script> and"
    page += "<span class=MathJax>z1</span><script type=math/tex>z</script>; MathJax"
    root = parse_html(page).root
    assert root is not None
    assert split_html(root).texts == ["So y andz; MathJax"]


@pytest.mark.parametrize(
    "page",
    [
        '<div class="math">Sums for the second form</div>',
        "<div class=MathJax>Two <math><mi>x</mi></math> or <math><mi>y</mi></math></div>",
        '<img class="latex">Rubber <span class="latex">gloves</span>',
        "<mjx-container>Two</mjx-container> MathJax",
        "<script type=math/mml>no</script><span class=MathJax data-mathml='no'>Two</span>",
    ],
)
def test_what_only_looks_like_a_formula(page: str) -> None:
    """Keeps its words."""
    root = parse_html(f"<html><body>{page}").root
    assert root is not None
    words = " ".join(split_html(root).texts).split()
    plain = parse_html(f"<html><body>{page.replace('class', 'lang').replace('mjx-', '')}").root
    assert plain is not None
    assert words == " ".join(split_html(plain).texts).split()


@pytest.mark.parametrize(
    ("alt", "tex"),
    [
        ("$x_1$", "x_1"),
        ("\\(x_1\\)", "x_1"),
        ("\\begin{displaymath}\nx_1 = 2\n\\end{displaymath}", "x_1 = 2"),
        ("\\begin{eqnarray*}x &=& 2\\end{eqnarray*}", "\\begin{eqnarray*}x &=& 2\\end{eqnarray*}"),
        ("$5 and $7", None),
        ("$", None),
        ("$9 off today only, save $", None),
        ("$ x + y $", None),
        ("$x + y$", "x + y"),
        ("$ 2^{n} $", "2^{n}"),
        ("\\begin{figure}a gull\\end{figure}", None),
        ("The tide is $x_1$", None),
    ],
)
def test_pictures_of_formulas(alt: str, tex: str | None) -> None:
    """Say their TeX between delimiters, without a class."""
    page = f'<html><body><p>Let <img src="1.png" alt="{alt}"> be the tide.<img alt="$y$">'
    root = parse_html(page).root
    assert root is not None
    formulas = [math.get("alttext") for math in root.iter("math")]
    assert formulas == ["y"] if tex is None else formulas == [tex, "y"]
    assert split_html(root).texts[0].startswith("Let")


def test_in_markdown() -> None:
    """A formula is one formula, whoever drew it."""
    words = "The keepers wrote the rule of the lamps on the wall of the old tower in white chalk"
    page = f"<article><h1>Rule</h1><p>{words}: {PREVIEW}{FRAME}{SCRIPT} {KATEX}, they say.</p>"
    doc = cleaner.clean(f"<html>{page}<p>{words}, and nobody has wiped it off since then.</p>")
    assert f"{words}: $`x_1`$ $`x_1`$, they say." in doc.to_markdown()


def test_other_scripts_stay_what_they_are() -> None:
    """On a page with formulas, too."""
    page = "<p>If <script type=math/tex>x</script> is<script>y()</script> real"
    root = parse_html(page).root
    assert root is not None
    assert split_html(root).texts == ["If x is real"]
    assert [element.text for element in root.iter("script")] == ["y()"]
