"""The name of the site is no title of a page that has a topic."""

import pytest

import cleaner
from cleaner.fields.candidates import Candidate
from cleaner.fields.own_titles import own_title
from cleaner.fields.titles import title_candidates
from cleaner.model import Label
from tests.fields.conftest import sight

TEXT = "<p>The pond was dug in a dry year, and it has not been empty since.</p>"


def titled(html: str, chosen: str, *labels: Label, url: str | None = None) -> str:
    """Give the title of a page whose model chose this candidate."""
    page = sight(html, labels, url)
    return own_title(page, next(c for c in title_candidates(page) if c.text == chosen))


def forum(title: str, site: str, topic: str) -> str:
    """Give a page with the name of the site above its topic."""
    return f"<head><title>{title}</title><body><h1>{site}</h1>{topic}{TEXT}"


@pytest.mark.parametrize(
    ("site", "topic"),
    [
        ("Forum der Teichbauer", "Wie tief muss der Teich sein?"),
        ("Le forum des mares", "Une mare sans bâche"),
        ("Foro del estanque", "Qué plantas limpian el agua"),
        ("Il forum dello stagno", "Rane sul terrazzo"),
        ("Forum stawów", "Jak głęboki staw dla karasi"),
        ("Форум о прудах", "Чем укрепить берег пруда"),
        ("Gölet Forumu", "Gölet için hangi balık"),
        ("Fórum dos lagos", "Peixes para um lago pequeno"),
    ],
)
def test_the_rest_of_the_title_stands_below_the_site(site: str, topic: str) -> None:
    """As a linked heading, and as a line of its own."""
    title = f"{topic} - {site}"
    assert titled(forum(title, site, f"<h2><a href='#'>{topic}</a></h2>"), site) == topic
    assert titled(forum(title, site, f"<div><b>{topic}</b></div>"), site) == topic


def test_a_kicker_above_the_headline_is_not_the_topic() -> None:
    """What stands above the last piece of the title is no topic of it."""
    html = f"<head><title>Ponds: Frogs are late</title><body><p>Ponds<h1>Frogs are late</h1>{TEXT}"
    assert titled(html, "Frogs are late") == "Frogs are late"


def test_a_word_below_the_headline_is_not_the_topic() -> None:
    """The first piece of <title> may be the kind of the page."""
    html = f"<head><title>Petition: Save the frogs</title><body><h1>Save the frogs</h1>{TEXT}"
    assert titled(html + "<p>Petition", "Save the frogs") == "Save the frogs"


def test_a_site_that_is_declared_as_the_headline() -> None:
    """What JSON-LD or OpenGraph call the headline is no site by its place in <title>."""
    html = (
        "<head><title>Moor Gazette - Frogs</title><meta property='og:title' content='Frogs'>"
        f"<body><h2>Frogs</h2><h3>Moor Gazette</h3>{TEXT}"
    )
    assert titled(html, "Frogs") == "Frogs"


LOGO = '<h1 class="logo"><a href="{href}">The pond wiki</a></h1>'


@pytest.mark.parametrize("href", ["/", "index.php", "http://www.pond.example/", "//pond.example"])
def test_a_heading_that_leads_home(href: str) -> None:
    """It names the site, whatever <title> says."""
    html = f"<head><title>The pond wiki: reeds</title><body>{LOGO}<h1>Cutting reeds</h1>{TEXT}"
    url = "http://pond.example/reeds"
    assert titled(html.format(href=href), "The pond wiki", url=url) == "Cutting reeds"
    assert titled(html.format(href=href), "The pond wiki", url="http://pond.example/") == (
        "The pond wiki"
    )


@pytest.mark.parametrize("href", ["/reeds", "", "http://reed.example/", "#"])
def test_a_heading_that_leads_elsewhere(href: str) -> None:
    """Another page, this one, or another site."""
    html = f"<head><title>The pond wiki: reeds</title><body>{LOGO}<h1>Cutting reeds</h1>{TEXT}"
    url = "http://pond.example/reeds"
    assert titled(html.format(href=href), "The pond wiki", url=url) == "The pond wiki"


