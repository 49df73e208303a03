"""What ends a block, what does not, and what is known of each."""

import time

import pytest

from cleaner.blocks.segments import Segments, Zone
from tests.blocks.conftest import Split


def zones(segments: Segments) -> list[Zone]:
    """Give the zones of every block."""
    return [Zone(int(z)) for z in segments.outline.zones[segments.containers]]


def tags(segments: Segments) -> list[str]:
    """Give the element of every block."""
    return list(segments.tags)


@pytest.mark.parametrize(
    "name",
    ["p", "div", "section", "article", "ul", "li", "dl", "dt", "dd", "h1", "h6", "blockquote",
     "pre", "header", "footer", "aside", "nav", "main", "form", "fieldset", "figure", "figcaption",
     "address", "center", "details", "summary", "button", "label"],
)  # fmt: skip
def test_a_block_level_element_ends_a_block(split: Split, name: str) -> None:
    """What stands before, in and after it are three blocks."""
    segments = split(f"<body><div>before<{name}>in</{name}>after</div>")
    assert segments.texts == ["before", "in", "after"]
    assert tags(segments) == ["div", name, "div"]


@pytest.mark.parametrize(
    "name",
    ["a", "abbr", "b", "bdi", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark",
     "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var"],
)  # fmt: skip
def test_an_inline_element_does_not_end_a_block(split: Split, name: str) -> None:
    """Not even in the middle of a word."""
    assert split(f"<p>half<{name}>moon</{name}>s rise</p>").texts == ["halfmoons rise"]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("Half of them (<my-note><a>1</a></my-note>) rose", ["Half of them (1) rose"]),
        ("Half of <my-note>them</my-note>", ["Half of them"]),
        ("<my-note>Half</my-note> of them", ["Half of them"]),
        ("<my-card>Half</my-card> <my-card>of them</my-card>", ["Half", "of them"]),
        ("Half <my-card><p>of</p></my-card> them", ["Half", "of", "them"]),
        ("Half <my-card><my-note>of</my-note></my-card> them", ["Half", "of", "them"]),
        ("<b>Half</b><my-card>of</my-card>", ["Half", "of"]),
    ],
)
def test_elements_that_a_page_defines(split: Split, source: str, texts: list[str]) -> None:
    """Are inline between words, as in a browser; else the parts of a page are mostly made so."""
    assert split(f"<div>{source}</div>").texts == texts


def test_a_time_is_kept_apart(split: Split) -> None:
    """Days and names stand side by side, and only the style sheet shows a gap."""
    assert split("<p>Ann Lee<time>2 June</time>Gazette</p>").texts == ["Ann Lee 2 June Gazette"]
    assert split("<p><time>2 June</time>, late</p>").texts == ["2 June, late"]


def test_white_space_collapses(split: Split) -> None:
    """Line breaks, tabs and no-break spaces of the source are single spaces."""
    assert split("<p> The \n\t moon&nbsp; &nbsp;<b> rose </b> late. </p>").texts == [
        "The moon rose late."
    ]


def test_blank_elements_are_no_blocks(split: Split) -> None:
    """White space, images and empty elements say nothing."""
    assert split("<div> <p>&nbsp;</p><ul><li></li></ul><img src=a><hr></div>").texts == []


def test_neighbouring_links_are_kept_apart(split: Split) -> None:
    """The browser shows a gap between them, by the style sheet."""
    assert split("<div><a>Home</a><a>News</a> <a>Sport</a></div>").texts == ["Home News Sport"]
    assert split("<p><a>half</a>moon <a>moon</a>light</p>").texts == ["halfmoon moonlight"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<a>moon</a><sup><a>[1]</a></sup><sup><a>[2]</a></sup> rose", "moon[1][2] rose"),
        ("<a>moon</a><a><sup>1</sup></a> rose", "moon1 rose"),
        ("<a>moon</a><a>, and sun</a>", "moon, and sun"),
        ("<a>Moon</a><a>¶</a>", "Moon¶"),
        ("<a>moon</a><a></a>", "moon"),
        ("<a>moon</a><a><b>sun</b></a>", "moon sun"),
    ],
)
def test_notes_and_signs_go_with_the_word_before(split: Split, source: str, text: str) -> None:
    """Also where both are links."""
    assert split(f"<p>{source}</p>").texts == [text]


