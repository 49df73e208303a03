"""Links to edit a section, and from a heading to itself."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse

EDIT = "<span class=mw-editsection>[<a href=/edit>{edit}</a>]</span>"


def texts(page: str) -> list[str]:
    """Give the blocks of a page."""
    return list(split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000)).texts)


@pytest.mark.parametrize("edit", ["edit", "Bearbeiten | Quelltext bearbeiten", "редактировать"])
def test_links_to_edit_a_section_of_a_wiki(edit: str) -> None:
    """Inside the heading, as it was, and beside it, as it is now; what follows stays."""
    link = EDIT.format(edit=edit)
    assert texts(f"<h2>Tides{link}</h2><p>High water.</p>") == ["Tides", "High water."]
    assert texts(f"<div><h2>Tides</h2>{link} of May</div>") == ["Tides", "of May"]
    block = link.replace("span", "div")
    assert texts(f"<h2>Tides</h2>{block}<p>High water.</p>") == ["Tides", "High water."]


def test_links_in_each_of_many_headings() -> None:
    """Not in the first alone, whatever elements stand in them."""
    bracket = "<span class=mw-editsection-bracket>{}</span>"
    edit = EDIT.format(edit="edit").replace("[", bracket.format("["))
    edit = edit.replace("]", bracket.format("]"))
    source = "<a href=/m><span class=viewcode-link><span class=pre>[source]</span></span></a>"
    itself = "<a href='#x'><span>#</span></a>"
    for link in (edit, source, itself, itself * 2):
        page = "".join(f"<h2>Part {n}{link}</h2><p>High water.</p>" for n in range(3))
        assert texts(page)[::2] == ["Part 0", "Part 1", "Part 2"]


def test_links_to_edit_a_section_of_an_old_wiki() -> None:
    """Before or in the heading, by a class of its own; another that begins so is none."""
    link = EDIT.format(edit="[muokkaa]").replace("mw-editsection", "{}")
    block = link.replace("span", "div")
    for name in ("editsection", "'editsection plainlinks'"):
        page = f"{block.format(name)}<h2>Tides</h2><p>High water.</p>"
        assert texts(page) == ["Tides", "High water."]
        assert texts(f"<h2>{link.format(name)} Tides</h2>") == ["Tides"]
    assert texts(f"<h2>{link.format('editsections')} Tides</h2>") != ["Tides"]


@pytest.mark.parametrize("sign", ["¶", "&para;", "#", "§", "🔗"])
@pytest.mark.parametrize("tag", ["h1", "h3", "dt"])
def test_links_from_a_heading_to_itself(sign: str, tag: str) -> None:
    """Behind or before its words."""
    link = f"<a class=anchor href='#tides'>{sign}</a>"
    assert texts(f"<{tag}>Tides{link}</{tag}>") == ["Tides"]
    assert texts(f"<{tag}>{link} Tides</{tag}>") == ["Tides"]
    saved = link.replace("#tides", "https://harbour.example/moon#tides")
    assert texts(f"<{tag}>Tides{saved}</{tag}>") == ["Tides"]


def test_links_to_the_source() -> None:
    """As manuals of Python have them behind what they describe; others say what they lead to."""
    term = "<dl><dt>tide(day)<a href='/m'><span class='{}'><b>[source]</b></span></a></dt></dl>"
    assert texts(term.format("viewcode-link")) == ["tide(day)"]
    assert texts(term.format("link")) == ["tide(day)[source]"]


@pytest.mark.parametrize("href", ["#top", "#top_of_page", "#pageTop", "#back-to-top"])
def test_links_to_the_top(href: str) -> None:
    """Whatever they are called, with the brackets around them."""
    link = f"<a href='{href}'>nach oben</a>"
    assert texts(f"<h2>Tides &nbsp; {link}</h2>") == ["Tides"]
    assert texts(f"<h2>Tides <small>[{link}]</small></h2>") == ["Tides"]
    assert texts(f"<h2>[{link}] Tides</h2>") == ["Tides"]


@pytest.mark.parametrize(
    "page",
    [
        "<h2><a href='#top'>Tides</a></h2>",
        "<h2>[<a href='#top'>Tides</a>]</h2>",
        "<h2>All <a href='#topics'>Tides</a></h2>",
        "<h2>All <a href='/page#top'>Tides</a></h2>",
        "<p>All <a href='#top'>Tides</a></p>",
    ],
)
def test_other_links_of_headings(page: str) -> None:
    """All of a heading, to other places, and outside of headings."""
    (text,) = texts(page)
    assert "Tides" in text


@pytest.mark.parametrize(
    "page",
    [
        "<h2>Sections <a href='#tides'>§ 4</a></h2>",
        "<h2>Issue <a href='/issues'>#</a></h2>",
        "<p>See <a href='#tides'>¶</a></p>",
        "<h2>C<a>#</a></h2>",
    ],
)
def test_what_stays(page: str) -> None:
    """Links with words, to other pages, or outside of headings."""
    (text,) = texts(page)
    assert text[-1] in "4#¶"
