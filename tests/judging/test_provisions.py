"""Provisions of policies and terms that begin as notices do."""

import pytest

from cleaner.judging.provisions import MISLED
from tests.judging.conftest import Judge

FIRST = "The ferry office answers for these pages, and for what is told of the boats on them."
LAST = "Who has a question about these terms finds the office on the pier, every day but Sunday."
COOKIES = "This website uses cookies to remember which boat you last looked at."
RIGHTS = "All rights reserved. Nothing of the timetable may be printed without our consent."


def terms(heading: str, sentence: str, *, below: str = f"<p>{LAST}</p>", box: str = "div") -> str:
    """Give a page of terms with a section in its middle."""
    section = f"<h2>{heading}</h2><p>{sentence}</p>"
    if box != "div":
        section = f"<{box}>{section}</{box}>"
    return f"<html><body><div><h1>Terms</h1><p>{FIRST}</p>{section}{below}</div></body></html>"


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("2. Cookies", COOKIES),
        ("Cookies", COOKIES),
        ("Article 4. Copyright", RIGHTS),
        ("§ 7 Copyright", RIGHTS),
        ("The timetable", RIGHTS),
        ("2. Cookies", "Diese Website verwendet Cookies, um das Boot zu behalten."),
        ("5. Auteursrecht", "Alle rechten voorbehouden. Niets mag zonder toestemming weg."),
    ],
)
def test_a_sentence_under_a_heading_between_paragraphs(
    judged: Judge, heading: str, sentence: str
) -> None:
    """Is a part of the text, and so is the heading."""
    verdicts = judged(terms(heading, sentence))
    assert verdicts[sentence].kept
    assert verdicts[heading].kept


@pytest.mark.parametrize(
    "page",
    [
        terms("Cookies", COOKIES, box="section class=banner"),
        terms("2. Cookies", COOKIES, box="aside"),
        terms("2. Cookies", COOKIES, box="footer"),
        terms("Cookies", COOKIES, below=""),
        terms("<a href=/c>Cookies</a>", COOKIES),
        terms("2. Cookies", COOKIES).replace("<div>", "<div class=privacy>"),
        terms("2. Cookies", COOKIES).replace("h2>", "p>"),
        terms("2. Cookies", COOKIES).replace(f"<p>{FIRST}</p>", ""),
    ],
)
def test_a_notice_in_a_box_of_its_own(judged: Judge, page: str) -> None:
    """Or where no paragraph or no heading is beside it."""
    reason = judged(page)[COOKIES].reason
    assert any(reason.startswith(f"rule {rule}:") for rule in MISLED | {"footer", "aside"})


def test_the_last_of_numbered_sections(judged: Judge) -> None:
    """Needs no paragraph below; one without a number does."""
    assert judged(terms("9. Copyright", RIGHTS, below=""))[RIGHTS].kept
    assert not judged(terms("Copyright", RIGHTS, below=""))[RIGHTS].kept
