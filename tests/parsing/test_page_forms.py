"""Forms around a whole page are no forms; those that someone fills in are."""

import pytest

from cleaner.parsing.html import parse_html

FIELDS = "<p><label>Name</label><input name='n'></p><p><button>Send</button></p>"
STORY = "<h1>The ferry is back</h1>" + "<p>It runs again from Monday, at the old times.</p>" * 9


@pytest.mark.parametrize(
    "page",
    [
        f"<form action='default.aspx' id='aspnetForm'>{STORY}</form>",
        f"<form>{STORY}</form><div>2016</div>",
        f"<div id='all'><form method=post>{STORY}<div>{FIELDS}</div></form></div>",
        f"<FORM>{STORY}</FORM>",
    ],
)
def test_around_a_page(page: str) -> None:
    """What stands in it stays in its place."""
    root = parse_html(f"<html><body>{page}</body></html>").root
    assert root is not None
    assert root.find(".//form") is None
    assert root.find(".//div/h1") is not None


@pytest.mark.parametrize(
    "page",
    [
        f"{STORY}<form>{FIELDS}</form>",
        f"<form>{FIELDS}</form><div>{STORY}</div>",
        f"<form><h1>Join us</h1>{FIELDS * 4}</form>",
        "<form><h1>Join us</h1><p>Country <select>" + "<option>Norway" * 40 + "</select></form>",
    ],
)
def test_filled_in(page: str) -> None:
    """It stays a form, beside a story or alone on its page."""
    root = parse_html(f"<html><body>{page}</body></html>").root
    assert root is not None
    assert root.find(".//form") is not None
