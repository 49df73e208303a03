"""Rows of a label and a value below what is kept."""

import pytest

from cleaner.blocks import split_into_blocks
from cleaner.judging.amendments.specifications import with_specifications
from cleaner.model import Label, MediaType, Scrape, Verdict
from cleaner.parsing import parse

TEXT = "The pump lifts water from twelve metres and runs through the night without a sound."
KEPT = Verdict(Label.BODY, 0.9, "block model: 15 words")
DOUBTED = Verdict(Label.NAVIGATION, 0.2, "block model: 1 word")
FACTS = (("Maker", "Otter & Reed"), ("Lift", "12 m"), ("Casing", "Brass"), ("Weight", "9.5 kg"))
WORDS = (("Maker", "Otter"), ("Use", "Wells"), ("Casing", "Brass"), ("Colour", "Green"))


def rows(form: str, facts: tuple[tuple[str, str], ...] = FACTS) -> str:
    """Give rows. form: of each, with L and V in the place of its label and its value."""
    return "".join(form.replace("L", label).replace("V", value) for label, value in facts)


TABLE = "<tr><th>L</th><td>V</td></tr>"
DIVS = "<div class=r><div class=k>L</div><div class=v>V</div></div>"


def labels(page: str, verdict: Verdict = DOUBTED) -> list[Label]:
    """Give the labels of all blocks but the text, which is kept. verdict: on the others."""
    segments = split_into_blocks(parse(Scrape(page, media_type=MediaType.HTML), 1_000_000))
    verdicts = [KEPT if text == TEXT else verdict for text in segments.texts]
    decided = with_specifications(segments, verdicts)
    pairs = zip(segments.texts, decided, strict=True)
    return [verdict.label for text, verdict in pairs if text != TEXT]


@pytest.mark.parametrize(
    ("around", "form", "count"),
    [
        ("<table>*</table>", TABLE, 4),
        ("<table><tbody>*</table>", "<tr><td>L</td><td>V</td></tr>", 4),
        ("<table>*</table>", "<tr><th>L</th><td><p>V</p></td></tr>", 8),
        ("<div>*</div>", DIVS, 8),
        ("<div>*</div>", "<div><span class=k>L</span> <span>V</span></div>", 4),
        ("<ul>*</ul>", "<li><span class=k>L</span> <a href='/q'>V</a></li>", 4),
        ("<div>*</div>", "<div><p>L</p><p>V</p></div>", 8),
        ("<div>*</div>", "<p><b>L:</b> V</p>", 4),
        ("<dl>*</dl>", "<dt>L</dt><dd>V</dd>", 8),
    ],
)
def test_rows_below_a_text(around: str, form: str, count: int) -> None:
    """Are kept, however they are written; but not if most of their values lead elsewhere."""
    found = labels(f"<p>{TEXT}</p>{around.replace('*', rows(form))}")
    links = "<a " in form
    assert found == [Label.NAVIGATION if links else Label.BODY] * count


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize(
    "around",
    [
        "<table class=shop_attributes>*</table>",
        "<div id=prod-features><h2>Data</h2><table>*</table></div>",
        "<div class=specifications><div><table><tbody>*</table></div></div>",
    ],
)
def test_a_row_or_two_in_a_table_named_for_it(around: str, count: int) -> None:
    """Are enough, with their heading."""
    found = labels(f"<p>{TEXT}</p>{around.replace('*', rows(TABLE, FACTS[:count]))}")
    assert found == [Label.HEADING] * ("h2" in around) + [Label.BODY] * count


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{TEXT}</p><table>{rows(TABLE, FACTS[:2])}</table>",
        f"<p>{TEXT}</p><p>Pump</p><table class=specs>{rows(TABLE, FACTS[:2])}</table>",
        f"<p>{TEXT}</p><table class=specs><tr><td>Maker<td>7</td></tr></table>",
        f"<p>{TEXT}</p><table class=specs><tr><td>{TEXT[:60]}<td>{TEXT[:60]}</td></tr></table>",
        f"<p>{TEXT}</p><nav class=specs><table>{rows(TABLE, FACTS[:2])}</table></nav>",
        f"<div class=specs><ol><li><div><p>{TEXT}</p><table>{rows(TABLE, FACTS[:2])}</table></div>",
    ],
)
def test_a_row_or_two_of_something_else(page: str) -> None:
    """Unnamed, below what is not kept, a count, a layout, a menu, named far above."""
    assert not {Label.BODY, Label.HEADING} & set(labels(page))


