"""What the elements around a block say that it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pytest

from cleaner.blocks.segments import Zone
from cleaner.judging.chrome import certain
from cleaner.judging.looks import Look
from cleaner.judging.whole_page.elements import (
    asides,
    cell_numbers,
    contents_tables,
    controls,
    drawn_signatures,
    footers,
    hidden_notices,
    hidden_sentences,
    link_previews,
    menu_teasers,
    page_tools,
    popovers,
    reply_titles,
    signatures,
    wiki_lines,
)
from cleaner.model import Label
from tests.judging.conftest import Judge
from tests.judging.lines import look_of

Rule = Callable[[Sequence[Look]], Mapping[int, str]]
STORY = "The ferry left the north pier at noon and nobody waved."


def found(rule: Rule, **given: object) -> bool:
    """Whether a rule finds the second block, of which a few things are given."""
    tags = {"tag": "div", "score": 0.7}
    look = replace(look_of("Ropes of hemp", 1), **(tags | given))  # type: ignore[arg-type]
    return rule((look_of(STORY, score=0.9, tag="p"), look)).keys() == {1}


@pytest.mark.parametrize(
    ("zones", "score", "expected"),
    [
        (Zone.FOOTER, 0.7, True),
        (Zone.FOOTER | Zone.ARTICLE, 0.7, True),
        (Zone.FOOTER | Zone.QUOTE, 0.7, False),
        (Zone.ARTICLE, 0.7, False),
        (Zone.FOOTER, 0.4, False),
    ],
)
def test_footers(zones: Zone, score: float, *, expected: bool) -> None:
    """What the model keeps in one goes, but for who is quoted."""
    assert found(footers, zones=int(zones), score=score) is expected


def test_a_footer_that_holds_the_page() -> None:
    """Was never closed."""
    looks = [
        replace(look_of(STORY, index, score=0.9, tag="p"), zones=int(Zone.FOOTER))
        for index in range(1, 9)
    ]
    heading = look_of("Ropes", 0, score=0.9, tag="h1")
    assert footers([heading, *looks]) == {}
    outside = look_of(" ".join([STORY] * 3), 0, score=0.9, tag="p")
    assert len(footers([outside, *looks])) == 8


@pytest.mark.parametrize(
    ("tag", "zones", "expected"),
    [("div", Zone.ASIDE, True), ("p", Zone.ASIDE, False), ("div", Zone.MAIN, False)],
)
def test_asides(tag: str, zones: Zone, *, expected: bool) -> None:
    """Paragraphs in one may be notes of the writer, and sentences if it stands in an article."""
    assert found(asides, tag=tag, zones=int(zones)) is expected
    both = int(zones | Zone.ARTICLE)
    assert found(asides, tag=tag, zones=both) is expected
    assert not found(asides, tag=tag, zones=both, ends_sentence=True)


@pytest.mark.parametrize(
    ("links", "zone", "below", "expected"),
    [
        (4, Zone.NAV, "h1", True),
        (2, Zone.NAV, "h1", False),
        (4, Zone.HEADER, "h1", False),
        (4, Zone.NAV, "h2", False),
    ],
)
def test_blurbs_in_a_menu(links: int, zone: Zone, below: str, *, expected: bool) -> None:
    """Among the links above the headline; a menu with few links may hold what a page says."""
    linked = [look_of("Harbour to be dredged", i + 1) for i in range(links)]
    menu = [*(replace(look, links=1.0) for look in linked), look_of(STORY, links + 1, score=0.7)]
    inside = [replace(look, zones=int(zone)) for look in menu]
    title = look_of("The ferry", links + 2, score=0.9, tag=below)
    looks = [look_of("Harbour News", 0), *inside, title, look_of(STORY, links + 3, score=0.9)]
    assert bool(menu_teasers(looks)) is expected
    assert not menu_teasers(looks[:-2])


@pytest.mark.parametrize(
    ("menu", "page", "expected"),
    [
        (Zone.NAV | Zone.HEADER, Zone.MAIN, True),
        (Zone.NAV, Zone.MAIN, False),
        (Zone.NAV | Zone.HEADER, Zone.ARTICLE, False),
        (Zone.HEADER, Zone.MAIN, False),
    ],
)
def test_menus_that_say_more_than_the_page(menu: Zone, page: Zone, *, expected: bool) -> None:
    """In the <header> of a page of which <main> has the headline; others may hold its text."""
    linked = [replace(look_of("Harbour", i), links=1.0) for i in range(4)]
    inside = [replace(look, zones=int(menu)) for look in (*linked, look_of(STORY, 4, score=0.7))]
    title = replace(look_of("Piers", 5, score=0.9, tag="h1"), zones=int(page))
    assert menu_teasers([*inside, title, look_of("North pier", 6)]).keys() == (
        {4} if expected else set()
    )


def test_asides_that_are_of_the_text() -> None:
    """The facts of a wiki's page, notes to the reader, and what a dish is made of."""
    assert not found(asides, zones=int(Zone.ASIDE), names=("infobox", "portable"))
    assert not found(asides, zones=int(Zone.ASIDE), names=("callout",))
    assert not found(asides, zones=int(Zone.ASIDE), names=("item", "ingredients"))
    assert found(asides, zones=int(Zone.ASIDE), names=("widget",))


