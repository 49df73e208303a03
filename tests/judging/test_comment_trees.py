"""Threads whose posts are a tree."""

from dataclasses import replace

import pytest

from cleaner.judging.comment_trees import around_tree_posts, tree_posts
from cleaner.judging.looks import Look
from tests.judging.lines import looks_of

POST = ("level 1", "otter_1", "36 points · 1 day ago", "The gulls came back at noon.", "And left.")


def _thread(*more: str, posts: int = 3, level: str = "level 1") -> tuple[Look, ...]:
    """Give posts with their buttons, and other lines below."""
    lines = [line if line != "level 1" else level for line in (*POST, "Reply", "share")] * posts
    return looks_of(*lines, *more, score=0.6)


@pytest.mark.parametrize("tag", ["line", "p"])
def test_all_posts_are_the_text(tag: str) -> None:
    """And what stands above each is not."""
    looks = tuple(replace(look, tag=tag) for look in _thread())
    assert tree_posts(looks) == {3, 4, 10, 11, 17, 18}
    assert around_tree_posts(looks).keys() == {0, 1, 7, 8, 14, 15}


def test_a_post_ends_above_the_next() -> None:
    """Also where there is no button, or where more may be shown."""
    looks = looks_of(*POST * 3, "5 more replies", "Ferries", score=0.6)
    assert tree_posts(looks) == {3, 4, 8, 9, 13, 14}


def test_rules_at_the_side() -> None:
    """What stands below them goes; without posts they may be told of."""
    looks = _thread("r/gulls Rules", "1.", "No gulls without a name.")
    assert around_tree_posts(looks).keys() == {0, 1, 7, 8, 14, 15, 21, 22, 23}
    heading = tuple(replace(look, tag="h2") for look in looks)
    assert around_tree_posts(heading) == {}
    alone = looks_of("Gulls of the quay", "r/gulls Rules", "No gulls without a name.")
    assert around_tree_posts(alone) == {}


@pytest.mark.parametrize("level", ["Level 1", "level 1 of the tides"])
def test_other_pages(level: str) -> None:
    """Steps of a game have no points that somebody gave; and two posts are few."""
    assert tree_posts(_thread(level=level)) == frozenset()
    assert around_tree_posts(_thread("Community Details", level=level)) == {}
    assert tree_posts(_thread(posts=2)) == frozenset()
    walk = looks_of(*("level 1", "The quay", "Take the key to the gulls.") * 4, score=0.6)
    assert tree_posts(walk) == frozenset()
