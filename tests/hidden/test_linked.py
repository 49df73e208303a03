"""Texts of JSON-LD."""

from typing import Any

from cleaner.hidden.linked import article_bodies, descriptions
from tests.hidden.pages import LETTER, REASONS, SEALS

ANSWER = {"@type": "Answer", "text": REASONS, "comment": {"@type": "Comment", "text": LETTER}}


def test_bodies() -> None:
    """Of whatever has one; `text` only of what people post, with the replies to it."""
    objects: list[dict[str, Any]] = [
        {"@type": "WebPage", "text": SEALS},
        {"@type": "Article", "articleBody": SEALS, "text": REASONS},
        {"@type": "Article", "articleBody": " "},
        {"@type": ["Question"], "text": SEALS, "acceptedAnswer": ANSWER, "suggestedAnswer": []},
        {"@type": "DiscussionForumPosting", "articleBody": SEALS, "comment": [ANSWER, "no"]},
    ]
    assert [(found.origin, found.texts) for found in article_bodies(objects)] == [
        ("JSON-LD articleBody", (SEALS,)),
        ("JSON-LD text", (SEALS, REASONS, LETTER)),
        ("JSON-LD articleBody", (SEALS, REASONS, LETTER)),
    ]


def test_replies_without_end() -> None:
    """Are cut."""
    loop: dict[str, Any] = {"@type": "Question", "text": SEALS}
    loop["comment"] = [loop, loop]
    (found,) = article_bodies([loop])
    assert len(found.texts) == 1001


def test_descriptions() -> None:
    """Of things that are for sale or announced; that of an article is a summary."""
    objects: list[dict[str, Any]] = [
        {"@type": "NewsArticle", "description": SEALS},
        {"@type": "http://schema.org/Product", "description": SEALS},
        {"@type": "JobPosting", "description": [SEALS]},
        {"@type": ["Thing", "Event"], "description": REASONS},
    ]
    assert [found.texts for found in descriptions(objects)] == [(SEALS,), (REASONS,)]
