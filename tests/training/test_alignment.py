"""Which words of a page are gold."""

import pytest

pytest.importorskip("rapidfuzz", reason="needs the extra [train]")

from cleaner.training.alignment import align


def test_shares() -> None:
    """A block that is gold, one that is not, and one of which two words of four are."""
    shares = align(
        ["The moon rose late.", "Share this", "It was red today here"], "The moon rose late. It was"
    )
    assert shares.tolist() == pytest.approx([1.0, 0.0, 0.4])


def test_words_count_only_in_order() -> None:
    """Chrome that uses words of the gold text, but elsewhere, is not gold."""
    gold = "The harbour was closed on Monday. Boats stayed out at sea until the storm had passed."
    shares = align(["Storm Monday harbour", *gold.split(". ")], gold)
    assert shares[0] == 0
    assert shares[1:].tolist() == [1.0, 1.0]


def test_a_displaced_block_is_found_again() -> None:
    """The gold text may have a block in another place than the page."""
    last = "Tom Oakes wrote this report"
    shares = align([last, "The moon rose late over the hills.", "The tide came in."],
                   f"The moon rose late over the hills. The tide came in. {last}")  # fmt: skip
    assert shares.tolist() == [1.0, 1.0, 1.0]


def test_blocks_without_words() -> None:
    """They are nobody's."""
    assert align(["...", "The moon"], "The moon").tolist() == [0.0, 1.0]