@pytest.mark.parametrize("label", [Label.INTERFACE, Label.SHARE])
def test_rows_to_choose_from(label: Label) -> None:
    """In such a table, "Quantity" or "Share", are no facts."""
    page = f"<p>{TEXT}</p><table class=specs>{rows(TABLE, FACTS[:2])}</table>"
    assert labels(page, Verdict(label, 0.2, DOUBTED.reason)) == [label] * 2


def test_a_few_values_may_be_links() -> None:
    """To more of the same maker."""
    facts = (("Maker", "<a href='/o'>Otter & Reed</a>"), *FACTS[1:])
    assert labels(f"<p>{TEXT}</p><table>{rows(TABLE, facts)}</table>") == [Label.BODY] * 4


def test_the_heading_between() -> None:
    """Is kept too; but there are at most two."""
    table = f"<table>{rows(TABLE)}</table>"
    found = labels(f"<p>{TEXT}</p><h2>Details</h2>{table}")
    assert found == [Label.HEADING] + [Label.BODY] * 4
    found = labels(f"<p>{TEXT}</p><h2>One</h2><h2>Two</h2><h3>Three</h3>{table}")
    assert set(found) == {Label.NAVIGATION}


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{TEXT}</p><table>{rows(TABLE, FACTS[:3])}</table>",
        f"<p>{TEXT}</p><h2>Details</h2><table>{rows(TABLE, FACTS[:2])}</table>",
        f"<table>{rows(TABLE)}</table><p>{TEXT}</p>",
        f"<p>{TEXT}</p><p>Share</p><table>{rows(TABLE)}</table>",
        f"<p>{TEXT}</p><aside>{rows(DIVS)}</aside>",
        f"<p>{TEXT}</p><form>{rows(DIVS)}</form>",
        f"<p>{TEXT}</p><div>{rows('<div><a href=/x>L</a> <a href=/y>V</a></div>')}</div>",
    ],
)
def test_rows_elsewhere(page: str) -> None:
    """Three only, above the text, below something else, beside the text, in a form; a menu."""
    assert Label.BODY not in labels(page)


@pytest.mark.parametrize(
    "facts",
    [
        (("Posts", "412"), ("Likes", "98"), ("Visits", "1204"), ("Town", "Ely")),
        (("Oars", "Read on"), ("Sails", "Read on"), ("Masts", "Read on"), ("Keels", "Read on")),
        (("Oars", "10 m"), ("Oars", "11 m"), ("Oars", "12 m"), ("Oars", "13 m")),
        tuple(
            (label, f"{value}, as all that we make since 1921 is made") for label, value in FACTS
        ),
        (("1", "Oars"), ("2", "Sails 4"), ("3", "Masts 5"), ("4", "Keels 6")),
        (("It leaks.", "9 m"), ("It hums.", "8 m"), ("It stops.", "7 m"), ("It drips.", "6 m")),
    ],
)
def test_rows_of_something_else(facts: tuple[tuple[str, str], ...]) -> None:
    """Figures of a profile, buttons, one label, blurbs, numbers, sentences."""
    assert Label.BODY not in labels(f"<p>{TEXT}</p><div>{rows(DIVS, facts)}</div>")


def test_two_columns_of_a_list() -> None:
    """Look the same, and have no digits; labels and values are marked apart, or have some."""
    columns = rows("<div><p>L</p><p>V</p></div>", WORDS)
    assert Label.BODY not in labels(f"<p>{TEXT}</p><div>{columns}</div>")
    assert set(labels(f"<p>{TEXT}</p><div>{rows(DIVS, WORDS)}</div>")) == {Label.BODY}


