"""Title, author and date of a text scrape."""

import pytest

from cleaner.fields.from_lines import fields_from_lines
from cleaner.model import Block, Declared, Fields, Label, MediaType, Page

PAGE = Page(MediaType.TEXT, "", None, None, Declared(), ())


def block(text: str, label: Label) -> Block:
    """Give a judged line."""
    return Block(text, label, 0.9, "by hand", "line")


def test_the_lines_with_those_labels() -> None:
    """The first of each, without what stands around a name."""
    blocks = [
        block("Moon  rises", Label.TITLE),
        block("By Ann Lee, 2 June 2012", Label.BYLINE),
        block("Updated: 3 June 2012", Label.DATE),
    ]
    assert fields_from_lines(PAGE, blocks) == Fields("Moon rises", "Ann Lee", "2012-06-03")
    assert fields_from_lines(PAGE, blocks[:2]).date == "2012-06-02"


@pytest.mark.parametrize(
    ("days", "date"),
    [
        (["05/06/2024 17:40", "25/06/2024"], "2024-06-05"),
        (["05/06/2024 17:40", "06/25/2024"], "2024-05-06"),
        (["05/06/2024 17:40", "25/06/2024", "06/25/2024"], "2024-06-25"),
        (["05/06/2024 17:40"], None),
    ],
)
def test_other_days_tell_which_number_is_the_month(days: list[str], date: str | None) -> None:
    """Where the language does not; if they do not agree, the first that is certain counts."""
    blocks = [block(day, Label.DATE) for day in days]
    assert fields_from_lines(PAGE, blocks).date == date


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("# Moon rises", "Moon rises"),
        ("## Moon rises ##", "Moon rises"),
        ("**Moon rises**", "Moon rises"),
        ("\u200eMoon rises\u200f", "Moon rises"),
        ("#1 in moons", "#1 in moons"),
        ("**Moon** and **tide**", "**Moon** and **tide**"),
        ("Moon in C#", "Moon in C#"),
        ("• Moon and tide", "Moon and tide"),
        ("»Moon and tide«", "»Moon and tide«"),
        ("-5 degrees at night", "-5 degrees at night"),
    ],
)
def test_marks_around_a_headline_are_none_of_its_words(line: str, title: str) -> None:
    """Those of Markdown, of lists, and of the direction of lines."""
    assert fields_from_lines(PAGE, [block(line, Label.TITLE)]).title == title
    assert fields_from_lines(PAGE, [block(line, Label.HEADING)]).title == title


def test_a_name_between_marks_of_direction() -> None:
    """As browsers copy it."""
    blocks = [block("\u200eBy Ann Lee\u200f", Label.BYLINE)]
    assert fields_from_lines(PAGE, blocks).author == "Ann Lee"


@pytest.mark.parametrize(("place", "title"), [(0, "Moon"), (1, None)])
def test_the_heading_that_opens_a_text(place: int, title: str | None) -> None:
    """Is its title where no line is surely one."""
    blocks = [block("It rose late over the hills.", Label.BODY)]
    blocks.insert(place, block("Moon", Label.HEADING))
    assert fields_from_lines(PAGE, blocks).title == title


def test_a_very_long_headline_is_none() -> None:
    """A whole paragraph is no title."""
    assert fields_from_lines(PAGE, [block("moon " * 100, Label.TITLE)]).title is None


@pytest.mark.parametrize(
    ("below", "author"), [("Ann Lee", "Ann Lee"), ("The moon rose late over the hills.", None)]
)
def test_the_name_below_the_words_before_it(below: str, author: str | None) -> None:
    """Where the name is in a line of its own, "Written by:" stands alone."""
    blocks = [block("Written by:", Label.BYLINE), block(below, Label.BODY)]
    assert fields_from_lines(PAGE, blocks).author == author


@pytest.mark.parametrize(
    ("line", "label", "author"),
    [
        ("Автор: Ия Лось", Label.NAVIGATION, "Ия Лось"),
        ("기자명 김달빛", Label.OTHER, "김달빛"),
        ("Texte : Maëlle Le Goff", Label.CREDIT, "Maëlle Le Goff"),
        ("Автор: Ия Лось", Label.COMMENT, None),
        ("Text: 12 Seiten", Label.OTHER, None),
        ("Words: at last", Label.OTHER, None),
        ("Moon: Ann Lee", Label.BODY, None),
    ],
)
def test_a_label_and_a_name(line: str, label: Label, author: str | None) -> None:
    """Anywhere on the page, but not in what others wrote."""
    assert (
        fields_from_lines(PAGE, [block("Moon", Label.TITLE), block(line, label)]).author == author
    )


@pytest.mark.parametrize(
    ("line", "label", "day"),
    [
        ("Published 4 January 2021", Label.NAVIGATION, "2021-01-04"),
        ("Stand: 04.01.2021", Label.OTHER, "2021-01-04"),
        ("Published 4 January 2021", Label.COVERAGE, None),
        ("Open since 4 January 2021", Label.OTHER, None),
    ],
)
def test_the_day_at_the_foot(line: str, label: Label, day: str | None) -> None:
    """Counts where no line is labelled as the day."""
    blocks = [block("Moon", Label.TITLE), block(line, label)]
    assert fields_from_lines(PAGE, blocks).date == day
    dated = [*blocks, block("3 May 2012", Label.DATE)]
    assert fields_from_lines(PAGE, dated).date == "2012-05-03"


FRENCH = "La mer monte deux fois par jour, et personne au village ne sait vraiment pourquoi."
ENGLISH = "The sea comes in twice a day, and nobody in the village could say why that is so."


