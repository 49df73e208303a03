"""Characters counted by hand."""

import numpy as np
import pytest

from cleaner.blocks.characters import Class, count_characters

LINES = ["The Moon, in 2021: late!", "山の茶畑は、よく育った。", "a", "Überall — ¿Qué?"]


def counted(kind: Class) -> list[float]:
    """Give one class's counts of the four lines."""
    return [float(count) for count in count_characters(LINES).of(kind)]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Class.LETTER, [13, 10, 1, 10]),
        (Class.UPPER, [2, 0, 0, 2]),
        (Class.DIGIT, [4, 0, 0, 0]),
        (Class.SPACE, [4, 0, 0, 2]),
        (Class.PUNCTUATION, [3, 2, 0, 3]),
        (Class.SENTENCE_END, [1, 1, 0, 1]),
        (Class.UNSPACED, [0, 10, 0, 0]),
        (Class.COMMA, [1, 1, 0, 0]),
    ],
)
def test_classes(kind: Class, expected: list[float]) -> None:
    """English, Japanese, one letter, accents and marks."""
    assert counted(kind) == expected


def test_characters_and_words() -> None:
    """Words stand between spaces; two characters of Japanese count as one more."""
    counts = count_characters(LINES)
    assert counts.characters.tolist() == [24, 12, 1, 15]
    assert counts.words.tolist() == [5, 1 + 10 / 2, 1, 3]


def test_first_and_last() -> None:
    """The classes of a block's ends."""
    counts = count_characters(LINES)
    assert [bool(bits >> Class.UPPER & 1) for bits in counts.first] == [True, False, False, True]
    assert [bool(bits >> Class.SENTENCE_END & 1) for bits in counts.last] == [
        True,
        True,
        False,
        True,
    ]
    assert [bool(bits >> Class.LETTER & 1) for bits in counts.last] == [False, False, True, False]


def test_accents_written_apart_are_letters() -> None:
    """A combining mark belongs to its letter, not to the punctuation."""
    counts = count_characters(["e\u0301te\u0301"])
    assert counts.of(Class.LETTER).tolist() == [5]
    assert counts.of(Class.PUNCTUATION).tolist() == [0]


def test_beyond_the_basic_plane() -> None:
    """Pictograms count as marks."""
    counts = count_characters(["😀 moon 😀"])
    assert counts.characters.tolist() == [8]
    assert counts.of(Class.PUNCTUATION).tolist() == [2]


def test_lines_within_a_block() -> None:
    """A line break is a space, and does not run into the next block."""
    counts = count_characters(["a\nb", "c d"])
    assert counts.of(Class.SPACE).tolist() == [1, 1]
    assert counts.words.tolist() == [2, 2]


def test_each_block_counts_alone() -> None:
    """What stands beside it changes nothing."""
    together = count_characters(LINES)
    for index, line in enumerate(LINES):
        alone = count_characters([line])
        assert alone.words[0] == together.words[index]
        assert np.array_equal(alone.by_class[:, 0], together.by_class[:, index])
        assert (alone.first[0], alone.last[0]) == (together.first[index], together.last[index])


@pytest.mark.parametrize(
    ("line", "words"),
    [("ภาษาไทย", 1 + 7 / 2), ("カタカナ", 3.0), ("漢字 abc", 3.0), ("한국어 뉴스", 2.0)],
)
def test_scripts_without_spaces(line: str, words: float) -> None:
    """Thai and Kana are written without; Korean is not."""
    assert count_characters([line]).words.tolist() == [words]
