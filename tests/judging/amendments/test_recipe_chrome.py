"""What stands around a recipe that a page declares."""

import pytest

from tests.judging.conftest import Judge

STORY = "The soup of the island is made on days on which no ferry sails, and it lasts for three."
PAGE = (
    '<html><head><script type="application/ld+json">{{"@type": "{kind}"}}</script></head><body>'
    "<h1>Leek soup</h1><p>{story}</p><p>{story} Or four.</p>{rest}</body></html>"
)


def taken(judged: Judge, rest: str, rule: str, kind: str = "Recipe") -> set[str]:
    """Give what a rule takes away of a page that the model keeps."""
    verdicts = judged(PAGE.format(kind=kind, story=STORY, rest=rest))
    return {text for text, one in verdicts.items() if one.reason.startswith(f"rule {rule}")}


def test_buttons_appeals_and_notes(judged: Judge) -> None:
    """Go on a page that declares a recipe, and on no other."""
    tools = "<div>Scale</div><div>2x</div><div>2 leeks</div>"
    assert taken(judged, tools, "recipe_tool") == {"Scale", "2x"}
    assert not taken(judged, tools, "recipe_tool", "Article")
    appeal = "Did you make this soup? Be sure to leave a comment and a rating below."
    assert taken(judged, f"<p>{appeal}</p>", "recipe_appeal") == {appeal}
    assert taken(judged, "<div>Keyword: soup</div>", "recipe_note") == {"Keyword: soup"}


LINKED = [f"<a href=/{number}>Soup of the number {number}</a>" for number in range(4)]


def entries(tag: str, behind: str = "", count: int = 4) -> str:
    """Give entries of a list that are links, or begin with one."""
    return "".join(f"<{tag}>{link}{behind}</{tag}>" for link in LINKED[:count])


@pytest.mark.parametrize(
    ("header", "below", "count"),
    [
        ("<h2>More soup recipes</h2>", f"<ul>{entries('li')}</ul>", 5),
        ("<h2>More soup recipes</h2>", f"<ul>{entries('li', count=1)}</ul>", 0),
        ("<h2>Soups of the island</h2>", f"<ul>{entries('li')}</ul>", 0),
        ("<h2>More soup recipes</h2>", "<p>Boil the leeks.</p><p>Boil the milk.</p>", 0),
        ("<h2>More soup recipes</h2>", entries("p", " is thick and green, as they all are"), 5),
        ("<h2>More soup recipes</h2><p>These are good.</p>", f"<ul>{entries('li')}</ul>", 6),
    ],
)
def test_lists_of_other_recipes(judged: Judge, header: str, below: str, count: int) -> None:
    """Go with their header; other lists of links stay, and so do other texts below one."""
    assert len(taken(judged, f"{header}{below}<p>{STORY}</p>", "other_recipes")) == count


@pytest.mark.parametrize(
    ("cards", "count"),
    [
        (entries("h3"), 4),
        (entries("h3", count=2), 0),
        (entries("h3").replace("=/", "=#"), 0),
        ("".join(f"<h3>{link}</h3><p>It is green {i}.</p>" for i, link in enumerate(LINKED)), 7),
        ("".join(f"<h3>{link}</h3><ol><li>Boil {i}.</ol>" for i, link in enumerate(LINKED)), 0),
        ("".join(f"<h3>{link}</h3><h4>Part {i}.</h4>" for i, link in enumerate(LINKED)), 0),
    ],
)
def test_linked_headings(judged: Judge, cards: str, count: int) -> None:
    """Below the ingredients lead to other recipes, with a line on each; not above lists."""
    page = f"{cards}<p>{STORY}</p>"
    assert len(taken(judged, f"<div>2 leeks</div>{page}", "other_recipes")) == count
    assert not taken(judged, page, "other_recipes")
