"""Lines of code."""

from dataclasses import replace

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.blocks.segments import Zone
from cleaner.judging.amendments.code import with_whole_code
from cleaner.judging.chrome import certain
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse
from tests.judging.lines import look_of

PAGE = "<p>Moon</p><pre><div>if moon:</div><div>}</div><div>copy</div></pre><p>}</p>"


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        (PAGE, ["Moon", "if moon:", "}"]),
        (PAGE.replace("if moon:", ";"), ["Moon", ";"]),
        (PAGE.replace("pre>", "section>"), ["Moon", "if moon:"]),
    ],
)
def test_lines_of_code(page: str, kept: list[str]) -> None:
    """Are kept if most of the code is, but for what a rule took; and nothing outside of it."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000_000))
    verdicts = [
        Verdict(Label.TEASER, 0.1, "block model: 1 word")
        if text == "}"
        else Verdict(Label.INTERFACE, 0.02, "rule copy")
        if text == "copy"
        else Verdict(Label.BODY, 0.9, "block model: 2 words")
        for text in segments.texts
    ]
    decided = with_whole_code(segments, verdicts)
    pairs = zip(segments.texts, decided, strict=True)
    assert [text for text, verdict in pairs if verdict.kept] == kept
    assert [one for one in decided if one.reason.startswith("rule code_line")] == [
        Verdict(Label.BODY, 0.5, "rule code_line: a line of code that is kept")
    ] * (len(kept) - 2)


BETWEEN = f"<p>Moon</p>{'<p>-</p>' * 5}<pre>phase()</pre><p>Tide</p>"


@pytest.mark.parametrize(
    ("page", "reason", "kept"),
    [
        (BETWEEN, "block model: 1 word", True),
        (BETWEEN.replace("<p>-", "<p>-</p><p>-", 1), "block model: 1 word", False),
        (BETWEEN.replace("Tide", "-"), "block model: 1 word", False),
        (BETWEEN.replace("pre>", "div>"), "block model: 1 word", False),
        (BETWEEN.replace("pre>", "textarea>"), "block model: 1 word", False),
        (BETWEEN, "rule copy", False),
    ],
)
def test_code_in_a_text(page: str, reason: str, *, kept: bool) -> None:
    """Is kept if the next blocks that are kept, on both sides, are at most six blocks away."""
    found = decided(page, Verdict(Label.TEASER, 0.1, reason))
    assert found["phase()"].kept is kept
    assert found["-"].label is Label.TEASER
    if kept:
        assert found["phase()"].reason == "rule code_in_text: code between blocks that are kept"


def test_code_of_a_comment_stays_with_it() -> None:
    """Also between two comments that are kept."""
    verdict = Verdict(Label.COMMENT, 0.1, "block model: 1 word")
    assert decided(BETWEEN, verdict)["phase()"] == verdict


def decided(page: str, verdict: Verdict) -> dict[str, Verdict]:
    """Decide on a page of which only "Moon" and "Tide" are kept. verdict: on all others."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000_000))
    body = Verdict(Label.BODY, 0.9, "block model: 1 word")
    verdicts = [body if text in {"Moon", "Tide"} else verdict for text in segments.texts]
    return dict(zip(segments.texts, with_whole_code(segments, verdicts), strict=True))


def test_code_may_begin_as_tags_do() -> None:
    """Outside of code the same line would be a list of them."""
    line = look_of('category: "Tides", name: "Neap"', tag="pre")
    assert certain(line) is not None
    assert certain(replace(line, zones=int(Zone.PREFORMATTED))) is None
