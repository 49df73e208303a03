"""Headings that count comments."""

import pytest

from cleaner.vocabulary.comment_counts import counts_comments


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("3 responses to Low tide", True),
        ("± 6 Kommentare zu „Ebbe“", True),
        ("12 комментариев", True),
        ("Responses to the tide", False),
        ("3 harbours without comments", False),
    ],
)
def test_counts(text: str, *, counted: bool) -> None:
    """A number and the word for them, in many languages."""
    assert counts_comments(text) is counted
