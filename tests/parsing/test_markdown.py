"""Markdown is told from other text, and becomes a page."""

import pytest

from cleaner.model import MediaType, Page, Scrape
from cleaner.parsing import parse
from cleaner.parsing.markdown import is_markdown, to_html
from cleaner.parsing.sniffing import sniff

MENU = "* [Home](/)\n* [News](/news)\n* [Weather](/weather)\n"


def page(source: str, url: str | None = None) -> Page:
    """Parse a Markdown scrape."""
    return parse(Scrape(source, url=url), 100_000)


@pytest.mark.parametrize(
    "text",
    [
        MENU,
        "[Start](#a) | [Seiten](seiten/alle) | [Über uns](ueber.html)",
        "Seals [1][a], [2][b], [3][c].\n\n[a]: https://a.example/\n[b]: /b\n[c]: <https://c.example>\n",
        "![](https://x.example/1.png)\n![](https://x.example/2.png)\n![](data:image/png;base64,AA)",
        "## Moon\n\n**No** wind.\n\n## Dust\n\n**Much** of it.\n",
        "# Moon\n\nNo wind.\n\n## Dust\n\nMuch of it, as [Lee](https://lee.example/) says.",
        "# Moon\n\n```text\nno wind\n```\n\n## Dust\n",
        "# Moon\n\nNo wind.\n\n## Dust\n\nMuch of it.",
        "## Wind\n\nNone.\n\n## Dust\n\nMuch of it.\n\n## Seas\n\n- Of stone.\n- Of ash.\n",
        "# Moon\n\nIt has **no** wind.\n\n- dust\n- seas\n",
        "# Moon\n\nNo wind, as [Lee](https://lee.example/) says.",
        "# Moon\n\nIt has no wind:\n\n```sh\n# asks the moon\nwind --moon\n```\n",
        '+++\ntitle = "Moon"\n+++\nThe moon has no wind.',
        '+++\ntitle="Moon"\ndate=1912-03-01\ndraft=false\n+++\nThe moon has no wind.',
        "The moon:\n\n| wind | dust |\n| :--- | ---: |\n| none | much |\n",
        "---\ntitle: Moon\n---\nThe moon has no wind.",
        "Title: Moon\n\nURL Source: https://m.example/\n\nMarkdown Content:\nThe moon has no wind.",
    ],
)
def test_markdown(text: str) -> None:
    """Links, several kinds of other marks, a table, or what stands above it, tell."""
    assert is_markdown(text)
    assert sniff(text) is MediaType.MARKDOWN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The moon has no wind at all. It has dust, though.",
        "# Moon\n\nNo wind.\n\nMuch dust.",
        "# Moon\n\nNo wind.\n\n- dust\n- seas\n",
        "# Moon\n\nNo wind.\n\n# Dust\n\nMuch of it.\n\n# Seas\n\nOf stone.",
        "```\nno wind\n```\n\nMuch dust.",
        "No wind, as [Lee](https://lee.example/) says.",
        "| no wind | much dust |\n\n|--\n",
        "[1]Home [2]News [3]Weather\n\nThe moon [4](again)\n\n   1. https://m.example/\n",
        "table[row](cell); table[row](cell); table[row](cell); handlers[name](event)",
        "2 ** 3 ** 4 and * * * and ** no bold ** words ** at ** all",
        "----------\nThe moon has no wind.\n----------\n",
    ],
)
def test_other_text(text: str) -> None:
    """A few marks are in any text, and brackets in any code."""
    assert not is_markdown(text)
    assert sniff(text) is MediaType.TEXT


SCRIPT = """#!/bin/sh

# Wind

# Asks the moon whether there is wind.

set -e

## Dust

curl --silent https://moon.example/dust | sort -n  # the most is below
"""
SETTINGS = """# Settings of the moon

## Wind

# There is none. It may be changed here.

wind = 0

## Dust

dust = "much"
"""
PROGRAM = '''# Licence: MIT

"""Tells of the moon."""


class Moon:
    """It has no wind."""

    def tell(self, **dust):
        """Tell it, **once**, to all."""
        return {**dust, "wind": None}
'''
CELLS = """# %% [markdown]
# # Moon

# %%
wind = 0

# ## Dust

# There is much of it.
"""
HEADER = """#ifndef MOON_H

# define MOON_H

/* The moon has no wind. */

#endif
"""
CHAT = """# general

Ann: the moon has no wind. **really**

#moon #wind

Ann: fine.
"""
MAIL = """Hello Ann,

> # Wind
>
> There is none.

* The moon has dust.
* It has seas.

+ And one more.

# 1

That is all. **Bo**
"""
RANKS = """# 1

The moon has no wind.

# 2

It has dust.

## 3

It has seas.
"""
LYNX = """   #alternate next

# Moon

   The moon has no wind.

## Dust

   * There is much of it.
"""
WIKI = """# The moon has no wind.

# It has dust.

## Much of it.
"""
ROOT = """Ask the moon. As root, type:

# apt-get install moon

# wind --moon

It answers.
"""


