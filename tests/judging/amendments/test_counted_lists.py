"""Long lists of entries with counts, in a text."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.counted_lists import without_counted_lists
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

KEPT = Verdict(Label.BODY, 0.9, "block model: 2 words")
STORY = "The dough rests until the evening tide, and nobody in the bakery hurries it along."
TOPICS = (
    "Baking (118)", "Bread (17)", "Breakfast (1)", "Cakes (24)", "Dinner (9)", "Eggs (3)",
    "Fish (1)", "Herbs (12)", "Jam (1)", "Rye (30)", "Soup (8)", "Tarts (1,204)",
)  # fmt: skip


LONG = "\n\n".join([STORY] * 14)


def removed(
    lines: tuple[str, ...], media_type: MediaType = MediaType.TEXT, text: str = LONG
) -> list[str]:
    """Give the lines that go, of a text between paragraphs."""
    source = "\n\n".join((text, *lines, text))
    segments = split_into_blocks(parse(Scrape(source, media_type=media_type), 1_000_000))
    decided = without_counted_lists(segments, [KEPT] * len(segments))
    return [text for text, one in zip(segments.texts, decided, strict=True) if not one.kept]


@pytest.mark.parametrize("mark", ["", "• ", "* ", "+ ", "► "])
def test_topics_and_how_many_pages_each_has(mark: str) -> None:
    """They go, whatever stands before them."""
    topics = tuple(mark + topic for topic in TOPICS)
    assert removed(topics) == list(topics)


def test_what_parts_such_a_list() -> None:
    """Two short lines may; a paragraph begins another list."""
    headers = ("Show less", "By month")
    assert removed((*TOPICS[:6], *headers, *TOPICS[6:])) == [*TOPICS[:6], *headers, *TOPICS[6:]]
    assert removed((*TOPICS[:6], *headers, "2019", *TOPICS[6:])) == []
    assert removed((*TOPICS[:6], STORY, *TOPICS[6:])) == []
    assert removed((*TOPICS, STORY)) == list(TOPICS)


@pytest.mark.parametrize(
    "lines",
    [
        TOPICS[:-1],
        tuple(f"Una Macaskill {number} ({number})" for number in range(1, 24)),
        tuple(f"Una Macaskill ({age})" for age in (19, 23, 23, 23, 31, 19, 20, 22, 24, 25, 26, 27)),
        tuple(f"Low Tide, part {part} ({1970 + part})" for part in range(14)),
        tuple(f"{place}. {topic}" for place, topic in enumerate(TOPICS, 1)),
        tuple(topic.replace(" (", " ★★★★☆ (") for topic in TOPICS),
        tuple(topic.replace(" (", ", for which the oven must be hot, and the baker awake (")
              for topic in TOPICS),
        ("These are the topics:", *TOPICS),
    ],
)  # fmt: skip
def test_lists_of_something_else(lines: tuple[str, ...]) -> None:
    """Short ones, a team with its numbers or ages, films, a ranking, rated goods, sentences."""
    assert removed(lines) == []


def test_a_page_of_nothing_else() -> None:
    """Is a list of topics itself."""
    assert removed(TOPICS, text=STORY) == []


def test_what_is_no_text() -> None:
    """HTML has links that tell, and Markdown too."""
    page = "".join(f"<p>{topic}</p>" for topic in TOPICS)
    assert removed((page,), MediaType.HTML) == []
