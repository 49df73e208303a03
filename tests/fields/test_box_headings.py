"""Titles of first pages that are headings of boxes."""

from dataclasses import replace

import pytest

import cleaner
from cleaner.fields.box_headings import declared_titles, is_of_box
from cleaner.fields.candidates import Candidate, bare
from cleaner.structure import Mark, MarkKind, Structure
from tests.fields.conftest import sight

FRONT = "https://tarn.example/"
TITLE = "Tarn Joinery | Chairs and tables of oak"
TEXT = "<p>Each chair is made of one tree, and takes a joiner the whole of a week.</p>"


def is_box(
    body: str, said: str, *, url: str = FRONT, title: str = TITLE, page_type: str = "listing"
) -> bool:
    """Whether the first block that says this, chosen as the title, is of a box."""
    page = sight(f"<head><title>{title}</title></head><body>{body}</body>", url=url)
    key = bare(said)
    return is_of_box(page, Candidate(said, key, {"h1": 0}, page.first_of[key]), page_type)


BOXES = f"<h1>Log in</h1>{TEXT}<h1>Most read</h1>{TEXT}"


def test_one_of_several_boxes() -> None:
    """Of a first page has no word of what that declares."""
    assert is_box(BOXES, "Log in")
    assert is_box(BOXES.replace("h1", "h2"), "Most read")
    assert not is_box(BOXES, "Log in", url=f"{FRONT}members")
    assert not is_box(BOXES, "Log in", url="")
    assert not is_box(BOXES, "Log in", title="")


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("The oak chair", TITLE),
        ("Two joiners", TITLE),
        ("オークの椅子", "椅子工房"),
        ("Möbel aus Eiche", "Eichenmöbel, Eichentische"),
    ],
)
def test_a_heading_that_shares_a_word(heading: str, title: str) -> None:
    """With <title>, in another form perhaps, is one of the page."""
    body = f"<h1>{heading}</h1>{TEXT}<h1>Most read</h1>{TEXT}"
    assert not is_box(body, heading, title=title)
    assert is_box(body, heading, title="Quayside bread")


def test_the_only_heading() -> None:
    """Is the slogan of the site, but not low on the page, and not in its foot."""
    slogan = "<h1>Sit down at last</h1>"
    assert not is_box(slogan + TEXT * 4, "Sit down at last")
    assert is_box(TEXT * 4 + slogan, "Sit down at last")
    for name in ("footer", "tag-cloud", "navbar", "newsletter-box", "mega-footer"):
        assert is_box(f"<div class={name}>{slogan}</div>{TEXT * 4}", "Sit down at last")
    for name in ("canvas", "unavailable", "content", "navy", "menubuilder-page"):
        assert not is_box(f"<div class={name}>{slogan}</div>{TEXT * 4}", "Sit down at last")


def test_many_headings() -> None:
    """Are of boxes, though one shares a word; not if <title> has it all."""
    body = "".join(f"<h1>{text}</h1>{TEXT}" for text in ("A new chair", "Log in", "Tarn Joinery"))
    assert is_box(body, "A new chair")
    assert not is_box(body, "Tarn Joinery")
    assert not is_box(body, "A new chair", url=f"{FRONT}chairs")


def test_an_article_at_the_first_page() -> None:
    """May be all of a site, under its name; a manual has many headings of its own."""
    story = f"<h2>Why I left the harbour</h2>{TEXT * 3}"
    assert is_box(story, "Why I left the harbour")
    assert not is_box(story, "Why I left the harbour", page_type="article")
    assert not is_box(BOXES, "Log in", page_type="article")
    many = f"{BOXES}<h1>New</h1>{TEXT}"
    assert is_box(many, "Log in", page_type="article")
    assert not is_box(many, "Log in", page_type="documentation")


def test_the_way_to_the_page() -> None:
    """Is no title anywhere; a headline in the same box is one, and so is the last of the crumbs."""
    crumbs = "<div class='bread-crumbs'><{0}>{1}</{0}></div>" + TEXT
    way = "You are here: Tarn Joinery"
    assert is_box(crumbs.format("p", way), way, url=f"{FRONT}chairs")
    assert not is_box(crumbs.format("h1", "Repairs"), "Repairs", url=f"{FRONT}chairs")
    assert not is_box(crumbs.format("p", "Tarn Joinery"), "Tarn Joinery", url=f"{FRONT}chairs")


