"""How much knowing the site gains."""

import pytest

from cleaner.evaluation.sites import Member, gains, measure_site
from cleaner.judging.scores.block_model import BlockModel, load_model
from cleaner.model import MediaType, Scrape
from cleaner.settings import Effort, Settings

TEXT = "The old bridge was closed on {0} after a crack was found near its {0} pillar, said {0}."
NAMES = ("Monday", "Friday", "Sunday", "Tuesday", "Thursday", "Saturday")


@pytest.fixture(scope="module")
def model() -> BlockModel:
    """The shipped one."""
    return load_model(MediaType.TEXT)


def member(name: str, *, gold: bool = True) -> Member:
    """Give a page of a site, with a menu and a text of its own."""
    text = TEXT.format(name)
    scrape = Scrape(f"Boat hire\n\nTide tables\n\n{text}", url=f"https://ferrin.example/{name}")
    return Member(scrape, text if gold else None)


def test_each_page_with_gold_is_cleaned_every_way(model: BlockModel) -> None:
    """Those without are learned from only."""
    members = [member(name, gold=name != "Sunday") for name in NAMES]
    scored = list(measure_site(members, Settings(effort=Effort.FAST), model))
    assert len(scored) == 5
    assert all(set(scores) == {"alone", "sites", "half"} for scores in scored)


def test_sites_are_summed_up_by_size() -> None:
    """Each way by itself; the sizes that do not occur are left out."""
    one = dict.fromkeys(("alone", "sites", "half"), (0.5, 1.0, 0.6))
    other = one | {"sites": (1.0, 0.8, 0.9)}
    found = list(gains([(7, one), (5, other)]))
    assert [(gain.sites, gain.way, gain.pages) for gain in found] == [
        ("5 pages or more", way, 2) for way in ("alone", "sites", "half")
    ]
    assert (found[1].precision, found[1].recall, found[1].f1) == (0.75, 0.9, 0.75)
