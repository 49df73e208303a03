"""One name of several that a page gives its authors."""

import json

import pytest

from cleaner.fields.coauthors import with_coauthors
from cleaner.model import Label
from tests.fields.conftest import sight

TEXT = (
    "<p>The ferry has crossed the sound for a hundred and forty years, and was late eleven times."
)
ROSA, DEV = "<a href='/r'>Rosa Whitlam</a>", "<a href='/d'>Dev Ahluwalia</a>"
BOTH = "Rosa Whitlam, Dev Ahluwalia"


def page(byline: str, head: str = "") -> str:
    """Give a page with a byline."""
    return f"<head><title>The ferry</title>{head}</head><body><h1>The ferry</h1>{byline}{TEXT}"


def all_of(html: str, name: str = "Rosa Whitlam", *labels: Label) -> str:
    """Give the authors of a page whose model chose this name."""
    return with_coauthors(sight(html, labels), name)


@pytest.mark.parametrize(
    "byline",
    [
        f"<div class=byline>By {ROSA} and {DEV}</div>",
        f"<div class=byline__names>By {ROSA}, {DEV}</div>",
        f"<div class=authors><div class=author>{ROSA}</div><div class=author>{DEV}</div></div>",
        (
            f"<address>{ROSA.replace('<a', '<a rel=author')} &amp; "
            f"{DEV.replace('<a', '<a rel=author')}</address>"
        ),
        (
            "<span class=byline><span class='author vcard'>Rosa Whitlam</span> and "
            "<span class='author vcard'>Dev Ahluwalia</span></span>"
        ),
    ],
)
def test_names_beside_each_other(byline: str) -> None:
    """Are the authors, whichever of them was chosen."""
    assert all_of(page(byline)) == BOTH
    assert all_of(page(byline), "Dev Ahluwalia") == BOTH
    assert all_of(page(byline), "Mina Fisk") == "Mina Fisk"


@pytest.mark.parametrize(
    ("names", "authors"),
    [
        (["Rosa Whitlam", "Dev Ahluwalia"], BOTH),
        (["Rosa Whitlam", "Dev Ahluwalia", "Mina Fisk"], f"{BOTH}, Mina Fisk"),
        (["Rosa Whitlam"] * 2, "Rosa Whitlam"),
        (["Dev Ahluwalia", "Mina Fisk"], "Rosa Whitlam"),
        (["Rosa Whitlam", "Sound Post"], "Rosa Whitlam"),
        (["Rosa Whitlam", "The Editors"], "Rosa Whitlam"),
        (["Rosa Whitlam", "Ferry Reporter"], "Rosa Whitlam"),
        (["Rosa Whitlam", "tides"], "Rosa Whitlam"),
        (["Rosa Whitlam", *(f"{a} Fisk" for a in ("Ada", "Bo", "Cy", "Di"))], "Rosa Whitlam"),
    ],
)
def test_declared_names(names: list[str], authors: str) -> None:
    """Two to four people, none of whom is the site or a role."""
    site = '<meta property="og:site_name" content="Sound Post">'
    stated = json.dumps({"@type": "NewsArticle", "author": [{"name": name} for name in names]})
    linked = f'<script type="application/ld+json">{stated}</script>'
    assert all_of(page("", site + linked)) == authors
    meta = f'<meta name="author" content="{", ".join(names)}">'
    assert all_of(page("", site + meta)) == authors


@pytest.mark.parametrize(
    "byline",
    [
        "<div class=author><span>Rosa Whitlam</span><span class=role>Port Talbot</span></div>",
        "<div class=author><b>Rosa Whitlam</b><i>More Stories</i></div>",
        (
            "<p>by <a rel=author>Rosa Whitlam</a></p>"
            "<h3>By <a rel=author>Rosa Whitlam</a> and <a rel=author>Dev Ahluwalia</a></h3>"
        ),
    ],
)
def test_what_is_no_list_of_the_authors(byline: str) -> None:
    """What an author is, and the bylines of other articles."""
    assert all_of(page(byline)) == "Rosa Whitlam"


