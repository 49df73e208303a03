"""Which day a page may be of."""

import numpy as np
import pytest

from cleaner.fields.dates import DATE_COLUMNS, date_candidates, date_rows
from cleaner.fields.day_signs import is_by_headline, is_in_address, is_loose, is_of_other, is_timed
from cleaner.model import Label
from tests.fields.conftest import sight

DAY = "2021-03-08"


def dates(html: str, *labels: Label, url: str | None = None) -> dict[str, set[str]]:
    """The candidates of a page, with their places."""
    return {c.text: set(c.places) for c in date_candidates(sight(html, labels, url))}


def linked(key: str) -> str:
    """A page whose JSON-LD has a day under this key."""
    text = f'{{"@type": "Article", "{key}": "2021-03-08T23:30:00-05:00"}}'
    return f'<script type="application/ld+json">{text}</script><p>x'


@pytest.mark.parametrize(
    ("html", "place"),
    [
        (linked("datePublished"), "article published"),
        (linked("dateModified"), "article changed"),
        (linked("dateCreated"), "article created"),
        ('<meta property="article:published_time" content="2021-03-08"><p>x', "article meta"),
        ('<meta name="pubdate" content="2021-03-08"><p>x', "published meta"),
        ('<meta property="og:updated_time" content="2021-03-08"><p>x', "changed meta"),
        ('<p><time datetime="2021-03-08">Monday</time>', "time"),
        ('<h1>Moon</h1><p><time datetime="2021-03-08">Monday</time>', "time below"),
        ('<p><span class="post-date">8 March 2021</span>', "class"),
        ('<p><span class="date updated">8 March 2021</span>', "changed class"),
        ('<script>{"publishedAt": "2021-03-08T10:00"}</script><p>x', "stored published"),
        ("<p data-x='{&quot;datePublished&quot;:&quot;2021-03-08&quot;}'>x", "stored published"),
        ('<script>{"updated_at": "2021-03-08"}</script><p>x', "stored changed"),
        ('<post created-timestamp="2021-03-08T10:00">x</post>', "stored published"),
        ("<p>Last updated: 8 March 2021", "updated line"),
        ("<p>Joined: 8 March 2021", "joined line"),
        ("<dl><dt>Joined<dd>8 March 2021</dl>", "joined line"),
        ("<p>Anmeldungsdatum: 08.03.2021", "joined line"),
        ("<p>Зарегистрирован: 08.03.2021", "joined line"),
        ("<p>Dołączył: 8 Mar 2021", "joined line"),
        ("<p>Geregistreerd: 8 maart 2021", "joined line"),
        ("<dl><dt>Priority date<dd>8 March 2021</dl>", "joined line"),
        ("<p>Veröffentlicht am 8. März 2021", "published line"),
        ("<p>asked 8 March 2021 at 21:50", "published line"),
        ("<p>Published<p>8 March 2021", "published line"),
        ("<p>Last updated:<p>8 March 2021", "updated line"),
        ("<p>Last post: 8 March 2021", "updated line"),
    ],
)
def test_places(html: str, place: str) -> None:
    """Each place by its name, and the day as it is where it was written."""
    assert place in dates(html)[DAY]


@pytest.mark.parametrize("key", ["review", "comment"])
def test_days_of_readers(key: str) -> None:
    """When somebody said something about a page is no day of the page."""
    remark = '{"@type": "Comment", "datePublished": "2021-03-09T10:00:00Z"}'
    for held in (remark, f"[{remark}]"):
        text = f'{{"@type": "Recipe", "{key}": {held}, "datePublished": "{DAY}"}}'
        found = dates(f'<script type="application/ld+json">{text}</script><p>x')
        assert found == {DAY: {"article published", "stored published"}}


@pytest.mark.parametrize(
    ("language", "url", "day"),
    [
        ("de", None, DAY),
        ("en-GB", None, DAY),
        ("en", "https://moon.example.uk/a", DAY),
        ("en", "https://moon.example/a", "2021-08-03"),
        ("en_US", "https://moon.example.uk/a", "2021-08-03"),
        ("", None, None),
    ],
)
def test_days_in_numbers(language: str, url: str | None, day: str | None) -> None:
    """The language of the page says which is the month, for English its country."""
    found = dates(f"<html lang='{language}'><p class=date>08/03/2021</p>", url=url)
    assert list(found) == ([day] if day else [])


