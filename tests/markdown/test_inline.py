"""Marks within a paragraph."""

import pytest

from cleaner.settings import Asset, Settings
from tests.markdown.conftest import Write

BARE = Settings(markdown=frozenset())
IMAGES = Settings(markdown=frozenset({Asset.IMAGES}))


@pytest.mark.parametrize(
    ("page", "written"),
    [
        ("a <b>b</b> <i>c</i> <s>d</s> <code>e_f</code>", "a **b** _c_ ~~d~~ `e_f`"),
        ("<strong>a <em>b</em></strong>", "**a _b_**"),
        ("<b><i>a</i></b>", "**_a_**"),
        ("<b>a</b><i>b</i>", "**a**_b_"),
        ("un<i>heard</i>of and half<b>moon</b>s", "un*heard*of and half**moon**s"),
        ("half<b><i>moon</i></b>s", "half***moon***s"),
        ("<b> a </b>b", "**a** b"),
        ("<b>a</b><b>b</b>", "**ab**"),
        ("<b>a <b>b</b></b>", "**a b**"),
        ("<b>Note:</b>see", "**Note**:see"),
        ("say<b>(late)</b>", "say(**late)**"),
        ("say<b>(late</b>", "say(**late**"),
        ("<b>Note:</b> see", "**Note:** see"),
        ("a<b>!</b>b", "a!b"),
        ("x<sup>2</sup>, H<sub>2</sub>O", "x<sup>2</sup>, H<sub>2</sub>O"),
        ("<code>a`b</code> <code>``</code>", "``a`b`` ``` `` ```"),
        ("<code>a<br>b</code>", "`a`  \n`b`"),
        ("<code>a <b>b</b></code>", "`a b`"),
        ("<b><code>a</code></b>", "**`a`**"),
        ("a!<a href=/x>b</a>", "a\\![b](/x)"),
    ],
)
def test_marks(write: Write, page: str, written: str) -> None:
    """Are written where a parser reads them, and left out where it would not."""
    assert write(f"<p>{page}</p>") == written


@pytest.mark.parametrize(
    ("link", "written"),
    [
        ("<a href=/x>b</a>", "[b](https://m.example/x)"),
        ("<a href='y?z'>b</a>", "[b](https://m.example/a/y?z)"),
        ("<a href='//n.example/'>b</a>", "[b](https://n.example/)"),
        ("<a href='mailto:a@b.example'>b</a>", "[b](mailto:a@b.example)"),
        ("<a href='javascript:x()'>b</a>", "b"),
        ("<a href='#top'>b</a>", "b"),
        ("<a href='/a/b#top'>b</a>", "b"),
        ("<a name=x>b</a>", "b"),
        ("<a href='/x'><b>b</b></a>", "[**b**](https://m.example/x)"),
        ("<a href='/x'>a]b[</a>", "[a\\]b\\[](https://m.example/x)"),
        ("<a href='http://[x/'>b</a>", "b"),
    ],
)
def test_links_are_absolute(write: Write, link: str, written: str) -> None:
    """Those that lead nowhere are text."""
    assert write(f"<p>a {link} c</p>", "https://m.example/a/b") == f"a {written} c"


def test_a_base_is_where_links_begin(write: Write) -> None:
    """Whatever the address of the page."""
    page = "<base href='/deep/'><p><a href=x>b</a>"
    assert write(page, "https://m.example/a") == "[b](https://m.example/deep/x)"


def test_a_declared_address_is_a_base_too(write: Write) -> None:
    """Where none was given."""
    page = "<link rel=canonical href='https://m.example/a/'><p><a href=x>b</a>"
    assert write(page) == "[b](https://m.example/a/x)"


def test_links_can_be_left_out(write: Write) -> None:
    """Their words stay."""
    assert write("<p>a <a href=/x><b>b</b></a>", settings=BARE) == "a **b**"


