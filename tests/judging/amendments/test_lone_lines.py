"""Single lines that the model keeps below the article of a text page."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.lone_lines import without_lone_lines
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse
from tests.judging.lines import look_of

PARAGRAPH = (
    "The ferry left the harbour at noon with two hundred people on board, and none of them "
    "had been told that the other bank was closed."
)
MENU = ["Harbour", "Tides", "Weather", "Post", "Locks"]


def _removed(lines: list[str], kept: dict[str, float]) -> list[str]:
    scrape = Scrape("\n\n".join(["By Ann Otter", *lines]), media_type=MediaType.TEXT)
    segments = split_into_blocks(parse(scrape, 1_000_000))
    scores = [kept.get(text, 0.95 if text == PARAGRAPH else 0.2) for text in segments.texts]
    looks = [
        look_of(text, index, score=score)
        for index, (text, score) in enumerate(zip(segments.texts, scores, strict=True))
    ]
    labels = [Label.BODY if score >= 0.5 else Label.NAVIGATION for score in scores]
    verdicts = [
        Verdict(label, score, "block model") for label, score in zip(labels, scores, strict=True)
    ]
    decided = without_lone_lines(segments, verdicts, looks)
    pairs = zip(segments.texts, decided, verdicts, strict=True)
    return [text for text, after, before in pairs if before.kept and not after.kept]


def test_a_line_among_those_that_were_removed() -> None:
    """Below the last paragraph, and the model is not sure of it."""
    lines = [PARAGRAPH, *MENU, "• Seal sleeps in the post office", *MENU]
    assert _removed(lines, {lines[6]: 0.6}) == [lines[6]]


@pytest.mark.parametrize(
    ("line", "score"),
    [
        ("Seal sleeps in the post office", 0.6),
        ("“Nobody told us of it”", 0.6),
        ("• Seal sleeps in the post office", 0.8),
        ("3. Letters of Ann Otter, second edition", 0.6),
        ("[Otter] Letters of Ann Otter, second edition", 0.6),
        ("The other bank was opened at noon by the captain and his crew, said Ann.", 0.6),
    ],
)
def test_lines_that_stay(line: str, score: float) -> None:
    """Those without a bullet, those of which the model is sure, notes, sentences."""
    assert not _removed([PARAGRAPH, *MENU, line, *MENU], {line: score})


def test_other_places() -> None:
    """Right below the article, above its last paragraph, in a longer run, at the end."""
    line = "• Seal sleeps in the post office"
    assert not _removed([PARAGRAPH, line, *MENU], {line: 0.6})
    assert not _removed([PARAGRAPH, *MENU, line, *MENU, PARAGRAPH], {line: 0.6})
    run = [line, "• Waves at the pier", "• Who paid for the lock?"]
    assert not _removed([PARAGRAPH, *MENU, *run, *MENU], dict.fromkeys(run, 0.6))
    assert not _removed([PARAGRAPH, *MENU, line], {line: 0.6})
