"""What stands between the words where a line ended."""

import pytest

from cleaner.blocks.hyphens import Hyphens, learn_hyphens

PLAIN = Hyphens(frozenset(), divides=False)
DIVIDES = Hyphens(frozenset({"well-known"}), divides=True)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["the moon"], "the moon"),
        (["the moon", "rose", "late"], "the moon rose late"),
        (["月が", "出た"], "月が出た"),
        (["新しい", "Web"], "新しいWeb"),
        (["달이", "떴다"], "달이 떴다"),
        (["a well-", "known moon"], "a well-known moon"),
        (["the moon -", "rose"], "the moon - rose"),
        (["the moon --", "rose"], "the moon -- rose"),
        (["Voll-", "und Neumond"], "Voll- und Neumond"),
        (["the years 1990-", "1995"], "the years 1990- 1995"),
        (["moon\u00ad", "light"], "moonlight"),
        (["the moon-", "(late)"], "the moon- (late)"),
    ],
)
def test_joins(lines: list[str], text: str) -> None:
    """A space, nothing between Chinese or Japanese, nothing after the word's own hyphen."""
    assert PLAIN.join(lines) == text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["the Mond-", "licht"], "the Mondlicht"),
        (["a well-", "known moon"], "a well-known moon"),
        (["the Baden-", "Baden train"], "the Baden-Baden train"),
        (["Voll-", "und Neumond"], "Voll- und Neumond"),
    ],
)
def test_joins_divided_words(lines: list[str], text: str) -> None:
    """Where the page divides words, but not those that it writes with a hyphen elsewhere."""
    assert DIVIDES.join(lines) == text


def test_learns_words() -> None:
    """A word that stands elsewhere in one piece was divided."""
    hyphens = learn_hyphens([["the moon-", "light"], ["Moonlight, a", "well-known light"]])
    assert not hyphens.divides
    assert hyphens.join(["the moon-", "light"]) == "the moonlight"
    assert hyphens.join(["a well-", "known"]) == "a well-known"


def test_learns_whether_words_are_divided() -> None:
    """Three lines of a few end with half a word."""
    cut = [["Mond-", "licht und Schat-", "ten und Ster-", "ne"]]
    assert learn_hyphens(cut).divides
    assert not learn_hyphens([["well-", "known"], *[["moon", "rose"]] * 50]).divides
    assert learn_hyphens([["moon", "rose"]]) == PLAIN