@pytest.mark.parametrize(
    ("page", "url"),
    [
        ("<meta name=pubdate content=2021-03-08><p class=date>{}", None),
        ("<p>8 March 2021<p class=date>{}", None),
        ("<p class=date>{}", "https://m.example/2021/03/08/moon"),
        ("<script>{{'published': '2021-03-08'}}</script><p class=date>{}", None),
    ],
)
@pytest.mark.parametrize("written", ["08/03/2021", "03/08/2021", "3-8-2021", "03.08.2021"])
@pytest.mark.parametrize("language", ["de", "en-US", ""])
def test_a_day_in_numbers_that_the_page_names_elsewhere(
    page: str, url: str | None, written: str, language: str
) -> None:
    """Is that day, whatever the language."""
    found = dates(f"<html lang='{language}'>{page.format(written)}", url=url)
    assert list(found) == [DAY]


def test_days_in_numbers_do_not_tell_each_other() -> None:
    """Neither is sure."""
    found = dates("<html lang=en><p class=date>03/08/2021<p class=date>08/03/2021")
    assert set(found) == {DAY, "2021-08-03"}


def test_a_day_of_joining_is_nothing_else() -> None:
    """Though it is near the title, and marked."""
    html = "<h1>Moon</h1><p>Joined: 8 March 2021<p>a community for <time datetime=2021-03-09>x"
    found = dates(html, Label.TITLE, Label.DATE)
    assert found == {DAY: {"joined line"}, "2021-03-09": {"joined line"}}


def test_the_address() -> None:
    """Many sites file their stories by the day."""
    assert dates("<p>x", url="https://m.example/2021/03/08/moon")[DAY] == {"address"}
    assert dates("<p>x", url="https://m.example/2021/mar/8/moon")[DAY] == {"address"}
    assert dates("<p>x", url="https://m.example/2021/march/08/moon")[DAY] == {"address"}
    assert dates("<p>x", url="https://m.example/2021/moon/08/moon") == {}
    assert dates("<p>x", url="https://m.example/2021/03/8-moons") == {}
    assert dates("<p>x", url="https://m.example/20219308/moon") == {}
    assert dates("<p>x", url="https://m.example/2021/POND/03/08/moon.html")[DAY] == {"address"}
    assert dates("<p>x", url="https://m.example/2021/pond/moor/03/08/moon") == {}


def test_lines_by_their_labels() -> None:
    """A date line, and a byline with a day."""
    found = dates("<p>8 March 2021<p>By Ann Lee, 9 March 2021", Label.DATE, Label.BYLINE)
    assert "date block" in found[DAY]
    assert "byline block" in found["2021-03-09"]


@pytest.mark.parametrize("text", ["9999-99-99", "2021-13-08", "soon", "12 moons"])
def test_what_is_no_day(text: str) -> None:
    """Is no candidate."""
    assert dates(f'<meta name="pubdate" content="{text}"><p><time>{text}</time>') == {}


@pytest.mark.parametrize(
    ("page", "label", "is_so"),
    [
        ("<p>Jo Abney, 8 March 2021<p>It pours well.", Label.COMMENT, True),
        ("<p>The mill, 8 March 2021<p>It pours well.", Label.CAPTION, True),
        ("<p>Reeds, 8 March 2021<p>It pours well.", Label.TEASER, True),
        ("<p>Jo Abney, 8 March 2021<p>It pours well.", Label.BODY, False),
        ("<p>Published 8 March 2021<p>It pours well.", Label.COMMENT, False),
    ],
)
def test_days_of_others(page: str, label: Label, *, is_so: bool) -> None:
    """Readers and customers write later than the page; sentences tell of any day."""
    seen = sight(page, (label, label), None)
    (day,) = date_candidates(seen)
    assert is_of_other(day, seen) is is_so