@pytest.mark.parametrize(
    ("names", "zones", "expected"),
    [
        (("alert", "warning"), Zone.HIDDEN, True),
        (("alert", "warning"), Zone.MAIN, False),
        (("tab", "panel"), Zone.HIDDEN, False),
    ],
)
def test_hidden_notices(names: Sequence[str], zones: Zone, *, expected: bool) -> None:
    """Are shown now and then; the text of tabs is hidden until it is asked for."""
    assert found(hidden_notices, names=names, zones=int(zones)) is expected


@pytest.mark.parametrize(
    ("above", "text", "given", "expected"),
    [
        (STORY, "Your answer is on its way.", {}, True),
        (STORY, "Your answer is on its way.", {"zones": 0}, False),
        (STORY, "Your answer is on its way.", {"score": 0.3}, False),
        (STORY, "Your answer is on its way.", {"names": ("faq",)}, False),
        (STORY, "Your answer is on its way.", {"zones": int(Zone.HIDDEN | Zone.LIST)}, False),
        (STORY, "Ropes of hemp", {}, False),
        (STORY, f"{STORY} Nobody ever will, they say.", {}, False),
        ("Who made the ropes?", "Your answer is on its way.", {}, False),
    ],
)
def test_hidden_sentences(
    above: str, text: str, given: dict[str, object], *, expected: bool
) -> None:
    """Are said when a button was pressed; answers, panels of tabs and long texts unfold."""
    shown = {"zones": int(Zone.HIDDEN), "score": 0.7} | given
    look = replace(look_of(text, 1, tag="p"), **shown)  # type: ignore[arg-type]
    looks = (look_of(above, score=0.9, tag="p"), look, look_of(STORY, 2, score=0.9, tag="p"))
    assert (hidden_sentences(looks).keys() == {1}) is expected
    hidden = replace(looks[2], zones=int(Zone.HIDDEN))
    assert not hidden_sentences((*looks[:2], hidden))


@pytest.mark.parametrize(
    ("tag", "zones", "text", "expected"),
    [
        ("label", Zone.FORM, "Ropes of hemp", True),
        ("label", Zone.MAIN, "Who made the ropes?", False),
        ("label", Zone.MAIN, "ropes " * 16, False),
        ("button", Zone.LIST, "Add to compare", True),
        ("button", Zone.LIST, "Who made the ropes?", False),
        ("button", Zone.MAIN, "Add to compare", False),
        ("li", Zone.LIST, "Add to compare", False),
    ],
)
def test_controls(tag: str, zones: Zone, text: str, *, expected: bool) -> None:
    """Labels of fields and buttons of entries; questions open their answers."""
    words = float(len(text.split()))
    given = {"tag": tag, "zones": int(zones), "text": text, "words": words}
    assert found(controls, ends_sentence=text.endswith("?"), **given) is expected


@pytest.mark.parametrize(
    ("rule", "names", "expected"),
    [
        (signatures, ("signature", "message"), True),
        (signatures, ("signaturecontainer", "postbody"), True),
        (signatures, ("signature", "td"), False),
        (signatures, ("signature", "post"), False),  # of the writer of a blog
        (signatures, ("message",), False),
        (signatures, ("member", "signature"), False),  # of a method, in a manual
        (popovers, ("popover",), True),
        (popovers, ("modal",), False),
        (link_previews, ("onebox", "body"), True),
        (link_previews, ("box",), False),
        (wiki_lines, ("<div>", "site", "sub", "noprint"), True),
        (wiki_lines, ("<div>", "noprint", "site", "sub"), True),
        (wiki_lines, ("<div>", "site", "main", "sub"), False),
        (wiki_lines, ("<div>", "printfooter"), True),
        (wiki_lines, ("<div>", "jump", "to", "nav"), True),
        (wiki_lines, ("<div>", "jump", "to", "main", "nav"), False),
        (wiki_lines, ("<div>", "content", "sub"), False),
        (contents_tables, ("<h2>", "toctitle"), True),
        (contents_tables, ("<h2>", "toc"), False),
    ],
)
def test_names(rule: Rule, names: Sequence[str], *, expected: bool) -> None:
    """Of containers that hold no text of the page."""
    assert found(rule, names=names) is expected
    assert not found(rule, names=names, score=0.4)


def test_what_led_to_a_page_of_a_wiki() -> None:
    """Stands in brackets below the headline; a column may be called so too."""
    names = ("<div>", "content", "sub", "body")
    assert found(wiki_lines, names=names, text="(Redirected from Tides)", ends_sentence=False)
    assert not found(wiki_lines, names=names, text="Tides of May", ends_sentence=False)