@pytest.mark.parametrize(
    "text",
    [SCRIPT, SETTINGS, PROGRAM, CELLS, HEADER, CHAT, MAIL, RANKS, LYNX, WIKI, ROOT],
)
def test_number_signs_that_mark_no_headings(text: str) -> None:
    """Comments, tags, ranks, prompts, quoted mail: none of them makes Markdown of a text."""
    assert not is_markdown(text)
    assert sniff(text) is MediaType.TEXT


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("moon.md", MediaType.MARKDOWN),
        ("moon.txt", MediaType.TEXT),
        (None, MediaType.TEXT),
    ],
)
def test_the_name_of_the_file(path: str | None, kind: MediaType) -> None:
    """It tells where the text does not."""
    scrape = Scrape("The moon has no wind. It has *dust*, though.", path=path)
    assert parse(scrape, 100_000).media_type is kind


ROWS = "Harbour Post\nNews\nSport\nThe ferry is late\nIt came an hour after its time.\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (ROWS, MediaType.TEXT),
        (f"{ROWS}Boats 3 * 4 and pier_7_b of 5|6\n", MediaType.TEXT),
        (f"{ROWS}\n- the pier\n- the quay\n", MediaType.MARKDOWN),
        (f"{ROWS}\n> It was the fog.\n", MediaType.MARKDOWN),
        (f"{ROWS}\nIt was the _fog_.\n", MediaType.MARKDOWN),
        (f"The ferry is late\n=================\n\n{ROWS}", MediaType.MARKDOWN),
    ],
)
def test_named_as_markdown_without_a_mark_of_it(text: str, kind: MediaType) -> None:
    """Lines without a blank line between them would be one paragraph."""
    assert parse(Scrape(text, path="ferry.md"), 100_000).media_type is kind


def test_html_with_a_few_links_of_markdown_is_html() -> None:
    """A page about Markdown."""
    assert sniff(f"<html><body><pre>{MENU}</pre></body></html>") is MediaType.HTML


def test_it_becomes_a_page() -> None:
    """With headings, links, lists, tables and code as elements."""
    root = page(f"{MENU}\n# Moon\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```c\nint wind;\n```\n").root
    assert root is not None
    assert [link.get("href") for link in root.iter("a")] == ["/", "/news", "/weather"]
    assert [element.tag for element in root.iter("li", "h1", "th", "td", "pre")] == [
        *["li"] * 3, "h1", "th", "th", "td", "td", "pre",
    ]  # fmt: skip


def test_what_stands_above_it_is_declared() -> None:
    """As in the head of a page; marks of HTML in it are no markup."""
    found = page(
        '---\ntitle: Sea <b>"blue"</b>\nauthor: Ann\nlang: da\nsource: https://m.example/sea\n'
        f"site: The Moon\ndescription: Of seas & dust.\n---\n{MENU}"
    )
    assert found.declared.title == 'Sea <b>"blue"</b>'
    assert found.declared.meta["author"] == ("Ann",)
    assert found.declared.description == "Of seas & dust."
    assert found.declared.site_name == "The Moon"
    assert found.declared.language == "da"
    assert found.address == "https://m.example/sea"


def test_the_address_that_the_caller_knows_goes_first() -> None:
    """And what is no web address is none."""
    source = f"---\ntitle: Sea\nsource: https://m.example/sea\n---\n{MENU}"
    assert page(source, url="https://n.example/").address == "https://n.example/"
    assert page(source.replace("https://m.example/sea", "The Moon, p. 7")).address is None


def test_menus_far_from_the_edge_are_no_code() -> None:
    """Renderers indent them with the elements around; code of programs stays."""
    html = to_html("Moon\n\n      * [Dust](/dust)\n      * [Seas](/seas)\n")
    assert "<pre>" not in html
    assert html.count("<li>") == 2
    assert "<pre><code>wind = seas[0](dust)" in to_html("Moon\n\n    wind = seas[0](dust)\n")


def test_scripts_in_it_are_not_read() -> None:
    """HTML in Markdown is HTML."""
    found = page(f"{MENU}\n<script>track()</script>\n\n<div>Dust <em>and</em> seas.</div>\n")
    assert found.root is not None
    assert found.root.find(".//em") is not None
