"""Elements that are marked for an author or a day."""

import pytest

from cleaner.fields.marks import LIMIT, TEXT_LENGTH, Marks, read_marks, text_in
from cleaner.parsing.html import parse_html


def marks(body: str) -> Marks:
    """Read the marks of a body."""
    html = f"<body>{body}</body>"
    return read_marks(parse_html(html).root)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('<p><a rel="author" href="/ann">Ann</a>', "relation"),
        ('<p><span itemprop="author">Ann</span>', "relation"),
        ('<p><span class="post-author">Ann</span>', "class"),
        ('<p><span class="authorName">Ann</span>', "class"),
        ('<p><span class="byline">Ann</span>', "class"),
        ('<p><a href="/authors/ann">Ann</a>', "link"),
        ('<p><a href="/about/editors/ann/">Ann</a>', "link"),
        ('<p><span class="authorname-txt">Ann</span>', "class"),
        ('<p><span class="autor">Ann</span>', "class"),
        ('<p><a href="https://m.example/@ann">Ann</a>', "link"),
    ],
)
def test_authors(body: str, kind: str) -> None:
    """By relation, by class and by where the link leads."""
    assert [mark.kind for mark in marks(body).authors] == [kind]


@pytest.mark.parametrize(
    "body",
    [
        '<p><a href="/moon">Ann</a>',
        '<p><a href="https://www.facebook.com/people/ann">Ann</a>',
        '<p><a href="/journalists/">Ann</a>',
        '<p><a href="/columnist/lee/2013/03/16/moon/">Ann</a>',
        '<p><span class="authority">Ann</span>',
        '<p><span class="confirmation autoren-liste">Ann</span>',
        "<p><a>Ann</a>",
        "",
    ],
)
def test_no_authors(body: str) -> None:
    """Other links and words, and profiles on social networks, which share bars lead to."""
    assert marks(body).authors == []


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<p><time>8 March 2021</time>", "relation"),
        ('<p><span itemprop="datePublished">x</span>', "relation"),
        ('<p><span class="entry-date">x</span>', "class"),
        ('<p><span class="pubDate">x</span>', "class"),
    ],
)
def test_dates(body: str, kind: str) -> None:
    """By element, by property and by class."""
    assert [mark.kind for mark in marks(body).dates] == [kind]


def test_an_update_is_no_date_of_a_class() -> None:
    """Words that only begin alike are others."""
    assert marks('<p><span class="candidate dates-not">x</span>').dates == []


def test_below_the_headline() -> None:
    """Marks of teasers stand above, too."""
    found = marks("<p><time>a</time></p><h1>Moon</h1><p><time>b</time></p>").dates
    assert [mark.below for mark in found] == [False, True]


def test_very_many_marks() -> None:
    """A list of ten thousand stories has an author each."""
    assert len(marks("<time>x</time>" * 10 * LIMIT).dates) == LIMIT


def test_the_words_in_a_mark() -> None:
    """White space collapsed; too many are no name."""
    (mark,) = marks("<p><time> 8 <b>March</b>\n 2021 </time>").dates
    assert text_in(mark.element) == "8 March 2021"
    (mark,) = marks(f"<p><time>{'x ' * TEXT_LENGTH}</time>").dates
    assert text_in(mark.element) == ""
