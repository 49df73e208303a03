"""Data for scripts among the text of a page."""

import pytest

from tests.judging.conftest import Judge

TEXT = "The ferry of Tarn leaves at nine, and the master of the mole asks for the name of a boat."
DATA = '[ { "label": "Boats", "url": "/boats" }, { "label": "Tides", "url": "/tides" } ]'
SIZES = "{ width: 312, height: 208, image: 'mole.jpg' }"


@pytest.mark.parametrize("data", [DATA, SIZES, '{"shown":true,"wait":null}'])
@pytest.mark.parametrize("element", ["<div id='menu-all' class='hidden'>", "<p class='state'>"])
def test_data(judged: Judge, data: str, element: str) -> None:
    """Goes, from an element of its own that has a name."""
    verdicts = judged(f"<h1>The ferry</h1>{element}{data}</div><div><p>{TEXT}</p></div>")
    assert verdicts[data].reason.startswith("rule script_data")
    assert verdicts[TEXT].kept


@pytest.mark.parametrize(
    "shown",
    [
        f"<p>{DATA}</p>",
        f"<p class='data'><code>{DATA}</code></p>",
        f"<div class='json-example'><div class='data'>{DATA}</div></div>",
        f"<div class='postbody'><div class='data'>{DATA}</div></div>",
        f"<p class='MsoNormal'>{DATA}</p>",
        f"<div class='separator' id='x1'>{DATA}</div>",
        f"<pre class='data'>{DATA}</pre>",
        f"<div class='data'>{DATA}<p>The list of the menu</p></div>",
    ],
)
def test_code(judged: Judge, shown: str) -> None:
    """Stays where a text shows it."""
    assert judged(f"<h1>The ferry</h1><p>{TEXT}</p>{shown}")[DATA].kept


@pytest.mark.parametrize(
    "text",
    [
        "[Time: 3 hours; place: 4 boats]",
        "{The tide came in: 3 boats sank.}",
        "{ name } and { town }",
    ],
)
def test_brackets(judged: Judge, text: str) -> None:
    """Are no data, without two names that have a value."""
    assert judged(f"<h1>The ferry</h1><p>{TEXT}</p><p class='data'>{text}</p>")[text].kept