def test_a_first_page_without_an_address() -> None:
    """Its <title> is the site's name; only another <h1> can be a topic."""
    html = "<head><title>The pond wiki</title><body>" + LOGO.format(href="/")
    labels = Label.NAVIGATION, Label.HEADING
    second = f"<h2>Cutting reeds</h2>{TEXT}"
    assert titled(html + second, "The pond wiki", *labels) == "The pond wiki"
    third = f"<h1>Cutting reeds</h1>{TEXT}"
    assert titled(html + second + third, "The pond wiki", *labels) == "Cutting reeds"


def test_a_wiki_that_brackets_its_name() -> None:
    """The page has an address in <title>, and its headline below."""
    html = (
        "<head><title>damm:vass [Dammboken]</title><body><h1 class='logo'>Dammboken</h1>"
        f"<h1>Att klippa vass</h1>{TEXT}"
    )
    assert titled(html, "Dammboken") == "Att klippa vass"


def test_the_name_of_the_site_is_not_in_the_text() -> None:
    """Nor is the topic, which is the title."""
    paragraphs = TEXT * 2 + "<p>Frogs came in the second spring, from nobody knows where.</p>"
    topic, site = "Wassertiefe", "Forum der Teichbauer"
    doc = cleaner.clean(forum(f"{topic} - {site}", site, f"<h2>{topic}</h2>{paragraphs}"))
    assert doc.title == topic
    assert topic not in doc.text
    named = next(block for block in doc.blocks if block.text == site)
    assert named.label is Label.NAVIGATION
    assert named.reason == "rule site_name: names the site, above the title"


@pytest.mark.parametrize(
    ("alternative", "headings", "title"),
    [
        ("Teichschule", "<h2>Frogs</h2>", "Frogs"),
        ("", "<h2>Frogs</h2>", "Teichschule"),
        ("Teichschule", "<h2>Frogs</h2><h2>Toads</h2>", "Teichschule"),
    ],
)
def test_a_site_that_only_the_title_element_names(
    alternative: str, headings: str, title: str
) -> None:
    """Is no title beside the only heading, where its logo says that it is the site."""
    logo = f"<a href='/'><img alt='{alternative}' src='l.gif'></a>"
    html = f"<head><title>Teichschule: Biology</title><body>{logo}{headings}{TEXT}"
    page = sight(html, (Label.HEADING, Label.HEADING))
    chosen = next(c for c in title_candidates(page) if c.text == "Teichschule")
    assert own_title(page, chosen) == title


def declared(og: str, site: str, title: str) -> str:
    """Give a page of a shop with its name in <h1>, and lines without headings."""
    return (
        f"<head><title>{title}</title><meta property='og:title' content='{og}'>"
        f"<meta property='og:site_name' content='{site}'><body>"
        f"<h1><a href='/'>{site}</a></h1><p>Clay mug</p>{TEXT}"
    )


@pytest.mark.parametrize(
    ("og", "title"),
    [("Mugs", "Reed Pottery / Mugs"), ("Mugs - Reed Pottery", "x"), ("", "Mugs | Reed Pottery")],
)
def test_a_category_without_a_heading(og: str, title: str) -> None:
    """The page declares it alone, or before the name of the site; a first page is the site."""
    html = declared(og, "Reed Pottery", title)
    assert titled(html, "Reed Pottery", url="https://reed.example/mugs") == "Mugs"
    for first in (
        "https://reed.example/",
        "https://reed.example/en",
        "https://reed.example/index.php",
    ):
        assert titled(html, "Reed Pottery", url=first) == "Reed Pottery"


def test_what_stands_behind_the_site_may_be_its_motto() -> None:
    """So may what is declared of a page without an address."""
    html = declared("Reed Pottery", "Reed Pottery", "Reed Pottery - Clay since 1901")
    assert titled(html, "Reed Pottery", url="https://reed.example/mugs") == "Reed Pottery"
    assert titled(declared("Mugs", "Reed Pottery", "x"), "Reed Pottery") == "Reed Pottery"


MANUAL = "<head><title>Sedge: Sedge::Stem Class Reference</title><body><div><b>Sedge</b> 2.0</div>"


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ('<div class="title">Sedge::Stem Class Reference</div>', "Sedge::Stem Class Reference"),
        ('<div class="subtitle">Sedge::Stem Class Reference</div>', "Sedge"),
        ('<div class="title">Sedge::Leaf Class Reference</div>', "Sedge"),
        (
            '<div class="title">Sedge::Stem Class Reference</div><div class="title">Leaf</div>',
            "Sedge",
        ),
    ],
)
def test_a_line_that_is_named_title(html: str, title: str) -> None:
    """The only one of a page is its title, if <title> ends so."""
    assert titled(MANUAL + html + TEXT, "Sedge", url="https://api.example/stem") == title