def test_names_in_one_string() -> None:
    """Are told apart, if all are persons."""
    html = page("")
    assert all_of(html, "Rosa Whitlam and Dev Ahluwalia") == BOTH
    assert all_of(html, "Rosa Whitlam, Dev Ahluwalia and Mina Fisk") == f"{BOTH}, Mina Fisk"
    for name in (
        "Whitlam and Sons",
        "Rosa and Dev Whitlam",
        "Rosa Whitlam, Master Skipper & Harbour Guide",
        "Whitlam & Fisk Limited Company House",
    ):
        assert all_of(html, name) == name


def test_the_paper_behind_a_name() -> None:
    """Is no second author."""
    site = '<meta property="og:site_name" content="SOUNDPOST">'
    html = page("<div class=byline>Rosa Whitlam, Sound Post</div>", site)
    assert all_of(html) == "Rosa Whitlam"


@pytest.mark.parametrize(
    ("between", "authors"),
    [("<div><a href='/x'>More from Rosa</a></div>", BOTH), ("<h3>The tide</h3>", "Rosa Whitlam")],
)
def test_names_in_the_entries_of_a_list(between: str, authors: str) -> None:
    """Are the authors, with a card about each; a list with headlines is one of articles."""
    names = "<li><div class='author has-bio'>By Rosa Whitlam</div>{}<li><div class=author>{}</div>"
    listed = f"<ul>{names.format(between, 'Dev Ahluwalia')}</ul>"
    assert all_of(page(listed)) == authors


def test_the_authors_that_a_paper_declares() -> None:
    """Are all given, more than a byline has."""
    people = ["Rosa Whitlam", *(f"{a} de la Fisk" for a in ("Ada", "Bo", "Cy", "Eve"))]
    metas = "".join(f'<meta name="citation_author" content="{name}">' for name in people)
    assert all_of(page("", metas)) == ", ".join(people)
    assert all_of(page("", metas), "Mina Moor") == "Mina Moor"
    assert all_of(page("", metas.replace("citation_author", "author"))) == "Rosa Whitlam"


def test_a_block_with_a_byline() -> None:
    """Names all of them."""
    html = page("<div>By Rosa Whitlam, Dev Ahluwalia and Mina Fisk</div>")
    assert all_of(html, "Rosa Whitlam", Label.TITLE, Label.BYLINE) == f"{BOTH}, Mina Fisk"
    assert all_of(html, "Rosa Whitlam", Label.TITLE, Label.COVERAGE) == "Rosa Whitlam"


def test_names_below_the_headline() -> None:
    """Are taken for a menu, by their links; further down they are one."""
    names = "<div>Rosa Whitlam, Dev Ahluwalia</div>"
    labels = Label.TITLE, Label.NAVIGATION
    assert all_of(page(names), "Rosa Whitlam", *labels) == BOTH
    assert all_of(page(names), "Mina Fisk", *labels) == "Mina Fisk"
    assert all_of(page(names), "Rosa Whitlam", Label.TITLE, Label.TEASER) == "Rosa Whitlam"
    assert all_of(page(4 * TEXT + names), "Rosa Whitlam", Label.TITLE) == "Rosa Whitlam"


def test_a_site_with_the_surname_of_a_writer() -> None:
    """Is no reason to leave the writer out; the name of a part of the site is none."""
    html = page("<p>x", "<meta property='og:site_name' content='Whitlam'>")
    assert all_of(html, "Dev Ahluwalia, Whitlam Rosa") == "Dev Ahluwalia, Whitlam Rosa"
    html = page("<p>x", "<meta property='og:site_name' content='Sound Post'>")
    assert all_of(html, "Dev Ahluwalia, Sound Post Sports") == "Dev Ahluwalia, Sound Post Sports"


def test_a_comma_before_the_last_name_and_the_site_behind_it() -> None:
    """Part names, or are none."""
    head = "<meta property='og:site_name' content='Sound Post'>"
    html = page("<p>x", head)
    names = "Rosa Whitlam, Dev Ahluwalia, and Mina Fisk"
    assert all_of(html, names) == "Rosa Whitlam, Dev Ahluwalia, Mina Fisk"
    assert all_of(html, f"{names}, Sound Post") == "Rosa Whitlam, Dev Ahluwalia, Mina Fisk"
    assert all_of(html, f"{names}, Tarn Post, PhD") == f"{names}, Tarn Post, PhD"
