"""Closing notes: who contributed, who wrote it."""

from dataclasses import replace

import pytest

from cleaner.judging.closing import biographies_above, closing_note, notes_below
from cleaner.judging.flow import Flow
from cleaner.judging.looks import Look
from cleaner.judging.top.head import Head
from cleaner.model import Label
from cleaner.vocabulary.credit_phrases import opens_note
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

HEAD = Head(0, 1, writer="Ann Otter")
BIOGRAPHY = "Ann Otter has written about ferries, harbours and the sea for fifteen years."

LONG_NOTE = (
    "(Reporting by Ann Otter, Bob Reed, Cy Lund and Dee Vole in Ely; additional reporting by Eve "
    "Wren, Fay Moor, Gus Pike and Hal Tern on the islands; editing by Ida Kestrel and Jo Lark)"
)


def flow(before: float = 1.0, behind: int = 1) -> Flow:
    """Give the place of a page's only block."""
    return Flow([before], [behind], 0, 0)


@pytest.mark.parametrize(
    "text",
    [
        "Bob Reed contributed to this report.",
        BIOGRAPHY,
        f"• {BIOGRAPHY}",
        "About Ann Otter",
        "Mitarbeit: Bo Reet",
        "المصدر: وكالات",
        "김달빛 기자 moon@moor.example",
        "编辑 孙海燕 校对 周明",
        "海岸科供稿 摄影/孙海 编辑/周明",
        "编辑|孙海燕\n责编|周明\n来源|海岸日报",
        "Autor: Jan Ek, Institut für Teichwirtschaft, Moor (D)",
        "Über den Autor",
        "To contact the reporters on this story: Ann Otter in Ely at ann@otter.example",
        LONG_NOTE,
        "Contributing: Associated Press.",
        "(Additional reporting by Ann Reed, Bo de Reet and Cy Mole in York; Writing by Di Otter)",
        "Reporting by Ann Reed in Ely and Bo Reet in York; editing was done by others",
        "See more by Ann Reed on Otter.example.",
        "Comments compiled by Ann Reed. The otter desk reads papers from everywhere.",
        "Contact Ann Reed at ann@otter.example or 555-12345. Follow her there.",
        "Reed reported from Ely, England.",
        "— Associated Press",
        "ann@otter.example\n(END)",
    ],
)
def test_notes_behind_the_last_paragraph(text: str) -> None:
    """What they say, or the name of the writer, tells."""
    assert closing_note(look_of(text), HEAD, flow()) is not None


@pytest.mark.parametrize(
    ("text", "links", "is_note"),
    [
        ("Source", 1.0, False),
        ("1.2.0 · Source", 0.4, False),
        ("Source", 0.0, True),
        ("Source: The Otter", 1.0, True),
    ],
)
def test_the_source_of_code(text: str, links: float, *, is_note: bool) -> None:
    """Is linked, and names nobody."""
    look = replace(look_of(text, tag="p"), links=links)
    assert (closing_note(look, HEAD, flow()) is not None) is is_note


@pytest.mark.parametrize(
    "text",
    [
        "The reporting by the paper has helped, he says, and nobody else came to ask.",
        "The paper reported from the islands that nobody was there.",
        "Written by hand, the log of the ferry is hard to read.",
        "Contact us at the pier, or write to harbour@otter.example",
        "Reporting by The Guardian last year showed that nobody had looked at the pier.",
        "Interviews by Human Rights Watch with forty of them showed that they came at night.",
        "Reported by The Times in 1912, the wreck was soon forgotten.",
        "Writing by Virginia Woolf shaped much of what was said later.",
        "Contact Ann Reed at ann@otter.example to book a place on the walk.",
        "This story was corrected by the historian himself in the second edition.",
        "To contact the author of a book, write to its publisher first.",
        "Contributing: To build the project you need a compiler.",
        "See more by Ann Reed in the long hall of the museum.",
        "Online:",
        "Otter writes at night, when the harbour sleeps, and has done so since the war ended.",
    ],
)
def test_what_begins_like_a_note(text: str) -> None:
    """But names nobody, or goes on."""
    assert closing_note(look_of(text, tag="p"), HEAD, flow()) is None


def test_where_else_to_read() -> None:
    """The addresses below such a label belong to it."""
    note, below = (
        look_of("On the Net:", tag="p"),
        look_of("Otters: https://otter.example/", 1, tag="p"),
    )
    assert closing_note(note, HEAD, flow()) is not None
    assert notes_below(note, below, HEAD) is not None
    assert notes_below(look_of("Ferries:", tag="p"), below, HEAD) is None


