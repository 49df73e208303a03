"""Days and writers that only the entries of a page have."""

import pytest

import cleaner
from cleaner.fields.candidates import Candidate
from cleaner.fields.entries import Entries
from cleaner.model import Label
from tests.fields.conftest import looked_at

POSTS = (
    ("The mill turns again", "12 March 2026", "Moira Kell"),
    ("Gins of the hedgerow", "28 February 2026", "Tom Arden"),
    ("The last cooper of Tarn", "15 February 2026", "Ana Reis"),
)
CARD = '<{tag} class="post-{n} post">{title}<span class="{names}">By {who}</span>{day}</{tag}>'


def cards(
    tag: str = "article", heading: str = "<h2>{}</h2>", names: str = "author", count: int = 3
) -> str:
    """Give the entries of a list."""
    return "".join(
        CARD.format(
            tag=tag, n=n, title=heading.format(title), who=who, names=names,
            day=f"<time>{day}</time>",
        )
        for n, (title, day, who) in enumerate(POSTS[:count])
    )  # fmt: skip


def only_in_entries(html: str, page_type: str = "listing") -> list[bool]:
    """Whether only entries have this day, and this writer."""
    page = f"<head><title>Journal - Tarn</title></head><body><h1>Journal</h1>{html}"
    sight, segments = looked_at(page, [Label.TITLE])
    entries = Entries(sight, segments, page_type)
    day = Candidate("2026-03-12", "2026 03 12", {"time below": 0})
    writer = Candidate("Moira Kell", "moira kell", block=sight.first_of.get("moira kell"))
    return [entries.have(day), entries.have(writer)]


@pytest.mark.parametrize("tag", ["article", "li", "div"])
@pytest.mark.parametrize("heading", ["<h2>{}</h2>", '<p><a href="/p">{}</a></p>'])
@pytest.mark.parametrize("page_type", ["listing", "collection", "article", "documentation"])
def test_a_list(tag: str, heading: str, page_type: str) -> None:
    """Has those of what it lists."""
    assert only_in_entries(cards(tag, heading), page_type) == [True, True]


@pytest.mark.parametrize(
    ("html", "page_type"),
    [
        (cards(count=2), "listing"),
        (cards(), "forum"),
        (cards().replace("article", "p"), "listing"),
        (f'<div class="meta">Moira Kell, 12 March 2026</div>{cards()}', "listing"),
    ],
)
def test_what_is_no_list(html: str, page_type: str) -> None:
    """Too few, a thread, paragraphs, or said outside of them too."""
    assert only_in_entries(html, page_type)[0] is False


def test_entries_with_one_day() -> None:
    """Are parts of one page, such as the boxes of its gallery."""
    html = cards()
    for _, day, who in POSTS:
        html = html.replace(day, "12 March 2026").replace(who, "Moira Kell")
    assert only_in_entries(html) == [False, False]


def test_the_entry_with_the_headline() -> None:
    """Is the page itself, above others of its kind."""
    own = '<article class="post"><h1>The barge</h1><time>1 May 2026</time><p>It sank.</p></article>'
    page = f"<head><title>The barge - Tarn</title></head><body>{own}{cards()}"
    sight, segments = looked_at(page, [Label.TITLE])
    entries = Entries(sight, segments, "article")
    assert not entries.have(Candidate("2026-05-01", "2026 05 01", {"time below": 0}))
    assert entries.have(Candidate("2026-03-12", "2026 03 12", {"time below": 0}))


@pytest.mark.parametrize("box", ['section class="section"', 'div class="row"'])
@pytest.mark.parametrize("headline", ["<{0}><h1>The barge</h1></{1}>", "<h1>Tarn</h1>"])
def test_the_entry_with_most_of_the_text(box: str, headline: str) -> None:
    """Is the page itself, though its headline stands elsewhere; the first of a list is not."""
    tag = box.partition(" ")[0]
    text = "<p>The barge that lay at the mole for forty years sank in the storm of last night." * 5
    own = f"<{box}><h2>The barge</h2><p class=author>Una Fitch<p>1 May 2026{text}</{tag}>"
    teasers = "".join(
        f'<{box}><h3><a href="/p">{title}</a></h3><p>{day}</p></{tag}>' for title, day, _ in POSTS
    )
    page = f"<head><title>The barge - Tarn</title></head><body>{headline.format(box, tag)}"
    sight, segments = looked_at(f"{page}{own}{teasers}", [Label.TITLE])
    day = Candidate("2026-05-01", "2026 05 01", {"other block": 0})
    other = Candidate("2026-03-12", "2026 03 12", {"other block": 0})
    for page_type, expected in (("article", False), ("listing", True)):
        entries = Entries(sight, segments, page_type)
        writer = Candidate("Una Fitch", "una fitch", block=sight.first_of.get("una fitch"))
        assert (entries.have(day), entries.have(writer)) == (expected, expected)
        assert entries.have(other)


def test_a_declared_day() -> None:
    """Is that of the page, whatever its entries show."""
    sight, segments = looked_at(f"<body><h1>Journal</h1>{cards()}", [Label.TITLE])
    entries = Entries(sight, segments, "listing")
    stated = Candidate("2026-03-12", "2026 03 12", {"page published": 0, "time below": 1})
    changed = Candidate("2026-03-12", "2026 03 12", {"page changed": 0, "time below": 1})
    assert (entries.have(stated), entries.have(changed)) == (False, True)
    assert entries.own([stated, changed]) == [0]


