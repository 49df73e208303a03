"""The name below a text, at the right side."""

import pytest

from cleaner.fields.signatures import signed_author
from tests.fields.conftest import sight

TEXT = 3 * "<p>The pond was dug in a dry year, and it has not been empty since.</p>"


def signed(html: str) -> str | None:
    """Give who signs a page."""
    return signed_author(sight(f"<article><h1>The pond</h1>{html}</article>"))


@pytest.mark.parametrize(
    "start",
    ['<p style="text-align:right;">', '<p style="color:red; text-align: end">', "<p align=right>"],
)
@pytest.mark.parametrize("name", ["Tô Lam", "Ия Лось", "Una Fitch"])
def test_a_signature(start: str, name: str) -> None:
    """Is the last paragraph."""
    assert signed(f"{TEXT}{start}<b>{name}</b></p>") == name
    assert signed(f"{TEXT}{start}{name}</p><div><p>Share</p></div>") == name


@pytest.mark.parametrize(
    "html",
    [
        f"{TEXT}<p><b>Una Fitch</b></p>",
        f"{TEXT}<p style='text-align:left'>Una Fitch</p>",
        f"{TEXT}<p align=right>Una Fitch</p>{TEXT}",
        f"{TEXT}<p align=right>Una Fitch was late</p>",
        f"{TEXT}<p align=right>By the pond, 3 May 2021</p>",
        f"{TEXT}<p align=right>Moor News</p>",
        f"{TEXT}<p align=right>Una</p>",
        "<p>Poems</p><p align=right>Una Fitch</p>",
        "",
    ],
)
def test_what_is_no_signature(html: str) -> None:
    """Stands at the left, before more text or below little, or is no name."""
    assert signed(html) is None
