"""Lists of links to the headings below them, without an hour."""

from dataclasses import replace

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.repeats import repeats
from cleaner.judging.whole_page.page_contents import page_contents
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

TEXT = "The weir was built by hand, and it has held for ninety winters."
NAMES = ("Who built it", "How it holds", "The ninth winter", "Repairs")


def page(entries: tuple[str, ...], headings: tuple[str, ...] = NAMES) -> list[Look]:
    """Give a list of links below a title, and below it headings, each with a text."""
    lines = [("p", "Contents"), *(("li", entry) for entry in entries)]
    lines += [line for heading in headings for line in (("h2", heading), ("p", TEXT))]
    looks = (look_of(text, i, tag=tag, score=0.8) for i, (tag, text) in enumerate(lines))
    return [
        replace(look, links=1.0, names=("<li>",)) if look.tag == "li" else look for look in looks
    ]


@pytest.mark.parametrize(
    ("entries", "headings", "found"),
    [
        (NAMES, NAMES, {0, 1, 2, 3, 4}),
        (("1 Who built it", "2 How it holds", "2.1 The ninth winter"), NAMES, {0, 1, 2, 3}),
        (("1. Who built it", "2. How it holds", "3. Repairs"), NAMES, {0, 1, 2, 3}),
        (("Who built it", "Its keeper", "Repairs", "How it holds", "Gift"), NAMES, {0, 1, 2, 3, 4}),
        (NAMES[:2], NAMES, set()),
        (NAMES, NAMES[:2], set()),
        ((*NAMES[:3], "Oars", "Sails", "Masts", "Keels"), NAMES, set()),
    ],
)
def test_entries(entries: tuple[str, ...], headings: tuple[str, ...], found: set[int]) -> None:
    """Are found from three on, if most of them are headings below; numbers do not count."""
    assert set(page_contents(page(entries, headings))) == found


def test_other_lists() -> None:
    """Below the headings; of headings that are links, or that the model doubts; no links."""
    looks = page(NAMES)
    above = [*looks[5:], *looks[:5]]
    assert not page_contents([replace(look, index=i) for i, look in enumerate(above)])
    for links, score in ((1.0, 0.8), (0.0, 0.2)):
        changed = [
            replace(one, links=links, score=score) if one.tag == "h2" else one for one in looks
        ]
        assert not page_contents(changed)
    assert not page_contents([replace(look, links=0.0) for look in looks])


def test_a_line_above_that_is_no_title() -> None:
    """Stays as it is."""
    looks = [replace(page(NAMES)[0], text="A weir of stone"), *page(NAMES)[1:]]
    assert set(page_contents(looks)) == {1, 2, 3, 4}


def test_the_headings_are_kept(judged: Judge) -> None:
    """And not the links, though these come first."""
    links = "".join(f"<li><a href='#s{i}'>{name}</a>" for i, name in enumerate(NAMES))
    texts = "".join(
        f"<h2 id=s{i}>{name}</h2><p>{TEXT} {i} of them." for i, name in enumerate(NAMES)
    )
    found = judged(f"<h1>The weir</h1><ul>{links}</ul>{texts}")
    assert all(found[name].label == "heading" for name in NAMES)


def test_a_link_goes_in_the_place_of_its_heading() -> None:
    """Where it is one of two, which are no table of contents."""
    looks = page(("Who built the weir",), ("Who built the weir",))
    assert repeats(looks, [True] * len(looks)) == {1: "says the same as block 2"}
    plain = [replace(look, links=0.0) for look in looks]
    assert repeats(plain, [True] * len(looks)) == {2: "says the same as block 1"}
