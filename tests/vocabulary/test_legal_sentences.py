"""Sentences about rights and duties."""

import pytest

from cleaner.vocabulary.legal_sentences import reads_legal


@pytest.mark.parametrize(
    "text",
    [
        "Use of this site constitutes acceptance of our terms.",
        "The views in the letters are not necessarily those of the Gazette.",
        "Alle Rechte vorbehalten.",
        "Reproduction interdite sans autorisation.",
        "本サイトの無断転載を禁じます。",
    ],
)
def test_legal(text: str) -> None:
    """In several languages, in any case."""
    assert reads_legal(text)
    assert reads_legal(text.upper())


def test_not_legal() -> None:
    """A sentence about the site is none."""
    assert not reads_legal("We have sailed these waters since 1911.")