def test_what_is_left() -> None:
    """On an article is looked at again; a list has none then."""
    sight, segments = looked_at(f"<body><h1>Journal</h1>{cards()}<p>1 May 2026", [Label.TITLE])
    other = Candidate("2026-05-01", "2026 05 01", {"other block": 0})
    assert Entries(sight, segments, "article").own([other]) == [0]
    assert Entries(sight, segments, "listing").own([other]) == []


REVIEW = '<div class="{}"><div class="author">Moira Kell</div><time>12 March 2026</time>Fine.</div>'


@pytest.mark.parametrize("page_type", ["product", "service", "listing", "article"])
@pytest.mark.parametrize(
    ("names", "is_review"),
    [("review", True), ("tarn-testimonial__box", True), ("reviewed", False), ("intro", False)],
)
def test_a_review(page_type: str, names: str, *, is_review: bool) -> None:
    """One is enough on a page of a shop; an article may be a review itself."""
    told = is_review and page_type != "article"
    assert only_in_entries(REVIEW.format(names), page_type) == [told, told]


def test_two_teasers() -> None:
    """Are enough on the page of a firm, and need no title."""
    html = cards("div", "<p>{} for all who like to know about it.</p>", count=2)
    assert only_in_entries(html, "service") == [True, True]
    assert only_in_entries(html, "article") == [False, False]


def test_boxes_about_writers() -> None:
    """Of one article are no entries: a sentence is no title, nor is a name."""
    html = "".join(
        f'<div class="box"><h4 class="author">{who}</h4><p>Writes about the sea and boats.</div>'
        for _, _, who in POSTS
    )
    assert only_in_entries(html, "article")[1] is False


def test_microdata_of_a_review() -> None:
    """States a day as the head of a page does."""
    stated = '<meta itemprop="datePublished" content="2026-03-12">'
    review = f'<div itemprop="review" itemscope><p>Good.</p>{stated}</div>'
    day = Candidate("2026-03-12", "2026 03 12", {"published meta": 0, "stated property": 0})
    for html, expected in ((f"{review}", True), (f"{stated}<p>Good.</p>", False)):
        sight, segments = looked_at(f"<body><h1>Oak desk</h1>{html}", [Label.TITLE])
        assert Entries(sight, segments, "product").have(day) is expected


LIST = f"""<html lang="en"><head><title>Journal – Tarn Quarterly</title></head><body>
<nav><a href="/">Tarn Quarterly</a></nav><main><h1>Journal</h1>{cards()}{cards("li")}</main>"""


def test_a_whole_page() -> None:
    """Has neither a day nor a writer."""
    doc = cleaner.clean(LIST, url="https://tarn.example/journal/")
    assert (doc.author, doc.date) == (None, None)


DAY = Candidate("2026-03-12", "2026 03 12", {"near title": 0})
STATED = Candidate("2026-03-12", "2026 03 12", {"page published": 0})
WRITER = Candidate("Moira Kell", "moira kell", {"byline": 0})
NAMED = Candidate("Moira Kell", "moira kell", {"article": 0})


@pytest.mark.parametrize(
    ("page_type", "address", "day", "writer"),
    [
        ("product", "https://tarn.example/cheese", True, True),
        ("service", "https://tarn.example/repairs", True, True),
        ("collection", "https://tarn.example/cheeses", False, True),
        ("listing", "https://tarn.example/news", False, False),
        ("forum", "https://tarn.example/viewtopic.php?t=4", False, False),
        ("article", "https://tarn.example/the-mill", False, False),
        ("listing", "https://tarn.example/", True, True),
        ("listing", "https://tarn.example/index.php", True, True),
        ("forum", "https://tarn.example/", True, True),
        ("forum", "https://tarn.example/viewforum.php?f=4", True, True),
        ("article", "https://tarn.example/", False, False),
        ("listing", "", False, False),
    ],
)
def test_pages_of_nobody(page_type: str, address: str, *, day: bool, writer: bool) -> None:
    """Show the days and names of others; what they declare is theirs."""
    html = "<body><h1>Journal</h1><p>By Moira Kell</p><p>12 March 2026</p><p>The mill turns again."
    entries = Entries(*looked_at(html, [Label.TITLE], address), page_type)
    assert [entries.leave(DAY), entries.leave(WRITER)] == [day, writer]
    assert entries.leave_name("Moira Kell") is writer
    assert not entries.leave(STATED)
    assert not entries.leave(NAMED)


@pytest.mark.parametrize("address", ["https://tarn.example/kettle", "https://tarn.example/"])
@pytest.mark.parametrize("page_type", ["product", "service", "collection"])
def test_a_review_of_goods(page_type: str, address: str) -> None:
    """Has its writer and its day below the headline, whatever its page is taken for."""
    html = "<body><h1>A kettle</h1><p>By Moira Kell</p><p>12 March 2026</p><p>It boils in a minute."
    sight, segments = looked_at(html, [Label.TITLE, Label.BYLINE, Label.DATE], address)
    entries = Entries(sight, segments, page_type)
    is_front = address.endswith("/")
    assert [entries.leave(DAY), entries.leave(WRITER)] == [is_front, is_front]
    unsigned = Entries(*looked_at(html, [Label.TITLE, Label.BYLINE], address), page_type)
    assert unsigned.leave(WRITER)
    below = [Label.TITLE, Label.BODY, Label.BYLINE, Label.DATE]
    assert Entries(*looked_at(html, below, address), page_type).leave(WRITER)