def test_a_day_in_numbers_by_the_language_of_the_text() -> None:
    """Where the page does not declare it."""
    text = "Das Meer kommt zweimal am Tag, und niemand im Dorf kann sagen, warum das so ist."
    page = f"<p>03/08/2021<p>{text}"
    assert set(dates(page, Label.DATE, Label.BODY)) == {"2021-08-03"}


def test_a_row_a_candidate() -> None:
    """With a value for each column."""
    page = sight("<p>8 March 2021<p>x<p>9 March 2021", [Label.DATE])
    found = list(date_candidates(page))
    rows = date_rows(page, found)
    assert rows.shape == (len(DATE_COLUMNS), 2)
    assert np.isfinite(rows).all()
    assert rows[DATE_COLUMNS.index("days before latest")].tolist() == [1, 0]


def test_a_day_beside_another() -> None:
    """Shown in one zone of time and stated in another: each knows of the other."""
    html = "<meta name=pubdate content=2021-03-09><p>8 March 2021<p>1 March 2021"
    seen = sight(html, ())
    found = list(date_candidates(seen))
    rows = date_rows(seen, found)
    of = {one.text: rows[:, i] for i, one in enumerate(found)}
    stated, shown = (DATE_COLUMNS.index(f"day off {name}") for name in ("stated", "shown"))
    assert [(of[day][stated], of[day][shown]) for day in ("2021-03-09", DAY, "2021-03-01")] == [
        (0, 1),
        (1, 0),
        (0, 0),
    ]


MANY = ", ".join(f"pond {letter}" for letter in "abcdefghijklmnopqrstuvwxyz")


def test_a_long_line_about_an_entry() -> None:
    """Names its day, however many topics it goes on with; a paragraph as long does not."""
    line = f"This entry was posted on Sunday, November 4th, 2007 at 9:14 pm under {MANY}"
    assert dates(f"<h1>x</h1><p>{line}")["2007-11-04"] >= {"published line"}
    assert not dates(f"<h1>x</h1><p>On Sunday, November 4th, 2007 they dug {MANY}")


def test_numbers_behind_a_weekday() -> None:
    """Are its day, though the page names the other one."""
    other = '<meta name="lastmod" content="2024-03-05">'
    assert "2024-05-03" in dates(f"{other}<h1>x</h1><p>Fri, 05/03/2024 - 10:12")


def test_the_last_day_of_a_period() -> None:
    """Is not that of the page; another day of the line may be."""
    ended = "The mill sold more in the quarter ended March 8, 2021."
    assert dates(f"<h1>Mill</h1><p>{ended}", Label.TITLE) == {}
    strike = ended.replace("quarter", "strike that")
    assert set(dates(f"<h1>Mill</h1><p>{strike}", Label.TITLE)) == {DAY}
    both = f"<h1>Mill</h1><p>April 9, 2021 - {ended}"
    assert set(dates(both, Label.TITLE)) == {"2021-04-09"}


SHORT = "2016-12-20"


@pytest.mark.parametrize(
    ("html", "label", "places"),
    [
        ("<h1>Pond</h1><p>12/20/16 08:00 AM", Label.DATE, {"date block", "near title"}),
        ("<h1>Pond</h1><p>By Jo Abney • 12/20/16 9:21pm", Label.BYLINE, {"byline block"}),
        ("<h1>Pond</h1><p><time datetime='12/20/16 08:00 AM'>x</time>", Label.BODY, {"time below"}),
        ("<h1>Pond</h1><p><span class=date>20.12.16</span>", Label.BODY, {"class below"}),
        ("<h1>Pond</h1><p><time pubdate='December 20, 2016'>x", Label.BODY, {"time below"}),
    ],
)
def test_short_days(html: str, label: Label, places: set[str]) -> None:
    """Are read in the head of a page, and where they are marked."""
    assert dates(html, Label.TITLE, label)[SHORT] >= places


