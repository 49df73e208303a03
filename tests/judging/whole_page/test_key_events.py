"""Lists of links to the headings below them."""

from dataclasses import replace

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.key_events import key_events
from tests.judging.lines import look_of

TEXT = "The river has left its bed, and two roads are closed."


def page(*entries: str, headings: tuple[str, ...], **given: object) -> tuple[Look, ...]:
    """Give a list of links, and below it headings, each with a text."""
    linked = {"tag": "li", "links": 0.96, "score": 0.8} | given
    lines = [("p", TEXT), *(("li", entry) for entry in entries)]
    lines += [line for heading in headings for line in (("h2", heading), ("p", TEXT))]
    looks = (look_of(text, i, tag=tag, score=0.8) for i, (tag, text) in enumerate(lines))
    return tuple(
        replace(look, **linked) if look.tag == "li" else look  # type: ignore[arg-type]
        for look in looks
    )


HEADINGS = ("River road closed", "Boats for all")
TIMED = ("11:40 River road closed", "11:10 Boats for all")


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        (("River road closed", "Boats for all"), set()),
        (("11:40 River road closed", "09.15 Uhr – Boats for all"), {1, 2}),
        (("11:40 River road closed", "11:10 Boats for all", "9:05 The week"), {1, 2, 3}),
        (("11:40 River road closed", "9:05 The week"), set()),
        (("11:40 River road closed", "11:10 Boats for all", "9:05 Oars", "8:05 Weirs"), set()),
        (("11:40 River road", "9:05 Boats for some"), set()),
    ],
)
def test_key_events(entries: tuple[str, ...], found: set[int]) -> None:
    """Are told by most entries, two at least, that are headings below."""
    assert key_events(page(*entries, headings=HEADINGS)).keys() == found


@pytest.mark.parametrize("given", [{"links": 0.3}, {"score": 0.2}, {"tag": "p"}])
def test_other_entries(given: dict[str, object]) -> None:
    """What is no link of a list, and what the model took away, is left as it is."""
    assert not key_events(page(*TIMED, headings=HEADINGS, **given))


def test_headings_above() -> None:
    """A list at the end of a text sums it up, or leads on."""
    looks = page(*TIMED, headings=HEADINGS)
    turned = (*looks[3:], *looks[:3])
    assert not key_events([replace(look, index=i) for i, look in enumerate(turned)])
