"""What only says the headline again."""

from dataclasses import replace

import pytest

from cleaner.blocks.segments import Zone
from cleaner.judging.repeated_title import repeats_title
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

TITLE = "The old ferry of Grimsay leaves - with 3 tractors"
PLACE = 5


@pytest.mark.parametrize(
    ("text", "index", "given", "expected"),
    [
        (TITLE, 3, {}, True),
        (TITLE, 9, {"score": 0.1}, True),
        (TITLE, PLACE, {}, False),
        ("The Old Ferry of Grimsay Leaves with 3 Tractors", 3, {}, True),
        ("The Old Ferry of Grimsay Leaves with 3 Tractors", 9, {"links": 1.0}, True),
        ("The Old Ferry of Grimsay Leaves with 3 Tractors!", 9, {}, False),
        ("The old ferry of Grimsay leaves - with 4 tractors", 3, {}, False),
        ("The old ferry of Grimsay le...", 9, {"tag": "li"}, True),
        ("The old ferry of Grimsay...", 3, {}, True),
        ("The old ferry of Grimsay...", 9, {}, False),
        ("The old ferry of Grimsay", 9, {"tag": "li"}, False),
        ("The old ferry of Rona lea…", 9, {"tag": "li"}, False),
        ("The ferry…", 9, {"tag": "li"}, False),
        (f"14. | {TITLE}", 9, {"tag": "tr"}, True),
        ("3) The old ferry of Grimsay…", 9, {}, True),
        (f"3. {TITLE}", 9, {}, False),
        (f"1. {TITLE}", 9, {"tag": "h2"}, False),
        (f"Home » Islands » {TITLE}", 3, {}, True),
        (f"Home » Islands » {TITLE}", 9, {}, False),
        (f"As she told us: {TITLE}", 3, {}, False),
        (f"3{TITLE}", 9, {"links": 1.0}, True),
        (f"3 {TITLE[0].lower()}{TITLE[1:]}", 9, {"links": 1.0}, False),
        (f"‘{TITLE}’", 9, {"tag": "div"}, True),
        (f"‘{TITLE}’", 9, {"tag": "line"}, False),
        (f"‘{TITLE}.’", 9, {"tag": "p", "ends_sentence": True}, False),
        (f"‘{TITLE}’", 9, {"tag": "p", "zones": Zone.QUOTE}, False),
    ],
)
def test_blocks_like_the_headline(
    text: str, index: int, given: dict[str, object], *, expected: bool
) -> None:
    """Above it, or in a list of stories below; a text may say it as well."""
    look = replace(look_of(text, index, score=0.7, tag="p"), **given)  # type: ignore[arg-type]
    assert repeats_title(look, TITLE, PLACE) is expected


def test_the_first_line_of_a_text() -> None:
    """May be the page's <title>, which names the site too."""
    line = look_of(f"{TITLE} | Island News", 0)
    assert repeats_title(line, TITLE, PLACE)
    assert not repeats_title(replace(line, tag="p"), TITLE, PLACE)


def test_a_poem_begins_with_its_title(judged: Judge) -> None:
    """With a comma behind it."""
    first = "When the ferry comes home in May,"
    found = judged(f"<h1>{first[:-1]}</h1><p>{first}</p><p>and nobody waves from the pier,</p>")
    assert found[first].kept
