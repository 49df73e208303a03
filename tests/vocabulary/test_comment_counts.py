"""Headings that count comments."""

import pytest

from cleaner.vocabulary.comment_counts import counts_comments, heads_comments, may_head_comments
from cleaner.vocabulary.first_letters import first_letters


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


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Comments", True),
        ("Tous vos commentaires (11)", True),
        ("Alle Kommentare (12)", True),
        ("Todos los comentarios (4)", True),
        ("Tous les marins (11)", False),
        ("Comments (12): newest first", True),
        ("Comments on this article are now closed.", True),
        ("3 responses to “Low tide”", True),
        ("There are 27 comments. Add yours", True),
        ("Seen by Marit on 7 May. There are 12 comments.", True),
        ("{ 9 comments… read them below or add one }", True),
        ("Комментарии", True),
        ("Все комментарии (12)", True),
        ("45 users responded in “Low tide”", True),
        ("3 people have commented on this", True),
        ("3 people were seen on the pier", False),
        ("评论", True),
        ("评论12", True),
        ("0 comments", False),
        ("Comments (0)", False),
        ("2 replies", False),
        ("Add a comment", False),
        ("Comments Filter:", False),
        ("Comments from the harbour office came late that day and said nothing new.", False),
        ("comments " + "!" * 2_000_000, False),
    ],
)
def test_headers(text: str, *, heads: bool) -> None:
    """Comments stand below: a button for writing or answering one is no header."""
    assert heads_comments(text) is heads
    assert may_head_comments(text, first_letters(text)) or not heads
