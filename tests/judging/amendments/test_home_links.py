"""The name of a site above the headline of a page."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.home_links import without_home_links
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

TITLE = Verdict(Label.TITLE, 0.98, "rule title: the page's headline")
KEPT = Verdict(Label.BODY, 0.9, "block model: 5 words")
HERE = "https://www.harbour.example/tag/piers"
ARCHIVE = "https://web.archive.org/web/"
LOGO = "<div><a href='{}'><span>Harbour News</span> All of the coast</a></div>"


def is_kept(logo: str, address: str | None = HERE, around: str = "{}<h2>Piers</h2>") -> bool:
    """Whether what stands above the headline is, or below it."""
    page = f"<body>{around.format(logo)}<p>Nine of them.</p>"
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 100_000))
    verdicts = [TITLE if tag == "h2" else KEPT for tag in segments.tags]
    decided = without_home_links(segments, verdicts, address)
    return all(verdict.kept for verdict in decided)


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("/", HERE),
        ("/", None),
        ("/index.php", HERE),
        ("https://harbour.example", HERE),
        ("//www.harbour.example/", HERE),
        (f"{ARCHIVE}20240102030405/https://www.harbour.example/", f"{ARCHIVE}{HERE}"),
        ("/web/20240102030405im_/https://harbour.example/", f"{ARCHIVE}2024/{HERE}"),
    ],
)
def test_links_to_the_first_page(href: str, address: str | None) -> None:
    """They go, whether a heading or not, and what is linked beside them."""
    assert not is_kept(LOGO.format(href), address)
    assert not is_kept(f"<h1>{LOGO.format(href)}</h1>", address)
    assert not is_kept(f"<a href='{href}'><div>Harbour News</div></a>", address)


@pytest.mark.parametrize(
    "logo",
    [
        LOGO.format("/news"),
        LOGO.format("#"),
        LOGO.format("index.html"),
        LOGO.format("/?p=3"),
        LOGO.format("/#story"),
        LOGO.format("https://other.example/"),
        LOGO.format("mailto:a@harbour.example"),
        LOGO.format("http://[/"),
        "<div><a href='/'>Harbour</a> has nine piers</div>",
        "<div><a href='/'>Harbour</a> <a href='/news'>News</a></div>",
        "<div>Harbour News</div>",
    ],
)
def test_other_links(logo: str) -> None:
    """They stay, and what is no link."""
    assert is_kept(logo)


def test_below_the_headline() -> None:
    """It may be what a list names; and a page without a headline may be of the site."""
    assert is_kept(LOGO.format("/"), around="<h2>Piers</h2>{}")
    assert is_kept(LOGO.format("/"), around="{}")
    assert is_kept(LOGO.format("https://harbour.example/"), None)
