"""Verdicts -> the same, but posts of other sites that stand in the text are kept whole.

A tweet is short and full of links, and its last line names who wrote it: to the model each of its
paragraphs may be a teaser. An article that shows posts is about them. In HTML the class of the
quotation tells them; in text, the line at the end: "— Ann (@ann) May 6, 2007".
"""

from collections.abc import Iterator, Sequence
from typing import Final

from cleaner.blocks.segments import Segments
from cleaner.judging.doubted import given_back, is_doubted
from cleaner.judging.text_container import kinds_spelt
from cleaner.model import TEXT_LABELS, Label, Verdict
from cleaner.vocabulary.quotation_words import signs_post
from cleaner.vocabulary.stock_sentences import stock_of

__all__ = ["with_embedded_posts"]

POSTS: Final = frozenset(
    {
        "bluesky-embed", "fb-post", "instagram-media", "mastodon-embed", "tiktok-embed",
        "twitter-tweet", "twitter-video",
    }
)  # fmt: skip
"""Classes by which scripts of other sites find the posts that they are to draw."""
BLOCKS: Final = 12
"""Of a post, at most."""
LINES: Final = 3
"""Of a post in a text, at most, with the last."""
LINKED: Final = 0.9
BUTTON: Final = 30
"""Characters of a link that is no line of a post: "View on Instagram"."""
SHARED: Final = "embedded_content"
NETWORK: Final = "instagram"
NAMING: Final = 60
"""Of one that names the network, in longer words."""
REASON: Final = "rule embedded_post: of a post that the text shows"


def with_embedded_posts(segments: Segments, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Keep what the model took away of a post below what is kept, or partly kept above it."""
    decided = list(verdicts)
    in_text = segments.outline.is_text
    posts = _in_text(segments.texts, decided) if in_text else _in_html(segments)
    for post in posts:
        if _belongs_to_text(decided, post):
            for index in post:
                if is_doubted(decided[index]) and not _is_of_network(segments, index):
                    decided[index] = given_back(REASON)
                elif decided[index].label is Label.HEADING:
                    decided[index] = decided[index]._replace(label=Label.BODY)
    return tuple(decided)


def _in_html(segments: Segments) -> Iterator[range]:
    """The blocks of each quotation of such a class."""
    outline = segments.outline
    kinds = {
        kind
        for kind in kinds_spelt(outline, POSTS)
        if not POSTS.isdisjoint(outline.pairs[kind][1].lower().split())
    }
    if kinds:
        for container, kind in enumerate(outline.kinds.tolist()):
            if kind in kinds and 0 < len(outline.blocks(container)) <= BLOCKS:
                yield outline.blocks(container)


def _in_text(texts: Sequence[str], verdicts: Sequence[Verdict]) -> Iterator[range]:
    """Each line that names who wrote a post, the one above it, and more that were taken away."""
    for line, text in enumerate(texts):
        if signs_post(text):
            least, start = max(0, line - LINES + 1), line
            while start > least and verdicts[start - 1].label not in TEXT_LABELS:
                start -= 1
            yield range(min(start, max(0, line - 1)), line + 1)


def _belongs_to_text(verdicts: Sequence[Verdict], post: range) -> bool:
    above = post.start > 0 and verdicts[post.start - 1].label in TEXT_LABELS
    below = post.stop < len(verdicts) and verdicts[post.stop].label in TEXT_LABELS
    return above or (below and any(verdicts[index].label in TEXT_LABELS for index in post))


def _is_of_network(segments: Segments, index: int) -> bool:
    """Whether a block is a button, or says who shared the post, in words of the network."""
    text = segments.texts[index]
    found = stock_of(text, len(text.split()), is_linked=False, is_listed=False)
    return _is_button(segments, index) or (found is not None and found.name == SHARED)


def _is_button(segments: Segments, index: int) -> bool:
    linked = segments.link_share(range(index, index + 1)) >= LINKED
    text = segments.texts[index]
    return linked and len(text) <= (NAMING if NETWORK in text.lower() else BUTTON)
