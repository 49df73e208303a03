"""Short posts of a thread, in HTML: they stand in containers like those of posts that are kept.

A post of one sentence says little that a button or a notice could not say; the longer posts beside
it tell what its container holds. Where posts are the greater part of what the model keeps, the
sentences in containers of the same names are kept too.
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import Final

from cleaner.judging.looks import CORE, Look

__all__ = ["POST", "posts_alike"]

POST: Final = frozenset(
    {
        "post", "posts", "message", "messages", "msg", "reply", "replies", "answer", "answers",
        "postbody", "postmessage", "thread", "topic", "usertext", "beitrag", "mensaje",
    }
)  # fmt: skip
LEVELS: Final = 3
"""Containers whose names are looked at: what is around them may be the post of a blog."""
LINKED: Final = 0.33
WORDS: Final = 5.0
"""Of a paragraph of a post; shorter ones count if they end a sentence."""
LEAST: Final = 0.05
"""The score of a short post: what has less is surely chrome."""
POSTS: Final = 4
KEPT: Final = 0.6
"""Share of the paragraphs in such containers that the model keeps at least."""
GREATER_PART: Final = 0.5
"""Share of the words that the model keeps which stand in posts; below an article they are comments.
On the threads of wcxb-dev, cross-validated, the rule gains 0.002 word F1."""


def posts_alike(looks: Sequence[Look]) -> frozenset[int]:
    """The sentences that the model doubts in containers named like those of kept posts."""
    short = [
        look for look in looks if look.score < CORE and look.ends_sentence and _is_short_post(look)
    ]
    if not any(look.named(POST) for look in short):
        return frozenset()
    alike: dict[tuple[str, ...], list[Look]] = defaultdict(list)
    for look in looks:
        if _is_said(look) and look.named(POST) and _is_post(look):
            alike[look.tag, *_without_numbers(look.names)].append(look)
    threads = [posts for posts in alike.values() if _is_thread(posts)]
    kept = sum(look.words for look in looks if look.score >= CORE)
    in_posts = sum(look.words for posts in threads for look in posts if look.score >= CORE)
    if in_posts < GREATER_PART * kept:
        return frozenset()
    return frozenset(look.index for posts in threads for look in posts if _is_short_post(look))


def _is_post(look: Look) -> bool:
    tags = (place for place, name in enumerate(look.names) if name[0] == "<")
    end = next(islice(tags, LEVELS, None), None)
    return not POST.isdisjoint(look.names[:end])


def _is_said(look: Look) -> bool:
    return look.links < LINKED and (look.ends_sentence or look.words >= WORDS)


def _is_thread(posts: Sequence[Look]) -> bool:
    """Whether other blocks, with names and days, part posts of which most are kept."""
    parts = 1 + sum(after.index - before.index > 1 for before, after in pairwise(posts))
    return parts >= POSTS and sum(look.score >= CORE for look in posts) >= KEPT * len(posts)


def _is_short_post(look: Look) -> bool:
    return LEAST <= look.score < CORE and look.ends_sentence and not look.matches


def _without_numbers(names: Sequence[str]) -> list[str]:
    """Names of a post without its number: "msg 17" is like "msg 18"."""
    return [name for name in names if not name.isdigit()]
