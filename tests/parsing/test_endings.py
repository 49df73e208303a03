"""What a page ends inside, and that nothing is said of pages that are whole."""

import pytest
from lxml import etree

from cleaner.model import Scrape
from cleaner.parsing import parse
from cleaner.parsing.endings import MARK, cut_inside, take_off
from cleaner.parsing.html import parse_html

WHOLE = "<html><head><title>Tide</title></head><body><h1>Tide</h1><p>The ferry is late.</p>"


def said(source: str) -> list[str]:
    """Give the messages about a page; all must have the one code."""
    notices = parse_html(source).notices
    assert {notice.code for notice in notices} <= {"truncated"}
    return [notice.message for notice in notices]


@pytest.mark.parametrize(
    ("end", "where"),
    [
        ("<!-- the captain", "a comment"),
        ("<!-- the captain --", "a comment"),
        ("<!-- of --><!--", "a comment"),
        ("<script>var late = 1;", "<script>"),
        ("<script>var late = '<p></p></body>", "<script>"),
        ("<SCRIPT>", "<script>"),
        ("<style>p { top: 0", "<style>"),
        ("<textarea>Dear captain", "<textarea>"),
        ("<iframe src=/tide>", "<iframe>"),
        ("<p clas", "a tag"),
        ("<p class='of the tide", "a tag"),
        ("<p class='of the tide>It was late.</p></body></html>", "a tag"),
        ("<a href=/tide", "a tag"),
        ("</di", "a tag"),
        ("</body></htm", "a tag"),
        ("<", "a tag"),
        ("</", "a tag"),
        ("<![CDATA[ tide", "a tag"),
        ("<?php tide", "a tag"),
    ],
)
def test_a_cut_page(end: str, where: str) -> None:
    """The notice names what is not closed; what stands before is there, and nothing is added."""
    assert said(WHOLE + end) == [f"the page ends inside {where}"]
    root = parse_html(WHOLE + end).root
    assert root is not None
    assert "The ferry is late." in "".join(map(str, root.itertext()))
    assert b"cleaner-end" not in etree.tostring(root)


@pytest.mark.parametrize(
    "begin", ["<!-- of ", "<style>p { ", "<script>var x = ", "<p class='a", "<img alt=\"it's late"]
)
def test_a_page_that_is_lost_in_what_is_not_closed(begin: str) -> None:
    """Its end is there, but no reader sees it."""
    page = f"<html><body><h1>Tide</h1>{begin}<p>The ferry is late.</p></body></html>"
    assert len(said(page)) == 1


@pytest.mark.parametrize("page", ["<!-- the captain", "<!DOCTYPE ht", "<htm", "<html lang='e", "<"])
def test_a_page_of_nothing_else(page: str) -> None:
    """There may be no tree; the notice is there."""
    assert len(said(page)) == 1


@pytest.mark.parametrize(
    "end",
    [
        "",
        "</body></html>",
        "</body></html>\n\n",
        "</body></html>\n<!-- of the cache -->",
        "</body></html><script>var late = '<!--';</script>",
        "<script><!-- of old --></script>",
        "<script>document.write('<script>');</script>",
        "<style>p { top: 0 }</style>",
        "<!-- <script> --><!-- <p class=' -->",
        "<p title='a <!-- b'>On time.",
        "<p>Tide &am",
        "<p>1 < 2",
        "<p>It is on <3 o'clock, she said, \"or four",
        "<ul><li>High<li>Low",
        "<table><tr><td>High",
        "<select><option>High",
        "<noscript>High",
        "<svg><path d=M0>",
        "<frame>",
        "<br/>",
    ],
)
def test_a_page_of_which_nothing_shows_that_it_is_cut(end: str) -> None:
    """That </html> is missing is no sign of it; and the tree is as without a mark."""
    assert said(WHOLE + end) == []
    tree = parse_html(WHOLE + end).root
    assert tree is not None
    assert b"cleaner-end" not in etree.tostring(tree)


@pytest.mark.parametrize(
    "page",
    ["", " ", "late", "<html></html>", "<html lang=en>", "<!DOCTYPE html>", "<!-- late -->", "<br>",
     "<title>Tide", "<meta name=tide>", "<head></head>", "<frameset><frame src=a></frameset>"],
)  # fmt: skip
def test_a_small_page_has_the_tree_that_it_has_by_itself(page: str) -> None:
    """The mark makes no elements around it that stay."""
    found = parse_html(page)
    assert found.notices == ()
    try:
        alone = etree.fromstring(page, etree.HTMLParser(remove_comments=True))
    except etree.LxmlError:
        alone = None
    title = page.startswith("<title>")
    assert (found.root is None) is (alone is None)
    if alone is not None and found.root is not None and not title:
        assert etree.tostring(found.root) == etree.tostring(alone)


def test_the_mark_alone_is_taken_off() -> None:
    """Not another frame, nor an element before the last."""
    root = etree.fromstring("<html><body><frame/></body></html>")
    assert not take_off(root)
    root.append(etree.fromstring(MARK.decode().replace(">", "/>")))
    assert take_off(root)
    assert not take_off(root)
    assert etree.tostring(root) == b"<html><body><frame/></body></html>"
    assert not take_off(None)
    assert cut_inside(None, b"<!--").message == "the page ends inside a comment"


def test_an_end_is_told_once() -> None:
    """Where the reader or the limit has cut a page, or a character is cut, that is enough."""
    page = WHOLE + "<p title='é"
    assert [n.code for n in parse(Scrape(page), 1000).notices] == ["truncated"]
    assert [n.code for n in parse(Scrape(page), len(page) - 1).notices] == ["too_long"]
    (notice,) = parse(Scrape(page.encode()[:-1], charset="utf-8"), 1000).notices
    assert notice.message == "the page ends inside a character"


def test_plain_text_ends_where_it_likes() -> None:
    """A text may have a mark that in HTML would open something."""
    text = "The ferry is late, and nobody on the pier knows why. It is <!-- as ever"
    assert parse(Scrape(text), 1000).notices == ()
