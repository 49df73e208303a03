"""Windows that a page opens on demand."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge

TEXT = "The wheel of the mill was set upright at noon, and it has turned since then."
TERMS = "Whoever rows to the island pays the miller."


def page(attributes: str, times: int = 1, inside: str = "", around: str = "div") -> str:
    """Give a page with such windows behind its text."""
    windows = "".join(
        f"<div {attributes}>{inside.format(i)}<h2>Terms {i}</h2><p>{TERMS} {i}</p></div>"
        for i in range(times)
    )
    return f"<h1>Mills</h1><{around}><p>{TEXT}</p>{windows}</{around}>"


@pytest.mark.parametrize(
    "attributes",
    [
        "class='modal fade'",
        "class='toplayer hide modal' id=terms",
        "class='box mfp-hide'",
        "class=reveal-modal",
        "class=remodal",
    ],
)
def test_windows(judged: Judge, attributes: str) -> None:
    """They go, with their headings; what is beside them stays."""
    verdicts = judged(page(attributes))
    assert verdicts[f"{TERMS} 0"].reason == "rule modal: in a window that the page opens on demand"
    assert not verdicts["Terms 0"].kept
    assert verdicts[TEXT].kept
    assert not judged(page(attributes, 3))[f"{TERMS} 2"].kept
    assert not judged(page(attributes, 2, f"<p>{TEXT} {TERMS} It is {{}}.</p>"))[f"{TERMS} 1"].kept


@pytest.mark.parametrize(
    "attributes",
    [
        "class=modal",
        "class=fade",
        "class='modal-fade'",
        "class='modal fade in'",
        "class='modal fade show'",
        "class='tab-pane fade'",
        "class=bimodal",
    ],
)
def test_what_is_shown(judged: Judge, attributes: str) -> None:
    """It stays: other names, and windows that are open."""
    assert not judged(page(attributes))[f"{TERMS} 0"].reason.startswith("rule modal")


def test_windows_of_a_text(judged: Judge) -> None:
    """Works behind pictures stay, and what stands in the text."""
    window = "class='modal fade'"
    works = judged(page(window, 3, "<img src=a.png>"))
    assert not works[f"{TERMS} 1"].reason.startswith("rule modal")
    assert judged(page(window, 2, "<img src=a.png>"))[f"{TERMS} 1"].reason.startswith("rule modal")
    people = judged(page(window, 3, f"<p>{TEXT} {TERMS} It is {{}}.</p>"))
    assert not people[f"{TERMS} 1"].reason.startswith("rule modal")
    alone = judged(
        f"<div {window}><h1>Mills</h1><p>{TEXT} {TEXT}</p><p>{TERMS}</p></div><p>Foot</p>"
    )
    assert alone[TERMS].kept
    told = judged(page(window, around="article"))
    assert not told[f"{TERMS} 0"].reason.startswith("rule modal")


LONG = "The wheel turned all night and the miller wrote what each of the farmers had brought to him"
LETTER = "".join(f"<p>{LONG}, which nobody had seen on day {day}</p>" for day in range(3))
TOLD = f"{LONG}, which nobody had seen on day 1"
OPENER = "<div><p>{}</p><div><a href='#letter' data-toggle=modal>Read more</a></div></div>"


def letter(opener: str = OPENER, above: str = "", below: str = "", text: str = LETTER) -> str:
    """Give a page with a long text in a window behind it, and what opens that."""
    inside = f"<h2>Dear miller</h2>{above}{text}{below}<div>Close the letter</div>"
    around = opener.format(TEXT)
    window = f"<div class='modal fade' id=letter>{inside}</div>"
    return f"<h1>Mills</h1><p>{TERMS}</p>{around}{window}"


@pytest.mark.parametrize("target", ["href", "data-target", "data-bs-target"])
def test_a_text_that_is_read_on(judged: Judge, target: str) -> None:
    """The rest of a kept text is kept, with its headings; buttons below it are not."""
    page = letter(OPENER.replace("href", target))
    verdicts = judged(page)
    assert verdicts[TOLD].reason == "rule read_on: in a window that a kept text opens"
    assert verdicts["Dear miller"].label is Label.HEADING
    assert not verdicts["Close the letter"].kept


@pytest.mark.parametrize(
    "page",
    [
        letter("<p>{}</p>"),
        letter(OPENER.replace("#letter", "#other")),
        letter(OPENER.replace("Read more", "Delivery and returns")),
        letter("<p>{}</p><nav><a href='/'>Mills</a><a href='#letter'>Read more</a></nav>"),
        letter("<p>{}</p><footer><a href='#letter'>Read more</a></footer>"),
        letter(above="<input name=mail>"),
        letter(above="<p>Privacy policy</p>"),
        letter(text=LETTER[: LETTER.rindex("<p>")]),
        letter(text=LETTER.replace("<p>", "<p><a href=/x>")),
    ],
    ids=["closed", "another", "other words", "menu", "foot", "form", "contract", "short", "links"],
)
def test_other_windows(judged: Judge, page: str) -> None:
    """They go: what no text opens, what asks or is agreed to, what is short or links."""
    assert not judged(page)[TOLD].kept
