"""Lines of contacts."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.contact_lines import with_contact_lines
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

MODEL = "block model: 4 words, 0% linked"
BODY = Verdict(Label.BODY, 0.7, MODEL)
GONE = Verdict(Label.SHARE, 0.3, MODEL)
UNLIKELY = Verdict(Label.OTHER, 0.1, MODEL)
RULE = Verdict(Label.INTERFACE, 0.02, "rule login: the block is “log in”")
CARD = (
    "<p>The pier office (732) 555-2361</p><p>4 Quay Street</p><p>e-mail: pier@gazette.example</p>"
)


def kept(page: str, *verdicts: Verdict) -> list[bool]:
    """Say which blocks of a page of HTML are."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000))
    return [verdict.kept for verdict in with_contact_lines(segments, verdicts)]


def test_the_last_line_of_a_contact() -> None:
    """Is kept with the first."""
    assert kept(f"<div>{CARD}</div>", BODY, BODY, GONE) == [True, True, True]


def test_a_list_of_offices() -> None:
    """Each brings the next."""
    offices = "".join(f"<p>The office on pier {n} (732) 555-23{n}1</p>" for n in range(5))
    assert kept(f"<div>{offices}</div>", BODY, *[GONE] * 4) == [True] * 5


@pytest.mark.parametrize(
    ("page", "first", "last"),
    [
        (f"<div>{CARD}</div>", GONE, GONE),
        (f"<div>{CARD}</div>", BODY, UNLIKELY),
        (f"<div>{CARD}</div>", BODY, RULE),
        (f"<footer>{CARD}</footer>", BODY, GONE),
        (f"<form>{CARD}</form>", BODY, GONE),
        (CARD.replace("<p>e", "<div><p>e"), BODY, GONE),
        (f"<div>{CARD.replace('pier@gazette.example', 'ask the keeper')}</div>", BODY, GONE),
    ],
)
def test_other_lines_with_numbers(page: str, first: Verdict, last: Verdict) -> None:
    """The first is gone too; hardly likely; taken by a rule; at the foot; elsewhere; none."""
    assert not kept(page, first, BODY, last)[2]
