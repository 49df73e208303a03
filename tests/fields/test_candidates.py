"""What places say, each once."""

from cleaner.fields.candidates import LIMIT, Candidates, bare, nested, standing


def test_the_same_from_two_places_is_one() -> None:
    """As it was written first, with both places."""
    found = Candidates()
    found.add("head", "The Moon")
    found.add("line", "the moon!", 3)
    (candidate,) = found
    assert candidate.text == "The Moon"
    assert candidate.places == {"head": 0, "line": 0}
    assert candidate.block == 3


def test_the_standing_of_a_place_s_second() -> None:
    """Is half that of its first; a place that says nothing gives none."""
    found = Candidates()
    found.add("head", "Moon")
    found.add("head", "Sun")
    assert [[*standing(candidate, ("head", "line"))] for candidate in found] == [[1, 0], [0.5, 0]]


def test_what_has_no_word_is_none() -> None:
    """Nor what is not there."""
    found = Candidates()
    for text in (None, "", " - "):
        found.add("head", text)
    assert len(found) == 0


def test_very_many() -> None:
    """The first ones are kept."""
    found = Candidates()
    for number in range(3 * LIMIT):
        found.add("line", f"moon {number}")
    assert [candidate.text for candidate in found] == [f"moon {i}" for i in range(LIMIT)]


def test_bare() -> None:
    """Letters and figures, small, with single spaces."""
    assert bare("  The MOON’s – 2nd rise! ") == "the moon s 2nd rise"


def test_keys_in_each_other() -> None:
    """Those that a key is in, and those that are in it; alike or not."""
    assert nested(["ann lee", "ann", "lee ann lee", "bo"]) == ([1, 2, 0, 0], [1, 0, 2, 0])
    assert nested(["ann", "ann ann"]) == ([1, 0], [0, 1])
    assert nested([]) == ([], [])


def test_the_first_block_that_says_it() -> None:
    """Goes before the block of the place that names it."""
    found = Candidates({"ann lee": 2})
    found.add("byline", "Ann Lee", 7)
    found.add("byline", "Bo Day", 7)
    assert [candidate.block for candidate in found] == [2, 7]