def test_a_link_around_a_block_is_one_in_it(write: Write) -> None:
    """Also at some distance."""
    page = "<a href=/x><div><h2>Moon</h2><p>It <b>rose</b></p></div></a>"
    assert write(page) == "## [Moon](/x)\n\n[It **rose**](/x)"


def test_images_can_be_written(write: Write) -> None:
    """Apart from the words beside them."""
    page = "<p>a<img src=/i.png alt='the [moon]'>b <a href=/x><img src=j.png></a>"
    assert write(page) == "ab"
    assert write(page, settings=IMAGES) == r"a ![the \[moon\]](/i.png) b ![](j.png)"


@pytest.mark.parametrize(
    "anchor", ["<a href=#m>¶</a>", " <a href=#m>#</a>", "<b><a href=#m>§</a></b>"]
)
def test_anchors_are_left_out(write: Write, anchor: str) -> None:
    """They are signs to point at."""
    assert write(f"<h2>Moon{anchor}</h2>") == "## Moon"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<div><math alttext='x^2'></math> (1)</div>", "```math\nx^2 \\tag{1}\n```"),
        ("<div><math alttext='x^2'></math>(2.1a)</div>", "```math\nx^2 \\tag{2.1a}\n```"),
        ("<div><math alttext='x \\tag{3}'></math> (3)</div>", "```math\nx \\tag{3}\n```"),
        ("<div><math alttext='x^2'></math> (as above)</div>", "$`x^2`$ (as above)"),
        ("<div><math alttext='x^2'></math> 1</div>", "$`x^2`$ 1"),
    ],
)
def test_numbers_of_equations(write: Write, page: str, expected: str) -> None:
    """Stand in the formula, as TeX has them."""
    assert write(page) == expected


def test_formulas_are_code_for_mathematics(write: Write) -> None:
    """As GitHub writes them, so that nothing in them is read as a mark; alone they are a block."""
    page = "<p>If <math alttext='a_1*b*`c`'></math>:</p><div><math alttext='x^2'></math></div>"
    assert write(page) == "If $`` a_1*b*`c` ``$:\n\n```math\nx^2\n```"


@pytest.mark.parametrize(
    ("page", "written"),
    [
        ("<span style='font-weight: bold'>a</span> b", "**a** b"),
        ("<span style='FONT-WEIGHT:700;color:red'>a</span> b", "**a** b"),
        ("<span style='font-style:italic;font-weight:bold'>a</span> b", "**_a_** b"),
        ("<b style='font-weight:normal'>a <i>b</i></b>", "a _b_"),
        ("<em style='font-style: normal'>a</em> b", "a b"),
        ("<span style='font-weight: 400; font-size: 9px'>a</span> b", "a b"),
        ("<b style='color:red'>a</b> b", "**a** b"),
    ],
)
def test_marks_by_style(write: Write, page: str, written: str) -> None:
    """Bold and italics of the element's own style, and none where it takes them away."""
    assert write(f"<p>{page}</p>") == written


@pytest.mark.parametrize(
    ("page", "written"),
    [
        (r"If \(a_1 * b_2\), then", "If $`a_1 * b_2`$, then"),
        (r"\[ \frac{a}{b} \]", "```math\n\\frac{a}{b}\n```"),
        ("$$ x^2 $$", "```math\nx^2\n```"),
        (r"A hotel ($$) or $$$", "A hotel ($$) or $$$"),
        (r"from $$ to $$$ a night, not $$", "from $$ to $$$ a night, not $$"),
        (r"match \(, and \)", r"match \\(, and \\)"),
        (r"<i>a \(x^2</i> y\)", r"_a \\(x^2_ y\\)"),
        (r"<i>a \(x^2\)</i>", "_a $`x^2`$_"),
        (r"<code>\(x^2\)</code> b", r"`\(x^2\)` b"),
    ],
)
def test_formulas_in_the_text(write: Write, page: str, written: str) -> None:
    """Are formulas too, if nothing else can be meant."""
    assert write(f"<p>{page}</p>") == written
