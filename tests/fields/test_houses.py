"""Authors of pages of shops, firms and lists that are no writers."""

import pytest

from cleaner.fields.candidates import Candidate, bare
from cleaner.fields.houses import is_house
from tests.fields.conftest import sight

PAGE = "<head><title>Oak chairs</title><meta property='og:site_name' content='Tarn Joinery'></head>"
ADDRESS = "https://www.tarnjoinery.example/chairs"


def found(name: str, *places: str) -> Candidate:
    """A candidate that these places give."""
    return Candidate(name, bare(name), dict.fromkeys(places, 0))


@pytest.mark.parametrize(
    "name",
    [
        "Tarn Joinery", "TARN JOINERY", "Tarnjoinery.example", "Tarn Joinery, Leeds Workshops",
        "Home of the Tarn Joinery", "Reed Web Design", "Moss & Sons Ltd", "Moss s.r.o.",
        "Reed Media", "Enrolment Team", "R-eed 2011",
    ],
)  # fmt: skip
@pytest.mark.parametrize("page_type", ["listing", "collection", "product", "service"])
def test_a_house(name: str, page_type: str) -> None:
    """Is the site, who made it, or an office; of articles they may be the authors."""
    page = sight(f"{PAGE}<body><h1>Oak chairs", url=ADDRESS)
    one = found(name, "meta author", "said")
    assert is_house(page, one, name, page_type)
    for other in ("article", "documentation", "forum"):
        assert not is_house(page, one, name, other)


@pytest.mark.parametrize("name", ["Una Fitch", "Una Joinery", "tom_arden", "Ana Reis, Bo Ek"])
def test_a_writer(name: str) -> None:
    """Is a person, or a user."""
    page = sight(f"{PAGE}<body><h1>Oak chairs", url=ADDRESS)
    assert not is_house(page, found(name, "meta author"), name, "listing")


@pytest.mark.parametrize("place", ["byline", "relation", "class", "link named"])
def test_a_site_of_one_writer(place: str) -> None:
    """Has that name, which its bylines say; or JSON-LD that it is a person's."""
    name = "Tarn Joinery"
    page = sight(f"{PAGE}<body><h1>Oak chairs", url=ADDRESS)
    assert not is_house(page, found(name, "meta author", place), name, "listing")
    for kind, expected in (("Person", False), ("Organization", True)):
        data = f'{{"@context": "https://schema.org", "@type": "{kind}", "name": "{name}"}}'
        script = f"<script type='application/ld+json'>{data}</script>"
        page = sight(f"{PAGE}{script}<body><h1>Oak chairs", url=ADDRESS)
        assert is_house(page, found(name, "meta author"), name, "listing") is expected


def test_a_person_who_has_the_rights() -> None:
    """May be the writer: on a home page both are one."""
    meta = "<meta name=copyright content='Copyright (c) Una Fitch 2026'>"
    page = sight(f"<head>{meta}</head><body><h1>Oak chairs", url=ADDRESS)
    assert not is_house(page, found("Una Fitch", "meta author"), "Una Fitch", "listing")