def test_a_line_named_title_that_says_the_site() -> None:
    """It stands above the topic, or is declared."""
    head = "<head><title>Frogs - Moor Gazette</title>"
    site, topic = '<div class="title">Moor Gazette</div>', "<p>Frogs</p>"
    url = "https://moor.example/frogs"
    assert titled(f"{head}<body>{site}{topic}{TEXT}", "Frogs", url=url) == "Frogs"
    named = f"{head}<meta property='og:site_name' content='Moor Gazette'><body>{topic}{site}{TEXT}"
    assert titled(named, "Frogs", url=url) == "Frogs"


@pytest.mark.parametrize(
    ("heading", "url", "title"),
    [
        ("Pilot (m/w)", "https://jobs.example/tarn/7f3a", "Pilot (m/w)"),
        ("Pilot (m/w)", "https://tarn.example/7f3a", "Pilot (m/w)"),
        ("Pilot (m/w)", "https://jobs.example/7f3a", "Tarn"),
        ("Pilots", "https://jobs.example/tarn/7f3a", "Tarn"),
    ],
)
def test_a_firm_before_the_headline(heading: str, url: str, title: str) -> None:
    """Is no title where the address names it and the headline says the rest."""
    page = f"<head><title>Tarn - Pilot (m/w)</title><body><h2>{heading}</h2>{TEXT}"
    assert titled(page, "Tarn", Label.TITLE, url=url) == title


def test_a_topic_before_a_colon_is_no_firm() -> None:
    """The headline may say the rest of the title, and the address the topic."""
    page = f"<head><title>Tarn: How deep is it?</title><body><h2>How deep is it?</h2>{TEXT}"
    url = "https://ponds.example/tarn"
    for chosen in ("Tarn", "Tarn: How deep is it?"):
        assert titled(page, chosen, Label.TITLE, url=url) == chosen


def test_a_site_behind_the_title_is_no_headline() -> None:
    """Even if it is set as one, and the first word of <title> is in the address."""
    page = f"<head><title>Frogs - Tarn Post</title><body><h1>Tarn Post</h1>{TEXT}"
    url = "https://tarnpost.example/frogs"
    assert titled(page, "Frogs", Label.TITLE, url=url) == "Frogs"


@pytest.mark.parametrize(
    ("number", "declared", "title"),
    [
        ("XY123456B2", "Pond with two outlets", "Pond with two outlets"),
        ("Ponds", "Pond with two outlets", "Ponds"),
        ("XY123456B2", "Pond with one outlet", "XY123456B2"),
    ],
)
def test_a_number_before_the_title(number: str, declared: str, title: str) -> None:
    """Patents and laws have one; libraries declare the title that <title> has behind it."""
    whole = f"{number} - Pond with two outlets - Patents of Tarn"
    page = f"<head><title>{whole}</title><meta name='DC.title' content='{declared}'><body>{TEXT}"
    assert titled(page, number) == title


BOARD = "<div id='{name}'><a href='./board'><img src='l.png' alt=''></a><h1>Reed Board</h1></div>"


@pytest.mark.parametrize("way", ["View topic", "Thema anzeigen", "Voir le sujet"])
def test_the_site_and_what_is_done_stand_before_the_topic(way: str) -> None:
    """Nothing leads home in words; that the heading is the site's, its container says."""
    title = f"<head><title>Reed Board &bull; {way} - Cutting reeds in May</title><body>"
    topic = f"<h2><a href='./t'>Cutting reeds in May</a></h2>{TEXT}"
    html = title + BOARD.format(name="site-description") + topic
    assert titled(html, "Reed Board") == "Cutting reeds in May"
    other = title + BOARD.format(name="teaser") + topic
    assert titled(other, "Reed Board") == "Reed Board"
    line = title + BOARD.format(name="site-description") + f"<p>Cutting reeds in May</p>{TEXT}"
    assert titled(line, "Reed Board") == "Reed Board"


ENTRY = "<h2><a href='/reeds' rel='{rel}'>Cutting reeds in May</a></h2>"