def test_short_days_of_other_pages() -> None:
    """Are not: below the head, behind another that is marked, or in a language of other order.

    Nor are versions.
    """
    version = "<h1>Pond</h1><dl><dt>Version:<dd>12.04.16</dl>"
    assert dates(version, Label.TITLE, Label.BODY, Label.DATE) == {}
    far = "<h1>Pond</h1>" + "<p>x" * 20 + "<p>12/20/16"
    assert dates(far, Label.TITLE) == {}
    marked = "<h1>Pond</h1><p><time>12/20/16</time>" + "<p>x" * 20 + "<p><time>12/18/16</time>"
    assert set(dates(marked, Label.TITLE)) == {SHORT}
    assert dates("<html lang=ja><h1>Pond</h1><p>12/20/16", Label.TITLE) == {}


def test_a_short_day_of_two_meanings() -> None:
    """Is that which the page names elsewhere, or by its language."""
    line = "<h1>Pond</h1><p class=date>03/08/21"
    assert set(dates(line, Label.TITLE)) == set()
    assert set(dates(f"<meta name=pubdate content={DAY}>{line}", Label.TITLE)) == {DAY}
    assert set(dates(f"<html lang=de>{line}", Label.TITLE)) == {"2021-08-03"}


@pytest.mark.parametrize(
    "line",
    [
        "— Jo Abney (@joabney) March 8, 2021",
        "The reeds are high. — Jo Abney (@joabney) March 8, 2021",
        "&lt;前の日記(2021年03月08日) 次の日記(2021年03月11日)&gt;",
        "« Reeds in May, March 8, 2021",
        "Previous entry: March 8, 2021",
        "March 8, 2021 Issue",
    ],
)
def test_lines_of_other_days(line: str) -> None:
    """Posts quoted, entries before and after, issues of magazines."""
    assert dates(f"<h1>Pond</h1><p>{line}", Label.TITLE) == {}


@pytest.mark.parametrize(
    "line",
    [
        "By Jo Abney (@joabney) March 8, 2021",
        "» 2021年03月08日 14時30分 公開",
        "Next to the mill, March 8, 2021",
        "— March 8, 2021",
        "Issued March 8, 2021",
    ],
)
def test_lines_like_those_of_other_days(line: str) -> None:
    """Name the day of the page."""
    assert set(dates(f"<h1>Pond</h1><p>{line}", Label.TITLE)) == {DAY}


def test_tables_of_wikis() -> None:
    """Have days of all kinds; those of forums have that of the page."""
    table = "<h1>Pond</h1><table><tr><td>Dug<td>8 March 2021<tr><td>x<td>y</table>"
    wiki = "<meta name=generator content='MediaWiki 1.20'>"
    assert dates(wiki + table, Label.TITLE) == {}
    assert set(dates(table, Label.TITLE)) == {DAY}
    changed = "<p>This page was last modified on 8 March 2021."
    assert set(dates(wiki + changed)) == {DAY}


def test_the_day_of_a_masthead() -> None:
    """May be that of the article, which shows it below its headline."""
    html = "<p>8 March 2021" + "<p>x" * 9 + "<h1>Pond</h1><p>8 March 2021"
    labels = [Label.NAVIGATION] * 10 + [Label.TITLE]
    (day,) = date_candidates(sight(html, [*labels, Label.DATE]))
    assert day.block == 11
    (day,) = date_candidates(sight(html, [*labels, Label.BODY]))
    assert day.block == 0


def test_times_of_bylines() -> None:
    """Days in titles of abbreviations, beside the writer."""
    time = "<abbr title='2021-03-08T01:40:40Z'>1 hr ago</abbr>"
    assert dates(f"<p><cite class='byline vcard'>By Jo – {time}</cite>") == {DAY: {"time"}}
    assert dates(f"<p><cite>By Jo – {time}</cite>") == {}