def test_one_line_break_stays_within_the_block(split: Split) -> None:
    """As in a poem or an address."""
    assert split("<p>The moon <br>\n rose<br/>late</p>").texts == ["The moon\nrose\nlate"]


@pytest.mark.parametrize("breaks", ["<br><br>", "<br>\n <br/>", "<br>&nbsp;<br>", "<br><br><br>"])
def test_two_line_breaks_end_a_block(split: Split, breaks: str) -> None:
    """Old pages set paragraphs so."""
    assert split(f"<td>The moon{breaks}rose<br>late</td>").texts == ["The moon", "rose\nlate"]


def test_leading_and_trailing_line_breaks_say_nothing(split: Split) -> None:
    """Neither an empty block nor an empty line comes of them."""
    assert split("<p><br>The moon<br></p><p><br><br><br>rose<br><br></p>").texts == [
        "The moon",
        "rose",
    ]


def test_a_line_of_links_ends_at_its_line_break(split: Split) -> None:
    """It is an entry of a menu."""
    menu = "<div><a>Home page</a><br><a>All the news</a><br>of <a>Sport and games</a><br></div>"
    assert split(menu).texts == ["Home page", "All the news", "of Sport and games"]


def test_a_line_with_a_link_does_not(split: Split) -> None:
    """Half of its characters must be linked."""
    assert split("<p>The moon rose <a>late</a><br>that night</p>").texts == [
        "The moon rose late\nthat night"
    ]


@pytest.mark.parametrize("line", ["word<br>", " <br>", "<a>x</a>y<br>", "<img>"])
def test_time_grows_no_faster_than_the_lines(split: Split, line: str) -> None:
    """A hundred thousand lines in one element take seconds at the most."""
    begin = time.perf_counter()
    split("<div>" + line * 100_000 + "</div>")
    assert time.perf_counter() - begin < 10


def test_a_row_of_a_data_table_is_one_block(split: Split) -> None:
    """Its cells belong together."""
    segments = split(
        "<table><tr><th>Day</th><th>Rise</th></tr>"
        "<tr><td>Monday</td><td><b>21</b>:05</td></tr><tr><td></td><td>22:00</td></tr></table>"
    )
    assert segments.texts == ["Day | Rise", "Monday | 21:05", "| 22:00"]
    assert tags(segments) == ["tr", "tr", "tr"]


def test_an_empty_row_is_no_block(split: Split) -> None:
    """What would separate its cells is no text of the page."""
    assert split("<table><tr><td></td><td> </td></tr><tr><td>a<td>b</table>").texts == ["a | b"]


@pytest.mark.parametrize(
    "row",
    [
        "<td><p>Menu</p></td><td>Story</td>",
        "<td>Menu</td><td><table><tr><td>Story</td></tr></table></td>",
        "<td>Menu</td><td>Story<br></td>",
    ],
)
def test_a_layout_table_gives_a_block_a_cell(split: Split, row: str) -> None:
    """Cells that hold paragraphs, tables or lines are columns of the page."""
    assert split(f"<table><tr>{row}</tr></table>").texts == ["Menu", "Story"]


def test_long_cells_are_columns_of_the_page(split: Split) -> None:
    """A cell of more than 300 characters is a text of its own."""
    assert split(f"<table><tr><td>Menu</td><td>{'x' * 301}</td></tr></table>").texts == [
        "Menu",
        "x" * 301,
    ]
    assert len(split(f"<table><tr><td>Menu</td><td>{'x' * 300}</td></tr></table>")) == 1


def test_a_single_cell_is_a_block(split: Split) -> None:
    """A row of one is no row."""
    segments = split("<table><tr><td>Moon</td></tr></table>")
    assert (segments.texts, tags(segments)) == (["Moon"], ["td"])


def test_preformatted_text_keeps_its_lines(split: Split) -> None:
    """And its indentation; blank lines around it go."""
    code = "<pre>\n\n  if moon:\n      <b>rise</b>()<br>\n\n\n  end  \n\n</pre>"
    assert split(code).texts == ["  if moon:\n      rise()\n\n\n\n  end"]


