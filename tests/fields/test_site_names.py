"""The name of a site that declares none."""

import json

import pytest

from cleaner.fields.site_names import site_name
from cleaner.model import Label
from tests.fields.conftest import sight

TEXT = "<p>The pond was dug in a dry year, and it has not been empty since.</p>"
URL = "https://www.coastdaily.example/ponds/1"


def named(title: str, body: str = "", url: str | None = None, head: str = "") -> str | None:
    """Give the name of the site of a page."""
    html = f"<head><title>{title}</title>{head}</head><body><h1>A pond</h1>{body}{TEXT}</body>"
    return site_name(sight(html, url=url))


@pytest.mark.parametrize(
    ("title", "body", "url"),
    [
        ("A pond | Coast Daily", "<a href='/'>COAST DAILY</a>", None),
        ("Coast Daily: A pond", "<a href='/'><img alt='Coast Daily logo'></a>", None),
        ("A pond » Coast Daily", "<a href='/' title='Coast Daily'><svg></svg></a>", None),
        ("A pond - Coast Daily", "<p>© 2024 Coast Daily. All rights reserved.</p>", None),
        ("A pond - Coast Daily", "<p>Copyright (c) 2004–2024 by Coast Daily</p>", None),
        ("Coast Daily – A pond", "", URL),
        ("A pond — Coast Daily", "", "https://forum.coast-daily.example/2"),
        ("A pond", "<a href='/'>Coast Daily</a>", URL),
        ("A pond", "<a href='/'>Coast Daily</a><p>© Coast Daily</p>", None),
    ],
)
def test_two_places_that_agree(title: str, body: str, url: str | None) -> None:
    """Give the name as it is written in the title or on the link."""
    assert named(title, body, url) == "Coast Daily"


@pytest.mark.parametrize(
    ("title", "body", "url"),
    [
        ("A pond | Coast Daily", "", None),
        ("A pond", "", URL),
        ("A pond", "<p>© 2024 Coast Daily</p>", URL),
        ("A pond", "<a href='/'>Coast Daily</a>", "https://ponds.example/1"),
        ("A pond | Coast Daily", "<a href='/news'>Coast Daily</a>", "https://ponds.example/1"),
        ("A pond | Coast Daily", "<p>The Coast Daily is © of its owners</p>", None),
        ("Home | Coast Daily", "<a href='/'>Home</a>", None),
        ("A pond | Wiki", "<a href='/'>Home</a>", "https://wiki.ponds.example/1"),
        ("A pond | Ponds", "", "https://ponds.coastdaily.example/1"),
    ],
)
def test_one_place_alone(title: str, body: str, url: str | None) -> None:
    """Is not enough, and neither are words that stand in any menu."""
    assert named(title, body, url) is None


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("The Coast Daily", "https://coastdaily.example/1"),
        ("Coast Daily", "https://coastdaily.co.uk/1"),
        ("Côte Été", "https://cote-ete.example/1"),
        ("coastdaily.example", "https://www.coastdaily.example/1"),
        ("Salt Letters", "https://saltletters.blogs.example/1"),
    ],
)
def test_names_in_addresses(name: str, url: str) -> None:
    """Are glued together, without an article and without accents."""
    assert named(f"A pond | {name}", url=url) == name


def test_what_is_declared_comes_first() -> None:
    """Whatever the other places say."""
    head = '<meta property="og:site_name" content="Ponds of the Coast">'
    assert named("A pond | Coast Daily", url=URL, head=head) == "Ponds of the Coast"


def published(name: str, og: str, article: str) -> str:
    """Give a head whose JSON-LD names an article and the firm that publishes it."""
    linked = {"@type": "Article", "name": article, "publisher": {"name": name}}
    return (
        f"<meta property='og:title' content='{og}'>"
        f"<script type='application/ld+json'>{json.dumps(linked)}</script>"
    )


TITLE = "A pond - Moorpedia"


@pytest.mark.parametrize(
    ("firm", "og", "article", "name"),
    [
        ("Moor Letters, Inc.", TITLE, "A pond", "Moorpedia"),
        ("Moor Letters GmbH", TITLE, "A pond", "Moorpedia"),
        ("Moor Letters", TITLE, "A pond", "Moor Letters"),
        ("Moor Letters, Inc.", "A pond", "A pond", "Moor Letters, Inc."),
        ("Moor Letters, Inc.", TITLE, "Ponds", "Moor Letters, Inc."),
    ],
)
def test_the_firm_that_publishes_a_site(firm: str, og: str, article: str, name: str) -> None:
    """Is named otherwise, where the titles have another name behind that of the article."""
    assert named(TITLE, head=published(firm, og, article)) == name


