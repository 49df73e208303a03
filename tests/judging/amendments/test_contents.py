"""Lists of the pages of a chapter."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.contents import with_contents
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

CHAPTER = """<h1>Chapter 3. Knots</h1><p>In this chapter:</p><div class="toc"><ul>
<li><a href="bowline.html">Bowline</a></li><li><a href="hitch.html#half">Half hitch</a></li>
<li><a href="bend.html">Sheet bend</a></li></ul></div><p>A knot holds.</p>"""
LISTED = ["In this chapter:", "Bowline", "Half hitch", "Sheet bend"]
SHEET = "<li><a href=bend.html>Sheet bend</a> joins two ropes of which one is thicker</li>"


@pytest.mark.parametrize(
    ("page", "given"),
    [
        (CHAPTER, LISTED),
        (CHAPTER.replace('"toc"', '"toctree-wrapper compound"'), LISTED),
        (CHAPTER.replace("<p>In this chapter:</p>", ""), LISTED[1:]),
        (CHAPTER.replace("</h1>", "</h1><p>Index</p>"), []),  # too far below what is kept
        (CHAPTER.replace('"toc"', '"toc-link"'), []),
        (CHAPTER.replace("div", "nav"), []),
        (CHAPTER.replace(".html", "").replace('href="', 'href="#'), []),  # on the same page
        (CHAPTER.replace("bend.html", "hitch.html"), []),  # too few other pages
        (CHAPTER.replace('<li><a href="bend.html">Sheet bend</a></li>', SHEET), []),
    ],
)
def test_a_list_that_leads_to_other_pages(page: str, given: list[str]) -> None:
    """Is kept right below what is kept, with the line that introduces it."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000_000))
    verdicts = [
        Verdict(Label.TITLE, 0.9, "rule title")
        if text.startswith("Chapter")
        else Verdict(Label.NAVIGATION, 0.1, "block model: 1 word")
        for text in segments.texts
    ]
    decided = with_contents(segments, verdicts)
    pairs = zip(segments.texts, decided, strict=True)
    assert [text for text, verdict in pairs if verdict.label is Label.BODY] == given


def test_what_a_rule_took() -> None:
    """Stays away."""
    segments = split_into_blocks(parse(Scrape(CHAPTER, media_type=MediaType.HTML), 1_000_000))
    verdicts = [Verdict(Label.TITLE, 0.9, "rule title")]
    verdicts += [Verdict(Label.SHARE, 0.02, "rule share_bar")] * (len(segments) - 1)
    assert with_contents(segments, verdicts) == tuple(verdicts)


@pytest.mark.parametrize(("label", "number", "kept"), [
    (Label.BYLINE, 5, False), (Label.DATE, 5, False), (Label.BYLINE, 4, True), (Label.BODY, 5, True)
])  # fmt: skip
def test_a_list_in_the_midst_of_an_article(label: Label, number: int, *, kept: bool) -> None:
    """Leads to other stories; a chapter has no writer and no day, or a short introduction."""
    said = "A knot holds for as long as the rope does, and the rope for as long as it is kept dry. "
    above = f"<p>Ann Otter</p>{f'<p>{said * 2}</p>' * number}"
    page = CHAPTER.replace("</h1>", f"</h1>{above}")
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000_000))
    core = [label if text == "Ann Otter" else Label.BODY for text in segments.texts]
    verdicts = [
        Verdict(Label.NAVIGATION, 0.1, "block model: 1 word") if text in LISTED[1:]
        else Verdict(one, 0.9, "block model")
        for text, one in zip(segments.texts, core, strict=True)
    ]  # fmt: skip
    pairs = zip(segments.texts, with_contents(segments, verdicts), strict=True)
    assert {verdict.kept for text, verdict in pairs if text in LISTED[1:]} == {kept}
