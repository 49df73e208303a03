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
