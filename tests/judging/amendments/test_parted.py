"""Headings that furniture parts from their text."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.parted import with_parted_headings
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

TEXT = "Whoever rows with us twice may become a member of the club."
KEPT = Verdict(Label.BODY, 0.9, "block model: 12 words, 0% linked")
BARE = Verdict(
    Label.TEASER,
    0.02,
    "rule bare_heading: what is under it was removed; teaser by in_the_flow: core text stands",
)
TOLD = Verdict(
    Label.COVERAGE,
    0.02,
    "rule bare_heading: what is under it was removed; coverage by own_words: begins with “more”",
)
DOUBTED = Verdict(Label.TEASER, 0.1, "block model: 2 words; teaser by in_the_flow: core text")
HEADING = "<h2>New oars</h2>"


def _of(label: Label) -> Verdict:
    return Verdict(label, 0.02, "rule advert_mark: the block is “advert”")


def _kept(source: str, verdicts: list[Verdict], kind: MediaType = MediaType.HTML) -> bool:
    segments = split_into_blocks(parse(Scrape(source, media_type=kind), 10_000))
    verdict = with_parted_headings(segments, verdicts)[0]
    assert verdict.label is (Label.HEADING if verdict.kept else verdicts[0].label)
    return verdict.kept


@pytest.mark.parametrize(
    ("below", "labels", "kept"),
    [
        ("<div>Advert</div>", [Label.ADVERT], True),
        ("<div>Share</div><div>Mail</div>", [Label.SHARE, Label.INTERFACE], True),
        ("<p>12 comments</p>", [Label.COMMENT], True),
        ("<p>Read also: Low tide</p>", [Label.TEASER], True),
        ("<p>Low tide</p><p>High tide</p>", [Label.TEASER, Label.TEASER], False),
        ("<p>Low tide</p><p>To the top</p>", [Label.COVERAGE, Label.NAVIGATION], False),
        ("<p>Ann: no</p><p>Bo: yes</p>", [Label.COMMENT, Label.COMMENT], False),
        ("<h3>Offers</h3>", [Label.ADVERT], False),
        (f"<p>{'an oar ' * 20}</p>", [Label.ADVERT], False),
        ("<p>No line of any kind</p>", [Label.OTHER], False),
    ],
)
def test_lines_between_a_heading_and_its_text(
    below: str, labels: list[Label], *, kept: bool
) -> None:
    """Short lines of furniture do not part them; two stories, comments or headings do."""
    source = f"{HEADING}{below}<p>{TEXT}</p>"
    assert _kept(source, [BARE, *map(_of, labels), KEPT]) is kept


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("<div><h2>New oars</h2></div><p>Advert</p><p>{}</p>", True),
        ("<div><h2>New oars</h2><p>Advert</p></div><p>{}</p>", False),
        ("<div><h2>New oars</h2><p>Advert</p><div><p>{}</p></div></div>", True),
    ],
)
def test_the_heading_of_a_box(source: str, *, kept: bool) -> None:
    """Goes with its box, also where a text goes on below that."""
    assert _kept(source.format(TEXT), [BARE, _of(Label.ADVERT), KEPT]) is kept


def test_what_a_heading_says() -> None:
    """Of other stories, or below it something that is no text: it goes."""
    source = f"{HEADING}<div>Advert</div><p>{TEXT}</p>"
    advert = _of(Label.ADVERT)
    assert not _kept(source, [TOLD, advert, KEPT])
    assert not _kept(source.replace(TEXT, "Two oars"), [BARE, advert, KEPT])
    assert not _kept(source, [BARE, advert, DOUBTED])
    assert not _kept(source, [DOUBTED, advert, KEPT])


def test_two_headings_above_one_text() -> None:
    """Both stay."""
    source = f"{HEADING}<h3>Of ash</h3><div>Advert</div><p>{TEXT}</p>"
    segments = split_into_blocks(parse(Scrape(source, media_type=MediaType.HTML), 10_000))
    verdicts = with_parted_headings(segments, [BARE, BARE, _of(Label.ADVERT), KEPT])
    assert [verdict.kept for verdict in verdicts] == [True, True, False, True]


@pytest.mark.parametrize(("tag", "kept"), [("h3", True), ("h2", False), ("h1", False)])
def test_a_heading_below_the_furniture(tag: str, *, kept: bool) -> None:
    """Is part of the section if it is a lower one; else the section is empty."""
    source = f"{HEADING}<div>Advert</div><{tag}>Of ash</{tag}><p>{TEXT}</p>"
    heading = Verdict(Label.HEADING, 0.9, "block model: 2 words, 0% linked")
    assert _kept(source, [BARE, _of(Label.ADVERT), heading, KEPT]) is kept


@pytest.mark.parametrize("mark", ["## ", ""])
def test_headings_of_texts(mark: str) -> None:
    """Stay where they are marked as such."""
    source = f"{mark}New oars\n\nAdvertisement\n\n{TEXT}\n"
    verdicts = [DOUBTED, _of(Label.ADVERT), KEPT]
    assert _kept(source, verdicts, MediaType.TEXT) is bool(mark)
    assert not _kept(source, [TOLD, _of(Label.ADVERT), KEPT], MediaType.TEXT)