def test_lines_above_posts(judged: Judge) -> None:
    """Are named for the author in each; a note on who wrote the page stands once."""
    post = "<div class=post><p class=author>Post by Otter, seven days ago</p><p>{}</p></div>"
    said = "The ferry left the north pier at noon and nobody waved from the mole, said number "
    words = ("one", "two", "three", "four", "five", "six")
    thread = "".join(post.format(f"{said}{word}.") for word in words)
    labels = [verdict.label for verdict in judged(f"<h1>Ferries</h1>{thread}").values()]
    assert Label.CREDIT not in labels
    page = f"<h1>Ferries</h1>{''.join(f'<p>{said}{word}.</p>' for word in words)}"
    note = "<div class=author><p>Ann Otter, who likes ferries a lot</p></div>"
    found = judged(page + note)["Ann Otter, who likes ferries a lot"]
    assert found.label is Label.CREDIT


@pytest.mark.parametrize(
    "text",
    [
        "文化/体育 海岸/大桥",
        "编辑 孙海燕",
        "Author: I never said that it would be easy",
        "Posted by: Ann Reed, keeper of the lighthouse",
        "Text: the first of the two columns.",
        "Über den Fluss",
    ],
)
def test_last_lines_that_are_no_notes(text: str) -> None:
    """Name nobody."""
    assert closing_note(look_of(text), HEAD, flow()) is None


def test_who_reported() -> None:
    """Has a name behind it."""
    assert opens_note("Editing and writing by Ann Reed")
    assert opens_note("This story has been corrected to say that the ferry sailed.")
    assert not opens_note("Writing by hand is slow.")


def test_the_biography_of_the_second_writer() -> None:
    """Is a note like that of the first."""
    told = look_of("Bo Reed has mended boats in the harbour for fifteen years and still does.")
    assert closing_note(told, HEAD, flow()) is None
    assert closing_note(told, replace(HEAD, coauthors=("Ann Otter", "Bo Reed")), flow()) is not None


def test_the_same_words_in_the_middle() -> None:
    """Closing notes close."""
    note = look_of("Bob Reed contributed to this report.")
    assert closing_note(note, HEAD, flow(before=0.4)) is None


def test_a_biography_stands_below_the_comments_too() -> None:
    """Other notes do not."""
    assert closing_note(look_of(BIOGRAPHY), HEAD, flow(behind=12)) is not None
    assert closing_note(look_of("About Ann Otter"), HEAD, flow(behind=12)) is None
    assert closing_note(look_of(BIOGRAPHY), HEAD, flow(behind=90)) is None


def test_a_biography_in_html() -> None:
    """Is told by the writer's name as well; what else only text lines say is not."""
    assert closing_note(look_of(BIOGRAPHY, tag="p"), HEAD, flow()) is not None
    assert closing_note(look_of("Ann Otter", tag="p"), HEAD, flow()) is None
    work = "Otter also writes for the harbour's own paper."
    assert closing_note(look_of(work, tag="p"), HEAD, flow()) is not None
    assert closing_note(look_of(work.replace("writes", "swims"), tag="p"), HEAD, flow()) is None


def test_a_first_name_is_not_enough() -> None:
    """Sentences begin with it too; but not below "About Ann"."""
    head = Head(0, 1, writer="Ann")
    assert closing_note(look_of("Ann has written about ferries."), head, flow()) is None
    assert closing_note(look_of("About Ann"), head, flow()) is not None


@pytest.mark.parametrize(
    ("note", "below", "belongs"),
    [
        ("About Ann Otter", "She lives by the sea.", True),
        ("Ann Otter", "Harbour reporter", True),
        (BIOGRAPHY, "@annotter", True),
        ("See original here:", "Ferry left at noon", True),
        (BIOGRAPHY, "The ferry left at noon.", False),
        ("Bob Reed contributed to this report.", "Weather", False),
    ],
)
def test_what_stands_below_a_note(note: str, below: str, *, belongs: bool) -> None:
    """Biographies, posts and addresses."""
    assert (notes_below(look_of(note), look_of(below, 1), HEAD) is not None) is belongs


@pytest.mark.parametrize(
    ("text", "tag", "is_note"),
    [
        ("Translation | none", "tr", False),
        ("Translation | none", "p", True),
        ("Translation: none", "th", False),
        ("Translation: Bo Reet", "td", True),
        ("Translation: Bo Reet", "tr", True),
    ],
)
def test_rows_of_tables(text: str, tag: str, *, is_note: bool) -> None:
    """State facts of a thing."""
    note = closing_note(look_of(text, tag=tag), HEAD, flow())
    assert (note is not None) is is_note


NOTE = "The ferry to the north mole does not run when the ice is thick."


@pytest.mark.parametrize(
    ("heading", "below", "label"),
    [
        ("Notes", NOTE, Label.HEADING),
        ("Contributors", NOTE, Label.HEADING),
        ("Notes", "Ann Otter, Bo Reet", Label.CREDIT),
        ("Source", "The harbour.", Label.CREDIT),
        ("About the author", NOTE, Label.CREDIT),
    ],
)
def test_one_word_above_sentences(judged: Judge, heading: str, below: str, label: Label) -> None:
    """Heads them in a text, where it is no note itself."""
    story = "\n\n".join(f"{BIOGRAPHY} It was ferry number {n}." for n in range(9))
    page = f"The ferry\n\n{story}\n\n{heading}\n\n{below}\n\nHome\n\n© 2021 Otter"
    verdicts = judged(page, keep="ends_sentence")
    assert verdicts[heading].label is label


