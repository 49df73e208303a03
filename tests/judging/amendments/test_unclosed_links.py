"""Links that nobody closed."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.unclosed_links import with_unclosed_links
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

SAID = (
    "The ferry is late, said Una Macaskill, who has the keys of the pier, and {} sheep wait there "
    "for the first boat of the day."
)
GONE = Verdict(Label.TEASER, 0.3, "block model: 24 words, 100% linked")
SHARE = Verdict(Label.SHARE, 0.02, "rule share_bar: the block is “share”")
INSIDE = "<a href=log>log</a>"


def kept(page: str, verdict: Verdict = GONE) -> int:
    """Say how many blocks of a page of HTML are given back."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 10_000))
    decided = with_unclosed_links(segments, [verdict] * len(segments))
    return sum(one.reason.startswith("rule unclosed_link") for one in decided)


def paragraphs(count: int, more: str = "") -> str:
    """Give such paragraphs, the first with more at its start."""
    said = [SAID.format(number) for number in range(count)]
    return f"<p>{more} " + "</p><p>".join(said) + "</p>"


def test_paragraphs_in_a_link_that_holds_others() -> None:
    """All but the short ones."""
    page = f"<div><a href=pier.jpg><img src=pier.jpg>{paragraphs(4, INSIDE)}<p>Share</p></div>"
    assert kept(page) == 4
    assert kept(page, SHARE) == 0


@pytest.mark.parametrize(
    "page",
    [
        f"<div><a href=/late>{paragraphs(4)}</a></div>",
        "".join(f"<div><a href=/{n}>{paragraphs(1, INSIDE)}</a></div>" for n in range(4)),
        f"<div>{paragraphs(4, INSIDE)}</div>",
        "".join(f"<div><p><a href=/{n}>{SAID.format(n)}</a></p></div>" for n in range(4)),
    ],
)
def test_links_that_were_closed(page: str) -> None:
    """Around a card, around several that have a link to the writer, or in each paragraph."""
    assert kept(page) == 0