def test_links_of_a_table_of_contents() -> None:
    """Below its title, as far as they go."""
    title = replace(look_of("Contents", 0, score=0.7), names=("<h2>", "toctitle", "toc"))
    entry = replace(look_of("1 Tides", 1, score=0.7), names=("<li>", "toc"), links=0.8)
    text = look_of(STORY, 3, score=0.9)
    table = [title, entry, replace(entry, index=2), text, replace(entry, index=4)]
    assert set(contents_tables(table)) == {0, 1, 2}
    assert not contents_tables([replace(text, index=0), *table[1:]])
    assert set(contents_tables([replace(title, score=0.4), *table[1:]])) == {1, 2}


def test_what_is_ticked_off() -> None:
    """Is text: the ingredients of a recipe."""
    given = {"tag": "label", "text": "200 g of oats", "ends_sentence": False}
    assert found(controls, names=("label", "form"), **given)
    assert not found(controls, names=("label", "recipe", "ingredient"), **given)


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("__________________\nSteam launch Gudgeon", ("td", "post", "123"), True),
        ("__________________\nUna Fitch, Director", ("contract",), False),
        ("__________________", ("td", "post", "123"), False),
        ("____\nGudgeon", ("td", "post", "123"), False),
    ],
)
def test_signatures_below_a_drawn_line(text: str, names: Sequence[str], *, expected: bool) -> None:
    """Stand in posts; contracts are signed so too."""
    assert found(drawn_signatures, text=text, names=names) is expected


def test_a_heading_about_signatures() -> None:
    """Is no signature."""
    assert not found(signatures, names=("signature", "message"), tag="h3")


@pytest.mark.parametrize(
    ("text", "tag", "zones", "score", "stray"),
    [
        ("—", "p", 0, 0.7, True),
        ("* * *", "p", 0, 0.7, True),
        ("}", "line", 0, 0.7, False),
        ("—", "p", 0, 0.3, False),
        ("👍", "p", 0, 0.7, False),
        ("}", "pre", int(Zone.PREFORMATTED), 0.7, False),
        ("|", "figcaption", 0, 0.3, True),
    ],
)
def test_a_block_without_words(
    text: str, tag: str, zones: int, score: float, *, stray: bool
) -> None:
    """Is no text, but for code and emojis; as a caption it is not even one."""
    finding = certain(replace(look_of(text, score=score, tag=tag), zones=zones))
    assert (finding is not None and finding.rule == "wordless") is stray
    assert finding is None or finding.label is Label.OTHER


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("Re: Ropes of hemp", "h3", True),
        ("AW: Seile aus Hanf", "h4", True),
        ("Re: Ropes of hemp", "p", False),
        ("Ropes re: hemp", "h3", False),
        ("Re:sources", "h3", False),
    ],
)
def test_titles_of_replies(text: str, tag: str, *, expected: bool) -> None:
    """Say the topic once more."""
    assert found(reply_titles, text=text, tag=tag) is expected


def test_the_title_of_a_page_that_is_a_reply(judged: Judge) -> None:
    """Is its title."""
    page = f"<title>Re: Ropes of hemp</title><h1>Re: Ropes of hemp</h1><p>{STORY}</p><p>{STORY}</p>"
    assert judged(page)["Re: Ropes of hemp"].label is Label.TITLE


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        ("Full text Print Download PDF", {}, True),
        ("Volltext Zitiervorschlag Drucken Als PDF speichern", {}, True),
        ("Imprimer | Télécharger", {}, True),
        ("Tisk | Poslat e-mailem", {"links": 0.7}, True),
        ("Tisk | Poslat e-mailem", {"links": 0.5}, False),
        ("Full text Print Download PDF", {"links": 0.7}, False),
        ("Full text Print Download PDF", {"links": 0.2}, False),
        ("Full text Print Download PDF", {"score": 0.2}, False),
        ("Full text Print Download PDF", {"tag": "h2"}, False),
        ("Print from 1911", {}, False),
        ("Download PDF", {}, False),
        ("The print that nobody may copy hangs in the old hall of the club", {}, False),
    ],
)
def test_page_tools(text: str, given: dict[str, object], *, expected: bool) -> None:
    """Are links, one of them to print the page."""
    words = float(len(text.split()))
    assert found(page_tools, **{"text": text, "links": 0.95, "words": words} | given) is expected


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("In [3]:", ("jp", "input", "prompt"), True),
        ("Out[12]:", ("prompt", "output"), True),
        ("[ ]:", ("prompt",), True),
        ("In [3]:", ("note",), False),
        ("In [3]: rows", ("prompt",), False),
        ("In [the weir]", ("prompt",), False),
    ],
)
def test_cell_numbers(text: str, names: Sequence[str], *, expected: bool) -> None:
    """Stand in an element that notebooks have for them."""
    assert found(cell_numbers, text=text, names=names) is expected


@pytest.mark.parametrize(
    ("text", "rule"), [("Giriş", "login"), ("Log in", "login"), ("Giriş: 09.05.2023", None)]
)
def test_the_day_of_entering_is_no_login(text: str, rule: str | None) -> None:
    """Turkish has one word for both."""
    finding = certain(look_of(text))
    assert (finding.rule if finding else None) == rule
