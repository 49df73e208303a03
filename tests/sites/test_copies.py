from cleaner.sites.copies import LONGEST_ID, MOST_COPIES, Copies, CopyIndex, Original
from cleaner.sites.sketch import Phrases, Sketch, phrases_of
from tests.sites.test_sketch import text


def original(id_: str, phrases: Phrases, length: int = 20) -> Original:
    """Give a page."""
    return Original(id_, length, Sketch.of(phrases))


BOAT = phrases_of([text(0, 60)])
BIRD = phrases_of([text(60, 60)])
INDEX = CopyIndex.of(
    [original("b", BOAT), original("a", BOAT), original("print", BOAT, 30), original("bird", BIRD)]
)


def test_the_shortest_address_is_the_original() -> None:
    """Of as short ones, the first id; so a page and its copy never name each other."""
    assert INDEX.original_of("print", 30, BOAT) == "a"
    assert INDEX.original_of("b", 20, BOAT) == "a"
    assert INDEX.original_of("a", 20, BOAT) is None


def test_a_page_that_was_not_learned_is_compared_too() -> None:
    """If its address is shorter it is the original."""
    assert INDEX.original_of("new", 40, BOAT) == "a"
    assert INDEX.original_of("new", 10, BOAT) is None


def test_a_page_is_no_copy_of_itself() -> None:
    """It may have been learned under another address."""
    assert CopyIndex.of([original("a", BOAT, 10)]).original_of("a", 20, BOAT) is None


def test_other_pages_are_no_originals() -> None:
    """Nor is there any without pages, or for a page without text."""
    assert INDEX.original_of("new", 40, phrases_of([text(100, 60)])) is None
    assert CopyIndex.of([]).original_of("new", 40, BOAT) is None
    assert INDEX.original_of("new", 40, BOAT[:0]) is None


MANY = [original(str(number), BOAT[number % 30 :]) for number in range(MOST_COPIES + 200)]


def test_a_bounded_number_is_kept() -> None:
    """The same ones in any order; each counts once."""
    kept = Copies([*MANY, *MANY[:9]]).kept()
    assert len(kept) == MOST_COPIES
    assert [page.id for page in kept] == [page.id for page in Copies(MANY[::-1]).kept()]


def test_copies_are_kept_together() -> None:
    """Those that begin with one phrase stand beside each other."""
    smallest = [int(page.sketch.smallest[0]) for page in Copies(MANY).kept()]
    assert smallest == sorted(smallest)


def test_what_could_not_be_named_is_not_kept() -> None:
    """Ids are the caller's and may have any length; and of little text nothing can be said."""
    assert Copies([original("x" * (LONGEST_ID + 1), BOAT), original("a", BOAT[:9])]).kept() == ()
