"""What a block says that makes it chrome for certain."""

from dataclasses import replace

import pytest

from cleaner.judging.chrome import certain
from tests.judging.lines import look_of


@pytest.mark.parametrize(
    ("text", "links", "is_found"),
    [
        ("RELATED: The keeper moves on, see inside!", 0.8, True),
        ("READ MORE: Is the ferry late again?", 0.8, True),
        ("Read more about the ferry", 1.0, True),
        ("RELATED: The keeper moves on, see inside.", 0.8, False),
        ("Read more about how much the ferry costs!", 0.8, False),
        ("RELATED: The keeper moves on, see inside!", 0.1, False),
    ],
)
def test_links_that_lead_on(text: str, links: float, *, is_found: bool) -> None:
    """Headlines end in questions and calls; sentences do not begin with a label."""
    look = replace(look_of(text, score=0.7, tag="p"), links=links)
    found = certain(look)
    assert (found is not None and found.rule == "read_more") == is_found


@pytest.mark.parametrize(
    ("text", "tag", "is_found"),
    [
        ("Video: The keeper shows his lamp", "h3", False),
        ("Analysis: Why the ferry is late", "h2", False),
        # A box and a button are headed too, and elsewhere such a line leads on.
        ("Read more", "h3", True),
        ("Read more about the ferry", "h3", True),
        ("Video: The keeper shows his lamp", "p", True),
    ],
)
def test_kinds_of_stories_before_a_headline(text: str, tag: str, *, is_found: bool) -> None:
    """An entry of a list of stories is a heading; the model says of which lists."""
    look = replace(look_of(text, score=0.7, tag=tag), links=1.0)
    found = certain(look)
    assert (found is not None and found.rule == "read_more") == is_found


@pytest.mark.parametrize(
    ("text", "links", "rule"),
    [
        ("Login | Register", 0.8, "button_row"),
        ("Login | Register", 0.0, None),
        ("Login | Boats", 0.8, None),
        ("More...", 1.0, "read_more"),
        ("More...", 0.0, None),
    ],
)
def test_linked_buttons(text: str, links: float, rule: str | None) -> None:
    """Are told in HTML too, in a row or with dots behind."""
    finding = certain(replace(look_of(text, score=0.7, tag="div"), links=links))
    assert (finding and finding.rule) == rule
