"""The block of HTML that is the headline, by the declared title."""

from dataclasses import replace

import pytest

from cleaner.blocks.segments import Zone
from cleaner.judging.top.html_title import title_in_html
from tests.judging.lines import look_of

STORY = (
    "The last ferry of the season left Grimsay on Monday with forty sheep, two tractors and the "
    "whole of the island's football team, and nobody knows whether it comes back."
)
STORM = "Storm over Grimsay takes the roof off a mill"
CHINESE = "池塘边的芦苇今年长得很高村民提前收割"


def title(declared: str, *blocks: tuple[str, str], links: float = 0.0) -> str | None:
    """Give the text of the headline. blocks: the tag and the text of each.

    links: what share of the first block they are.
    """
    looks = [replace(look_of(text, i), tag=tag) for i, (tag, text) in enumerate(blocks)]
    looks[0] = replace(looks[0], links=links)
    looks.append(replace(look_of(STORY, len(looks), score=0.95), tag="p"))
    found = title_in_html(looks, declared)
    return None if found is None else looks[found].text


@pytest.mark.parametrize(
    ("declared", "blocks", "headline"),
    [
        (
            "Fishing rights of the bay - Grimsay Port",
            [("div", "Main page → Fishing rights of the bay"), ("p", "Fishing rights of the bay")],
            "Fishing rights of the bay",
        ),
        (
            "Grimsay-Port",
            [("div", "© Grimsay-Port"), ("div", "A gull"), ("p", "Grimsay Port")],
            "Grimsay Port",
        ),
        ("Grimsay-Port", [("div", "© Grimsay-Port")], None),
        ("Licensing", [("div", "Main page → Licensing"), ("div", "Licensing")], "Licensing"),
        (
            "The harbour group of Grimsay - New pier opened",
            [("div", "group of Grimsay"), ("div", "New pier opened")],
            "New pier opened",
        ),
        ("Grimsay Port", [("p", "The Port of Grimsay"), ("p", "On it")], "The Port of Grimsay"),
        (f"{CHINESE} 乡村办_芦苇网", [("div", "乡村办"), ("div", CHINESE)], CHINESE),
        (f"{CHINESE}-芦苇网", [("div", "芦苇网 正文"), ("div", CHINESE)], CHINESE),
        ("怎样写好正文-芦苇网", [("h2", "怎样写好正文"), ("h2", "怎样写好")], "怎样写好正文"),
        (f"{STORM}-Post", [("h4", STORM), ("h3", "Storm over Grimsay takes a roof")], STORM),
        ("新闻动态--芦苇学会", [("h3", "首页 - 新闻动态"), ("h5", CHINESE)], None),
        (f"{CHINESE}-芦苇网", [("div", "芦苇"), ("h1", "村民收割")], "村民收割"),
    ],
)  # fmt: skip
def test_headlines(declared: str, blocks: list[tuple[str, str]], headline: str | None) -> None:
    """What says the declared title, or a piece of it, goes before what is like it."""
    assert title(declared, *blocks) == headline


def test_a_link_that_says_the_name_of_the_site() -> None:
    """Is no headline, though it says a piece of the declared title."""
    blocks = [("div", "Grimsay Port News"), ("div", "Fishing rights of the bay")]
    declared = "Fishing rights of the bay - Grimsay Port News"
    assert title(declared, *blocks, links=1.0) == "Fishing rights of the bay"


def test_a_small_line_above_the_headline() -> None:
    """Goes before a heading like the title only if it is of some words."""
    declared = "Ferries: the last ferry leaves Grimsay today"
    heading = ("h2", "The last ferry leaves Grimsay")
    assert title(declared, ("p", "Ferries"), heading) == heading[1]


def test_the_heading_of_a_search_box() -> None:
    """Is no headline, though it names the site; one outside of the header is."""
    blocks = [("h2", "Search Grimsay Port"), ("h1", "Fishing and boats")]
    looks = [replace(look_of(text, i), tag=tag) for i, (tag, text) in enumerate(blocks)]
    looks.append(replace(look_of(STORY, len(looks), score=0.95), tag="p"))
    assert title_in_html(looks, "Grimsay Port - Home") == 0
    looks[0] = replace(looks[0], zones=Zone.HEADER)
    assert title_in_html(looks, "Grimsay Port - Home") == 1
    news = "Search for two boats of Grimsay Port"
    looks[0] = replace(look_of(news, 0), tag="h2", zones=Zone.HEADER)
    assert title_in_html(looks, f"{news} - Home") == 0


def test_a_subtitle_in_a_long_declared_title() -> None:
    """Is more like it than the headline, which says a piece of it."""
    below = "All the boats and all the harbours of the west coast, from north to south"
    blocks = [("h1", "Grimsay Port"), ("p", below), ("h1", "Twelve good boats"), ("h1", "Others")]
    looks = [replace(look_of(text, i), tag=tag) for i, (tag, text) in enumerate(blocks)]
    looks.append(replace(look_of(STORY, len(looks), score=0.95), tag="p"))
    declared = f"Twelve good boats - {below} - Ann Lee | Grimsay Press"
    assert title_in_html(looks, declared) == 1
    looks[1] = replace(looks[1], names=("<p>", "subtitle", "<div>"))
    assert title_in_html(looks, declared) == 2
