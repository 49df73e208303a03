"""What tells the type of a page."""

import numpy as np
import pytest

from cleaner.fields.page_types import TYPE_COLUMNS, type_row
from tests.fields.conftest import looked_at


def column(name: str, html: str, url: str | None = None) -> float:
    """One measurement of a page."""
    row = type_row(*looked_at(html, url=url))
    assert row.shape == (len(TYPE_COLUMNS), 1)
    assert np.isfinite(row).all()
    return float(row[TYPE_COLUMNS.index(name), 0])


@pytest.mark.parametrize(
    ("name", "html"),
    [
        ("says price", "<p>Red shoes, $40"),
        ("says manual", "<p>Call the function with a parameter"),
        ("says reply", "<p>3 replies in this thread"),
        ("elements <img>", "<p>Moon<img src=m.jpg>"),
        ("core <pre>", "<pre>moon()</pre>"),
        ("named product", "<div class=product-card><p>Red shoes</p></div>"),
        ("forum software", "<meta name=generator content='Discourse 3'><p>Moon"),
        ("core linked", "<p><a href=/a>All of it</a>"),
    ],
)
def test_signs(name: str, html: str) -> None:
    """There where it is, not there where it is not."""
    assert column(name, html) > 0
    assert column(name, "<section>Moon, sea and wind</section>") == 0


def test_the_address() -> None:
    """Says what shelf a page stands on."""
    assert column("address docs", "<p>x", "https://m.example/docs/moon") == 1
    assert column("address docs", "<p>x", "https://m.example/moon") == 0


def test_a_page_without_blocks() -> None:
    """Is measured, too."""
    assert column("longest", "<body></body>") == 0
