"""Lists that a sentence introduces."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.introduced import with_introduced_lists
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

INTRODUCES = "Whoever comes along on Saturday should bring:"
HTML = f"<p>{INTRODUCES}</p><ul><li>Boots</li><li>Bread</li></ul><ul><li>Home</li></ul>"
TEXT = f"{INTRODUCES}\n\n• Boots\n• Bread\n\nHome\n"


@pytest.mark.parametrize(
    ("page", "media_type", "given"),
    [
        (HTML, MediaType.HTML, ["Boots", "Bread"]),
        (HTML.replace("ul>", "dl>").replace("li>", "dd>"), MediaType.HTML, ["Boots", "Bread"]),
        (HTML.replace("bring:", "bring："), MediaType.HTML, ["Boots", "Bread"]),
        (HTML.replace("bring:", "bring."), MediaType.HTML, []),
        (HTML.replace(INTRODUCES, "More in travel:"), MediaType.HTML, []),
        (HTML.replace("li>", "p>"), MediaType.HTML, []),
        (HTML.replace("Boots", "Share"), MediaType.HTML, []),
        (HTML.replace("Bread", "Share"), MediaType.HTML, ["Boots"]),
        (f"<p>{INTRODUCES}</p>", MediaType.HTML, []),
        (HTML.replace("Boots", "<a href=/>Boots</a>"), MediaType.HTML, ["Boots", "Bread"]),
        (
            HTML.replace("Boots", "<a href=/>Boots</a>").replace("Bread", "<a href=/>Bread</a>"),
            MediaType.HTML,
            [],
        ),
        (TEXT, MediaType.TEXT, []),
    ],
)
def test_entries_below_a_colon(page: str, media_type: MediaType, given: list[str]) -> None:
    """Are kept down to the end of their list, or to what a rule took away."""
    segments = split_into_blocks(parse(Scrape(page, media_type=media_type), 1_000_000))
    verdicts = [
        Verdict(Label.BODY, 0.9, "block model: 7 words")
        if index == 0
        else Verdict(Label.SHARE, 0.02, "rule share_bar")
        if text == "Share"
        else Verdict(Label.NAVIGATION, 0.1, "block model: 1 word")
        for index, text in enumerate(segments.texts)
    ]
    decided = with_introduced_lists(segments, verdicts)
    pairs = zip(segments.texts[1:], decided[1:], strict=True)
    assert [text for text, verdict in pairs if verdict.kept] == given
    none = with_introduced_lists(segments, [verdicts[-1], *verdicts[1:]]) if given else ()
    assert not any(verdict.kept for verdict in none)
