"""The objects of a page's JSON-LD -> the texts that they hold."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final

from cleaner.hidden.texts import HiddenText
from cleaner.parsing.linked_data import types_of

__all__ = ["article_bodies", "descriptions"]

POSTS: Final = frozenset({"discussionforumposting", "socialmediaposting", "question", "answer"})
"""Of these `text` is what somebody wrote."""
DESCRIBED: Final = frozenset(
    {
        "product", "productgroup", "individualproduct", "productmodel", "jobposting", "event",
        "course", "book", "softwareapplication", "mobileapplication", "webapplication",
        "accommodation", "apartment", "house", "realestatelisting", "vehicle", "car",
    }
)  # fmt: skip
"""Of these the description is the text of the page; that of an article is a summary."""
REPLIES: Final = ("acceptedAnswer", "suggestedAnswer", "comment")
REPLY_LIMIT: Final = 1_000

Thing = Mapping[str, Any]


def article_bodies(objects: Iterable[Thing]) -> Iterator[HiddenText]:
    """The text of each article, and of each thread with what was replied."""
    for one in objects:
        key = "articleBody" if _string(one.get("articleBody")) else "text"
        if key == "articleBody" or types_of(one) & POSTS:
            body = _string(one.get(key))
            if texts := tuple(filter(None, (body, *_replies(one)))):
                yield HiddenText(f"JSON-LD {key}", texts)


def descriptions(objects: Iterable[Thing]) -> Iterator[HiddenText]:
    """The description of each product, job and the like."""
    for one in objects:
        if types_of(one) & DESCRIBED and (text := _string(one.get("description"))):
            yield HiddenText("JSON-LD description", (text,))


def _replies(thread: Thing) -> Iterator[str]:
    """The texts of all replies, each before those to it."""
    queue = _nested(thread)
    for _ in range(REPLY_LIMIT):
        if not queue:
            return
        reply = queue.pop(0)
        if text := _string(reply.get("text")) or _string(reply.get("articleBody")):
            yield text
        queue[:0] = _nested(reply)


def _nested(thread: Thing) -> list[Thing]:
    found: list[Thing] = []
    for key in REPLIES:
        value = thread.get(key)
        values = value if isinstance(value, list) else [value]
        found += islice((one for one in values if isinstance(one, dict)), REPLY_LIMIT)
    return found


def _string(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
