"""Lists of which some entries are kept, in texts."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.whole_lists import with_whole_lists
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

SENTENCE = "Whoever rows with us needs a few things."
COLON = "Whoever rows with us brings:"
DOUBT = Verdict(Label.TEASER, 0.3, "block model: few words")


def _given(
    above: str,
    kept: list[str],
    doubted: list[str],
    label: Label = Label.BODY,
    doubt: Verdict = DOUBT,
) -> list[str]:
    source = "\n".join([above, *kept, *doubted, "", "Home"])
    segments = split_into_blocks(parse(Scrape(source, media_type=MediaType.TEXT), 1_000_000))
    verdicts = [
        Verdict(label if text == above else Label.BODY, 0.9, "block model: few words")
        if text == above or text in kept
        else doubt
        for text in segments.texts
    ]
    decided = with_whole_lists(segments, verdicts)
    pairs = zip(segments.texts, decided, verdicts, strict=True)
    return [text for text, after, before in pairs if after.kept and not before.kept]


@pytest.mark.parametrize(
    ("above", "kept", "doubted", "given"),
    [
        (SENTENCE, ["• Long boots", "• Warm socks"], ["• Bread"], ["• Bread"]),
        (SENTENCE, ["1. Long boots", "2. Warm socks"], ["3. Bread"], ["3. Bread"]),
        (SENTENCE, ["• Long boots"], ["• Bread", "• Cheese"], []),
        (COLON, [], ["* Boots", "* Bread", "* Cheese"], ["* Boots", "* Bread", "* Cheese"]),
        ("持ち物：", [], ["• 長靴", "• パン", "• 帽子"], ["• 長靴", "• パン", "• 帽子"]),
        (COLON, [], ["• Boots", "• Bread"], []),
        (COLON, [], [f"• Oar no {n} of the loft" for n in range(16)], []),
        (COLON, [], ["• Boots (3)", "• Bread (4)", "• Cheese (9)"], []),
        (COLON, [], ["Boots", "Bread", "Cheese"], []),
        (COLON, ["• Boots", "• Bread"], ["• Newsletter"], []),
        (COLON, ["• Boots", "• Bread"], ["• Company pension"], ["• Company pension"]),
        (COLON, [], ["• Share on Facebook", "• Click to share on Reddit", "• Boots"], ["• Boots"]),
        ("Share this:", [], ["• Boots", "• Bread", "• Cheese"], []),
        ("Boats and oars", ["• Long boots", "• Warm socks"], ["• Bread"], []),
    ],
)
def test_below_what_is_kept(
    above: str, kept: list[str], doubted: list[str], given: list[str]
) -> None:
    """All stay below a colon, and half of them make a list whole below other lines."""
    assert _given(above, kept, doubted) == given


def test_what_is_above() -> None:
    """A heading has lists below it too; below what is no text stand menus."""
    entries = ["• Long boots", "• Warm socks"]
    assert _given("Boats and oars", entries, ["• Bread"], Label.HEADING) == ["• Bread"]
    assert _given(COLON, entries, ["• Bread"], Label.NAVIGATION) == []
    assert _given("Brought along:", [], ["• Boots", "• Bread", "• Socks"], Label.HEADING) == []


def test_what_was_sure() -> None:
    """What the model is sure of goes."""
    assert (
        _given(COLON, ["• Boots", "• Socks"], ["• Bread"], doubt=DOUBT._replace(score=0.02)) == []
    )


def test_lists_of_other_stories() -> None:
    """Most are headlines by their place, whatever the line above says; menus are short as lists."""
    doubt = DOUBT._replace(reason="block model: few words; coverage by region: among headlines")
    entries = ["* Mayor quits", "* Snow closes the pass", "* Otters win"]
    assert _given("From our archive:", [], entries, doubt=doubt) == []
    assert _given("From our archive:", ["* A mill"], entries, doubt=doubt) == []
    assert _given(COLON, ["* Boots", "* Socks"], entries[:2], doubt=doubt) == entries[:2]
    menu = DOUBT._replace(reason="block model: x; navigation by region: among short entries")
    assert _given(COLON, [], entries, doubt=menu) == entries