@pytest.mark.parametrize(("text", "day"), [(FRENCH, "2022-11-03"), (ENGLISH, None), ("", None)])
def test_numbers_that_may_be_two_days(text: str, day: str | None) -> None:
    """The language of the text says which comes first; English has both."""
    blocks = [block("03/11/2022", Label.DATE), block(text, Label.BODY)]
    assert fields_from_lines(PAGE, blocks).date == day


def test_nothing() -> None:
    """A text without lines has no fields."""
    assert fields_from_lines(PAGE, []) == Fields()


def test_days_on_which_members_joined() -> None:
    """And on which somebody died are none of publication."""
    blocks = [
        block("Joined", Label.INTERFACE),
        block("May 3, 2012", Label.DATE),
        block("June 9, 2014", Label.DATE),
        block("Died June 10, 2014", Label.DATE),
    ]
    assert fields_from_lines(PAGE, blocks).date == "2014-06-09"
    assert fields_from_lines(PAGE, [*blocks[:2], blocks[3]]).date is None


@pytest.mark.parametrize(
    ("first", "site"),
    [
        ("Moon rises over the moor - Moor Post", "Moor Post"),
        ("Moon rises over the moor | News | Moor Post", "Moor Post"),
        ("Moon rises over the moor", None),
        ("Moon rises over the moors - Moor Post", None),
        ("Moon rises over the moor - 12", None),
        ("Moon rises over the moor-land by the sea", None),
        ("Moon rises over the moor: what we know", None),
        ("Moon rises over the moor | Page 2", None),
        ("Moon rises over the moor_Moor Post", "Moor Post"),
    ],
)
def test_the_site_behind_the_title(first: str, site: str | None) -> None:
    """What crawlers render begins with the page's title element."""
    blocks = [
        block(first, Label.NAVIGATION),
        block("Home", Label.NAVIGATION),
        block("Moon rises over the moor", Label.TITLE),
    ]
    assert fields_from_lines(PAGE, blocks).site_name == site


def test_a_label_far_below_the_text() -> None:
    """Names who commented, not who wrote it."""
    text = [block("Moon", Label.TITLE), block("It rose late over the hills.", Label.BODY)]
    line = block("By: Ann Lee", Label.NAVIGATION)
    others = [block("Reply", Label.INTERFACE)] * 4
    assert fields_from_lines(PAGE, [*text, line]).author == "Ann Lee"
    assert fields_from_lines(PAGE, [*text, *others, line]).author is None


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (["Late Tides", "By Ann Lee"], "Ann Lee"),
        (["Ann Lee", "By the tide"], "Ann Lee"),
        (["By Bo Day", "By Ann Lee"], "Bo Day"),
        (["Ann Lee"], "Ann Lee"),
        (["Old Reed"], None),
        (["OLD REED"], None),
        (["By Old Reed"], "Old Reed"),
        (["Ida Boat"], "Ida Boat"),
        (["Ann Lee and Bo Day"], "Ann Lee, Bo Day"),
        (["Lee and Sons"], "Lee and Sons"),
    ],
)
def test_topics_are_no_writers(lines: list[str], author: str | None) -> None:
    """What stands above a line with "By", and a name of the headline."""
    bylines = [block(line, Label.BYLINE) for line in lines]
    assert (
        fields_from_lines(PAGE, [block("Why Reed's boat leaks", Label.TITLE), *bylines]).author
        == author
    )


def test_a_writer_in_the_headline() -> None:
    """Begins it."""
    blocks = [block("Ann Lee: the tide is late", Label.TITLE), block("Ann Lee", Label.BYLINE)]
    assert fields_from_lines(PAGE, blocks).author == "Ann Lee"


def test_the_day_on_which_a_text_was_filed() -> None:
    """Where no other line names one."""
    filed = block("This entry was posted on May 3rd, 2013 by Ann Lee.", Label.OTHER)
    assert fields_from_lines(PAGE, [filed]).date == "2013-05-03"
    other = block("2 June 2012", Label.DATE)
    assert fields_from_lines(PAGE, [other, filed]).date == "2012-06-02"


def test_the_first_page_of_a_site() -> None:
    """Has bylines and days of its entries only."""
    blocks = [block("By Ann Lee, 2 June 2012", Label.BYLINE)]
    own = fields_from_lines(PAGE, blocks, "https://moor.example/news/moon")
    assert (own.author, own.date) == ("Ann Lee", "2012-06-02")
    first = fields_from_lines(PAGE, blocks, "https://moor.example/")
    assert (first.author, first.date) == (None, None)


def test_a_picture_between_the_byline_and_the_name() -> None:
    """Is passed over."""
    image = block("Author Image", Label.NAVIGATION)
    blocks = [block("Posted by", Label.BYLINE), image, block("Ann Lee", Label.BODY)]
    assert fields_from_lines(PAGE, blocks).author == "Ann Lee"


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Ann Otter December 18, 2025", "Ann Otter"),
        ("Jörg Aal 3. Mai 2024 um 14:48", "Jörg Aal"),
        ("Ann Otter July 13, 2025 — 7 minutes read", "Ann Otter"),
        ("Santa Marina May 3, 2024", None),
        ("Updated December 18, 2025", None),
        ("December 18, 2025 Ann Otter", None),
    ],
)
def test_a_name_before_the_day(line: str, author: str | None) -> None:
    """It is the author, but for one that the text tells of."""
    lines = [
        block("What the eels eat", Label.TITLE),
        block(line, Label.DATE),
        block("The eels of Santa Marina leave the pond in autumn.", Label.BODY),
    ]
    assert fields_from_lines(PAGE, lines).author == author
