"""The days of the week, and what stands around a day."""

from cleaner.vocabulary.weekdays import AROUND_DAYS, LONG_WEEKDAYS, WEEKDAYS


def test_words_are_folded_and_whole() -> None:
    """As they are looked up: small, one word each, without a full stop."""
    for word in WEEKDAYS | AROUND_DAYS:
        assert word == word.casefold().strip(".,:")
        assert " " not in word


def test_weekdays_of_many_languages() -> None:
    """Of scripts of every kind."""
    words = "thursday jeudi четверг п'ятниця Τρίτη שלישי الخميس วันพุธ 목요일 木曜日 周四 गुरुवार"
    assert {word.casefold() for word in words.split()} <= WEEKDAYS


def test_first_names_are_no_weekdays() -> None:
    """Whatever they are short for in some language."""
    assert WEEKDAYS.isdisjoint(("sam", "tor", "dom", "per", "ann"))
    assert LONG_WEEKDAYS.isdisjoint(("sun", "mon"))