def test_line_breaks_do_not_end_preformatted_text(split: Split) -> None:
    """Code has blank lines."""
    assert split("<pre>  a<br><br>  b</pre>").texts == ["  a\n\n  b"]


def test_what_stands_in_preformatted_text_is_preformatted(split: Split) -> None:
    """Elements within <pre> inherit it."""
    assert split("<pre><div>a\n  b</div></pre>").texts == ["a\n  b"]


@pytest.mark.parametrize(
    "name",
    ["script", "style", "template", "svg", "iframe", "object", "canvas", "video", "datalist"],
)
def test_what_is_no_text_never_appears(split: Split, name: str) -> None:
    """And does not end the block around it."""
    page = f"<body><p>half<{name}>track()<i>x</i></{name}>moon</p><{name}>y</{name}><p>rose</p>"
    assert split(page).texts == ["halfmoon", "rose"]


def test_the_head_is_no_block(split: Split) -> None:
    """A title is declared, not shown."""
    page = "<head> <title>Title</title> <meta name=a content=b> <style>p {}</style> </head>Moon"
    segments = split(f"<html>{page}")
    assert segments.texts == ["Moon"]
    assert "head" not in segments.outline.tags


def test_a_head_that_is_not_closed(split: Split) -> None:
    """Its end may be left out; libxml2 then puts the elements that it does not know into it."""
    segments = split("<!DOCTYPE html><title>Title</title><main><p>The moon</p></main><p>rose")
    assert segments.texts == ["The moon", "rose"]
    assert zones(segments) == [Zone.MAIN, Zone(0)]


@pytest.mark.parametrize(
    "attribute",
    [
        "hidden",
        "hidden=''",
        "aria-hidden=true",
        "style='display:none'",
        "style='x:y;DISPLAY : none'",
    ],
)
def test_hidden_elements_are_marked(split: Split, attribute: str) -> None:
    """They are kept as blocks, and all that stands in them is hidden too."""
    segments = split(f"<div {attribute}><p>Menu</p></div><p>Moon</p>")
    assert segments.texts == ["Menu", "Moon"]
    assert [Zone.HIDDEN in zone for zone in zones(segments)] == [True, False]


@pytest.mark.parametrize(
    "attribute", ["aria-hidden=false", "style='display:block'", "class=hidden", "style=''"]
)
def test_shown_elements_are_not(split: Split, attribute: str) -> None:
    """A class says nothing for certain."""
    assert zones(split(f"<body><p {attribute}>Moon</p>")) == [Zone(0)]


@pytest.mark.parametrize(
    ("opening", "zone"),
    [
        ("nav", Zone.NAV),
        ("aside", Zone.ASIDE),
        ("footer", Zone.FOOTER),
        ("article", Zone.ARTICLE),
        ("textarea", Zone.PREFORMATTED | Zone.FORM),
        ("div role=navigation", Zone.NAV),
        ("div role=dialog", Zone.DIALOG),
        ("noscript", Zone.NOSCRIPT),
        ("ol", Zone.LIST),
    ],
)
def test_elements_and_roles_make_zones(split: Split, opening: str, zone: Zone) -> None:
    """For the blocks in them and for no others."""
    name = opening.split(maxsplit=1)[0]
    segments = split(f"<body><p>before</p><{opening}>in</{name}><p>after</p>")
    assert zones(segments) == [Zone(0), zone, Zone(0)]


def test_zones_are_inherited(split: Split) -> None:
    """A block stands in all that is around it, at any distance."""
    page = "<main><article><section><ul><li>Moon</li></ul></section></article></main>"
    assert zones(split(page)) == [Zone.MAIN | Zone.ARTICLE | Zone.SECTION | Zone.LIST]


def test_linked_and_bold_characters_are_counted(split: Split) -> None:
    """Of "The moon rose late" 8 are linked and 9 bold."""
    segments = split("<p>The <a href=1>moon <b>rose</b></a> <strong>late</strong>!</p><p>No</p>")
    assert segments.texts == ["The moon rose late!", "No"]
    assert segments.link_characters.tolist() == [8, 0]
    assert segments.bold_characters.tolist() == [8, 0]


