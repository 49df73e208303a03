"""Headlines of goods that have a dash in them."""

import json

import pytest

from cleaner.fields.whole_headings import whole_heading
from tests.fields.conftest import sight

NAME = "Oak Chair - Walnut"


def title_of(title: str, heading: str = NAME, og: str = "", name: str = "", whole: str = "") -> str:
    """Give the title of a page, where this one was chosen."""
    data = json.dumps({"@type": "Product", "name": name})
    html = f"""<head><title>{whole}</title><meta property="og:title" content="{og}">
    <script type="application/ld+json">{data}</script></head><body><h1>{heading}</h1><p>Of oak."""
    return whole_heading(sight(html), title)


@pytest.mark.parametrize("heading", [NAME, "Oak Chair <small>Walnut</small>"])
def test_a_declared_name(heading: str) -> None:
    """Is the title, if the headline says it."""
    assert title_of("Oak Chair", heading, og=NAME) == NAME
    assert title_of("Oak Chair", heading, name=NAME, whole=f"{NAME} | Tarn") == NAME
    assert title_of("Buy Oak Chair", heading, name=NAME, whole=f"Buy {NAME} | Tarn") == NAME


def test_a_name_of_another_kind() -> None:
    """Declared but not shown, or shown and not declared, or in JSON-LD alone."""
    assert title_of("Oak Chair", "Chairs", og=NAME) == "Oak Chair"
    assert title_of("Oak Chair", og="Oak Chair | Tarn", whole=f"{NAME} | Tarn") == "Oak Chair"
    assert title_of("Oak Chair", name=NAME, whole="Oak Chair, walnut | Tarn") == "Oak Chair"
    assert title_of("Oak Chair", "", og=NAME) == "Oak Chair"
