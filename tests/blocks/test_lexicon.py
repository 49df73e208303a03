"""Words of blocks and parts of names."""

import pytest

from cleaner.blocks.lexicon import (
    EMPTY,
    MARKS,
    NAME_LIMIT,
    WORD_WINDOW,
    name_tokens,
    name_tokens_of_each,
    tokens_of,
    words_of,
    words_of_each,
)


@pytest.mark.parametrize(
    "texts",
    [
        [""],
        ["Tides rise", "The MOON’s 2nd rise – “Überall!”", "", "x" * 300, "月光 · 月"],
        [f"é{MARKS}é", *(f"a{mark}b" for mark in MARKS)],
    ],
)
def test_words_of_many_blocks(texts: list[str]) -> None:
    """They are those of each alone."""
    assert words_of_each(texts) == [words_of(text) for text in texts]


def test_words_of_a_block() -> None:
    """Letters only, in lower case, of any script."""
    assert list(words_of("The MOON's 2nd_rise, Überall! Луна 月光")) == [
        "the", "moon", "s", "nd", "rise", "überall", "луна", "月光",
    ]  # fmt: skip


def test_plain_ascii_has_the_same_words() -> None:
    """It goes a shorter way: every character of it parts words or stands in one, as elsewhere."""
    text = "a".join(map(chr, range(128)))
    assert [*words_of(text[:200]), "ä"] == words_of(text[:200] + " ä")
    assert [*words_of(text[-200:]), "ä"] == words_of(text[-200:] + " ä")


def test_only_the_beginning_is_looked_at() -> None:
    """The rest of a long block says the same."""
    assert list(words_of("ab " * 1000)) == ["ab"] * (WORD_WINDOW // 3)


def test_tokens() -> None:
    """Each word, and each with the one before; the ends of a block are told apart."""
    assert tokens_of(["go", "on"]) == ["go", "on", "^ go", "go on", "on $"]
    assert tokens_of([]) == []


@pytest.mark.parametrize(
    ("attributes", "tokens"),
    [
        ("", []),
        ("mainNav top-bar", ["main", "nav", "top", "bar"]),
        ("story_body__paragraph2", ["story", "body", "paragraph"]),
        ("RSS HTMLContent", ["rss", "htmlc", "ontent"]),
        ("x a1b2", []),
    ],
)
def test_parts_of_names(attributes: str, tokens: list[str]) -> None:
    """Humps, hyphens and underlines part them; single letters and numbers are nothing."""
    assert list(name_tokens("div", attributes)) == ["<div>", *tokens]


def test_parts_of_the_names_of_many_containers() -> None:
    """They are those of each by itself, whatever letters its neighbours are in."""
    names = ["", "top-bar", "mainNav", "große-leiste x", "a1b2", "story_body", "ab " * 500, "nav"]
    pairs = [("div", own) for own in names]
    assert name_tokens_of_each(pairs) == [name_tokens("div", own) for own in names]


def test_long_names_are_cut() -> None:
    """A class attribute of a megabyte costs no more than one of 200 characters."""
    assert len(name_tokens("p", "ab " * 100_000)) <= 1 + NAME_LIMIT // 3 + 1


def test_the_empty_lexicon_knows_nothing() -> None:
    """It stands where no model was trained yet."""
    assert (dict(EMPTY.words), dict(EMPTY.names)) == ({}, {})