def test_who_reported_in_the_middle() -> None:
    """Signs one of several texts, and stays."""
    assert closing_note(look_of("김달빛 기자"), HEAD, flow(before=0.4)) is None


def test_facts_above_the_end() -> None:
    """Name writers of books; below the text the same words name the writer of the article."""
    place = Flow([0.9] * 2, [0] * 2, 0, 1)
    author = look_of("Author: Ann Reed", tag="p")
    assert closing_note(author, HEAD, place) is None
    assert closing_note(replace(author, index=1), HEAD, place) is not None


def test_agencies_in_lists() -> None:
    """Are what the list is about."""
    assert closing_note(look_of("Reuters", tag="li"), HEAD, flow()) is None
    assert closing_note(look_of("Reuters", tag="p"), HEAD, flow()) is not None


IN_A_BOX = "She has written about ferries and harbours of the north for fifteen years."
BOX = ("<div>", "article", "author", "description")


@pytest.mark.parametrize(
    ("told", "names", "writer"),
    [
        (IN_A_BOX, BOX, ""),
        (IN_A_BOX, ("<p>", "<div>", "about", "author"), ""),
        (IN_A_BOX, ("<div>", "authorbox"), ""),
        ("Ann Otter is a pilot of the ferry of Tarn, and writes.", (), "Ann Otter"),
        ("Ann Otter ist die Lotsin der Fähre von Tarn am Moor.", (), "Ann Otter"),
    ],
)
def test_biographies_above_the_text(told: str, names: tuple[str, ...], writer: str) -> None:
    """In a box that is named for the author, or with the name of the byline and what it is."""
    looks, head = top(told, names, writer)
    assert biographies_above(looks, head, Flow([0.0, 0.0, 0.1, 1.0], [0] * 4, 2, 3)) != {}


@pytest.mark.parametrize(
    ("told", "names", "writer"),
    [
        (IN_A_BOX, (), ""),
        (IN_A_BOX, ("<div>", "author", "content"), ""),
        (IN_A_BOX.rstrip("."), BOX, ""),
        ("She writes.", BOX, ""),
        ("Ann Otter saw the ferry of Tarn leave at noon yesterday.", (), "Ann Otter"),
        ("Ann Otter is a pilot of the ferry of Tarn, and writes.", (), "Bo Reed"),
        ("The lamp of Tarn is a book on the lamp that Ann Otter wrote.", BOX, "Ann Otter"),
    ],
)
def test_what_is_no_biography_above(told: str, names: tuple[str, ...], writer: str) -> None:
    """Texts elsewhere, on others, on the thing of the title, and short lines."""
    looks, head = top(told, names, writer)
    assert biographies_above(looks, head, Flow([0.0, 0.0, 0.1, 1.0], [0] * 4, 2, 3)) == {}


def test_pages_on_a_writer() -> None:
    """What tells of one is their text: it is most of it, or there is no byline."""
    looks, head = top(IN_A_BOX, BOX, "")
    assert biographies_above(looks, head, Flow([0.0, 0.0, 0.6, 1.0], [0] * 4, 2, 3)) == {}
    few = Flow([0.0, 0.0, 0.1, 1.0], [0] * 4, 2, 3)
    assert biographies_above(looks, replace(head, marks=frozenset()), few) == {}
    assert biographies_above(looks, replace(head, title=None), few) == {}
    assert biographies_above([*looks[:2], replace(looks[2], links=0.8), looks[3]], head, few) == {}
    assert biographies_above([*looks[:2], replace(looks[2], tag="h2"), looks[3]], head, few) == {}


def top(told: str, names: tuple[str, ...], writer: str) -> tuple[list[Look], Head]:
    """Give a headline, a byline, a block with such names and the text, with their head."""
    lines = ("The lamp of Tarn", f"By {writer}", told, f"{IN_A_BOX} {IN_A_BOX}")
    looks = [look_of(line, index, tag="div") for index, line in enumerate(lines)]
    looks[2] = replace(looks[2], names=names)
    return looks, Head(0, 3, marks=frozenset({1}), writer=writer)


def test_boxes_on_a_writer_above_the_text(judged: Judge) -> None:
    """Are credits, and no highlights, also between the headline and the date."""
    text = "".join(
        f"<p>{IN_A_BOX} On day {number} she wrote this one, too.</p>" for number in "1234"
    )
    box = (
        f"<div class=post-author-bio><p>{BIOGRAPHY}</p><a href=/ann>All articles by this author</a>"
    )
    found = judged(
        f"<html><body><nav><a href=/>Home</a></nav><h1>The lamp of Tarn</h1>{box}</div>"
        f"<p>By Ann Otter</p><p>3 May 2019</p>{text}<footer>Copyright 2019 The Gull</footer>"
    )
    assert found[BIOGRAPHY].label is Label.CREDIT