def test_what_a_rule_took_away_stays_so() -> None:
    """Rows are given back to the text that the model alone doubted."""
    table = f"<p>{TEXT}</p><table>{rows(TABLE)}</table>"
    ruled = Verdict(Label.LEGAL, 0.02, "rule copyright_line: says so")
    assert set(labels(table, ruled)) == {Label.LEGAL}


@pytest.mark.parametrize(
    "opener",
    [
        "<h2>Details</h2>",
        "<details><summary>Details</summary>",
        "<button aria-expanded=true>Details</button>",
        "<a role=tab aria-controls=d href='#d'>Details</a>",
        "<div class=accordion-item><a class=accordion-title href='#d'><span>Details</span></a>",
    ],
)
def test_what_opens_three_rows(opener: str) -> None:
    """Is their heading; without one, there are four."""
    found = labels(f"<p>{TEXT}</p><div>{opener}<table>{rows(TABLE, FACTS[:3])}</table></div>")
    assert found == [Label.HEADING] + [Label.BODY] * 3


def test_a_button_above_rows() -> None:
    """It opens nothing, and says so by no name."""
    found = labels(f"<p>{TEXT}</p><button>Details</button><table>{rows(TABLE)}</table>")
    assert set(found) == {Label.NAVIGATION}


def test_a_button_among_rows() -> None:
    """It is none of them."""
    more = "<div class=r><span>Parts</span><button>Open all</button></div>"
    found = labels(f"<p>{TEXT}</p><div>{more}{rows(DIVS)}</div>")
    assert found == [Label.BODY, Label.NAVIGATION] + [Label.BODY] * 8


@pytest.mark.parametrize(("value", "label"), [("<div class=v>V</div>", "k"), ("<div>V</div>", "k")])
def test_a_grid_of_two_columns(value: str, label: str) -> None:
    """Labels and values take turns, and look different."""
    form = f"<div class={label}>L</div>{value}"
    assert labels(f"<p>{TEXT}</p><div>{rows(form)}</div>") == [Label.BODY] * 8
    alike = "<div class=k>L</div><div class=k>V</div>"
    assert Label.BODY not in labels(f"<p>{TEXT}</p><div>{rows(alike, WORDS)}</div>")


@pytest.mark.parametrize(
    ("row", "heading", "are_kept"),
    [
        ("<td>*6-*7<td>*<td>2* cm", "<h3>Sizes</h3>", "yes"),
        ("<td>*6-*7<td>*<td>2* cm", "", ""),
        ("<td>Oar<td>Sail *<td>Mast", "<h3>Sizes</h3>", ""),
        ("<td><a href=/*>*</a><td>*<td>*", "<h3>Sizes</h3>", ""),
        ("<td>*<td>* of those that we turned in the shed<td>*", "<h3>Sizes</h3>", ""),
    ],
)
def test_tables_of_figures(row: str, heading: str, are_kept: str) -> None:
    """Have as many short cells in each row, most of them figures, below a heading."""
    table = "".join(f"<tr>{row.replace('*', str(size))}</tr>" for size in range(3, 7))
    found = labels(f"<p>{TEXT}</p>{heading}<table>{table}</table>")
    assert (found[-4:] == [Label.BODY] * 4) is bool(are_kept)


def test_labels_of_one_character() -> None:
    """Are words in Chinese and Japanese, and letters elsewhere."""
    facts = (("幅", "38cm"), ("高さ", "45cm"), ("重量", "3kg"), ("木材", "樫"))
    assert labels(f"<p>{TEXT}</p><table>{rows(TABLE, facts)}</table>") == [Label.BODY] * 4
    letters = (("A", "38 cm"), ("B", "45 cm"), ("C", "3 kg"), ("D", "Oak"))
    assert Label.BODY not in labels(f"<p>{TEXT}</p><table>{rows(TABLE, letters)}</table>")