@pytest.mark.parametrize(
    ("line", "label", "is_so"),
    [
        ("The last day to apply for reeds is 8 March 2021.", Label.BODY, True),
        ("The last day to apply for reeds is 8 March 2021.", Label.DATE, False),
        ("The last day to apply for reeds is 8 March 2021", Label.BODY, False),
        ("MOOR, 8 March 2021 (Wire) - It pours well.", Label.BODY, False),
        ("This talk on old ponds was begun by Reedy, March 8, 2021.", Label.BODY, False),
        (
            "2021年3月8日下午，村里的人们在池塘边割芦苇，把它们晒干以后运进仓库里存放。",
            Label.BODY,
            True,
        ),
        (
            "2021年3月8日下午，村里的人们在池塘边割芦苇，把它们晒干以后运进仓库里存放",
            Label.BODY,
            False,
        ),
        ("来源：芦苇报 2021年3月8日。", Label.BODY, False),
    ],
)
def test_days_in_sentences(line: str, label: Label, *, is_so: bool) -> None:
    """Are none of the page, if it is not the day on which an agency wrote them."""
    seen = sight(f"<h1>Pond</h1><p>{line}", (Label.TITLE, label))
    (day,) = date_candidates(seen)
    assert is_of_other(day, seen) is is_so


@pytest.mark.parametrize(
    ("line", "label", "is_so"),
    [
        ("2021-03-08 09:10", Label.DATE, True),
        ("2021-03-08 09:10 来源：芦苇报", Label.BYLINE, True),
        ("2021-03-08", Label.DATE, False),
        ("2021-03-08 09:10", Label.BODY, False),
    ],
)
def test_days_with_an_hour_by_the_headline(line: str, label: Label, *, is_so: bool) -> None:
    """Are told from those of other lines."""
    seen = sight(f"<h1>Pond</h1><p>{line}", (Label.TITLE, label))
    (day,) = date_candidates(seen)
    assert is_timed(day, seen) is is_so


def test_days_right_by_the_headline() -> None:
    """Above and below it, and no further."""
    seen = sight(
        "<p>March 1, 2021<p>March 2, 2021<h1>Pond</h1><p>March 3, 2021",
        (Label.DATE, Label.DATE, Label.TITLE),
    )
    days = {day.text: is_by_headline(day, seen) for day in date_candidates(seen)}
    assert days == {"2021-03-01": False, "2021-03-02": True, "2021-03-03": True}


@pytest.mark.parametrize(
    ("language", "day"),
    [("en", "2021-03-08"), ("en-GB", "2021-03-08"), ("en-US", None), ("de", "2021-03-08")],
)
def test_short_days_with_dots(language: str, day: str | None) -> None:
    """Have the month in the middle, as the long ones have, but in America."""
    found = dates(f"<html lang={language}><h1>Pond</h1><p>08.03.21", Label.TITLE, Label.DATE)
    assert set(found) == ({day} if day else {"2021-08-03"})


def test_days_of_portals() -> None:
    """Under names of their own."""
    page = "<meta name='apub:time' content='2021-3-8 21:30'><h1>Pond</h1>"
    assert dates(page) == {DAY: {"published meta"}}
    assert dates(f'<h1>Pond</h1><script>"pubtime": "{DAY} 19:02"</script>') == {
        DAY: {"stored published"}
    }


def test_the_day_of_the_address_among_others() -> None:
    """Is shown too; days that only lines show may be of other pages."""
    seen = sight(
        "<h1>Pond</h1><p>Reeds<p>March 6, 2021<p>MOOR | March 8, 2021<p>Published on March 9, 2021",
        (Label.TITLE, Label.COVERAGE, Label.COVERAGE, Label.BODY, Label.DATE),
        url="https://m.example/2021/03/08/pond",
    )
    found = date_candidates(seen)
    assert {day.text: is_in_address(day) for day in found} == {
        "2021-03-06": False, "2021-03-08": True, "2021-03-09": False,
    }  # fmt: skip
    assert {day.text for day in found if is_loose(day, seen)} == {"2021-03-06"}
    told = sight(
        "<h1>Pond fair</h1><p>Moor<p>March 6, 2021<p>Come on March 8, 2021",
        (Label.TITLE, Label.BODY, Label.DATE, Label.BODY),
        url="https://m.example/events/2021/03/08/pond",
    )
    assert not is_loose(next(iter(date_candidates(told))), told)
    hidden = sight("<h1>Pond</h1><p>x", url="https://m.example/2021/03/08/pond")
    assert not any(is_in_address(day) for day in date_candidates(hidden))
