"""Cards of other stories in a section below an article."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging import look_at
from cleaner.judging.amendments.headed_stories import without_headed_stories
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse
from cleaner.settings import Effort

PARAGRAPH = (
    "The old bridge was closed on Monday, because {} of its pillars had begun to lean, and nobody "
    "in the town can say for how long it will be so."
)
CARD = "<div><h3><a href='/{0}'>The {0} of the harbour</a></h3><p>The {0} is sold.</p></div>"
CARDS = CARD.format("crane") + CARD.format("pier")
HEADING = "Derniers articles de la rubrique <a href='/p'>Port</a> :"
BODY = Verdict(Label.BODY, 0.9, "block model")
GONE = Verdict(Label.TEASER, 0.3, "block model")


def _removed(section: str, *, paragraphs: int = 4, heading: str = HEADING) -> int:
    """How many blocks go of a section below the paragraphs of an article."""
    said = "".join(f"<p>{PARAGRAPH.format(number)}</p>" for number in range(paragraphs))
    source = f"<body><article>{said}</article><section><h2>{heading}</h2>{section}</section></body>"
    page = parse(Scrape(source, media_type=MediaType.HTML), 1_000_000)
    segments = split_into_blocks(page)
    looks = look_at(page, segments, Effort.FAST)
    verdicts = [GONE if look.tag == "h2" else BODY for look in looks]
    decided = without_headed_stories(segments, verdicts, looks)
    assert all(one.kept for one in decided[:paragraphs])
    return sum(one.kept for one in verdicts) - sum(one.kept for one in decided)


@pytest.mark.parametrize(
    "heading",
    [
        HEADING,
        "More articles by Ann Otter",
        "Weitere Beiträge aus der Rubrik Hafen",
        "Otras noticias de Taarn",
        "Последние материалы рубрики",
    ],
)
def test_cards_below_an_article(heading: str) -> None:
    """They go, headlines and blurbs."""
    assert _removed(CARDS, heading=heading) == 4


def test_what_stays() -> None:
    """Below another heading; with a text of its own; without headlines; on a page of cards."""
    assert _removed(CARDS, heading="The harbour and its crane") == 0
    assert _removed(CARDS, heading="More articles than ever were sold") == 0
    assert _removed(f"<p>{PARAGRAPH.format('six')}</p>{CARDS}") == 0
    assert _removed("<p>The crane is sold.</p>") == 0
    assert _removed(CARDS, paragraphs=2) == 0
