"""Pages of PDF, each line of which is placed by itself."""

from textwrap import wrap

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.model import MediaType, Scrape
from cleaner.parsing import parse

LOCK = (
    "The lock at the lower mill was drained for nine days in spring, because a barge had bent the "
    "sill, and all who lived along the towpath came to look at what lay in the mud."
)
MUD = (
    "Most of it was bottles, but there was also the bell of the old ferry, which the museum has "
    "taken and will hang in its hall as soon as somebody has found out how heavy it is."
)
TEXTS = [LOCK, MUD, LOCK.replace("lock", "gate"), MUD.replace("bell", "horn")] * 2
PROGRAM = '<p style="position:absolute;top:{top}px;left:{left}px;white-space:nowrap">{line}</p>'
OLD = "<DIV style='position:absolute;top:{top};left:{left}'><nobr>{line}</nobr></DIV>"
VIEWER = "<span style='left: {left}px; top: {top}px; font-size: 9px'>{line}</span><br>"


def texts(page: str) -> list[str]:
    """Give the blocks of a page."""
    scrape = Scrape(f"<body>{page}", media_type=MediaType.HTML)
    return list(split_into_blocks(parse(scrape, 1_000_000)).texts)


def placed(form: str, paragraphs: list[str], gap: int = 14, indent: int = 0) -> str:
    """Set paragraphs line by line. gap: between them.  indent: of their first lines."""
    top, lines = 90, []
    for paragraph in paragraphs:
        for number, line in enumerate(wrap(paragraph, 48)):
            left = 60 if number else 60 + indent
            lines.append(form.format(top=top, left=left, line=line))
            top += 18
        top += gap
    return "\n".join(lines)


@pytest.mark.parametrize("form", [PROGRAM, OLD])
def test_paragraphs(form: str) -> None:
    """What stands further down begins another."""
    assert texts(f"<div>{placed(form, TEXTS)}</div>") == TEXTS


def test_words_between_the_lines_stay() -> None:
    """A line that is followed by words of its own is none of the sheet."""
    page = placed(PROGRAM, TEXTS).replace("</p>", "</p>sluice", 1)
    found = texts(f"<div>{page}</div>")
    assert "sluice" in " ".join(found).split()
    assert len(" ".join(found).split()) == len(" ".join(TEXTS).split()) + 1


def test_paragraphs_by_indents() -> None:
    """So does what begins further in."""
    assert texts(f"<div>{placed(PROGRAM, TEXTS, 0, 20)}</div>") == TEXTS


def test_lines_of_a_viewer() -> None:
    """Its lines are placed by the class around them."""
    assert texts(f"<div class=textLayer>{placed(VIEWER, TEXTS)}</div>") == TEXTS
    assert texts(f"<div class=text>{placed(VIEWER, TEXTS)}</div>") != TEXTS


def test_lines_placed_as_one() -> None:
    """Some programs part them by <br>, and place the paragraph."""
    page = "".join(
        PROGRAM.format(top=90 * at, left=60, line="<br/>".join(wrap(text, 48)))
        for at, text in enumerate(TEXTS * 3)
    )
    assert texts(f"<div>{page}</div>") == TEXTS * 3


def test_two_columns() -> None:
    """The second begins at the top again, and further right."""
    left = placed(PROGRAM, TEXTS[:4])
    right = placed(PROGRAM, TEXTS[4:]).replace("left:60", "left:460")
    assert texts(f"<div>{left}{right}</div>") == TEXTS


def test_links_stay() -> None:
    """They are a part of the line."""
    page = placed(PROGRAM, TEXTS).replace("barge", "<a href=/b>barge</a>")
    scrape = Scrape(f"<body>{page}", media_type=MediaType.HTML)
    segments = split_into_blocks(parse(scrape, 1_000_000))
    assert segments.texts[0] == LOCK
    assert segments.link_characters[0] == len("barge")


@pytest.mark.parametrize(
    "page",
    [
        placed(PROGRAM, TEXTS[:2]),
        "".join(PROGRAM.format(top=t * 18, left=60, line=f"{t} kg") for t in range(60)),
        placed(PROGRAM, TEXTS).replace("absolute", "relative"),
        f"<div>{placed(PROGRAM, TEXTS)}</div>" + f"<p>{LOCK}</p><p>{MUD}</p>" * 4,
    ],
)
def test_what_stays(page: str) -> None:
    """Few lines, tables, what is not placed, and pages of which it is a part."""
    assert len(texts(page)) >= page.count("white-space")
