"""What stands between the posts of a thread again and again, in a text."""

from collections.abc import Sequence

from cleaner.judging.whole_page.between_posts import between_posts
from tests.judging.lines import looks_of

POSTS = (
    "The belt of my mill stretches all the time, though the maker says that it cannot.",
    "A belt does not stretch, so I would look at the bolts of the frame first.",
    "That was it, the bolts were loose, and now the mill runs quietly again.",
    "Look at them again after a month, as mine came loose in the first frost.",
)
NAMES = ("millhand", "oaktree", "millhand", "gantry")


def thread(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """Give the lines of four posts, with lines around each; "{}" is its number."""
    lines = ["Belt stretches"]
    for number, (name, post) in enumerate(zip(NAMES, POSTS, strict=True), 1):
        lines += [name, *(line.format(number) for line in above), post]
        lines += [line.format(number) for line in below]
    return lines


def found(lines: Sequence[str]) -> set[str]:
    """What is found on a page of such lines."""
    return {lines[index] for index in between_posts(looks_of(*lines, score=0.9))}


def test_lines_that_come_back() -> None:
    """But for their digits the same: ranks, counts, days, signatures; and the names beside them."""
    above = ("Full Member", "Posts: {}14", "#{}", "{} May 2014, 18:42")
    below = ("The wind is never late, and never early, and it owes no miller anything.", "Quote")
    lines = thread(above, below)
    told = found(lines)
    assert {"Full Member", "Posts: 214", "#3", "4 May 2014, 18:42", below[0], "Quote"} <= told
    assert {"millhand", "oaktree", "gantry"} <= told
    assert told.isdisjoint(POSTS)
    assert "Belt stretches" not in told


def test_short_posts_stay() -> None:
    """What several say in earnest, and what is said once."""
    lines = thread(("Full Member", "Posts: {}14"), ("Thank you!", "Quote"))
    assert "Thank you!" not in found(lines)
    lines = thread(("Full Member", "Posts: {}14", "millhand wrote:"), ("Quote",))
    assert "millhand wrote:" not in found(lines)
    lines[-1:-1] = ["same here as well"]
    assert "same here as well" not in found(lines)


def test_two_posts_tell_nothing() -> None:
    """It takes three."""
    lines = thread(("Full Member", "Posts: {}14"), ("Quote",))
    assert found(lines)
    assert not found(lines[:9])


def test_other_lines_come_back_too() -> None:
    """Speakers, refrains, headings of manuals and of changes say nothing of members."""
    assert not found(thread(("Ann Otter",), ()))
    assert not found(thread(("Q",), ("A",)))
    assert not found(thread(("#{}", "Two mills of wood"), ("#{}2", "A mill of stone")))
    assert not found(thread(("Added", "{} May 2014"), ("Fixed",)))
    assert not found(thread(("Type: number", "Default: {}"), ("Example",)))
    assert not found(thread(("Chorus", "Row, row, row the boat"), ("Row, row, row the boat",)))


def test_lists_are_no_threads() -> None:
    """Numbers, places and points of wines, until something is of a forum alone."""
    above = ["#{}", "Location: Tuscany", "Points: 9{}"]
    assert not found(thread(above, ("Top", "Like")))
    assert "Location: Tuscany" in found(thread([*above, "Joined: 2014"], ()))
    assert "Location: Tuscany" in found(thread(above, ("Reply",)))


def test_in_html_elements_tell() -> None:
    """There the rule finds nothing."""
    lines = thread(("Full Member", "Posts: {}14"), ("Quote",))
    looks = looks_of(*lines, score=0.9)
    for look in looks:
        look.tag = "p"
    assert not between_posts(looks)
