"""Images that stand by themselves."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse
from cleaner.structure import MarkKind
from cleaner.structuring import read_structures, with_figures


def figures(page: str, *removed: str, unchosen: str = "") -> list[tuple[str, bool, str]]:
    """Give of each figure the block it is at, whether behind it, and the address.

    removed: texts of blocks that were not kept.  unchosen: of one that was, but is not written.
    """
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000_000))
    kept = [text not in removed for text in segments.texts]
    chosen = [keep and text != unchosen for text, keep in zip(segments.texts, kept, strict=True)]
    found = with_figures(segments, chosen, read_structures(segments, kept), None)
    return [
        (text, mark.start > 0, mark.target or "")
        for text, one in zip(segments.texts, found, strict=True)
        for mark in (one.marks if one else ())
        if mark.kind is MarkKind.FIGURE
    ]


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p>a</p><img src=i><p>b</p>", ("b", False)),
        ("<p>a</p><figure><img src=i><figcaption>b</figcaption></figure>", ("b", False)),
        ("<p>a</p><p><a href=/x><img src=i></a></p><p>b</p>", ("b", False)),
        ("<p>a</p><picture><source srcset='j 2x'><img src=i></picture><p>b</p>", ("b", False)),
        ("<div>a<br><br><img src=i><br><br>b</div>", ("b", False)),
        ("<div><img src=i><p>a</p></div>", ("a", False)),
        ("<div><p>a</p><img src=i></div>", ("a", True)),
        ("<p>a</p><img src=i><ul><li>b</ul>", ("a", True)),
        ("<p>a</p><ul><li><img src=i><p>b</p></ul>", ("b", False)),
        ("<div><img src=i><ul><li>b</ul></div>", ("b", False)),
    ],
)
def test_figures(page: str, found: tuple[str, bool]) -> None:
    """Stand at the next block; behind the one before where the next is in a list of its own."""
    assert figures(page) == [(*found, "i")]


@pytest.mark.parametrize(
    "page",
    [
        "<p>a <img src=i> b</p>",
        "<p>a</p><img><p>b</p>",
        "<p>a</p><img src='data:image/png;base64,AAAA'><p>b</p>",
        "<p>a</p><img src=i width=24><p>b</p>",
        "<p>a</p><img src=i height=16px><p>b</p>",
        "<p>a</p><nav><img src=i></nav><p>b</p>",
        "<p>a</p><div hidden><img src=i></div><p>b</p>",
        "<img src=i>",
    ],
)
def test_no_figures(page: str) -> None:
    """Those in a line, without an address, of an icon, in a menu, or unseen."""
    assert figures(page) == []


@pytest.mark.parametrize(
    ("page", "count"),
    [
        ("<p>a</p><div><img src=i><p>Next</p></div><p>b</p>", 0),
        ("<p>a</p><p>Next</p><img src=i><p>b</p>", 0),
        ("<p>a</p><img src=i><p>b</p><p>Next</p>", 1),
        ("<p>Next</p><div><img src=i><p>b</p></div>", 1),
    ],
)
def test_figures_beside_what_is_removed(page: str, count: int) -> None:
    """Are removed with it, but where what they stand together with is kept."""
    assert len(figures(page, "Next")) == count


def test_a_block_without_letters() -> None:
    """Does not come between, though it is not kept."""
    page = "<p>a</p><p>\u200d</p><img src=i><p>\u200d</p><p>b</p>"
    assert figures(page, "\u200d") == [("b", False, "i")]


def test_a_figure_beside_what_is_not_written() -> None:
    """Stands at the next that is, such as below a byline."""
    page = "<h1>Moon</h1><p>By Ann Lee</p><img src=i><p>It rose</p>"
    assert figures(page, unchosen="By Ann Lee") == [("It rose", False, "i")]


@pytest.mark.parametrize(
    "image",
    [
        "<img src=dot.gif data-src=i>",
        "<img src='data:,' data-lazy-src=i>",
        "<img srcset='i 1x, j 2x'>",
        "<img data-srcset='i, j 2x'>",
        "<picture><source srcset='i 600w'><img alt=moon></picture>",
    ],
)
def test_images_that_are_shown_later(image: str) -> None:
    """Are found where the page names them for its scripts."""
    assert figures(f"<p>a</p>{image}<p>b</p>") == [("b", False, "i")]


def test_an_image_that_the_page_has_twice() -> None:
    """Such as for readers without scripts."""
    page = "<p>a</p><img data-src=i><noscript><img src=i></noscript><p>b</p>"
    assert figures(page) == [("b", False, "i")]


def test_images_of_a_deep_page() -> None:
    """Cost time and no stack."""
    page = "<div>" * 1_500 + "<p>a</p><img src=i><p>b</p>"
    assert figures(page) == [("b", False, "i")]
