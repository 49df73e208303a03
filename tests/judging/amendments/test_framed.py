"""Posts between lines that come again, in texts."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.framed import with_framed_posts
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

LONG = (
    "The bowline on my dinghy slips whenever the rope is wet and stiff.",
    "Mine does the same, though only with the old hemp rope from the loft.",
)
SHORT = "Then buy a new rope."
POST = "{text}\n\nReply {n}\n\n"


def _given(posts: list[str], after: str = "", reason: str = "block model: few") -> list[str]:
    page = "".join(posts) + "Home\n\n" + after
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.TEXT), 1_000_000))
    kept = {*LONG, *after.splitlines()}
    verdicts = [
        Verdict(Label.BODY, 0.9, "block model: many words")
        if text in kept
        else Verdict(Label.OTHER, 0.3, reason)
        for text in segments.texts
    ]
    decided = with_framed_posts(segments, verdicts)
    pairs = zip(segments.texts, decided, verdicts, strict=True)
    return [text for text, after, before in pairs if after.kept and not before.kept]


def _posts(*texts: str, post: str = POST) -> list[str]:
    return ["Knots\n\n", *(post.format(text=text, n=n) for n, text in enumerate(texts))]


@pytest.mark.parametrize(
    ("posts", "given"),
    [
        (_posts(*LONG, SHORT), [SHORT]),
        (_posts(*LONG, SHORT, post="Posted {n} days ago\n\n{text}\n\nOtter {text}\n\n"), [SHORT]),
        (_posts(LONG[0], SHORT), []),
        (_posts(*LONG, SHORT, "It slips as well.", "So does the sheet bend."), []),
        (_posts(*LONG, SHORT, SHORT), []),
        (_posts(*LONG, "• " + SHORT), []),
        (_posts(*LONG, "A new rope"), []),
        (_posts(*LONG, SHORT, post="{text}\n\n{n}\n\n"), []),
        (_posts(*LONG, SHORT, post="{text}\n\nThat was post {n}.\n\n"), []),
        (_posts(*LONG, SHORT, post="{text}\n\n" + "Otter and " * 9 + "\n\n"), []),
    ],
)
def test_beside_the_same_line(posts: list[str], given: list[str]) -> None:
    """A sentence stays that stands by a line which other sentences that are kept stand by."""
    assert _given(posts) == given


def test_below_an_article() -> None:
    """Posts that are the lesser part of the text are comments on it."""
    article = " ".join(["The rope was made in the loft by the quay."] * 9)
    assert _given(_posts(*LONG, SHORT), after=article) == []


def test_what_a_rule_took() -> None:
    """It stays away."""
    assert _given(_posts(*LONG, SHORT), reason="rule comment_form: it asks for one") == []
