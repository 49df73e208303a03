"""Readers' comments below an article, in HTML: a section that is named for them.

The block model knows them from its corpora. This rule does not depend on what it was trained on: by
a model that has seen no blog of 2012, half of the words kept wrongly on such blogs stand in
comments. On the development corpora it gains 0.002 word F1 on dragnet-a and gn1-a each.

In a thread of a forum the replies may be named so too, under a first post as long as an article.
They stay where they are the greater part and the model is sure of them.

Where no section is named, each comment may be: three or more below an article, each right below a
short line that says who wrote it, and no more of a text below the first. In a thread of answers,
comments stand below each.

Where little but comments is on a page, as on one that links to a story elsewhere and discusses it,
they are its text. They may be few and short where nothing else on the page is a sentence. The line
above each, which names who wrote it, is none of them.

Documentation names each section after its heading: what is called "respond-to-review-comments" may
tell how to respond to comments.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cleaner.blocks.lexicon import words_of
from cleaner.blocks.segments import HEADING_TAGS
from cleaner.judging.looks import CORE, Look
from cleaner.model import Label
from cleaner.vocabulary.container_names import NAMES_OF

__all__ = [
    "COMMENT",
    "COMMENT_SECTIONS",
    "SINGLE_COMMENTS",
    "only_comments",
    "reader_comments",
    "signatures_above",
    "single_comments",
]

COMMENT_SECTIONS: Final = frozenset(
    {
        "comments", "commentlist", "commentform", "commentaires", "kommentare", "comentarios",
        "commenti", "disqus", "respond", "replies", "guestbook", "allcomments", "blogcomments",
        "commentscontainer", "commentsection", "commentslist", "commentssection", "firstcomments",
        "postcomments", "readercomments", "usercomments",
    }
)  # fmt: skip
"""Names of a section. A single post of a forum may be called "comment", "reply" or "post"."""
COMMENT: Final = NAMES_OF[Label.COMMENT]
SINGLE_COMMENTS: Final = frozenset(
    {
        "comment", "commentaire", "comentario", "commento", "kommentar", "komentarz", "reactie",
        "yorum",
    }
)  # fmt: skip
SINGLE: Final = 3
"""So many of them are comments."""
LIKELY: Final = 0.4
"""Their mean score, by words, in threads that no name tells."""
MANY: Final = 8.0
"""Times the words of the article: under a story so short beside them, half of that is enough."""
THREADS: Final = frozenset({"forum", "post", "posts", "thread", "topic"})
WRITER_WORDS: Final = 10.0
"""Of the line above one, which says who wrote it."""
Topic = tuple[str, ...]
ARTICLE_WORDS: Final = 80.0
"""Words of likely core paragraphs above the section. Without an article above it, the comments are
what the page is about."""
PARAGRAPH_WORDS: Final = 20.0
LINKED: Final = 0.33
SURE: Final = 0.7
"""The mean score, by words, of a section that the model takes for a thread."""
LITTLE: Final = 30.0
"""Words that the model keeps at most on a page that is there for its comments."""
DISCUSSION: Final = 200.0
"""Words of those comments, at least."""
AROUND: Final = 12.0
"""Words at most that the model keeps around a thread of short comments: the title of a story
elsewhere; and of sentences there that it does not keep."""
SHORT_THREAD: Final = 20.0
"""Words of those comments, at least."""
MOST: Final = 0.5
"""Share of them that the model keeps at most; if it keeps more it has seen that they are the page,
and has its doubts about what it does not keep."""
REMARK_WORDS: Final = 5.0
"""Of a paragraph of a comment; shorter ones are its buttons, unless they end a sentence."""


def reader_comments(looks: Sequence[Look]) -> Mapping[int, str]:
    """The blocks of a comment section that an article stands above, with the evidence."""
    found: dict[int, str] = {}
    article = 0.0
    topics = _topics(looks)
    for look in looks:
        name = look.named(COMMENT_SECTIONS)
        if name is not None and topics:
            name = _name_of_comments(look, topics)
        if name is None and not found:
            article += look.words if _is_core_paragraph(look) else 0.0
        elif name is not None and article >= ARTICLE_WORDS:
            found[look.index] = f"below the article, inside a container named “{name}”"
    return {} if _is_thread([looks[index] for index in found], article) else found


def single_comments(looks: Sequence[Look]) -> Mapping[int, str]:
    """The comments below an article of which each is named, and the lines above them."""
    named = [look for look in looks if look.named(SINGLE_COMMENTS)]
    signed = [look.index - 1 for look in named if _is_remark(look) and _is_writer(looks, look)]
    if len(signed) < SINGLE:
        return {}
    numbers = {look.index for look in named}
    others = [look for look in looks if look.index not in numbers and _is_core_paragraph(look)]
    article = sum(look.words for look in others if look.index < signed[0])
    if article < ARTICLE_WORDS or any(look.index > signed[0] for look in others):
        return {}
    found = sorted(number for number in numbers.union(signed) if number >= signed[0])
    if _are_posts([looks[index] for index in found], article):
        return {}
    return dict.fromkeys(found, f"one of {len(signed)} below the article")


def _are_posts(comments: Sequence[Look], article: float) -> bool:
    """Whether comments are those of a thread: the model believes them, or they are named so.

    article: the words above them.
    """
    words = sum(look.words for look in comments)
    likely = LIKELY if words < MANY * article else LIKELY / 2
    if sum(look.words * look.score for look in comments) >= likely * words:
        return True
    posts = sum(not THREADS.isdisjoint(look.names) for look in comments)
    return posts >= MOST * len(comments)


def _is_writer(looks: Sequence[Look], comment: Look) -> bool:
    """Whether the line above a comment may say who wrote it."""
    above = looks[comment.index - 1]
    plain = above.words <= WRITER_WORDS and not above.ends_sentence
    return comment.index > 0 and plain and above.tag not in HEADING_TAGS


def only_comments(looks: Sequence[Look]) -> frozenset[int]:
    """What the comments say on a page that has next to nothing else; else nothing."""
    said = [
        look
        for look in looks
        if look.links < LINKED and not COMMENT.isdisjoint(look.names) and _is_remark(look)
    ]
    if not said:  # nearly always
        return frozenset()
    words = sum(look.words for look in said)
    little = words >= DISCUSSION and _kept_words(looks) <= LITTLE
    if little or (len(said) > 1 and words >= SHORT_THREAD and _is_alone(looks, said)):
        return frozenset(look.index for look in said)
    return frozenset()


def signatures_above(looks: Sequence[Look], comments: frozenset[int]) -> frozenset[int]:
    """The lines right above comments that have links: they name who wrote them."""
    above = (looks[index - 1] for index in comments if index and index - 1 not in comments)
    return frozenset(
        look.index
        for look in above
        if look.links >= LINKED and not look.ends_sentence and look.tag not in HEADING_TAGS
    )


def _is_alone(looks: Sequence[Look], said: Sequence[Look]) -> bool:
    """Whether nothing around some comments is a text, and the model has not kept most of them."""
    if sum(look.score >= CORE for look in said) > MOST * len(said):
        return False
    names = signatures_above(looks, frozenset(look.index for look in said))
    around = [look for look in looks if look.index not in names and not look.named(COMMENT)]
    sentences = sum(look.words for look in around if look.ends_sentence and _is_remark(look))
    return _kept_words(around) <= AROUND and sentences <= AROUND


def _kept_words(looks: Sequence[Look]) -> float:
    return sum(look.words for look in looks if look.score >= CORE)


def _topics(looks: Sequence[Look]) -> frozenset[Topic]:
    """The headings of sections named after them, which say nothing that sites say of comments."""
    headings = (look for look in looks if look.tag in HEADING_TAGS and look.named(COMMENT_SECTIONS))
    found = (_topic(look) for look in headings if not look.matches)
    return frozenset(topic for topic in found if topic)


def _topic(look: Look) -> Topic | None:
    """The words of a heading, two or more, that stands in a container of this name."""
    words = tuple(word for word in words_of(look.text) if len(word) > 1)
    named = len(words) > 1 and any(_holds(name, words) for name in _names(look))
    return words if named else None


def _name_of_comments(look: Look, topics: frozenset[Topic]) -> str | None:
    """The first name of a section of comments around a block that is no heading's."""
    for name in _names(look):
        if not COMMENT_SECTIONS.isdisjoint(name) and not any(
            _holds(name, topic) for topic in topics
        ):
            return next(word for word in name if word in COMMENT_SECTIONS)
    return None


def _names(look: Look) -> Iterator[Topic]:
    """The names of each container around a block, without its tag."""
    name: list[str] = []
    for token in look.names:
        if token.startswith("<"):
            yield tuple(name)
            name = []
        else:
            name.append(token)
    yield tuple(name)


def _holds(name: Topic, topic: Topic) -> bool:
    """Whether a name has the words of a topic, in a row."""
    size = len(topic)
    return any(name[at : at + size] == topic for at in range(len(name) - size + 1))


def _is_thread(section: Sequence[Look], article: float) -> bool:
    words = sum(look.words for look in section)
    return words > article and sum(look.words * look.score for look in section) >= SURE * words


def _is_remark(look: Look) -> bool:
    return (look.words >= REMARK_WORDS or look.ends_sentence) and look.links < LINKED


def _is_core_paragraph(look: Look) -> bool:
    return look.score >= CORE and look.words >= PARAGRAPH_WORDS and look.links < LINKED