def test_a_firm_that_is_declared_as_the_site() -> None:
    """Is its name."""
    head = published("Moor, Inc.", TITLE, "A pond")
    head += '<meta property="og:site_name" content="Moor, Inc.">'
    assert named(TITLE, head=head) == "Moor, Inc."


@pytest.mark.parametrize("name", ["site-description", "site-title", "sitename"])
def test_a_heading_in_a_container_named_for_the_site(name: str) -> None:
    """Agrees with <title>; other headings do not, and it alone is not enough."""
    board = "<div id='{}'><h1>Reed Board</h1><p>All about reeds</p></div>"
    assert named("A pond - Reed Board", board.format(name)) == "Reed Board"
    assert named("A pond - Reed Board", board.format("intro")) is None
    assert named("A pond - Marsh Board", board.format(name)) is None


@pytest.mark.parametrize("declared", ["https://www.reedboard.example/", "www.reed-board.example"])
def test_an_address_is_declared_as_the_name(declared: str) -> None:
    """The name in <title> or on the home link is like it, or there is none."""
    head = f"<meta property='og:site_name' content='{declared}'>"
    assert named("A pond | Reeds | The Reed Board", head=head) == "The Reed Board"
    assert named("A pond", "<a href='/'>Reed Board</a>", head=head) == "Reed Board"
    assert named("A pond | Marsh", head=head) is None


def test_a_name_may_end_as_an_address_does() -> None:
    """It is declared as such."""
    head = "<meta property='og:site_name' content='Reedboard.example'>"
    assert named("A pond | The Reed Board", head=head) == "Reedboard.example"


def test_a_headline_is_declared_as_the_name() -> None:
    """It is none; a site may be named as its first page is, in few words."""
    headline = "The pond that was never empty"
    html = "<head><title>{0}</title><meta name='application-name' content='{0}'><body><h1>{0}</h1>"
    page = sight(html.format(headline) + TEXT, [Label.TITLE], URL)
    assert site_name(page) is None
    assert site_name(sight(html.format("Reed Board") + TEXT, [Label.TITLE], URL)) == "Reed Board"


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        ("News of ponds | Coast Daily", "Coast Daily"),
        ("Coast Daily - News of ponds", "Coast Daily"),
        ("News of ponds | Marsh", "News of ponds | Marsh"),
    ],
)
def test_a_name_with_what_the_site_is(declared: str, name: str) -> None:
    """Is the piece that the address is made of."""
    head = f"<meta property='og:site_name' content='{declared}'>"
    assert named("A pond", url=URL, head=head) == name


@pytest.mark.parametrize(
    ("title", "url", "name"),
    [
        ("A pond | Kanzlei Otterly", "https://www.otterly.example/ponds", "Kanzlei Otterly"),
        ("A pond ‹ Otterly Pond Trust", "https://otterly-ponds.example/1", "Otterly Pond Trust"),
        ("A pond < Otterly Pond Trust", "https://otterly-ponds.example/1", None),
        ("A pond * Otterly Pond Trust", "https://otterly-ponds.example/1", None),
        ("A pond → Otterly Pond Trust", "https://otterly-ponds.example/1", None),
        ("A pond – Otterly Pond Trust", "https://otterly-ponds.example/1", "Otterly Pond Trust"),
        ("A pond | The law of ponds, by Otterly", "https://otterly.example/ponds", None),
        ("A pond | Mill News", "https://otterly.example/ponds", None),
        ("Timetable - Ferry to Otterly", "https://otterly.example/ponds", None),
        ("Walks of Otterly", "https://otterly.example/ponds", None),
    ],
)
def test_a_word_of_the_host(title: str, url: str, name: str | None) -> None:
    """In the short name behind the title, is enough."""
    assert named(title, url=url) == name


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("<a rel='start home' href='reeds.php?page=top'>Reed Letters</a>", None),
        ("<a rel='home' href='https://reeds.example/blog/old/'>Reed Letters</a>", None),
        ("<a class='logo' href='/en/'>Reed Letters</a>", None),
        ("<a href='https://x.example/de/'><img alt='Reed Letters'></a>", "https://x.example/de/1"),
        ("<div id='logo'><a href='https://x.example/b/'>Reed Letters</a>", "https://x.example/b/1"),
        ("<a class='site-logo' href='/b/'><img alt='Reed Letters'></a>", "https://x.example/b/1"),
    ],
)
def test_links_to_first_pages_that_are_marked(link: str, url: str | None) -> None:
    """By rel="home", as that of one language, or as the logo of a blog in a folder."""
    assert named("A pond - Reed Letters", link, url) == "Reed Letters"


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("<a href='/tv/'>Reed Letters</a>", "https://x.example/tv/1"),
        ("<a href='https://x.example/b/'>Reed Letters</a>", "https://x.example/b/1"),
        ("<a class='logo' href='https://x.example/c/'>Reed Letters</a>", "https://x.example/b/1"),
        ("<a class='logo' href='https://y.example/b/'>Reed Letters</a>", "https://x.example/b/1"),
        ("<a rel='homework' href='https://y.example/1'>Reed Letters</a>", "https://x.example/b/1"),
    ],
)
def test_links_to_other_pages(link: str, url: str) -> None:
    """Are of folders, without a logo; of other folders or of other sites."""
    assert named("A pond - Reed Letters", link, url) is None


