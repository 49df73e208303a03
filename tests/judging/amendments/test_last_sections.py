"""The last sections of a text, right above the furniture."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.last_sections import with_last_sections
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

KEPT = """What we keep

We keep your name until the key is back.

Who sees it

Only the two keepers of the boat house see it.
"""
LAST = ["Changes", "They are put up in the boat house."]


def _given(
    kept: str, last: list[str], score: float = 0.3, source: str = "block model: few"
) -> list[str]:
    page = kept + "\n" + "\n\n".join(last) + "\n\nHarbour Road\n\nKontakt\n"
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.TEXT), 1_000_000))
    of_text = set(kept.splitlines())
    verdicts = [_verdict(text, score, source, is_text=text in of_text) for text in segments.texts]
    decided = with_last_sections(segments, verdicts)
    pairs = zip(segments.texts, decided, verdicts, strict=True)
    return [text for text, after, before in pairs if after.kept and not before.kept]


def _verdict(text: str, score: float, source: str, *, is_text: bool) -> Verdict:
    if is_text:
        label = Label.BODY if text.endswith(".") else Label.HEADING
        return Verdict(label, 0.9, "block model: many words")
    return Verdict(Label.NAVIGATION, score, f"{source}; navigation by region: among entries")


@pytest.mark.parametrize(
    ("last", "given"),
    [
        (LAST, LAST),
        (["They are all put up there.", *LAST], ["They are all put up there.", *LAST]),
        ([*LAST, "Bikes", "Bikes stay outside.", "So do dogs."],
         [*LAST, "Bikes", "Bikes stay outside.", "So do dogs."]),
        (["7. Änderungen", "Sie hängen im Bootshaus aus."],
         ["7. Änderungen", "Sie hängen im Bootshaus aus."]),
        (["变更", "变更会提前两周在船屋公布。"], ["变更", "变更会提前两周在船屋公布。"]),
        (["Good luck with the boat!"], ["Good luck with the boat!"]),
        (["Changes", "Who puts them up?"], []),
        (["Take a boat", "Come to the boat house today!"], []),
        (["Take a boat", "Call the keepers under 555 0199 20."], []),
        (["TAKE A BOAT", "They are all in the boat house."], []),
        (["Changes", "Oars", "They are in the boat house."], []),
        (["Newsletter", "They are put up in the boat house."], []),
        (["Changes", "Share this page with your friends on Facebook."], []),
        (["Support the Otter", "Your gift keeps this boat house free for all."], []),
        (["Opening hours", "We are there from Monday to Friday."], []),
        (["Votes: 14", "Nobody has voted for it so far."], []),
        (["Oars", "They are long.", "They are old.", "They are red."], []),
        (["• They are put up in the boat house."], []),
    ],
)  # fmt: skip
def test_what_is_a_section(last: list[str], given: list[str]) -> None:
    """A heading and a sentence or two stay; what names furniture ends the text."""
    assert _given(KEPT, last) == given


def test_of_a_page_in_sections() -> None:
    """A text of one section may have an offer below it."""
    assert _given(KEPT[KEPT.index("Who") :], LAST) == []
    assert _given(KEPT + "\nThe keepers.\n", LAST) == LAST


def test_what_was_sure() -> None:
    """What the model is sure of goes, and what a rule took away."""
    assert _given(KEPT, LAST, score=0.05) == []
    assert _given(KEPT, LAST, score=0.27) == []
    assert _given(KEPT, LAST, source="rule related_box: a box") == []
    assert _given(KEPT, LAST, source="block model: x; coverage by list_header: under it") == []