@pytest.mark.parametrize(
    ("title", "rel", "own"),
    [
        ("Reed Notes » Blog Archive » Cutting reeds in May", "", "Cutting reeds in May"),
        ("Reed Notes » Blog-Archiv » Cutting reeds in May", "", "Cutting reeds in May"),
        ("Reed Notes » Cutting reeds in May", "bookmark", "Cutting reeds in May"),
        ("Reed Notes » Cutting reeds in May", "nofollow", "Reed Notes"),
        ("Reed Notes » Ponds » Cutting reeds in May", "", "Reed Notes"),
    ],
)
def test_the_entry_of_a_blog_below_its_name(title: str, rel: str, own: str) -> None:
    """Is the title where <title> or the link says that it is an entry; else it may be a section."""
    html = f"<head><title>{title}</title><body><h1>Reed Notes</h1>{ENTRY.format(rel=rel)}{TEXT}"
    assert titled(html, "Reed Notes") == own


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("Cutting reeds:Reed Notes", "Cutting reeds"),
        ("Cutting reeds|Reed Notes", "Cutting reeds"),
        ("All you need to know of Reed Notes", "All you need to know of Reed Notes"),
        ("Pond:Reed Notes", "Pond:Reed Notes"),
        ("Cutting reeds -", "Cutting reeds"),
        ("Cutting reeds in -", "Cutting reeds in"),
        ("Pond-", "Pond-"),
    ],
)
def test_what_is_glued_to_a_title(title: str, own: str) -> None:
    """Goes if it is the name of the site, and so does a separator with nothing behind it."""
    head = f"<title>{title}</title><meta property='og:site_name' content='Reed Notes'>"
    assert titled(f"<head>{head}<body>{TEXT}", title) == own


@pytest.mark.parametrize(
    ("marks", "heading", "own"),
    [
        ("itemprop=headline", "Come and see the reeds being cut", True),
        ("", "Come and see the reeds being cut", False),
        ("itemprop=headline", "Start of the page", False),
    ],
)
def test_a_headline_that_is_marked(marks: str, heading: str, *, own: bool) -> None:
    """Is the title, if what <title> says is another wording of it and not on the page."""
    title = "Reeds are cut here"
    html = f"<head><title>{title}</title><body><h1 {marks}>{heading}</h1>{TEXT}"
    assert titled(html, title, Label.TITLE) == (heading if own else title)


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("Home | Pond Club", "Pond Club"),
        ("# Home | Pond Club", "Pond Club"),
        ("Pond Club - Startseite", "Pond Club"),
        ("Home", "Home"),
        ("News | Pond Club", "News | Pond Club"),
        ("Home for ponds | Pond Club", "Home for ponds | Pond Club"),
        ("Home: a film of ponds", "Home: a film of ponds"),
    ],
)
def test_home_beside_a_title(title: str, rest: str) -> None:
    """Says of a first page that it is one, and of another page something else."""
    html = f"<head><title>{title}</title><meta property='og:title' content='{title}'>{TEXT}"
    assert titled(html, title, url="https://pond.example/en") == rest
    assert titled(html, title, url="https://pond.example/house") == title


SONG = "Ann Lee - Down by the Mill"


@pytest.mark.parametrize(
    ("title", "og", "body", "expected"),
    [
        (f"{SONG} - Tapes", SONG, "", SONG),
        (f"{SONG} - Tapes", SONG, "<h1>Down by the Mill</h1>", "Down by the Mill"),
        (SONG, SONG, "", "Down by the Mill"),
        ("Down by the Mill - Songs - Tapes", "Down by the Mill - Songs", "", "Down by the Mill"),
        (f"{SONG} - Tapes", "Down by the Mill", "", "Down by the Mill"),
        (f"{SONG} - Tapes", "Ann Lee - Up the Mill", "", "Down by the Mill"),
        ("Tapes - Down by the Mill | All", "Tapes - Down by the Mill", "", "Down by the Mill"),
    ],
)
def test_a_piece_of_what_is_stated(title: str, og: str, body: str, expected: str) -> None:
    """That the page does not show: og:title is all of it, if it does not name the site."""
    head = f"<head><title>{title}</title><meta property='og:title' content='{og}'>"
    page = sight(f"{head}<body>{body}{TEXT}", url="https://tapes.example/1")
    chosen = Candidate("Down by the Mill", "down by the mill", {"last piece": 0})
    chosen.block = page.first_of.get(chosen.key)
    assert own_title(page, chosen) == expected