def test_blocks_within_a_link_are_linked(split: Split) -> None:
    """Whole cards are links."""
    segments = split("<body><a href=1><h3>Moon</h3><p>rose</p></a><p>late</p>")
    assert segments.texts == ["Moon", "rose", "late"]
    assert segments.link_characters.tolist() == [4, 4, 0]
    assert [Zone.LINK in zone for zone in zones(segments)] == [True, True, False]


def test_options_are_kept_apart(split: Split) -> None:
    """A choice is one block."""
    page = "<select><option>English<option>Deutsch</select>"
    assert split(page).texts == ["English Deutsch"]


def test_the_order_is_the_page_s(split: Split) -> None:
    """Text before, between and after elements stays in its place."""
    page = "<body>a<div>b<p>c</p>d<ul><li>e<li>f</ul>g</div>h<p>i</p>j</body>"
    assert "".join(split(page).texts) == "abcdefghij"


def test_containers_know_their_blocks(split: Split) -> None:
    """The blocks of a container are a run; a parent comes before its children."""
    segments = split("<body><div id=a class='b c' role=d><p>1</p><p>2</p></div><p>3<img><img></p>")
    outline = segments.outline
    assert list(outline.tags) == ["html", "html", "body", "div", "p", "p", "p"]
    assert outline.attributes[3] == "b c a d"
    assert outline.parents.tolist() == [0, 0, 1, 2, 3, 3, 2]
    assert outline.first.tolist() == [0, 0, 0, 0, 0, 1, 2]
    assert outline.end.tolist() == [3, 3, 3, 2, 1, 2, 3]
    assert outline.images.tolist() == [2, 2, 2, 0, 0, 0, 2]
    assert segments.containers.tolist() == [4, 5, 6]


def test_deep_pages(split: Split) -> None:
    """Two thousand elements deep: depth costs no stack."""
    segments = split("<div>" * 1900 + "moon" + "</div>" * 1900)
    assert segments.texts == ["moon"]
    assert len(segments.outline.tags) == 1903


def test_an_empty_page(split: Split) -> None:
    """Has no blocks, but columns of the right shape."""
    segments = split("<html></html>")
    assert len(segments) == 0
    assert segments.containers.shape == segments.gaps.shape == (0,)
    assert segments.outline.end.tolist() == [0] * len(segments.outline.tags)


@pytest.mark.parametrize("name", ["o:p", "st1:city", "st1:place", "slot", "data", "rb"])
def test_elements_of_word_processors_are_inline(split: Split, name: str) -> None:
    """They mark words in the middle of sentences."""
    assert split(f"<p>half<{name}>moon</{name}>s rise</p>").texts == ["halfmoons rise"]


def test_readings_are_left_out(split: Split) -> None:
    """They stand above the words; the parentheses are for browsers without ruby."""
    page = "<p><ruby>月<rp>(</rp><rt>つき</rt><rp>)</rp></ruby>が<ruby>出<rt>で</ruby>た</p>"
    assert split(page).texts == ["月が出た"]


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("<p>See <figref>Fig. 1</figref> of the patent.</p>", ["See Fig. 1 of the patent."]),
        ("<div><heading>Claims</heading><text>A pot.</text></div>", ["Claims", "A pot."]),
        ("<p>See <claim><p>a pot</p></claim> there.</p>", ["See", "a pot", "there."]),
    ],
)
def test_elements_that_html_does_not_know(page: str, texts: list[str], split: Split) -> None:
    """Are inline where words stand beside them."""
    assert split(page).texts == texts


@pytest.mark.parametrize(
    ("link", "linked"),
    [
        ('<a href="/x">The tide</a>', 8),
        ('<a name="p1">The tide</a>', 0),
        ('<a id="p1">The tide</a>', 0),
        ('<a id="p1" onclick="go()">The tide</a>', 8),
        ("<a>The tide</a>", 8),
    ],
)
def test_places_to_link_to_are_no_links(link: str, linked: int, split: Split) -> None:
    """But what a script listens to is one."""
    assert split(f"<p>{link}</p>").link_characters.tolist() == [linked]
