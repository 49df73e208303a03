"""What stands above the text of a Markdown scrape."""

import pytest

from cleaner.parsing.front_matter import read_front_matter

YAML = """---
title: "Tide: the long version"
author:
  - "[[Ann Lee]]"
  - Bo Quist
published: 2026-03-04
source: https://harbour.example/tide
tags: [sea, moon]
---
The tide is late.
"""
TOML = """+++
title = 'Die Flut'
date = 2026-03-04T08:00:00Z
+++
Die Flut kommt spät.
"""
READER = """Title: The ferry is back

URL Source: https://harbour.example/ferry?from=list

Published Time: Wed, 04 Mar 2026 08:00:00 GMT

Markdown Content:
The ferry sails again.
"""


@pytest.mark.parametrize(
    ("source", "values", "rest"),
    [
        (
            YAML,
            {
                "title": ("Tide: the long version",),
                "author": ("Ann Lee", "Bo Quist"),
                "date": ("2026-03-04",),
                "url": ("https://harbour.example/tide",),
            },
            "The tide is late.\n",
        ),
        (
            TOML,
            {"title": ("Die Flut",), "date": ("2026-03-04T08:00:00Z",)},
            "Die Flut kommt spät.\n",
        ),
        (
            READER,
            {
                "title": ("The ferry is back",),
                "url": ("https://harbour.example/ferry?from=list",),
                "date": ("Wed, 04 Mar 2026 08:00:00 GMT",),
            },
            "The ferry sails again.\n",
        ),
        ("\n" + TOML.replace("\n", "\r\n"), None, "Die Flut kommt spät.\r\n"),
    ],
)
def test_the_forms_that_are_read(
    source: str, values: dict[str, tuple[str, ...]] | None, rest: str
) -> None:
    """YAML, TOML, and the lines of reader services; with line ends of either kind."""
    found = read_front_matter(source)
    assert found is not None
    assert source[found.end :] == rest
    if values is not None:
        assert dict(found.values) == values


@pytest.mark.parametrize(
    "source",
    [
        "",
        "---",
        "---\ntitle: Tide\n",  # without an end
        "---\nThe tide is late.\n---\nSo is the moon.\n",
        "---\ncolour: blue\nlayout: post\n---\nThe tide is late.\n",
        "Title: Tide\n\nThe tide is late, said the harbour master.\n\nMarkdown Content:\n",
        "From: Ann\nSubject: Tide\n\nThe tide is late.\n",
        "---\n" + "key: value\n" * 200 + "title: Tide\n---\n",
    ],
)
def test_what_is_none(source: str) -> None:
    """Rules, mail, and lines that tell nothing of a page are text."""
    assert read_front_matter(source) is None


def test_the_marks_of_the_notation_are_no_part_of_a_value() -> None:
    """But brackets in a title are its own, and text on the lines below is not read."""
    found = read_front_matter(
        "---\ntitle: '[1] Sea [2]'\nauthor: \"[[Ann Lee]]\"\nsummary: >\n  Of seas.\n---\n"
    )
    assert found is not None
    assert dict(found.values) == {"title": ("[1] Sea [2]",), "author": ("Ann Lee",)}


def test_a_list_of_authors_in_one_line() -> None:
    """And a key whose value is no text gives way to the next."""
    found = read_front_matter(
        "---\npublished: true\ndate: 2026-03-04\nauthors: ['Ann Lee', Bo Quist]\n---\n"
    )
    assert found is not None
    assert dict(found.values) == {"date": ("2026-03-04",), "author": ("Ann Lee", "Bo Quist")}


def test_the_first_of_two_keys_counts() -> None:
    """`date` and `published` are both a date."""
    found = read_front_matter("---\ndate: 2026-03-04\npublished: 2020-01-01\ntitle: Tide\n---\n")
    assert found is not None
    assert found.values["date"] == ("2026-03-04",)
