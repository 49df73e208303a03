"""Who began a thread, where the program says so."""

from cleaner.fields.authors import author_candidates
from cleaner.fields.own_authors import own_author
from cleaner.fields.posters import declared_user, first_poster
from cleaner.model import Label
from tests.fields.conftest import sight

TEXT = "<p>The pond was dug in a dry year, and it has not been empty since.</p>"
OWNER = f"<h1>Frogs are lost</h1><a rel=author href=/reedworks>reedworks</a>{TEXT}"


def test_a_declared_user_is_the_author() -> None:
    """And not whom a link names, which may own the page."""
    page = sight(f"<head><meta property='og:author:username' content='una57'></head>{OWNER}")
    assert declared_user(page) == "una57"
    chosen = next(one for one in author_candidates(page) if one.text == "reedworks")
    assert own_author(page, chosen) == "una57"
    other = sight(f"<head><meta property='og:author' content='una57'></head>{OWNER}")
    assert declared_user(other) is None
    assert own_author(other, chosen) == "reedworks"


def test_the_first_poster() -> None:
    """Is named in a heading; a poster on a wall is none."""
    post = "<div class={}><{}><img alt=on><a href='?u={}'>{}</a></{}></div>" + TEXT
    posts = "".join(post.format("poster", "h4", name, name, "h4") for name in ("una57", "ivo"))
    assert first_poster(sight(posts)) == "una57"
    assert first_poster(sight(posts.replace("h4", "h3"))) is None
    assert first_poster(sight(posts.replace("class=poster", "class=film-poster"))) is None
    assert first_poster(sight(TEXT)) is None


def test_the_first_poster_of_an_old_forum() -> None:
    """Stands in an element above what is known of the member."""
    post = "<tr><td><span class=name><b>{}</b></span><br><span class='{}'>Rank</span><td>{}"
    table = "<table>" + "".join(post.format(n, "postdetails", TEXT) for n in ("una57", "ivo"))
    assert first_poster(sight(table)) == "una57"
    assert first_poster(sight(table.replace("postdetails", "price"))) is None


def test_who_is_named_below_posted_by() -> None:
    """Is the first poster, beside the headline."""
    line = "<div>Posted by</div><div><a href=/user/una57>u/una57</a></div>"
    page = sight(f"{line}<h1>Frogs are lost</h1>{TEXT}", [Label.OTHER, Label.OTHER, Label.TITLE])
    assert first_poster(page) == "una57"
    assert first_poster(sight(f"<h1>Frogs</h1>{9 * TEXT}{line}", [Label.TITLE])) is None
    moved = line.replace("Posted by", "Moved by")
    assert first_poster(sight(f"<h1>Frogs</h1>{moved}{TEXT}", [Label.TITLE])) is None
