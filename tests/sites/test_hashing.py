import pytest

from cleaner.sites.hashing import folded, hashes_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 comments", "7 Comments"),
        ("•  Tide tables", "Tide tables"),
        ("Most read:", "MOST\n read"),
        ("Straße 5", "STRASSE 61"),
    ],
)
def test_what_is_the_same_but_for_digits_case_and_space(one: str, other: str) -> None:
    """Counters, bullets and letter case differ from page to page in lines that repeat."""
    assert hashes_of([one]).tolist() == hashes_of([other]).tolist()


def test_other_words_are_another_text() -> None:
    """Nothing but digits is left open."""
    assert len(set(hashes_of(["tide", "tides", "the tide", "0 tide"]).tolist())) == 4


def test_signs_alone_stay_as_they_are() -> None:
    """They would all be the same nothing."""
    assert folded(" ---  *** ") == "--- ***"


def test_hashes_do_not_depend_on_the_machine() -> None:
    """A file that one machine learned is used on others."""
    assert hashes_of(["Tide tables", ""]).tolist() == [
        748_840_841_124_691_651,
        13_020_603_013_274_838_756,
    ]
