"""Lists of forums and of topics."""

from collections.abc import Iterable

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.boards import with_boards
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

KEPT = Verdict(Label.BODY, 0.9, "block model: 4 words, 0% linked")
DOUBTED = Verdict(Label.TEASER, 0.3, "block model: 4 words, 100% linked; teaser")
DAY = Verdict(Label.DATE, 0.98, "rule date: names a day")
NAMES = ("Tides", "Boats and oars", "Knots")
HEADER = "<tr><th>Forum</th><th>Topics</th><th>Posts</th><th>Last post</th></tr>"
PARAGRAPH = (
    "The old pier was pulled down in the autumn, and since then nobody has been seen on the other "
    "bank but the gulls and the keeper of the lock."
)


def decided(page: str, doubted: Iterable[str] = ()) -> dict[str, Verdict]:
    """Give what is decided of a page of which the model keeps all but a few."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 100_000))
    doubts = set(doubted)
    verdicts = [DOUBTED if text in doubts else KEPT for text in segments.texts]
    return dict(zip(segments.texts, with_boards(segments, verdicts), strict=True))


def board(
    address: str, names: Iterable[str] = NAMES, header: str = "", last: str = "member.php?u={}"
) -> str:
    """Give a table of forums, each with what is said of it, numbers, and the last post.

    address: of a forum, with a place for its number.  last: where its last post leads.
    """
    rows = "".join(
        f"<tr><td><div><a href='{address.format(n)}'>{name}</a></div><p>All on {name.lower()}.</p>"
        f"</td><td>{n}12</td><td>{n}345</td><td><p><a href='{last.format(n)}'>Re: {name} again</a>"
        f"</p>Today 10:1{n}<br>by gull</td></tr>"
        for n, name in enumerate(names, 1)
    )
    return f"<h1>The quay</h1><table>{header}{rows}</table>"


@pytest.mark.parametrize(
    "address",
    [
        "viewforum.php?f={}",
        "/forumdisplay.php?f={}&order=desc",
        "index.php?board={}.0",
        "/index.php?showforum={}",
        "/index.php/topic,{}.0.html",
        "Forum-Quay-{}",
        "/forums/quay.{}/",
        "/threads/quay.{}/",
        "/forum-{}-1.html",
        "/discussion/{}/quay",
        "/f{}-quay",
        "showthread.php?{}-quay",
    ],
)
def test_a_list_of_forums(address: str) -> None:
    """The titles and what is said of them stay; numbers and last posts go."""
    found = decided(board(address), NAMES)
    assert all(found[name].kept and found[name].reason.startswith("rule board") for name in NAMES)
    assert all(found[f"All on {name.lower()}."] is KEPT for name in NAMES)
    assert not any(found[f"{n}{digits}"].kept for n in (1, 2, 3) for digits in ("12", "345"))
    gone = found["Re: Knots again"]
    assert gone.label is Label.INTERFACE
    assert gone.reason == "rule board: beside the title of a forum or a topic in a list of them"
    assert not found["Today 10:12\nby gull"].kept


@pytest.mark.parametrize("address", ["/quay/{}.html", "/forum/member.php?u={}", "/boarding-{}"])
def test_addresses_of_anything(address: str) -> None:
    """Are no proof: a table of pages, or of members."""
    assert decided(board(address), NAMES) == {
        text: DOUBTED if text in NAMES else KEPT for text in decided(board(address))
    }


@pytest.mark.parametrize("address", ["/threads/m{}", "/boards/quay-{}", "/topics/{}", "/f{}-quay"])
def test_tables_of_other_things(address: str) -> None:
    """Screws, directors and talks have numbers too; a list of topics leads to posts or members."""
    found = decided(board(address, last="/about"))
    assert all(one is KEPT for one in found.values())
    assert not decided(board(address, last="/threads/last.{}/"))["112"].kept
    for counts, kept in (("Pitch</th><th>Posts", True), ("Topics</th><th>Posts", False)):
        header = f"<tr><th>Name</th><th>{counts}</th><th>Note</th></tr>"
        assert decided(board(address, header=header, last="/about"))["112"].kept is kept


def test_two_rows_or_two_titles_are_too_few() -> None:
    """A thread leads to itself in each post, and to the forum above."""
    assert decided(board("viewforum.php?f={}", NAMES[:2]))["112"].kept
    assert decided(board("viewforum.php?f={}", ["Re: tides"] * 5))["112"].kept


@pytest.mark.parametrize(
    "header",
    [
        HEADER,
        "<tr><th>Раздел</th><th>Тем</th><th>Сообщений</th><th>Последнее сообщение</th></tr>",
        "<tr><td>Forum</td><td>Themen</td><td>Beiträge</td><td>Letzter Beitrag</td></tr>",
    ],
)
def test_a_header_tells_too(header: str) -> None:
    """Whatever the addresses are, and however few the rows; it goes itself."""
    found = decided(board("/quay/{}.html", NAMES[:1], header), NAMES)
    assert found[NAMES[0]].kept
    assert not found["112"].kept
    assert not any(one.kept for text, one in found.items() if "Beiträge" in text or "Тем" in text)


def test_headers_of_other_tables() -> None:
    """What was counted, or changed last, may be the text."""
    for last, count in (("Last changed", "Posts"), ("Last post", "Masts"), ("Wage", "Views")):
        header = f"<tr><th>Boat</th><th>{count}</th><th>Crew</th><th>{last}</th></tr>"
        found = decided(board("/quay/{}.html", NAMES, header))
        assert all(one is KEPT for one in found.values())


def test_lists_that_a_program_names() -> None:
    """As vBulletin does, in any language."""
    page = board("/quay/{}.html").replace("<table>", "<table><tbody id=threadbits_forum_3>")
    assert not decided(page)["112"].kept


def test_terms() -> None:
    """PhpBB 3 sets each row as terms."""
    rows = "".join(
        f"<li class=row><dl><dt><a href='viewtopic.php?t={n}'>{name}</a></dt><dd>{n}7</dd>"
        f"<dd>by <a href='memberlist.php?u={n}'>gull</a><br>Jan 0{n}, 2008</dd></dl></li>"
        for n, name in enumerate(NAMES)
    )
    found = decided(f"<h1>Quay</h1><ul class=topics>{rows}</ul>", NAMES)
    assert all(found[name].kept for name in NAMES)
    assert not found["17"].kept
    assert not next(one for text, one in found.items() if "Jan 02, 2008" in text).kept


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("<a href='member.php?u=7'>Ann Gull</a>", False),
        ("<span onclick=\"window.open('member.php?u=7')\">Ann Gull</span>", False),
        ("<a href='/about'>Ann Gull</a>", True),
        ("Ann Gull", True),
        ("<a href='member.php?u=7'>Ann Gull</a> asks who has seen her boat", True),
    ],
)
def test_who_began_a_topic(name: str, *, kept: bool) -> None:
    """Goes from below the title; what is said of it stays."""
    page = board("viewtopic.php?t={}").replace("All on knots.", name)
    found = decided(page)
    assert next(one for text, one in found.items() if text.startswith("Ann Gull")).kept is kept


def test_a_day_is_none_of_the_page() -> None:
    """That of the last post goes, though a rule has found it."""
    page = board("viewtopic.php?t={}")
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 100_000))
    after = with_boards(segments, [DAY] * len(segments))
    assert after[segments.texts.index("Today 10:11\nby gull")].label is Label.INTERFACE


def test_below_the_list() -> None:
    """Who is online and what the icons mean goes; a text that is longer than the list does not."""
    below = "<p>Who is here: gull, otter, 7 guests</p><p>New posts</p>"
    found = decided(board("viewforum.php?f={}") + below)
    assert found["New posts"].reason == "rule board: below a list of forums or topics"
    assert found["The quay"] is KEPT
    assert decided(board("viewforum.php?f={}") + below + f"<p>{PARAGRAPH}</p>")["New posts"].kept
    assert decided(board("viewforum.php?f={}") + "<p>Gull 7</p>" * 90)["Gull 7"].kept
    teaser = "<p>The old pier was pulled down in 1912, and nobody was seen on the bank.</p>"
    assert decided(board("viewforum.php?f={}") + below + teaser * 2)["New posts"].kept
    count = "<p>In all 12 readers are here now, 3 of them known to us and 9 to nobody else.</p>"
    assert not decided(board("viewforum.php?f={}") + below + count * 2)["New posts"].kept


def test_below_a_text() -> None:
    """The titles of similar threads are left to the model, and what follows; numbers go."""
    page = (
        f"<p>{PARAGRAPH} {PARAGRAPH} {PARAGRAPH}</p>{board('viewtopic.php?t={}')}<p>New posts</p>"
    )
    found = decided(page, NAMES)
    assert not any(found[name].kept for name in NAMES)
    assert found["New posts"] is KEPT
    assert not found["112"].kept


def test_posts_beside_their_writers() -> None:
    """Are longer than what stands beside a title; so are the columns of a layout."""
    page = board("viewtopic.php?t={}").replace("Re: Knots again", PARAGRAPH * 2)
    assert all(one is KEPT for one in decided(page).values())


def test_a_text_has_no_tables() -> None:
    """Its rows are lines."""
    segments = split_into_blocks(parse(Scrape("Tides | 12 | 345\n", media_type=MediaType.TEXT), 99))
    assert with_boards(segments, [KEPT]) == (KEPT,)
