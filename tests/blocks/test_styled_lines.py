"""Lines that are set in letters of their own."""

import pytest

from cleaner.blocks.segments import Segments
from cleaner.blocks.styled_lines import large_lines
from tests.blocks.conftest import Split

STORY = "The moon rose an hour late over the moor, and the clerk wrote it down. " * 4


def lines(segments: Segments) -> list[str]:
    """Give the blocks, with "/" for line breaks."""
    return [text.replace("\n", "/") for text in segments.texts]


@pytest.mark.parametrize(
    "head",
    [
        "<font size=5><b>Moon rises late</b></font><br><font size=2>By Ida Moor</font>",
        "<b><font size='+2'>Moon rises late</font></b><br>\n<font size=2>By Ida Moor</font>",
        "<font size=5>Moon rises late</font><br>By Ida Moor",
        "<big>Moon rises late</big><br><i>By Ida Moor</i>",
        "Moon rises late<br><font size=4>By Ida Moor</font>",
        "<font size=3>Moon rises late</font><br><font size=1>By Ida Moor</font>",
        "<span class=headline>Moon rises late</span><br><span class=byline>By Ida Moor</span>",
        "<span style='font-size: 24px'>Moon rises late</span><br><b>By Ida Moor</b>",
        "<b style='font-size:x-large'>Moon rises late</b><br>By Ida Moor",
        "<b class='Title big'>Moon rises late</b><br><span class=author>By Ida Moor</span>",
    ],
)
def test_lines_of_letters_of_their_own_are_blocks(split: Split, head: str) -> None:
    """A headline and what is under it."""
    found = split(f"<table><tr><td>{head}<br><br>{STORY}</td></tr></table>")
    assert lines(found)[:2] == ["Moon rises late", "By Ida Moor"]


def test_each_of_several_lines(split: Split) -> None:
    """The day may stand above the headline; a line of its own letters may have two lines."""
    head = (
        "<font size=1>4 May 1999</font><br><font size=5>Moon rises late</font><br>"
        "<font size=2>By Ida Moor<br>of the Gazette</font><br><font size=1>Print it</font>"
    )
    assert lines(split(f"<div>{head}</div>")) == [
        "4 May 1999",
        "Moon rises late",
        "By Ida Moor/of the Gazette",
        "Print it",
    ]


@pytest.mark.parametrize(
    "together",
    [
        "<i>The moon is late</i><br><i>and so am I</i><br><i>at the gate</i>",
        "<b>The Moor Inn</b><br>4 Gate Street<br>Moor",
        "<font size=5>The moon is late</font><br><font size=5>on the moor</font>",
        "<font size=5>The moon is late<br>on the moor</font>",
        "<font size=2>The moon is late</font><br><font size=2>and so am I</font>",
        "<span class=line>The moon is late</span><br><span class=line>and so am I</span>",
        "<span class=line>The moon is late</span><br>and so am I",
        "The moon, <font size=5>again</font><br>is late",
        "The moon is<br><font size=5>late</font> again",
        "<span style='font-size:11px'>The moon is late</span><br>and so am I",
        "<small>The moon is late</small><br><font size=3>and so am I</font>",
        "<b class=org>Harbour Board</b><br><span class=street>9 Quay Street</span><br>Moor",
        "<span class=l1>The tide comes in</span><br><span class=l2>over stones</span>",
        "<b class=title>The tide</b><br><span class=l2>over stones</span>",
        "<code><span class=title>import</span><br><span class=author>moon</span></code>",
        "<code><font size=5>import</font><br>moon</code>",
        "<b class=author>Ida</b><br><i class=title>Late?</i><br><b class=author>Bo</b><br>Yes.",
    ],
)
def test_lines_that_are_set_alike_are_one_block(split: Split, together: str) -> None:
    """Of poems, addresses, headlines in two lines; and those of which a word is set apart."""
    assert len(split(f"<div>{together}</div>").texts) == 1


@pytest.mark.parametrize(
    "page",
    [
        "<ul><li>{}</ul>",
        "<pre>{}</pre>",
        "<table><tr><th>Who<th>Since<tr><td>{}<td>May</table>",
        "<table><tr><th>{}<td>May</table>",
    ],
)
def test_lines_of_entries_and_cells(split: Split, page: str) -> None:
    """Stay together: they are of lists and tables."""
    two = "<font size=5>Ann Lee</font><br><span>Mayor</span>"
    named = "<b class=title>Ann Lee</b><br><span class=author>Mayor</span>"
    for lines_of in (two, named):
        assert "Ann Lee/Mayor" in lines(split(page.format(lines_of)))


def test_named_lines_in_a_row_of_cells(split: Split) -> None:
    """Stay together; larger ones in such a row may be the head of a page laid out in tables."""
    row = "<table><tr><td>{}<td>Menu</table>"
    named = "<b class=title>Ann Lee</b><br><span class=author>Mayor</span>"
    assert lines(split(row.format(named)))[0] == "Ann Lee/Mayor"
    assert lines(split(row.format("<big>Ann Lee</big><br>Mayor")))[0] == "Ann Lee"


def test_below_a_paragraph_lines_stay_together(split: Split) -> None:
    """They are no head."""
    foot = "<span class=title>All of it is ours</span><br><span class=date>In May</span>"
    assert len(split(f"<td>{foot}</td>").texts) == 2
    assert lines(split(f"<td>{STORY}<br><br>{foot}</td>"))[1:] == ["All of it is ours/In May"]
    assert lines(split(f"<p>{STORY}</p><div>{foot}</div>"))[1:] == ["All of it is ours/In May"]


def test_a_paragraph_is_no_line(split: Split) -> None:
    """However it is set; it stays with what is under it."""
    text = f"<font size=2>{STORY}</font><br><font size=1>And then it set.</font>"
    assert len(split(f"<div>{text}</div>").texts) == 1


def test_large_lines(split: Split) -> None:
    """Elements that say the size of letters; paragraphs are no lines."""
    page = (
        "<p><font size='+2'>Moon  rises <b>late</b></font><p><big>On the moor</big>"
        f"<p><font size=2>By Ida</font><p><font size=4>{STORY}</font><p><font size=x>May</font>"
    )
    assert large_lines(split(page).outline) == {"Moon rises late": 5, "On the moor": 4}
    assert large_lines(split("<p>Moon rises late").outline) == {}