def test_a_link_marked_as_home_where_the_site_is_named() -> None:
    """Is enough without a second place."""
    link = "<div class='{}'><a rel='home' href='https://blog.x.example'>reed | letters</a></div>"
    assert named("A pond", link.format("site-title")) == "reed | letters"
    assert named("A pond", link.format("intro")) is None


@pytest.mark.parametrize("key", ["publisher", "copyright", "DC.publisher"])
def test_who_is_declared_as_owner(key: str) -> None:
    """Agrees with any piece of <title>; the middle one, too."""
    head = f"<meta name='{key}' content='{{}}'>"
    title = "A pond - Reedletters.example - All about reeds"
    assert named(title, head=head.format("www.reedletters.example")) == "Reedletters.example"
    assert named(title, head=head.format("© 2011 Reedletters.example")) == "Reedletters.example"
    assert named(title, head=head.format("Moor Press")) is None


def test_where_a_text_is_from() -> None:
    """Is an agency, and no name of the site."""
    head = "<meta name='source' content='Otter Agency'>"
    assert named("A pond - Otter Agency", head=head) is None


def behind(title: str, headline: str) -> str | None:
    """Give the name of the site of a page that has this headline, and says its name nowhere."""
    html = f"<head><title>{title}</title></head><body><h1>{headline}</h1>{TEXT}</body>"
    return site_name(sight(html, [Label.TITLE]))


@pytest.mark.parametrize(
    ("title", "headline", "name"),
    [
        ("A pond is dug - Reed Club e.V.", "A pond is dug", "Reed Club e.V."),
        ("A pond is dug… ‹ Reed Letters", "A pond is dug…", "Reed Letters"),
        ("A pond - dug again | Reed Letters", "A pond - dug again", "Reed Letters"),
        ("A pond is dug | Reeds | Reed Letters", "A pond is dug", "Reed Letters"),
        ("A pond is dug - The Reed: A Gazette", "A pond is dug", "The Reed: A Gazette"),
        ("A pond is dug | REEDS", "A pond is dug", "REEDS"),
        ("A pond is dug | NorthReeds", "A pond is dug", "NorthReeds"),
        ("A pond is dug | reeds.example", "A pond is dug", None),
        ("池塘边的芦苇-芦苇网", "池塘边的芦苇", "芦苇网"),
    ],
)
def test_what_stands_behind_the_headline(title: str, headline: str, name: str | None) -> None:
    """In <title> is the name of the site, where no two places agree on another."""
    assert behind(title, headline) == name


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("A pond is dug - Reed Letters", "A pond is not dug"),
        ("A pond is dug - Gardens", "A pond is dug"),
        ("A pond is dug - Спорт", "A pond is dug"),
        ("A pond is dug - UK", "A pond is dug"),
        ("A pond is dug - Chapter Two", "A pond is dug"),
        ("A pond is dug - World News", "A pond is dug"),
        ("A pond is dug - by Ann Lee", "A pond is dug"),
        ("A pond is dug - 4 May 2011", "A pond is dug"),
        ("A pond is dug - with a spoon", "A pond is dug"),
        ("A pond is dug | How All Of It Was Dug Out", "A pond is dug"),
        ("Rating ponds: The Best of Reeds", "Rating ponds"),
        ("Ponds | Reed Letters", "Ponds"),
        ("池塘边的芦苇-体育", "池塘边的芦苇"),
    ],
)
def test_what_else_stands_behind_the_headline(title: str, headline: str) -> None:
    """Is a section, a writer, a day, or the rest of a title."""
    assert behind(title, headline) is None


@pytest.mark.parametrize(
    "body",
    [
        "<a href='/'>芦苇网首页</a>",
        "<p>芦苇网 版权所有</p>",
        "<p>芦苇网公司版权所有 京ICP</p>",
    ],
)
def test_chinese_sites(body: str) -> None:
    """Say "first page" on their link, and whose the rights are before the words for it."""
    assert named("池塘边的芦苇_芦苇网", body) == "芦苇网"
