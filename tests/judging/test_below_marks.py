"""The last sentence of a text below the mark of an advert."""

from dataclasses import replace

import pytest

from cleaner.judging.below_marks import sentences_below_marks
from cleaner.judging.looks import Look
from tests.judging.lines import look_of

STORY = "The keeper of the lighthouse counts the ships twice a day and writes the sum on a slate."
LAST = "The slate is to be shown in the town hall from January."


def page(*lines: str, last: str = LAST, score: float = 0.3) -> tuple[Look, ...]:
    """Lines that the model keeps, and one below them that it takes away."""
    return (
        *(look_of(line, index, score=0.9) for index, line in enumerate(lines)),
        look_of(last, len(lines), score=score),
    )


@pytest.mark.parametrize(
    ("mark", "last"),
    [
        ("Advertisement", LAST),
        ("ADVERTISEMENT", LAST),
        ("REKLAM", "Levha ocak ayında belediye binasında sergilenecek."),
        ("РЕКЛАМА:", "Доску покажут в ратуше в январе, сообщила мэрия."),
        ("Annons", "Tavlan visas i rådhuset från och med januari."),
    ],
)
def test_it_is_of_the_text(mark: str, last: str) -> None:
    """Scripts put adverts there, and a scrape has the mark alone."""
    assert sentences_below_marks(page(STORY, mark, last=last)) == {2}


@pytest.mark.parametrize(
    "last",
    [
        "Five boats for a small purse",
        "Would the keeper count the gulls as well?",
        "Save your money and let Harbour Bank carry the boat for you.",
        "• The slate is to be shown in the town hall.",
        "Order by noon.",
        "If you enjoyed this article, share it with the harbour master.",
    ],
)
def test_what_may_be_the_advert(last: str) -> None:
    """A headline, a question, an entry, what speaks to the reader, what is too short."""
    assert not sentences_below_marks(page(STORY, "Advertisement", last=last))


def test_the_mark_must_stand_in_the_text() -> None:
    """Right below a finished sentence, and right above the last."""
    assert not sentences_below_marks(page(STORY, "Weather"))
    assert not sentences_below_marks(page("Sport", "Advertisement"))
    assert not sentences_below_marks(page(STORY, "Advertisement", "Harbour Bank"))
    assert not sentences_below_marks(page("Advertisement"))


def test_a_button_below() -> None:
    """Is the advert's."""
    looks = page(STORY, "Advertisement")
    assert sentences_below_marks((*looks, look_of("Weather", 3))) == {2}
    assert not sentences_below_marks((*looks, look_of("Read more", 3)))


def test_what_the_model_says() -> None:
    """It keeps some, and is sure of others."""
    assert not sentences_below_marks(page(STORY, "Advertisement", score=0.6))
    assert not sentences_below_marks(page(STORY, "Advertisement", score=0.05))


def test_elements_tell_more() -> None:
    """Of a page of HTML."""
    looks = [replace(look, tag="p") for look in page(STORY, "Advertisement")]
    assert not sentences_below_marks(looks)