def test_home() -> None:
    """Names no first page, declared or not; another page may be called so."""
    home = Candidate("Home page", "home page", {"og:title": 0})
    for url, expected in ((FRONT, True), (f"{FRONT}house", False)):
        page = sight(f"<head><title>{TITLE}</title></head><body>{TEXT}", url=url)
        assert is_of_box(page, home, "listing") is expected
        found = [home, Candidate("Tarn Joinery", "tarn joinery", {"first piece": 0})]
        assert declared_titles(page, found) == [1]


@pytest.mark.parametrize("said", ["Untitled Document", "New Page 1", "Page"])
def test_no_title(said: str) -> None:
    """Is what programs write where nobody gave one."""
    page = sight(f"<head><title>{said}</title></head><body>{BOXES}", url=FRONT)
    assert declared_titles(page, [Candidate(said, bare(said), {"title element": 0})]) == []


def test_what_the_page_declares() -> None:
    """Is no piece of a heading."""
    page = sight(f"<head><title>{TITLE}</title></head><body>{TEXT}", url=FRONT)
    names = ("Tarn Joinery", "Most read", "Chairs and tables of oak")
    found = [Candidate(name, bare(name), {"first piece": 0}) for name in names]
    assert declared_titles(page, found) == [0, 2]
    assert declared_titles(page, [Candidate("Tarn Joinery", "tarn joinery", {"h2": 0})]) == []


def test_the_title_of_a_page_of_boxes() -> None:
    """Is what it declares, and no box is its headline; else it is named as its site."""
    body = f"<h1>Most read</h1><a href=/a>All news</a><h1>Log in</h1><h2>Oak</h2>{TEXT * 3}"
    page = f"<html><head><title>{{}}</title></head><body>{body}</body></html>"
    found = cleaner.clean(page.format(TITLE), url=FRONT)
    assert found.title is not None
    assert found.title in TITLE
    assert not [block for block in found.blocks if block.label == "title" and block.text in body]
    site = "<meta property='og:site_name' content='Tarn Joinery'><title>"
    named = page.format("Home").replace("<title>", site)
    assert cleaner.clean(named, url=FRONT).title == "Tarn Joinery"


@pytest.mark.parametrize("name", ["sr-only", "visually-hidden", "unsichtbar", "hide-text"])
def test_a_heading_that_is_only_read_aloud(name: str) -> None:
    """Names no page unless that declares it, and no piece of it does."""
    heading = f"<h1 class='{name}'>Menus - Service</h1>{TEXT * 4}"
    assert is_box(heading, "Menus - Service", url=f"{FRONT}chairs", page_type="article")
    assert not is_box(heading, "Menus - Service", url="", title="Service at the inn")
    page = sight(f"<head><title>{TITLE}</title></head><body>{heading}", url="")
    assert is_of_box(page, Candidate("Menus", "menus", {"first piece": 1}), "article")
    assert not is_of_box(page, Candidate("Tarn Joinery", "tarn joinery", {"first piece": 0}), "a")


def test_a_heading_in_a_menu() -> None:
    """Names no page; of a first page or a list not even where it shares a word with <title>."""
    menu = "<nav><h1>{}</h1><a href=/a>All</a></nav>" + TEXT * 4
    assert is_box(menu.format("My town"), "My town", url=f"{FRONT}a", page_type="article")
    joinery = menu.format("My joinery")
    assert is_box(joinery, "My joinery", page_type="article")
    assert is_box(joinery, "My joinery", url="")
    assert not is_box(joinery, "My joinery", url="", page_type="article")
    assert not is_box(menu.format("Tarn Joinery"), "Tarn Joinery")


def is_entry(
    target: str, url: str, page_type: str = "listing", start: int = 0, kind: str = "link"
) -> bool:
    """Whether a heading that is a link, from one of its characters on, is of an entry of a list."""
    said = "Sit down at last"
    page = sight(f"<head><title>{TITLE}</title></head><body><h1>{said}</h1>{TEXT * 4}", url=url)
    mark = Mark(MarkKind(kind), start, len(said), target)
    first = page.blocks[0]._replace(structure=Structure(marks=(mark,)))
    page = replace(page, blocks=[first, *page.blocks[1:]])
    return is_of_box(page, Candidate(said, bare(said), {"h1": 0}, 0), page_type)


def test_an_entry_of_a_list() -> None:
    """Is a heading linked as a whole to another page; the page may link itself, or its site."""
    for url in ("", f"{FRONT}news"):
        assert is_entry("/2014/7/sit.html", url)
        assert not is_entry("/2014/7/sit.html", url, "article")
        assert not is_entry("/2014/7/sit.html", url, start=4)
        assert not is_entry("/2014/7/sit.html", url, kind="strong")
        assert not is_entry("/", url)
        assert not is_entry("//[", url)
    assert not is_entry(f"{FRONT}news/", f"{FRONT}news")
