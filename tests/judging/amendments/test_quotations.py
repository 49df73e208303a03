"""What posts of forums quote, in text scrapes."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.quotations import with_quotations
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

POSTS = """Otter said:

The bowline slips.

It always has.

Click to expand...

Not mine.

Like | Reply
"""
QUOTED = ["The bowline slips.", "It always has.", "Not mine."]


@pytest.mark.parametrize(
    ("page", "media_type", "given"),
    [
        (POSTS, MediaType.TEXT, QUOTED),
        (POSTS.replace("said", "schrieb").replace("Click to expand", "Zum Vergrößern anklicken"),
         MediaType.TEXT, QUOTED),
        (POSTS.replace("Otter said:", "Otter:"), MediaType.TEXT, QUOTED[2:]),
        (POSTS.replace("Click to expand...", "Click to vote"), MediaType.TEXT, []),
        (POSTS[: POSTS.index("Not")], MediaType.TEXT, QUOTED[:2]),
        (POSTS.replace("Not mine.", "Report"), MediaType.TEXT, QUOTED[:2]),
        ("".join(f"<p>{line}</p>" for line in POSTS.splitlines()), MediaType.HTML, []),
    ],
)  # fmt: skip
def test_between_the_marks(page: str, media_type: MediaType, given: list[str]) -> None:
    """All that the model took is kept, and the next line; nothing that a rule took."""
    segments = split_into_blocks(parse(Scrape(page, media_type=media_type), 1_000_000))
    verdicts = [
        Verdict(Label.INTERFACE, 0.02, "rule report")
        if text == "Report"
        else Verdict(Label.COMMENT, 0.3, "block model: 3 words")
        for text in segments.texts
    ]
    decided = with_quotations(segments, verdicts)
    pairs = zip(segments.texts, decided, strict=True)
    assert [text for text, verdict in pairs if verdict.kept] == given


def test_a_long_way_up() -> None:
    """Somebody else said it."""
    page = POSTS.replace("It always has.", "\n\n".join(f"Knot {n}" for n in range(40)))
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.TEXT), 1_000_000))
    verdicts = [Verdict(Label.COMMENT, 0.3, "block model: 3 words")] * len(segments)
    kept = [verdict.kept for verdict in with_quotations(segments, verdicts)]
    assert sum(kept) == 1
