"""Short lines of a text: subheadings stand alone, entries in runs, pieces amid a sentence."""

from dataclasses import replace

import pytest

from cleaner.judging.subheadings import pieces
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

PROSE = "The ferry leaves the old harbour at nine, and comes back when the tide allows it to."
MORE = "Nobody on the island has ever missed it, because nobody there has anywhere else to be."


def text_of(*lines: str) -> str:
    """Give a page with a blank line between its lines."""
    return "\n\n".join(lines)


def test_a_subheading_stands_alone(judged: Judge) -> None:
    """Between a finished sentence and a text that starts anew."""
    found = judged(text_of("A title", PROSE, "What the tide does", MORE))
    assert found["What the tide does"].label is Label.HEADING
    assert "stands alone above a text" in found["What the tide does"].reason


def test_short_lines_in_a_row_are_a_list(judged: Judge) -> None:
    """Only the first can be the heading of the rest."""
    found = judged(text_of(PROSE, "Parts", "Rope", "Anchor", "Compass", MORE))
    assert found["Parts"].label is Label.HEADING
    assert {found[part].label for part in ("Rope", "Anchor", "Compass")} == {Label.BODY}


@pytest.mark.parametrize(
    "line",
    ["The crew consists of:", "By Ann Otter", "amid the storm", "$ 335.00", "Fig. 2: The crew"],
)
def test_what_is_no_subheading(judged: Judge, line: str) -> None:
    """What announces a list, names a writer, begins small, or stands below a figure."""
    assert judged(text_of(PROSE, MORE, line, PROSE + "!"))[line].label is not Label.HEADING


def test_pieces_of_a_sentence_are_kept(judged: Judge) -> None:
    """Where a rendering breaks lines at links, "here" is no teaser."""
    source = text_of(PROSE, "You can find the whole timetable of the boats", "here", ", and")
    found = judged(f"{source}\n\n{MORE}")
    assert found["here"].label is Label.BODY


def test_the_stop_behind_a_link_ends_its_sentence() -> None:
    """Whatever the model thinks of a line that is a mark."""
    lines = ("You can find all boats in our new", "Timetable", ".", MORE)
    looks = [look_of(text, index, score=0.9) for index, text in enumerate(lines)]
    assert 2 in pieces([*looks[:2], replace(looks[2], score=0.1), looks[3]])
    assert 2 not in pieces([looks[0], replace(looks[1], score=0.1), looks[2], looks[3]])


def test_a_large_first_letter_belongs_to_its_word() -> None:
    """Where the rest of it begins small."""
    word, other = look_of(PROSE[1:], 2, score=0.9), look_of(PROSE, 2, score=0.9)
    above, letter = look_of("Menu", 0), look_of(PROSE[0], 1)
    assert 1 in pieces([above, letter, word])
    assert 1 not in pieces([above, letter, other])


def test_a_question_is_a_subheading_among_others(judged: Judge) -> None:
    """On a page of an interview, without other subheadings, it is a part of the talk."""
    question = "Why does nobody leave?"
    alone = judged(text_of(PROSE, question, MORE))
    lines = (PROSE, "The harbour", MORE, "The island", PROSE + "!", question, MORE + "!")
    among = judged(text_of(*lines))
    assert (alone[question].label, among[question].label) == (Label.BODY, Label.HEADING)


def test_rows_of_a_table_are_no_subheadings(judged: Judge) -> None:
    """Between rules each stands alone; a title with a bar is none."""
    rows = ("│ Ferry │ Summer │ Winter │", "│ Otter │ 9 │ 4 │", "│ Heron │ 7 │ 2 │")
    found = judged(text_of(PROSE, *"\n├───┼───┼───┤\n".join(rows).split("\n"), MORE))
    assert found["Otter | 9 | 4"].label is Label.BODY
    title = "Otter | Summer"
    assert judged(text_of("A title", PROSE, title, MORE))[title].label is Label.HEADING


def test_questions_that_a_list_of_contents_leads_to(judged: Judge) -> None:
    """Are headings; in an interview they are not."""
    asked = ("Who rows the ferry?", "What does the tide do?")
    sections = (asked[0], PROSE + " ", asked[1], MORE + " ")
    found = judged(text_of("A title", PROSE, *sections))
    assert found[asked[0]].label is Label.BODY
    found = judged(text_of("A title", PROSE, "In this article", *asked, MORE, *sections))
    assert found[asked[0]].label is Label.HEADING


def test_particulars_are_no_subheadings(judged: Judge) -> None:
    """Nor is the first of them; a single line with a colon can be one."""
    lines = ("Director: Irma Veld", "Cast: Tom Marlow", "Price: $4 each")
    found = judged(text_of("A title", PROSE, *lines, MORE))
    assert {found[line].label for line in lines} == {Label.BODY}
    assert judged(text_of("A title", PROSE, lines[0], MORE))[lines[0]].label is Label.HEADING


@pytest.mark.parametrize(
    ("above", "is_piece"),
    [("who went to sea with the", True), ("Updated 4 March 2019, 17:40", False)],
)
def test_buttons_below_the_day_are_no_pieces(above: str, *, is_piece: bool) -> None:
    """A day is no sentence that they could go on with."""
    lines = (look_of(above, 0, score=0.9), look_of("partager"), look_of("imprimer"))
    looks = [replace(look, index=index) for index, look in enumerate(lines)]
    assert (1 in pieces(looks)) is is_piece


ASKED = ("Who pays for the harbour?", "What does the tide do?", "Where does the ferry go?")


@pytest.mark.parametrize(
    ("asked", "below", "label"),
    [
        (ASKED, (MORE, PROSE), Label.HEADING),
        (ASKED, (MORE,), Label.BODY),
        (ASKED[:1], (MORE, PROSE), Label.BODY),
        (
            ("Why do you stay?", "What do you fear?", "Where would you go?"),
            (MORE, PROSE),
            Label.BODY,
        ),
    ],
)
def test_all_subheadings_of_a_page_may_ask(
    judged: Judge, asked: tuple[str, ...], below: tuple[str, ...], label: Label
) -> None:
    """Each above a part of the text; one at a time or to somebody it is an interview."""
    lines = [line for n, one in enumerate(asked) for line in (one, *(f"{b} {n}." for b in below))]
    found = judged(text_of("A title", PROSE, *lines))
    assert {found[one].label for one in asked} == {label}
