from cleaner.model import Label, Scrape
from cleaner.reports.sites import summaries
from cleaner.sites import SiteModel
from tests.sites.pages import scrape, trace

MODEL = SiteModel(
    [trace(scrape(number)) for number in range(300)]
    + [trace(Scrape("Boat hire\n\nThe auk was seen.", url="https://hule.example/auk"))]
)


def test_each_site_has_its_pages() -> None:
    """More than are kept are estimated."""
    ferrin, hule = summaries(MODEL, 10)
    assert (ferrin.name, ferrin.kept, hule.name) == ("ferrin.example", 200, "hule.example")
    assert 240 < ferrin.pages < 360
    assert (hule.pages, hule.kept) == (1, 1)


def test_what_stands_on_most_pages_comes_first() -> None:
    """In the order of the page, with how many pages it is on; a page of its own has nothing."""
    ferrin, hule = summaries(MODEL, 10)
    assert [(found.on, found.text) for found in ferrin.repeated] == [
        (200, "Tide tables"),
        (200, "Boat hire"),
        (200, "Council minutes"),
        (200, "Written by volunteers of the Ferrin Sound society."),
    ]
    assert hule.repeated == []


def test_it_has_labels() -> None:
    """Entries of a menu are told from their company."""
    (ferrin, _) = summaries(MODEL, 2)
    assert [found.label for found in ferrin.repeated] == [Label.NAVIGATION] * 2
