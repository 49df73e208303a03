"""Blocks that are like others, most of which are kept."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.equal_siblings import with_equal_siblings
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

MODEL = "block model: 4 words, 0% linked; teaser by in_the_flow"
KEPT = Verdict(Label.BODY, 0.9, "block model: 4 words, 0% linked")
DOUBTED = Verdict(Label.TEASER, 0.4, MODEL)
SURE = Verdict(Label.TEASER, 0.1, MODEL)
COMMENT = Verdict(Label.COMMENT, 0.4, MODEL)
BY_RULE = Verdict(Label.TEASER, 0.4, "rule read_more: begins with “more”")


def decided(page: str, *verdicts: Verdict) -> list[Verdict]:
    """Give what is decided of the blocks of a page."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000))
    return list(with_equal_siblings(segments, verdicts))


@pytest.mark.parametrize(
    ("doubt", "others", "kept"),
    [
        (DOUBTED, [KEPT] * 4, True),
        (SURE, [KEPT] * 4, False),
        (COMMENT, [KEPT] * 4, False),
        (BY_RULE, [KEPT] * 4, False),
        (DOUBTED, [KEPT, KEPT, SURE, SURE], False),
        (DOUBTED, [KEPT, SURE, KEPT, KEPT], False),
    ],
)
def test_one_of_equal_blocks(doubt: Verdict, others: list[Verdict], *, kept: bool) -> None:
    """Stays between two that are kept, if most are."""
    said = "The bell of the year {} was cast from the coins that the harbour had given back."
    page = "".join(
        f"<div class=term id=t{n}><p class=said>{said.format(n)}</p></div>" for n in range(5)
    )
    assert decided(page, *others[:2], doubt, *others[2:])[2].kept is kept
    names = page.replace("given back.", "given back")
    assert not decided(names, *others[:2], doubt, *others[2:])[2].kept


def test_one_that_is_not_like_the_others() -> None:
    """Has another class, or is a link."""
    term = "The bell of the year 9 was cast from the coins that the harbour had given back."
    said = [f"<p class=said>{term} {n}.</p>" for n in range(4)]
    for other in (f"<p class=more>{term}</p>", f"<p class=said><a href=/t>{term}</a></p>"):
        page = "".join([*said[:2], other, *said[2:]])
        assert not decided(page, KEPT, KEPT, DOUBTED, KEPT, KEPT)[2].kept


def test_headings() -> None:
    """May have a picture below; one that completes the numbers may be the first, or the last."""
    page = "".join(f"<h2>{n}. The bell of the year {n}</h2><p>Picture {n}</p>" for n in range(1, 5))
    found = decided(page, DOUBTED, SURE, KEPT, SURE, KEPT, SURE, KEPT, SURE)
    assert found[0].label is Label.HEADING
    unnumbered = page.replace(". The", " The")
    found = decided(unnumbered, DOUBTED, SURE, KEPT, SURE, KEPT, SURE, KEPT, SURE)
    assert not found[0].kept
    assert decided(unnumbered, KEPT, SURE, DOUBTED, SURE, KEPT, SURE, KEPT, SURE)[2].kept
