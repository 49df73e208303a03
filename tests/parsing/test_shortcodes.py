"""Shortcodes that are left in a page."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse


def texts(page: str) -> list[str]:
    """Give the blocks of a page."""
    return list(split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000)).texts)


@pytest.mark.parametrize(
    "code",
    [
        '[drawing id="b17"]',
        "[drawing id=&quot;b17&quot;]",
        "[sharing app=&#8221;buttons&#8221; id=&#8221;20&#8243;]",
        '[audio src="http://harbour.example/tide.mp3" /]',
    ],
)
def test_shortcodes(code: str) -> None:
    """At the end of a paragraph, alone, and before an element."""
    page = f"<p>The tide rose. {code}</p><div>{code}</div><p><b>It</b> fell.{code}</p>"
    assert texts(page) == ["The tide rose.", "It fell."]


def test_ends_of_shortcodes() -> None:
    """What stands between stays; so does an end without a beginning."""
    page = '<p>[caption id="a1"]<img src=a.jpg> The quay[/caption] at dawn [/quay]</p>'
    assert texts(page) == ["The quay at dawn [/quay]"]


@pytest.mark.parametrize(
    "page",
    [
        '<p>Write <code>[gallery ids="1,2"]</code> there.</p>',
        '<pre>[gallery ids="1,2"]</pre>',
        '<p>This shortcode shows a picture: [gallery ids="1,2"]</p>',
        "<p>The tide [sic] rose [see page 4].</p>",
        '<p>All that match [type="text"] are fields, as //a[@id="b"] is.</p>',
        "<p>[quote=Ann]The tide rose.[/quote]</p>",
        '<p>[quote author="Ann"]The tide rose.[/quote]</p>',
        '<p>A picture is written as [img src="a.png"] there.</p>',
        '<p>In BBCode: [gallery ids="1,2"]</p>',
        '<p>[he said "no" = a lie]</p>',
    ],
)
def test_other_brackets(page: str) -> None:
    """In code, on pages about them, remarks, selectors, and what members of forums write."""
    assert "[" in texts(page)[0]
