"""Authors of pages of shops, firms and lists that are no writers."""

import pytest

from cleaner.fields.houses import is_house
from tests.fields.conftest import sight

PAGE = "<head><title>Oak chairs</title><meta property='og:site_name' content='Tarn Joinery'></head>"
ADDRESS = "https://www.tarnjoinery.example/chairs"


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
    assert is_house(page, name, page_type)
    assert not any(is_house(page, name, other) for other in ("article", "documentation", "forum"))


@pytest.mark.parametrize("name", ["Una Fitch", "Una Joinery", "tom_arden", "Ana Reis, Bo Ek"])
def test_a_writer(name: str) -> None:
    """Is a person, or a user."""
    assert not is_house(sight(f"{PAGE}<body><h1>Oak chairs", url=ADDRESS), name, "listing")
