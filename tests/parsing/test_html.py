"""Characters to a tree: what libxml2 would lose, and what it must not let in."""

import pytest
from lxml import etree

from cleaner.parsing.html import DEPTH_LIMIT, Tree, parse_html


def text_of(tree: Tree) -> str:
    """Give all characters of a tree."""
    assert tree.root is not None
    return "".join(map(str, tree.root.itertext()))


def codes(tree: Tree) -> list[str]:
    """Give what a tree's notices are about."""
    return [notice.code for notice in tree.notices]


def test_a_page_becomes_a_tree() -> None:
    """With the elements that were left out put in."""
    tree = parse_html("<title>Moon</title><p>No wind.")
    assert tree.root is not None
    assert tree.root.tag == "html"
    assert [element.tag for element in tree.root.iter()] == ["html", "head", "title", "body", "p"]
    assert tree.notices == ()


def test_three_hundred_nested_elements_keep_their_text() -> None:
    """By default libxml2 drops all below 256."""
    tree = parse_html("<div>" * 300 + "The moon" + "</div>" * 300 + "<p>Wind")
    assert text_of(tree) == "The moonWind"
    assert codes(tree) == []


def test_a_hundred_thousand_nested_elements_are_noticed() -> None:
    """What stands above the limit is there, and the notice says that something is missing."""
    tree = parse_html("<p>Above</p>" + "<div>" * 100_000 + "deep" + "</div>" * 100_000)
    assert "Above" in text_of(tree)
    assert codes(tree) == ["depth_truncated"]
    assert f"{DEPTH_LIMIT:,}" in tree.notices[0].message


@pytest.mark.parametrize(
    "big",
    [
        "<script>" + "x=1; " * 2_400_000 + "</script>",
        "<!--" + "moon " * 2_400_000 + "-->",
        "<p>" + "moon " * 2_400_000 + "</p>",
    ],
    ids=["script", "comment", "text"],
)
def test_the_article_after_twelve_megabytes(big: str) -> None:
    """By default libxml2 loses what follows."""
    tree = parse_html(f"<body>{big}<article>The wind</article>")
    assert text_of(tree).endswith("The wind")
    assert codes(tree) == []


@pytest.mark.parametrize(
    "source",
    [
        "<html><body><p>The moon</p></body></html><div> rose</div> late",
        "<p>The moon</p></HTML ><p> rose late",
        "<html><p>The moon</p></html><!DOCTYPE html><html><body> rose late</body></html>",
        "<body><p>The moon</p></body><div> rose late</div></html>",
    ],
)
def test_what_follows_the_end_of_the_page(source: str) -> None:
    """Templates close it too early, and some servers send two pages in one."""
    assert text_of(parse_html(source)).split() == ["The", "moon", "rose", "late"]


@pytest.mark.parametrize("title", ["<title>", "<TITLE id='a'>"])
def test_a_title_without_an_end_ends_at_the_next_tag(title: str) -> None:
    """Else all of the page would be the title."""
    root = parse_html(f"<head>{title}Moon rise<meta name=a></head><body><p>It was late.</p>").root
    assert root is not None
    assert [one.text for one in root.iter("title", "p")] == ["Moon rise", "It was late."]


def test_a_title_may_speak_of_tags() -> None:
    """As long as it has an end."""
    root = parse_html("<title>The <b> element</title><p>It was late.</p>").root
    assert root is not None
    assert root.findtext(".//title") == "The <b> element"


def test_comments_and_instructions_are_left_out() -> None:
    """And what follows them is not lost with them."""
    tree = parse_html("<p>The <!-- old --> moon<?php echo 1 ?> rose</p><!-- end --><p>late")
    assert text_of(tree).split() == ["The", "moon", "rose", "late"]
    assert tree.root is not None
    assert all(isinstance(element.tag, str) for element in tree.root.iter())


@pytest.mark.parametrize("source", ["", " \n", "<!-- only -->", "<!DOCTYPE html>", "< ", "</p>"])
def test_a_page_without_elements(source: str) -> None:
    """There is no tree, or one without text; never an exception."""
    tree = parse_html(source)
    assert tree.root is None or text_of(tree).strip() in ("", "<")
    assert tree.notices == ()


