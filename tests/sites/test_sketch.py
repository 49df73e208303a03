import numpy as np
import pytest

from cleaner.sites.copies import CopyIndex, Original
from cleaner.sites.sketch import SKETCH, Sketch, phrases_of

WORDS = [f"{one}{two}{three}" for one in "bdfgklm" for two in "aeiou" for three in "nrst"]


def text(start: int, count: int) -> str:
    """Give so many words, from one on, in an order without rhyme."""
    places = (number * number * 7 + number for number in range(start, start + count))
    return " ".join(WORDS[place % 139] for place in places)


def holds(page: str, *other: str) -> bool:
    """Tell whether a page holds another, which then is a copy of it."""
    index = CopyIndex.of([Original("page", 1, Sketch.of(phrases_of([page])))])
    return index.original_of("other", 2, phrases_of(other)) == "page"


def test_phrases_are_of_four_words_within_a_text() -> None:
    """What two texts make together is none."""
    assert len(phrases_of(["The auk was seen", "from the pier"])) == 1
    assert len(phrases_of(["The auk was seen from the pier"])) == 4
    assert phrases_of(["THE  auk, was seen"]).tolist() == phrases_of(["the auk was seen!"]).tolist()


def test_phrases_do_not_depend_on_the_machine() -> None:
    """A file that one machine learned is used on others."""
    assert phrases_of(["the auk was seen"]).tolist() == [1_554_299_601]


def test_scripts_without_spaces_have_phrases_too() -> None:
    """Of letters."""
    assert len(phrases_of(["岬の灯台は閉まっている"])) == 8


def test_a_sketch_is_small() -> None:
    """However long the page is."""
    sketch = Sketch.of(phrases_of([text(0, 120)]))
    assert len(sketch.smallest) == SKETCH < sketch.size


def test_the_same_text_is_held() -> None:
    """Long or short, with the rest of its page around it."""
    assert holds(text(0, 120), text(0, 120))
    assert holds(text(0, 30), text(0, 30))
    assert holds(text(0, 120), text(0, 90))


def test_an_edited_text_is_held() -> None:
    """Two words were changed."""
    words = text(0, 120).split()
    words[20] = words[100] = "gull"
    assert holds(text(0, 120), " ".join(words))


def test_reports_that_differ_in_their_numbers_are_no_copies() -> None:
    """Every match has its own."""
    report = "The home side won by {0} to {1} before {2} people, and stands {3}th after {4} rounds."
    assert not holds(report.format(3, 1, 800, 4, 9), report.format(2, 0, 650, 3, 10))


def test_another_text_is_not_held() -> None:
    """Nor one of which half is another."""
    assert not holds(text(0, 60), text(60, 60))
    assert not holds(text(0, 60), text(30, 60))


def test_a_list_of_articles_is_no_copy_of_one() -> None:
    """Though it holds it."""
    assert not holds(text(0, 120), text(0, 30))


@pytest.mark.parametrize("words", [0, 3, 12])
def test_of_little_text_nothing_is_said(words: int) -> None:
    """A sentence may be the same by chance."""
    assert not holds(text(0, words), text(0, words))


def test_hashes_are_spread() -> None:
    """Else the smallest would be no fair sample."""
    found = phrases_of([text(0, 120)]).astype(np.float64) / 2**32
    assert 0.4 < found.mean() < 0.6
