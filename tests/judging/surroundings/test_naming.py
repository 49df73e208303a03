"""Names of lines by the shapes of those around them."""

from cleaner.judging.surroundings.around import look_around_chrome
from cleaner.judging.surroundings.naming import named_by_shapes
from cleaner.model import Label
from tests.judging.lines import looks_of

STORIES = (
    "Ferry hits the same rock again and again",
    "Ten walks for a wet Sunday by the sea",
    "Mayor sues a swan for loud singing",
)
MENU = ("Boats", "Tides", "Ropes", "Knots", "Sails", "Oars")


def labels(*regions: tuple[str, ...], early: bool = False) -> list[list[Label]]:
    """Name the lines of regions that follow each other."""
    around = look_around_chrome(looks_of(*(line for lines in regions for line in lines)), ())
    starts = [sum(map(len, regions[:number])) for number in range(len(regions))]
    ranges = [
        range(start, start + len(lines)) for start, lines in zip(starts, regions, strict=True)
    ]
    named = named_by_shapes(around, [(lines, early) for lines in ranges])
    return [[name.label for name in names] for names in named]


def test_headlines_and_entries() -> None:
    """A region is named without a look at the next."""
    assert labels(STORIES, MENU) == [[Label.COVERAGE] * 3, [Label.NAVIGATION] * 6]


def test_marks_and_days_go_with_the_line_above() -> None:
    """And with the first line, where none is above."""
    lines = ("|", STORIES[0], "3 May 2014", "17", STORIES[1])
    assert labels(lines) == [[Label.COVERAGE] * 5]


def test_before_the_article_it_takes_three_headlines() -> None:
    """Fewer are crumbs and titles."""
    assert labels(STORIES[:2], early=True) == [[Label.NAVIGATION] * 2]
    assert labels(STORIES, early=True) == [[Label.COVERAGE] * 3]


def test_addresses_and_sentences() -> None:
    """Are of no other kind."""
    contacts = ("Call: 555-301-8844", "desk@gazette.example")
    assert labels(contacts) == [[Label.OTHER] * 2]
    assert labels(("We have sailed these waters since 1911.",)) == [[Label.OTHER]]


def test_a_region_of_marks() -> None:
    """Is a menu's."""
    assert labels(("|", "*")) == [[Label.NAVIGATION] * 2]
    assert labels() == []