@pytest.mark.parametrize(
    "source",
    [
        "<p>The moon<b> rose</p> late</b>",
        "<div><p>The moon<div> rose<td> late",
        "<p title='>The moon'>The moon rose late",
        "<table><p>The moon</p><tr><td> rose late",
        "</div></p>The moon rose late</html></html>",
        "<p>The moon rose late<p",
        "<p>The moon rose late<!-- and then",
        "<p>The moon rose late<script>and then",
    ],
)
def test_broken_markup_keeps_the_words(source: str) -> None:
    """Unclosed, crossed, cut: the words are there, in order."""
    tree = parse_html(source)
    assert tree.root is not None
    for script in tree.root.iter("script"):
        script.text = None
    assert text_of(tree).split() == ["The", "moon", "rose", "late"]


def test_characters_by_number_cannot_bring_controls_back() -> None:
    """Decoding took them out of the page; libxml2 would make them again."""
    tree = parse_html("<p>a&#0;b&#1;c&#x1F;d&#x0000B;e&#127;f&#xFFFE;g&#65535;h&#012i")
    assert text_of(tree) == "abcdefghi"


def test_references_cannot_bring_back_what_nobody_sees() -> None:
    """By name or by number."""
    tree = parse_html(
        "<p>a&shy;b&#173;c&#xAD;d&ZeroWidthSpace;e&#x200B;f&#8288;g&NoBreak;h&#65279;i"
    )
    assert text_of(tree) == "abcdefghi"


def test_other_characters_by_number_stay() -> None:
    """Those whose number only begins like a control's, too."""
    tree = parse_html("<p>&#9;a&#10;b&#32;c&#120;d&#310;e&#x1F600;f&#x7fa;g&#128;h&#00065;&amp;#1;")
    assert text_of(tree) == "\ta\nb cxdĶe😀f\u07fag€hA&#1;"


def test_nothing_is_fetched_and_no_entity_grows() -> None:
    """A document type with entities of its own means nothing in HTML."""
    tree = parse_html(
        '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
        "<p>&a;&b;moon</p>"
    )
    assert "root:" not in text_of(tree)
    assert "aaaa" not in text_of(tree).partition("&a;")[2]
    assert isinstance(tree.root, etree._Element)


@pytest.mark.parametrize("end", ["</br>", "</BR >", "</p>", "</P\n>", "</p></p>"])
def test_ends_of_nothing_part_words(end: str) -> None:
    """As browsers have it: </br> is a line break."""
    root = parse_html(f"<div>The moon.{end}It rose</div>").root
    assert root is not None
    for line_break in root.iter("br"):
        line_break.text = " "
    assert "".join(map(str, root.itertext())).split() == ["The", "moon.", "It", "rose"]


@pytest.mark.parametrize(
    "start",
    [
        "<html/>",
        "<HTML />",
        "<!DOCTYPE html>\n<html xml:lang='de_DE' lang='de'\n/>",
        "<html lang=de/>",
        "<html><html class='a' />",
        "<!--[if IE]><html class='ie' /><![endif]--><html/>",
    ],
)
def test_a_page_that_is_written_as_an_empty_element(start: str) -> None:
    """For libxml2 the page ends there."""
    tree = parse_html(
        f"{start}<head><title>Moon </title></head><body><p>No wind.</p></body></html>"
    )
    assert text_of(tree).split() == ["Moon", "No", "wind."]
    assert tree.notices == ()


def test_the_language_of_a_page_that_is_written_as_an_empty_element() -> None:
    """Its attributes are those of the page."""
    root = parse_html("<html lang='de' /><body><p>No wind.</body>").root
    assert root is not None
    assert root.get("lang") == "de"
    assert [child.tag for child in root] == ["body"]


@pytest.mark.parametrize(
    "page",
    [
        "<html><head/><title>Moon </title><body><p>No wind.</p></body></html>",
        "<html><head><title>Moon </title></head><body class='a' /><p>No wind.</p></body></html>",
        "<html><head><title>Moon </title></head><body><div class='a' /><p>No wind.</p></body>",
        "<html><head><title/><meta name='a'></head><body><h1>Moon </h1><p>No wind.</p></body>",
        "<html><head><script src='a.js' /></head><body><h1>Moon </h1><p>No wind.</p></body>",
    ],
)
def test_other_elements_that_are_written_as_empty(page: str) -> None:
    """Nothing is lost by them; browsers would lose what follows <title/> and <script/>."""
    assert text_of(parse_html(page)).split() == ["Moon", "No", "wind."]
