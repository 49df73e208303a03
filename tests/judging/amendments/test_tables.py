"""Tables of which some rows are kept, and those below a text."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.tables import with_whole_tables
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

TEXT = "The north pier has three ferries, and each of them has its own table of departures."
TABLE = "Ferry | Summer | Winter\nOtter | 9 | 4\nHeron | 7 | 2"
KEPT = Verdict(Label.BODY, 0.9, "block model: 16 words")
DOUBTED = Verdict(Label.NAVIGATION, 0.3, "block model: 3 words")


def rows_kept(page: str, verdict: Verdict = DOUBTED, text: Verdict = KEPT) -> int:
    """Count the rows that are kept. verdict: on them; text: on the paragraph."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.TEXT), 1_000_000))
    verdicts = [text if block == TEXT else verdict for block in segments.texts]
    decided = with_whole_tables(segments, verdicts)
    rows = [one for one in decided if one.reason.startswith("rule table_row")]
    assert all(one == Verdict(Label.BODY, 0.5, rows[0].reason) for one in rows)
    return len(rows)


def test_a_table_below_a_text() -> None:
    """Its heading line too."""
    assert rows_kept(f"{TEXT}\n\n{TABLE}") == 3


@pytest.mark.parametrize(
    "page",
    [
        TABLE,
        f"{TABLE}\n\n{TEXT}",
        f"{TEXT}\n\nHome | Ferries | Tickets\nPress | Jobs | Contact",
        f"{TEXT}\n\nOtter | 9\nHeron | 7\nGrebe | 5",
        f"{TEXT}\n\n" + "Pier\n\n" * 8 + TABLE,
        f"{TEXT}\n\nM | T | W | T | F | S | S\n1 | 2 | 3 | 4 | 5 | 6 | 7\n8 | 9 | | | | | - ",
    ],
)
def test_what_is_no_table_of_the_text(page: str) -> None:
    """Nothing above it; a menu of two lines; pairs; too far below; a calendar."""
    assert rows_kept(page) == 0


def test_what_a_rule_took_away_stays_so() -> None:
    """And a table below a paragraph of the chrome is left to the model."""
    page = f"{TEXT}\n\n{TABLE}"
    assert rows_kept(page, Verdict(Label.LEGAL, 0.02, "rule copyright_line: says so")) == 0
    assert rows_kept(page, text=DOUBTED) == 0


