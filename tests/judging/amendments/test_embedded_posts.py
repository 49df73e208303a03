"""Posts of other sites that a text shows."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.embedded_posts import with_embedded_posts
from cleaner.judging.whole_page.teasers import teasers_in_flow
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse
from tests.judging.lines import look_of

KEPT = Verdict(Label.BODY, 0.9, "block model: 12 words, 0% linked")
DOUBTED = Verdict(Label.TEASER, 0.3, "block model: 7 words; teaser by in_the_flow")
BY_RULE = Verdict(Label.SHARE, 0.02, "rule share_bar: the block is “share”")
ABOVE = "The harbour office told of the boat in the evening:"
SAID = "The bell of the old ferry is back #harbour"
MORE = "It hangs in the hall pic.example.com/bell"
SIGNED = "— Harbour Office (@harbour_office) May 6, 2007"
BELOW = "Nobody knows yet who will ring it in the morning."


def page(name: str = "twitter-tweet", button: str = "") -> Scrape:
    """Give a page with a post in a quotation of a class."""
    post = "".join(f"<p>{text}</p>" for text in (SAID, MORE, SIGNED)) + button
    source = f"<p>{ABOVE}</p><blockquote class='{name}'>{post}</blockquote><p>{BELOW}</p>"
    return Scrape(source, media_type=MediaType.HTML)


def kept(scrape: Scrape, *verdicts: Verdict) -> list[bool]:
    """Say which of the blocks are kept."""
    segments = split_into_blocks(parse(scrape, 10_000))
    return [verdict.kept for verdict in with_embedded_posts(segments, verdicts)]


@pytest.mark.parametrize(
    ("name", "above", "said", "below", "whole"),
    [
        ("twitter-tweet", KEPT, DOUBTED, KEPT, True),
        ("instagram-media post-1", KEPT, DOUBTED, BY_RULE, True),
        ("fb-post", DOUBTED, KEPT, KEPT, True),
        ("twitter-tweet", DOUBTED, DOUBTED, KEPT, False),
        ("twitter-tweet", DOUBTED, KEPT, DOUBTED, False),
        ("related", KEPT, DOUBTED, KEPT, False),
        ("twitter-tweets-of-the-day", KEPT, DOUBTED, KEPT, False),
    ],
)
def test_one_verdict(
    name: str, above: Verdict, said: Verdict, below: Verdict, *, whole: bool
) -> None:
    """All of a post stays below what is kept, or if a part of it is above that."""
    found = kept(page(name), above, said, DOUBTED, DOUBTED, below)
    assert found[2:4] == [whole, whole]


def test_what_is_no_line_of_a_post() -> None:
    """What a rule took, and the button of the other site."""
    button = "<p><a href='https://example.com/p/1'>View on Example</a></p>"
    found = kept(page(button=button), KEPT, DOUBTED, BY_RULE, DOUBTED, DOUBTED, KEPT)
    assert found == [True, True, False, True, False, True]


@pytest.mark.parametrize(
    "line",
    [
        "<a href='https://example.com/p/1'>Sieh dir diesen Beitrag auf Instagram an</a>",
        "Ein Beitrag geteilt von Ann Otter (@ann.otter) am Mai 6, 2017",
    ],
)
def test_lines_of_the_network(line: str) -> None:
    """A longer button that names it, and who shared the post there."""
    found = kept(page(button=f"<p>{line}</p>"), KEPT, DOUBTED, DOUBTED, DOUBTED, DOUBTED, KEPT)
    assert found == [True, True, True, True, False, True]


@pytest.mark.parametrize(
    ("last", "whole"),
    [
        (SIGNED, True),
        ("- Ann (@ann_b)", True),
        ("— 港 (@minato) 2007年5月6日", True),
        ("— Ann Berg, May 6, 2007", False),
        ("Harbour Office (@harbour_office)", False),
    ],
)
def test_lines_of_a_text(last: str, *, whole: bool) -> None:
    """The line that names who wrote it tells that the two above are a post."""
    scrape = Scrape(f"{ABOVE}\n\n{SAID}\n\n{MORE}\n\n{last}\n\n{BELOW}", media_type=MediaType.TEXT)
    assert kept(scrape, KEPT, DOUBTED, DOUBTED, DOUBTED, KEPT)[1:4] == [whole] * 3


def test_no_line_is_a_heading() -> None:
    """Of what stands below."""
    segments = split_into_blocks(parse(page(), 10_000))
    heading = Verdict(Label.HEADING, 0.8, "block model: 7 words, 30% linked; heading: short")
    found = with_embedded_posts(segments, (heading, KEPT, heading, heading, KEPT))
    assert [verdict.label for verdict in found] == [Label.HEADING, *[Label.BODY] * 4]


def test_posts_are_no_teasers_of_a_text() -> None:
    """Short lines without a stop, as the teasers beside them."""
    prose = "The ferry to the island was late again, and nobody who stood on the pier was told why."
    teasers = ["Why the bell is silent: a history", "What to do on the island in May"]
    texts = ["By Marit Berg, May 6, 2007", prose, *teasers, prose, SAID, SIGNED, prose]
    looks = [look_of(text, i, score=0.6) for i, text in enumerate(texts)]
    for look in looks:
        look.score = 0.9 if look.text == prose else 0.6
    assert set(teasers_in_flow(looks)) == {2, 3}
    looks[6] = look_of("A walk around the harbour and its office", 6, score=0.6)
    assert set(teasers_in_flow(looks)) == {2, 3, 5, 6}
