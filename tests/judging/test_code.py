"""Lines of code."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.code import with_whole_code
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

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