def row_labels(page: str, kept: str) -> list[Label]:
    """Give the labels of the rows of a page. kept: the block that the model keeps."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000_000))
    verdicts = tuple(KEPT if text == kept else DOUBTED for text in segments.texts)
    decided = with_whole_tables(segments, verdicts)
    pairs = zip(segments.texts, decided, strict=True)
    return [verdict.label for text, verdict in pairs if " | " in text]


def table_of(*rows: str) -> str:
    """Give a table of HTML."""
    cells = (row.replace(" | ", "<td>") for row in rows)
    return f"<table>{''.join(f'<tr><td>{row}' for row in cells)}</table>"


ROWS = TABLE.split("\n")


B, N = Label.BODY, Label.NAVIGATION
MANY = [*ROWS, *(f"Grebe {number} | 5 | 1" for number in range(6))]
OTHERS = ["Pier | 1", "Quay | 2", "Mole | 3"]


@pytest.mark.parametrize(
    ("page", "kept", "labels"),
    [
        (table_of(*ROWS), ROWS[0], [B, B, B]),
        (table_of(*ROWS), TEXT, [N, N, N]),
        (table_of(*ROWS[:2]), ROWS[0], [B, N]),
        (table_of(*MANY), ROWS[1], [N, B, *[N] * 7]),
        (table_of(*ROWS) + table_of(*OTHERS), ROWS[0], [B, B, B, N, N, N]),
    ],
)
def test_rows_of_a_table_of_html(page: str, kept: str, labels: list[Label]) -> None:
    """Are kept with the others, from three in ten words on, in each table by itself."""
    assert row_labels(f"<p>{TEXT}</p>{page}", kept) == labels


PLANS = [*ROWS[:1], *(f"Ferry to pier {letter} |  |  | " for letter in "abcdefg")]


def test_rows_that_compare_by_pictures() -> None:
    """One that is kept keeps them; but not those of a menu, nor of a layout of few rows."""
    kept = "Ferry to pier c | | |"
    assert set(labels_of(table_of(*PLANS), kept)) == {B}
    assert set(labels_of(table_of(*PLANS), TEXT)) == {N}
    linked = table_of(*PLANS).replace("Ferry to", "<a href='/f'>Ferry</a> to")
    assert labels_of(linked, kept).count(B) == 1
    assert labels_of(table_of(*MANY, *PLANS[1:3]), "Ferry to pier a | | |").count(B) == 1


def test_cells_that_hold_paragraphs() -> None:
    """Their table is kept whole like others; a layout of columns with long texts is none."""
    cells = table_of(*ROWS).replace("<td>", "<td><p>")
    assert set(labels_of(cells, "Ferry", "Summer")) == {B}
    assert set(labels_of(cells, "the model keeps nothing")) == {N}
    layout = cells.replace("Heron", "Heron has seven of them, on every day but Sunday. " * 5)
    assert labels_of(layout, "Ferry", "Summer").count(B) == 2


def test_one_cell_is_enough_amid_text() -> None:
    """Where what stands before and after the table is kept, it belongs to the text."""
    cells = table_of(*MANY).replace("<td>", "<td><p>")
    assert set(labels_of(f"<p>{TEXT}</p>{cells}<p>{TEXT}</p>", "Ferry", TEXT)) == {B}
    assert labels_of(f"{cells}<p>{TEXT}</p>", "Ferry", TEXT).count(B) == 2


def test_a_header_above_cells_that_hold_paragraphs() -> None:
    """Is one short cell, above all others; in the middle of them it makes a layout of the table."""
    rows = [f"<tr><td><p>{row.replace(' | ', '<td><p>')}" for row in ROWS[1:]]
    header = "<tr><th colspan=3><p>Boats in summer"
    first = ROWS[1].split(" | ")[0]
    page = f"<table>{header}{''.join(rows)}</table>"
    assert set(labels_of(page, first, "Boats in summer")) == {B}
    assert labels_of(f"<table>{rows[0]}{header}{rows[1]}</table>", first).count(B) == 1
    long = header + ", on every day but Sunday" * 5
    assert labels_of(f"<table>{long}{''.join(rows)}</table>", first).count(B) == 1


@pytest.mark.parametrize(("link", "label"), [("{}", B), ("<a href='/x'>{}</a>", N)])
def test_lists_of_terms(link: str, label: Label) -> None:
    """What a term means is kept with the others; a menu is no such list."""
    terms = "".join(
        f"<dt>{link.format(term)}<dd>{link.format(meaning)}"
        for term, meaning in (("Place", "North pier"), ("Day", "22 March"), ("Price", "8 crowns"))
    )
    assert set(labels_of(f"<dl>{terms}</dl>", "Place", "North pier")[2:]) == {label}


@pytest.mark.parametrize(
    ("names", "found"),
    [("entry hentry", [B, B, N, N, N]), ("post", [B, B, N, N, N]), ("terms", [B] * 5)],
)
def test_a_post_in_a_list_of_terms(names: str, found: list[Label]) -> None:
    """Of a layout the title is given back, and no buttons below the text, nor who wrote it."""
    buttons = "<ul><li><a href=/f>Flag</a></ul><dl><dt>By<dd>Una</dl>"
    layout = f"<dl class='{names}'><dt>The ferry<dd><p>{TEXT}</p>{buttons}</dd></dl>"
    assert labels_of(layout, TEXT) == found
    assert labels_of(layout) == [N] * 5


def test_entries_of_a_glossary() -> None:
    """They have several terms."""
    layout = "<dl class=entry><dt>Ash<dd>A tree of the north<dt>Oar<dd>A pole</dl>"
    assert labels_of(layout, "A tree of the north") == [B] * 4


def test_numbers_of_a_shop() -> None:
    """They and how it ships are no facts of what it sells."""
    terms = "<dt>Place<dd>North pier<dt>SKU:<dd>TOR-2<dt>Shipping:<dd>Free<dt>Day<dd>22 March"
    found = labels_of(f"<dl>{terms}</dl>", "Place", "North pier")
    assert found == [B, B, N, N, N, N, B, B]


def test_what_a_function_returns() -> None:
    """Beside its parameters is no note on how a shop takes things back."""
    terms = "<dt>{}:<dd>The quay<dt>Returns:<dd>The height<dt>Type:<dd>A number"
    assert set(labels_of(f"<dl>{terms.format('Parameters')}</dl>", "Parameters:", "The quay")) == {
        B
    }
    assert labels_of(f"<dl>{terms.format('Place')}</dl>", "Place:", "The quay")[2:4] == [N, N]


@pytest.mark.parametrize("paragraph", ["", "<p>"])
def test_a_meaning_is_no_number_of_a_shop(paragraph: str) -> None:
    """Nor does it tell how something ships, though it may have the word of a term for that."""
    pairs = (("Place", "North pier"), ("Ticket", "Return"), ("Price", "12 EUR"), ("SKU", "TOR-2"))
    terms = "".join(f"<dt>{paragraph}{term}<dd>{paragraph}{meaning}" for term, meaning in pairs)
    found = labels_of(f"<dl>{terms}</dl>", "Place", "North pier")
    assert found == [*[B] * 6, N, N]


def labels_of(page: str, *kept: str) -> list[Label]:
    """Give the labels of all blocks. kept: those that the model keeps."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000_000))
    verdicts = tuple(KEPT if text in kept else DOUBTED for text in segments.texts)
    return [verdict.label for verdict in with_whole_tables(segments, verdicts)]


