"""Boxes in the text that a link leads past."""

import pytest

from cleaner.model import Label
from tests.judging.conftest import Judge

TOLD = "The lamp on the mole of Tarn was lit on day {}, for the first time since the storm of May."
ARTICLE = "".join(f"<p>{TOLD.format(number)}</p>" for number in range(6))
LINK = "<a href='#goes_on_1'>Continue reading the main story</a>"
HEADING = "<h2>The lamp of Tarn: a short history</h2>"
FACTS = "<ul><li>1802: The first lamp is lit</li><li>1950: The last keeper leaves</li></ul>"
WRITER = "<div class=byline><span>Ann Otter</span> <span>Keeper of the harbour</span></div>"
NOTE = "<p>There is no doubt that the lamp of Tarn was the first of its kind on this coast.</p>"
BEHIND = "<p id=goes_on_1>The mole was closed on the day after, as nobody had thought of boats.</p>"
PAGE = "<html><body><h1>The lamp of Tarn</h1>{}{}<!-- box -->{}{}"


def labels(judged: Judge, box: str, behind: str = BEHIND) -> dict[str, str]:
    """Give the labels of the page with a box in it."""
    again = ARTICLE.replace("day", "night")
    found = judged(PAGE.format(ARTICLE, box, behind, again))
    return {text: verdict.reason for text, verdict in found.items()}


def test_a_list_of_facts(judged: Judge) -> None:
    """Goes with its heading; what is behind the box stays."""
    found = labels(judged, f"<div class=feature>{LINK}{HEADING}{FACTS}</div>")
    gone = [text for text, reason in found.items() if reason.startswith("rule skipped_box")]
    assert gone == [
        "The lamp of Tarn: a short history",
        "1802: The first lamp is lit",
        "1950: The last keeper leaves",
    ]


@pytest.mark.parametrize(
    ("box", "behind"),
    [
        (f"<div>{LINK}{HEADING}{FACTS}{NOTE}</div>", BEHIND),
        (f"<div>{LINK}{HEADING}{FACTS}</div>", f"<p>Not here.</p>{BEHIND}"),
        (f"<div>{LINK}{HEADING}{FACTS}</div>", "<p>The mole was closed on the day after.</p>"),
        (f"<div>{HEADING}{LINK}{FACTS}</div>", BEHIND),
        (f"<div>{LINK.replace('Continue reading', 'Skip to')}{HEADING}{FACTS}</div>", BEHIND),
        (f"<div>{LINK}</div><div>{HEADING}{FACTS}</div>", BEHIND),
    ],
)
def test_lists_that_stay(judged: Judge, box: str, behind: str) -> None:
    """Beside paragraphs, and where the link leads elsewhere or is not the first of the box."""
    assert not any("skipped_box" in reason for reason in labels(judged, box, behind).values())


def test_what_is_below_the_headline(judged: Judge) -> None:
    """Stays, in a box that begins with a link past the menu."""
    skip = "<a href='#goes_on_1'>Skip navigation</a>"
    found = judged(f"<div>{skip}<h1>The lamp of Tarn</h1>{FACTS}</div>{BEHIND}{ARTICLE}")
    assert not any("skipped_box" in verdict.reason for verdict in found.values())


def test_who_wrote_a_box(judged: Judge) -> None:
    """Is a credit; its paragraphs stay."""
    box = f"<div>{LINK}{HEADING}{WRITER}{NOTE}</div>"
    found = judged(PAGE.format(ARTICLE, box, BEHIND, ARTICLE.replace("day", "night")))
    (writer,) = [verdict for text, verdict in found.items() if text.startswith("Ann Otter")]
    assert writer.label is Label.CREDIT
    assert sum(verdict.label is Label.BODY for verdict in found.values()) == 14
