"""Authors and days that a page marks in its body or its address."""

import pytest

from cleaner.parsing.html import parse_html
from cleaner.parsing.marked import marked_author, marked_date, named_date


def author(body: str) -> str | None:
    """Give the author marked in a body."""
    root = parse_html(f"<body>{body}</body>").root
    assert root is not None
    return marked_author(root)


def date(body: str, url: str | None = None) -> str | None:
    """Give the day marked in a body or an address."""
    root = parse_html(f"<body>{body}</body>").root
    assert root is not None
    return marked_date(root, url)


@pytest.mark.parametrize(
    "body",
    [
        '<a rel="author" href="/ann">Ann Lee</a>',
        '<p>By <span itemprop="author"><b>Ann</b> Lee</span>',
        '<div class="post-author-name">Ann Lee</div>',
        '<div class="author__name"> Ann\nLee </div>',
        '<span class="vcard"><a class="url fn">Ann Lee</a></span>',
        '<meta itemprop="author" content="Ann Lee">',
        '<p itemprop="author"><meta itemprop="name" content="Ann Lee">Ann, our guest',
        '<p class="subhead author-meta--name">Ann Lee',
        '<p class="blog__authorname">Ann Lee',
        '<span class="entry-author bold">Ann Lee</span>',
        '<a rel="author"><img src="ann.jpg"></a><a rel="author">Ann Lee</a>',
    ],
)
def test_authors(body: str) -> None:
    """The first mark that holds a name."""
    assert author(body) == "Ann Lee"


@pytest.mark.parametrize(
    "body",
    ["<p>Ann Lee", '<div class="authority">Ann Lee</div>', f"<a rel=author>{'Ann ' * 40}</a>"],
)
def test_no_author(body: str) -> None:
    """What no mark says is not guessed, nor is a paragraph taken for a name."""
    assert author(body) is None


@pytest.mark.parametrize(
    "body",
    [
        '<time datetime="2021-03-08T10:00">two days ago</time>',
        "<time>8 March 2021</time>",
        '<span itemprop="datePublished" content="2021-03-08">Monday</span>',
        '<time>Monday</time><time datetime="2021-03-08">',
    ],
)
def test_dates(body: str) -> None:
    """The first mark that names a day."""
    assert date(body) == "2021-03-08"


def test_the_address_is_asked_last() -> None:
    """A day in the path counts if the page marks none."""
    url = "https://www.a.example/news/2021/03/08/moon.html"
    assert date("<p>Moon", url) == "2021-03-08"
    assert date("<time datetime=2020-01-02>", url) == "2020-01-02"
    assert date("<p>Moon", "https://a.example/2021/moon") is None


@pytest.mark.parametrize(
    "body",
    [
        '<span class="DateTime" title="March 8, 2021 at 11:12 PM">yesterday</span>',
        '<div class="post_date">2021-03-08, 09:14 PM <span>edited</span></div>',
        '<p class="story-date">Monday<p class="PublishDate-x1">8 March 2021',
        '<li class="is-posted">8 March 2021<li class="date">9 March 2021',
        '<p class="date modified">9 March 2021<p class="date">8 March 2021',
    ],
)
def test_elements_named_for_dates(body: str) -> None:
    """The first that names a day; what is named for a change is passed over."""
    root = parse_html(f"<body>{body}").root
    assert root is not None
    assert named_date(root) == "2021-03-08"


@pytest.mark.parametrize("name", ["candidate", "updated-on", "validated", "last-updated date", ""])
def test_elements_named_for_something_else(name: str) -> None:
    """That "date" is in it says nothing."""
    root = parse_html(f'<body><p class="{name}">8 March 2021').root
    assert root is not None
    assert named_date(root) is None