def heading_of(heading: str, verdict: Verdict = DOUBTED, text: str = TEXT) -> Label:
    """Give the label of the line between a text and a table. verdict: on it before."""
    page = f"{text}\n\n{heading}\n{TABLE}"
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.TEXT), 1_000_000))
    verdicts = [KEPT, verdict, *[DOUBTED] * 3]
    return with_whole_tables(segments, verdicts)[1].label


def test_the_heading_of_a_table_in_a_text() -> None:
    """A short line that the model doubts, right below a paragraph."""
    assert heading_of("Departures") is Label.HEADING
    assert heading_of("Departures from the north pier in summer") is Label.NAVIGATION
    assert heading_of("Departures", text="The north pier.") is Label.NAVIGATION


@pytest.mark.parametrize(
    "reason",
    ["rule share_bar: the block is “share”", "block model: 1 word; share by own_words: “share”"],
)
def test_furniture_above_a_table(reason: str) -> None:
    """What names itself stays away."""
    assert heading_of("Share", Verdict(Label.SHARE, 0.02, reason)) is Label.SHARE


def test_rules_between_the_rows_of_a_text() -> None:
    """Do not part them."""
    rows = ("│ Ferry │ Summer │ Winter │", "│ Otter │ 9 │ 4 │", "│ Heron │ 7 │ 2 │")
    page = f"{TEXT}\n\n┌───┬───┬───┐\n" + "\n├───┼───┼───┤\n".join(rows)
    assert rows_kept(page) == 3
    assert rows_kept(page.replace("│ Heron │ 7 │ 2 │", "│ Heron │ 7 │")) == 0


FACTS = ("Built | 1911", "Length | 214 m", "Owner | The town")
RANKED = ("1. Port Ansel | 212", "2. Lomnice | 140", "3. Tarn | 9")
DATED = ("2 days ago | A seal", "3 days ago | An otter", "9 days ago | A heron")


@pytest.mark.parametrize(
    ("rows", "kept", "given"),
    [
        (FACTS, FACTS[:1], 3),
        (FACTS, (), 0),
        (FACTS[:2], FACTS[:1], 1),
        ((*FACTS, "Otter"), ("Otter",), 1),
        ((*FACTS[:2], "A | B | C"), FACTS[:1], 1),
        (DATED, DATED[:1], 1),
        (RANKED, RANKED[:1], 3),
    ],
)
def test_rows_of_a_label_and_a_value(
    rows: tuple[str, ...], kept: tuple[str, ...], given: int
) -> None:
    """In a text all stay of which one is kept."""
    page = "\n".join(("Home", *rows))
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.TEXT), 1_000_000))
    verdicts = tuple(KEPT if text in kept else DOUBTED for text in segments.texts)
    assert sum(verdict.kept for verdict in with_whole_tables(segments, verdicts)) == given


def test_a_row_that_names_furniture() -> None:
    """Stays away."""
    page = "\n".join(FACTS)
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.TEXT), 1_000_000))
    said = Verdict(Label.SHARE, 0.1, "block model: 2 words; share by own_words: “share”")
    assert not with_whole_tables(segments, (KEPT, said, KEPT))[1].kept
