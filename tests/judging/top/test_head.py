"""The top of an article: its headline and its first paragraph."""

from dataclasses import replace

import pytest

from cleaner.blocks.segments import Zone
from cleaner.judging.looks import Look
from cleaner.judging.top.head import find_head
from tests.judging.lines import look_of

PROMOTION = (
    "Subscribe to the evening letter of the harbour, which sums up in five minutes what the day "
    "has brought to the islands, and get the first month for nothing."
)
STORY = (
    "The last ferry of the season left Grimsay on Monday with forty sheep, two tractors and the "
    "whole of the island's football team, and nobody knows whether it comes back."
)
HEADLINE = "Last ferry leaves Grimsay with the football team"


def page(*lines: tuple[str, float]) -> list[Look]:
    """Give lines with their scores."""
    return [look_of(text, index, score=score) for index, (text, score) in enumerate(lines)]


def test_the_first_paragraph_stands_below_the_headline() -> None:
    """The model may keep a long promotion in the menu above it."""
    menu = (("Start", 0.05), (PROMOTION, 0.55), ("Islands", 0.05), ("Weather", 0.05))
    looks = page(*menu, (HEADLINE, 0.5), ("By Una Macaskill", 0.4), *[(STORY, 0.95)] * 4)
    head = find_head(looks, None)
    assert (head.title, head.paragraph, head.writer) == (4, 6, "Una Macaskill")


def test_the_first_of_short_paragraphs_is_no_day_and_no_byline() -> None:
    """Even if the model keeps them; where little else is kept one is as good as another."""
    marks = (("Published 3 May 2014", 0.95), ("By Una Macaskill", 0.9))
    told = [(line, 0.9) for line in ("The ferry is late.", "The sheep do not mind.", "We do.")]
    assert find_head(page((HEADLINE, 0.5), *marks, *told), None).paragraph == 3
    assert find_head(page((HEADLINE, 0.5), *marks, *told[:2]), None).paragraph == 1


def test_a_line_that_is_marked_as_the_title() -> None:
    """Is the title, however it scores; of several none is."""
    looks = page((HEADLINE, 0.5), ("On the pier", 0.02), (STORY, 0.95))
    marked = [replace(look, names=("heading", "h1")) for look in looks[:2]]
    assert find_head([looks[0], marked[1], looks[2]], None).title == 1
    assert find_head([*marked, looks[2]], None).title == 0


def test_without_a_declared_title_no_block_is_like_it() -> None:
    """In HTML, where no heading element is the headline."""
    looks = [replace(look, tag="p") for look in page((HEADLINE, 0.5), (STORY, 0.95))]
    assert find_head(looks, "Last ferry leaves Grimsay - The Harbour").title == 0
    assert find_head(looks, None).title is None


def test_the_line_below_the_headline_of_a_wiki() -> None:
    """Is as much like the declared title, which names the wiki, as the headline is."""
    looks = page(("Grimsay", 0.9), ("From Islepedia, the free almanac", 0.9), (STORY, 0.95))
    headings = [replace(looks[0], tag="h1"), replace(looks[1], tag="h3")]
    declared = "Grimsay - Islepedia, the free almanac"
    assert find_head([*headings, looks[2]], declared).title == 1
    headings[1] = replace(headings[1], names=("<h3>", "site", "sub"))
    assert find_head([*headings, looks[2]], declared).title == 0


@pytest.mark.parametrize("tag", ["body", "center", "form", "p"])
@pytest.mark.parametrize("title", ["The Harbour - {}", "{} | The Harbour", "{}"])
def test_a_headline_that_stands_loose_on_the_page(tag: str, title: str) -> None:
    """Outside of paragraphs it says a piece of the declared title."""
    lines = (("Start", 0.05), ("The Harbour", 0.4), (HEADLINE, 0.5), (STORY, 0.95))
    looks = [replace(look, tag=tag) for look in page(*lines)]
    assert find_head(looks, title.format(HEADLINE)).title == 2


@pytest.mark.parametrize(
    "line", [f"Start > News > {HEADLINE}", f"{HEADLINE} and nobody else", "By Una Macaskill"]
)
def test_what_else_stands_loose_is_no_headline(line: str) -> None:
    """Though it has most words of the declared title."""
    looks = [replace(look, tag="body") for look in page((line, 0.5), (STORY, 0.95))]
    assert find_head(looks, f"The Harbour: {HEADLINE}").title is None
    linked = [replace(looks[0], text=HEADLINE, links=1.0), looks[1]]
    assert find_head(linked, f"The Harbour: {HEADLINE}").title is None


def test_a_headline_in_large_letters() -> None:
    """Where nothing is like the declared title, which names the site; no day is needed."""
    lines = (
        ("Quay News", 0.6),
        ("Islands", 0.05),
        (HEADLINE, 0.3),
        (STORY, 0.9),
    )
    looks, declared = in_html(*lines), "Quay News - Ferries to all the islands"
    assert find_head(looks, declared).title is None
    for look in looks:
        look.large = lambda: {"Quay News": 6, HEADLINE: 5, STORY: 7}
    assert find_head(looks, declared).title == 2
    assert find_head(looks, "The Harbour").title == 0
    looks[2].links = 1.0
    assert find_head(looks, declared).title is None


def test_large_letters_over_a_text_that_the_declared_title_fits() -> None:
    """They are the site's name; the headline is a picture."""
    looks = in_html(("The Harbour Times", 0.6), (STORY, 0.9))
    looks[0].large = lambda: {"The Harbour Times": 6}
    assert find_head(looks, "Forty sheep and a football team on the ferry").title is None
    assert find_head(looks, "Islands").title == 0


def test_a_headline_above_short_paragraphs() -> None:
    """It is no paragraph itself, though the model keeps it; below a sentence none is looked for."""
    told = ("The ferry has left without its crew.", "The sheep do not mind it.", "We do, they say.")
    above = in_html((HEADLINE, 0.9), *[(line, 0.9) for line in told])
    assert find_head(above, f"The Harbour | {HEADLINE}").title == 0
    below = in_html(*[(line, 0.9) for line in told], (HEADLINE, 0.9))
    assert find_head(below, f"The Harbour | {HEADLINE}").title is None


def in_html(*lines: tuple[str, float], heading: int | None = None) -> list[Look]:
    """Give the same lines as paragraphs, one of them an <h1>."""
    return [replace(look, tag="h1" if look.index == heading else "p") for look in page(*lines)]


def test_a_headline_without_a_heading_element() -> None:
    """On a page whose declared title is the site's, a byline or a day makes it sure."""
    menu = (("Start", 0.05), ("Islands", 0.05), ("Weather", 0.05))
    lines = (*menu, (HEADLINE, 0.5), ("4 November 2019", 0.4), (STORY, 0.95), (STORY, 0.95))
    assert find_head(in_html(*lines), "The Harbour").title == 3
    assert find_head(in_html(*lines[:4], *lines[5:]), "The Harbour").title is None


def test_the_only_heading_may_name_the_site() -> None:
    """A line that weighs far more is the headline."""
    menu = (("The Harbour", 0.05), ("Islands", 0.05), ("Weather", 0.05))
    lines = (*menu, (HEADLINE, 0.5), ("4 November 2019", 0.4), (STORY, 0.95), (STORY, 0.95))
    assert find_head(in_html(*lines, heading=0), "News from all the islands").title == 3
    assert find_head(in_html(*lines, heading=3), "News from all the islands").title == 3


LEAD = "The company that owns the ferry owes money for the pier, as the council says"


@pytest.mark.parametrize(
    ("tag", "links", "entries", "is_standfirst"),
    [
        ("h2", 0.0, 3, False),
        ("h2", 1.0, 1, False),
        ("p", 1.0, 1, False),
        ("p", 0.8, 1, False),
        ("h2", 0.0, 2, True),
        ("p", 0.0, 3, True),
    ],
)
def test_the_first_entry_of_a_list_is_no_standfirst(
    tag: str, links: float, entries: int, *, is_standfirst: bool
) -> None:
    """Its title is a link, or a heading like others with a day below."""
    entry = ((HEADLINE, 0.6), ("3 May 2014", 0.4), (STORY, 0.95))
    looks = in_html(("The pier", 0.6), (LEAD, 0.6), *entry * entries, heading=0)
    for look in looks:
        if look.text == HEADLINE:
            looks[look.index] = replace(look, tag=tag, links=links)
    found = find_head(looks, "The pier").standfirst
    assert found == (range(1, 3) if is_standfirst else range(0))


def test_the_standfirst_stands_between_headline_and_byline() -> None:
    """In HTML as in text."""
    standfirst = "The company that owns the ferry owes money for the pier, as the council says"
    lines = ((HEADLINE, 0.6), (standfirst, 0.6), ("By Una Macaskill", 0.4), (STORY, 0.95))
    head = find_head(in_html(*lines, heading=0), HEADLINE)
    assert (head.standfirst, head.writer, head.paragraph) == (range(1, 2), "Una Macaskill", 3)


def test_a_linked_heading_counts_for_less() -> None:
    """The name of the site at the top may say the declared title too, and so may the comments."""
    site, comments = f"The Harbour | {HEADLINE}", f"3 responses to {HEADLINE}"
    looks = page((site, 0.05), (HEADLINE, 0.6), (STORY, 0.95), (comments, 0.1))
    tagged = [
        replace(look, tag=tag) for look, tag in zip(looks, ("h1", "h2", "p", "h1"), strict=True)
    ]
    linked = [replace(tagged[0], links=1.0), *tagged[1:]]
    assert find_head(linked, f"The Harbour | {HEADLINE}").title == 1
    assert find_head(tagged, f"The Harbour | {HEADLINE}").title == 0


def test_a_byline_that_the_declared_title_names_is_no_title() -> None:
    """The short headline above it is."""
    lines = page(("Foghorn", 0.4), ("By Ada Brennock", 0.4), (STORY, 0.95))
    looks = [replace(look, tag=tag) for look, tag in zip(lines, ("h1", "p", "p"), strict=True)]
    head = find_head(looks, "Foghorn by Ada Brennock | Quay Poetry")
    assert (head.title, head.writer) == (0, "Ada Brennock")


@pytest.mark.parametrize(
    ("lines", "reporter"),
    [
        (("Reuters", "3 May 2014"), 1),
        (("Una Macaskill / EFE", "3 May 2014"), 1),
        (("Interview: Una Macaskill", "3 May 2014"), 1),
        (("Una Macaskill | Grimsay Post", "3 May 2014"), 1),
        (("3 May 2014", "Reuters"), 2),
        (("Getty Images", "3 May 2014"), None),
        (("Reuters", "By Una Macaskill", "3 May 2014"), None),
        (("Reuters", "A ferry in the harbour of Grimsay", "3 May 2014"), None),
        (("Ferries and boats", "3 May 2014"), None),
    ],
)
def test_who_reported(lines: tuple[str, ...], reporter: int | None) -> None:
    """Stands right beside the day, where no byline does; elsewhere it is who took a picture."""
    found = find_head(page((HEADLINE, 0.6), *[(x, 0.3) for x in lines], *[(STORY, 0.95)] * 4), None)
    assert (found.title, found.reporter) == (0, reporter)


def test_who_reported_is_told_in_texts_only() -> None:
    """The elements of a page of HTML say it."""
    lines = ((HEADLINE, 0.6), ("Reuters", 0.3), ("3 May 2014", 0.3), *[(STORY, 0.95)] * 4)
    assert find_head(in_html(*lines, heading=0), None).reporter is None


def test_a_writer_above_a_place_above_the_day() -> None:
    """Is a writer, though neither the headline nor the day is beside."""
    standfirst = "Forty sheep and two tractors went along, and the team did not look back"
    lines = ((HEADLINE, 0.6), (standfirst, 0.5), ("Una Macaskill", 0.3), ("Port Ness", 0.3))
    rest = (("3 May 2014", 0.3), *[(STORY, 0.95)] * 4)
    assert find_head(page(*lines, *rest), None).over_place == {2}
    shouted = ("UNA MACASKILL", 0.3)
    assert not find_head(page(*lines[:2], shouted, lines[3], *rest), None).over_place
    assert not find_head(page(*lines[:2], ("Islands", 0.3), lines[3], *rest), None).over_place


def test_a_caption_is_no_first_paragraph() -> None:
    """Where no paragraph is long."""
    lines = ("The football team is late.", "The sheep do not mind.", "We do.")
    told = [(line, 0.9) for line in lines]
    top = ((HEADLINE, 0.5), ("March 4, 2019", 0.5))
    caption = ("The ferry at the pier. Photo: Una Macaskill", 0.9)
    assert find_head(page(*top, caption, *told), None).paragraph == 3


def test_a_heading_in_the_foot_of_the_page_is_no_headline() -> None:
    """Though it is the name of the site, which the declared title has too."""
    looks = in_html((HEADLINE, 0.5), (STORY, 0.95), ("Grimsay Parish Council", 0.5), heading=0)
    foot = replace(looks[2], tag="h2", zones=int(Zone.FOOTER))
    declared = "Ferries | Grimsay Parish Council"
    assert find_head([*looks[:2], foot], declared).title == 0
    assert find_head([*looks[:2], replace(foot, zones=0)], declared).title == 2
    only = replace(foot, tag="h1")
    assert find_head([*looks[:2], only], None).title == 0


def test_a_footer_that_holds_every_heading_was_never_closed() -> None:
    """The headline is in it as well."""
    looks = in_html((HEADLINE, 0.5), (STORY, 0.95), heading=0)
    inside = [replace(look, zones=int(Zone.FOOTER)) for look in looks]
    assert find_head(inside, HEADLINE).title == 0


SHORT = "Two tractors and forty sheep on one boat"


@pytest.mark.parametrize(
    ("line", "is_standfirst"),
    [
        (SHORT, True),
        ("Two tractors, forty sheep", False),
        ("Una Macaskill, Ewan Morrison, Flora Beaton and Isla Macleod", False),
        ("Start » Islands » News of the pier", False),
    ],
)
def test_a_short_standfirst_is_told_in_words(line: str, *, is_standfirst: bool) -> None:
    """Right below the headline and above the byline: names and crumbs are none."""
    lines = ((HEADLINE, 0.6), (line, 0.3), ("By Una Macaskill", 0.4), (STORY, 0.95))
    found = find_head(in_html(*lines, heading=0), HEADLINE).standfirst
    assert found == (range(1, 2) if is_standfirst else range(0))


@pytest.mark.parametrize(
    ("line", "mark", "is_standfirst"),
    [
        ("Same tide, other boats.", "By Una Macaskill", True),
        ("Same tide, other boats.", "3 May 2014", False),
        ("Same tide, other boats", "By Una Macaskill", False),
        ("Port Ness, Isle of Lewis.", "By Una Macaskill", False),
        ("We sail.", "By Una Macaskill", False),
    ],
)
def test_a_standfirst_of_a_few_words(line: str, mark: str, *, is_standfirst: bool) -> None:
    """Is a sentence between the headline and the byline of a text."""
    lines = page((HEADLINE, 0.6), (line, 0.4), (mark, 0.4), *[(STORY, 0.95)] * 3)
    found = find_head(lines, None)
    assert found.title == 0
    assert found.standfirst == (range(1, 2) if is_standfirst else range(0))
    doubted = page((HEADLINE, 0.6), (line, 0.3), (mark, 0.4), *[(STORY, 0.95)] * 3)
    assert find_head(doubted, None).standfirst == range(0)


@pytest.mark.parametrize(
    ("names", "is_standfirst"),
    [
        (("<p>", "dek"), True),
        (("<h2>", "pw", "subtitle", "paragraph"), True),
        (("<h2>", "subtitle"), True),
        (("<p>", "<div>", "teaser", "text"), True),
        (("<p>", "teaser"), False),
        (("<p>", "text"), False),
    ],
)
@pytest.mark.parametrize("place", [1, 2])
def test_a_standfirst_that_is_named(
    names: tuple[str, ...], place: int, *, is_standfirst: bool
) -> None:
    """May be shorter, and stand below the byline."""
    lines = [(HEADLINE, 0.6), ("By Una Macaskill", 0.4), (STORY, 0.95)]
    lines.insert(place, ("Two tractors and forty", 0.15))
    looks = in_html(*lines, heading=0)
    looks[place] = replace(looks[place], names=names)
    found = find_head(looks, HEADLINE).standfirst
    assert found == (range(place, place + 1) if is_standfirst else range(0))


def test_several_that_are_named_are_entries() -> None:
    """Of a list of other pages."""
    lines = [(HEADLINE, 0.6), (SHORT, 0.15), (f"{SHORT} again", 0.15), (STORY, 0.95)]
    looks = in_html(*lines, heading=0)
    looks[1:3] = [replace(look, names=("<p>", "subtitle")) for look in looks[1:3]]
    assert find_head(looks, HEADLINE).standfirst == range(0)


def test_a_heading_that_is_named_as_those_of_sections() -> None:
    """Is no standfirst, where there are others below."""
    lines = [(HEADLINE, 0.6), (SHORT, 0.6), (STORY, 0.95), (f"{SHORT} again", 0.6), (STORY, 0.95)]
    looks = in_html(*lines, heading=0)
    looks[1] = replace(looks[1], names=("<h2>", "subheading", "<div>"), tag="h2")
    assert find_head(looks, HEADLINE).standfirst == range(1, 2)
    looks[3] = replace(looks[3], names=looks[1].names, tag="h2")
    assert find_head(looks, HEADLINE).standfirst == range(0)


@pytest.mark.parametrize("zone", [Zone.NAV, Zone.HEADER])
def test_a_byline_in_a_menu_above_the_headline(zone: Zone) -> None:
    """Is of another story, if the headline is in no menu too."""
    lines = [("By Una Macaskill", 0.4), (HEADLINE, 0.6), (STORY, 0.95)]
    looks = in_html(*lines, heading=1)
    looks[0] = replace(looks[0], zones=int(zone))
    assert find_head(looks, HEADLINE).is_near(0) is (zone is not Zone.NAV)
    looks[1] = replace(looks[1], zones=int(zone))
    assert find_head(looks, HEADLINE).is_near(0)


def test_two_writers_above_the_day_are_no_standfirst() -> None:
    """They are who wrote it."""
    lines = (
        (HEADLINE, 0.6),
        ("Una Macaskill and Bo Reed", 0.3),
        ("3 May 2014", 0.3),
        (STORY, 0.95),
    )
    looks = [look_of(text, index=i, score=score) for i, (text, score) in enumerate(lines)]
    assert find_head(looks, None).standfirst == range(0)


def test_a_standfirst_that_is_a_heading_between_the_day_and_the_byline() -> None:
    """Is not the first paragraph; without a byline below, the heading may be."""
    lines = ("4 November 2019", HEADLINE, STORY, "By Una Macaskill", STORY)
    looks = [
        replace(look_of(text, index=place, score=0.9), tag=tag)
        for place, (text, tag) in enumerate(zip(lines, ("p", "h1", "h2", "p", "p"), strict=True))
    ]
    assert find_head(looks, HEADLINE).paragraph == 4
    plain = [replace(look, tag="p") if look.tag == "h2" else look for look in looks]
    assert find_head(plain, HEADLINE).paragraph == 2


@pytest.mark.parametrize(
    ("names", "is_standfirst"),
    [
        (("<p>", "<div>", "content", "standfirst"), True),
        (("<div>", "row", "dek"), True),
        (("<div>", "row", "subtitle"), False),
    ],
)
def test_a_name_of_nothing_else(names: tuple[str, ...], *, is_standfirst: bool) -> None:
    """Says more than the score of what it holds."""
    looks = in_html((HEADLINE, 0.6), (SHORT, 0.02), ("Share", 0.1), (STORY, 0.95), heading=0)
    looks[1] = replace(looks[1], names=names)
    assert find_head(looks, HEADLINE).standfirst == (range(1, 2) if is_standfirst else range(0))


@pytest.mark.parametrize(
    "line",
    [
        "The pier, where the ferry lies. (Una Macaskill/Getty Images)",
        "ferry with sheep and tractors at the pier.jpg",
    ],
)
def test_a_caption_is_no_standfirst(line: str) -> None:
    """It may stand below one."""
    marks = (("By Una Macaskill", 0.4), (STORY, 0.95))
    looks = in_html((HEADLINE, 0.6), (line, 0.6), *marks, heading=0)
    assert find_head(looks, HEADLINE).standfirst == range(0)
    looks = in_html((HEADLINE, 0.6), (SHORT, 0.3), (line, 0.6), *marks, heading=0)
    assert find_head(looks, HEADLINE).standfirst == range(1, 2)


def test_the_sentence_below_a_header() -> None:
    """Is the standfirst, if it is the only one in HTML."""
    lines = [(HEADLINE, 0.6), ("Summary:", 0.1), (f"{SHORT}.", 0.3), (STORY, 0.95)]
    assert find_head(in_html(*lines, heading=0), HEADLINE).standfirst == range(2, 3)
    lines[1] = ("Sponsored:", 0.1)
    assert find_head(in_html(*lines, heading=0), HEADLINE).standfirst == range(0)


def test_a_short_standfirst_of_a_text() -> None:
    """Stands between the headline and the byline, perhaps above a count of comments."""
    marks = (("By Una Macaskill", 0.4), (STORY, 0.95))
    assert find_head(page((HEADLINE, 0.6), (SHORT, 0.3), *marks), None).standfirst == range(1, 2)
    counted = page((HEADLINE, 0.6), (SHORT, 0.3), ("12 Comments", 0.1), *marks)
    assert find_head(counted, None).standfirst == range(1, 2)
    names = ("Grimsay Ferries, Port Ness Sheep and Football", 0.3)
    assert find_head(page((HEADLINE, 0.6), names, *marks), None).standfirst == range(0)


def test_the_last_point_of_a_summary_is_no_first_paragraph() -> None:
    """Though it is long; a list without a paragraph below is the text."""
    points = ((SHORT, 0.6), (f"{SHORT} again", 0.6), (STORY, 0.9))
    looks = in_html((HEADLINE, 0.6), *points, (STORY, 0.95), (STORY, 0.95), heading=0)
    looks[1:4] = [replace(look, tag="li") for look in looks[1:4]]
    head = find_head(looks, HEADLINE)
    assert head.paragraph == 4
    assert head.listed == {1, 2, 3}
    looks[4:] = [replace(look, tag="li") for look in looks[4:]]
    assert find_head(looks, HEADLINE).paragraph == 3
    bullets = [(f"• {text}", score) for text, score in points]
    assert find_head(page((HEADLINE, 0.6), *bullets, *[(STORY, 0.95)] * 2), None).paragraph == 4


@pytest.mark.parametrize(
    ("header", "listed"),
    [("Related Posts", set()), ("Key points", {2, 3}), ("At sea", {2, 3}), ("Главное:", {2, 3})],
)
def test_a_list_of_other_stories_holds_no_highlights(header: str, listed: set[int]) -> None:
    """Its header says so."""
    bullets = [(f"• {SHORT}", 0.6)] * 2
    looks = page((HEADLINE, 0.6), (header, 0.1), *bullets, *[(STORY, 0.95)] * 2)
    assert find_head(looks, None).listed == listed


@pytest.mark.parametrize(
    ("header", "listed"),
    [("Related Posts:", set()), ("Key points", {2, 3}), ("At sea", set()), ("Главное:", {2, 3})],
)
def test_bullets_below_the_header_of_the_highlights(header: str, listed: set[int]) -> None:
    """Are highlights though the model keeps none of them; so is one that begins like an advert."""
    bullets = [(f"• NEW: {SHORT}", 0.05), (f"• {SHORT}", 0.3)]
    looks = page((HEADLINE, 0.6), (header, 0.1), *bullets, *[(STORY, 0.95)] * 2)
    assert find_head(looks, None).listed == listed


@pytest.mark.parametrize(("scores", "is_standfirst"), [((0.25, 0.18), True), ((0.25, 0.1), False)])
def test_lines_above_the_byline_are_doubted_together(
    scores: tuple[float, float], *, is_standfirst: bool
) -> None:
    """They are the standfirst where the mean of their scores is not too low."""
    lines = [(f"{SHORT} of the harbour", scores[0]), (f"{SHORT} of the pier", scores[1])]
    rest = (("By Una Macaskill", 0.4), *[(STORY, 0.95)] * 3)
    found = find_head(page((HEADLINE, 0.6), *lines, *rest), None).standfirst
    assert found == (range(1, 3) if is_standfirst else range(0))


@pytest.mark.parametrize(("name", "listed"), [("abstract", {1, 2}), ("related", set())])
def test_points_in_a_list_that_is_named(name: str, listed: set[int]) -> None:
    """Are highlights, though the model keeps none of them, and each is in an element of its own."""
    looks = in_html((HEADLINE, 0.6), (SHORT, 0.15), (SHORT, 0.15), (STORY, 0.95), heading=0)
    looks[1:3] = [replace(look, names=("<div>", "<li>", "<ul>", name)) for look in looks[1:3]]
    assert find_head(looks, HEADLINE).listed == listed


@pytest.mark.parametrize(
    ("above", "amount", "listed"),
    [("Boats", "", {2, 3}), ("Boats", "3 ", set()), ("Ingredients:", "", set())],
)
def test_ingredients_are_no_highlights(above: str, amount: str, listed: set[int]) -> None:
    """They begin with amounts, or are said to be ingredients."""
    entries = [(f"{amount}{name} of the sea", 0.9) for name in ("spoons of salt", "dried weed")]
    if amount:
        entries[1] = (f"{amount}{entries[1][0]}", 0.9)
    looks = in_html((HEADLINE, 0.6), (above, 0.9), *entries, *[(STORY, 0.95)] * 2, heading=0)
    looks[2:4] = [replace(look, tag="li") for look in looks[2:4]]
    head = find_head(looks, HEADLINE)
    assert head.listed == listed
    assert head.over_highlights is None


def test_the_title_of_an_article_that_other_pages_link_by_another() -> None:
    """The link below the text is no headline; above it, or over a page without text, it is."""
    linked = ("Ferry gone, sheep and all", 0.1)
    lines = ((HEADLINE, 0.6), *[(STORY, 0.95)] * 3, linked, linked)
    looks = in_html(*lines, heading=0)
    looks[4] = replace(looks[4], tag="h3", links=1.0)
    assert find_head(looks, linked[0]).title == 0
    assert find_head([replace(looks[0], links=1.0), *looks[1:]], linked[0]).title == 4
    assert find_head([replace(looks[0], words=2.0), *looks[1:]], linked[0]).title == 4
    listed = in_html(lines[0], linked, *lines[1:4], heading=0)
    listed[1] = replace(listed[1], tag="h3", links=1.0)
    assert find_head(listed, linked[0]).title == 1


def test_a_headline_twice() -> None:
    """As where a page is laid out for printers too; two that differ are not told apart."""
    lines = ((HEADLINE, 0.3), ("The Harbour", 0.1), (HEADLINE, 0.6), (STORY, 0.95))
    looks = [replace(look, tag="h1" if look.index % 2 == 0 else "p") for look in page(*lines)]
    assert find_head(looks, "Sheep at sea").title == 0
    looks[0] = replace(looks[0], text="The news of the week for readers on all the islands")
    assert find_head(looks, "Sheep at sea").title is None


BUTTONS = tuple((f"Send {number}", 0.01) for number in range(8))


def test_the_day_above_buttons_and_the_headline() -> None:
    """Is near it; as a link, of menus, above what may be text or another day, it is not."""
    lines = (("9 May 2013 Last updated at 20:59", 0.5), *BUTTONS, (HEADLINE, 0.6), (STORY, 0.95))
    looks = in_html(*lines, heading=9)
    assert find_head(looks, HEADLINE).is_near(0)
    assert not find_head([replace(looks[0], links=1.0), *looks[1:]], HEADLINE).is_near(0)
    assert not find_head([replace(looks[0], zones=int(Zone.NAV)), *looks[1:]], HEADLINE).is_near(0)
    below = in_html(*lines[:-1], ("10 May 2013", 0.5), lines[-1], heading=9)
    assert not find_head(below, HEADLINE).is_near(0)
    looks[4] = replace(looks[4], score=0.3)
    assert not find_head(looks, HEADLINE).is_near(0)


def test_the_byline_below_lists_that_part_it_from_the_headline() -> None:
    """Right above the text it is near; not where text stands above it."""
    marks = (("By Una Macaskill", 0.3), ("4 November 2019", 0.3))
    lines = ((HEADLINE, 0.6), *BUTTONS, *BUTTONS, *marks, *[(STORY, 0.95)] * 3)
    head = find_head(in_html(*lines, heading=0), HEADLINE)
    assert (head.is_near(17), head.is_near(18), head.writer) == (True, True, "Una Macaskill")
    told = ("The sheep are on the move, as the harbour says.", 0.9)
    boxed = find_head(in_html(*lines[:5], told, *lines[6:], heading=0), HEADLINE)
    assert not boxed.is_near(17)


def test_the_days_of_other_stories() -> None:
    """Below their linked headlines they are none of this one, if there are several."""
    story, day, own = ("Sheep lost in the fog", 0.1), ("4 June 2013", 0.1), ("6 June 2013", 0.4)
    other = ("Goats found in the harbour", 0.1)
    lines = ((HEADLINE, 0.6), story, day, other, day, own, *[(STORY, 0.95)] * 3)
    looks = in_html(*lines, heading=0)
    assert find_head(looks, HEADLINE).facts == frozenset()
    for index in (1, 3):
        looks[index] = replace(looks[index], links=1.0)
    assert find_head(looks, HEADLINE).facts == {2, 4}
    assert find_head([*looks[:1], *looks[3:]], HEADLINE).facts == frozenset()


@pytest.mark.parametrize("writers", ["By Una Macaskill and Bo Reed", "Una Macaskill and Bo Reed"])
def test_a_day_twice_below_its_linked_writers(writers: str) -> None:
    """Is that of the article; another story has other words."""
    lines = ((HEADLINE, 0.6), *[(writers, 0.1), ("4 June 2013", 0.1)] * 2, *[(STORY, 0.95)] * 3)
    looks = in_html(*lines, heading=0)
    for index in (1, 3):
        looks[index] = replace(looks[index], links=1.0)
    assert find_head(looks, HEADLINE).marks >= {2, 4}


def test_a_standfirst_that_is_a_heading() -> None:
    """Is not the first paragraph, however many lines part it from the byline below."""
    deck = "The last boat of the season has carried everybody who matters on the islands, and all "
    lines = ((HEADLINE, 0.6), (deck * 2, 0.9), *BUTTONS, ("By Una Macaskill", 0.5))
    looks = in_html(*lines, *[(STORY, 0.95)] * 3, heading=0)
    looks[1] = replace(looks[1], tag="h2")
    head = find_head(looks, HEADLINE)
    assert (head.paragraph, head.writer) == (11, "Una Macaskill")
    headings = [look if look.words < 20 else replace(look, tag="h2") for look in looks]
    assert find_head(headings, HEADLINE).paragraph == 1


@pytest.mark.parametrize(
    ("names", "text", "found"),
    [
        (("<p>", "summary"), SHORT, range(1, 2)),
        (("<p>", "summary"), f"Summary: {SHORT}", range(1, 2)),
        (("<div>", "excerpt"), SHORT, range(1, 2)),
        (("<p>", "stand", "first"), SHORT, range(1, 2)),
        (("<div>", "nf", "sub", "headline"), SHORT, range(1, 2)),
        (("<div>", "summary"), SHORT, range(0)),
        (("<p>", "summary"), f"Read more: {SHORT}", range(0)),
    ],
)
def test_names_of_standfirsts(names: tuple[str, ...], text: str, found: range) -> None:
    """In one word or two, or of the element itself."""
    looks = in_html((HEADLINE, 0.6), (text, 0.5), (STORY, 0.95), (STORY, 0.95), heading=0)
    looks[1] = replace(looks[1], names=names)
    assert find_head(looks, HEADLINE).standfirst == found


def test_the_header_of_a_list_of_highlights() -> None:
    """Is one with its entries, however far below a gallery; above other blocks it is none."""
    said = (
        "Forty sheep wait for the ferry on the pier, and so do two tractors, the whole of a club "
    )
    slides, points = ((said * 2, 0.9),) * 15, ((SHORT, 0.6),) * 3
    lines = ((HEADLINE, 0.6), *slides, ("STORY HIGHLIGHTS", 0.6), *points, (STORY, 0.95))
    looks = in_html(*lines, heading=0)
    for look in looks[1:16]:
        look.names = ("<div>", "gallery", "photo")
    for look in looks[17:20]:
        look.tag = "li"
    head = find_head(looks, HEADLINE)
    assert (head.paragraph, head.over_highlights, sorted(head.listed)) == (20, 16, [17, 18, 19])
    looks[16].score = 0.3
    assert find_head(looks, HEADLINE).over_highlights is None
    looks[16].score, looks[17].tag = 0.6, "p"
    assert find_head(looks, HEADLINE).over_highlights is None


@pytest.mark.parametrize(
    ("entries", "listed"),
    [
        (("• Sheep are on the move", "• The ferry is late"), {1, 2}),
        (("• Sheep are on the move.",), {1}),
        (("• Sheep on the move",), set()),
        (("- by the first ferry on Sunday,", "- by the tractor of the club."), set()),
    ],
)
def test_bullets_above_the_first_paragraph(entries: tuple[str, ...], listed: set[int]) -> None:
    """Are highlights, but for one that heads what is below it, and for the parts of a sentence."""
    lines = ((HEADLINE, 0.6), *((entry, 0.6) for entry in entries), (STORY, 0.95), (STORY, 0.95))
    assert find_head(page(*lines), None).listed == listed


def test_what_the_model_doubts_above_a_headline() -> None:
    """Is none of the text, if the headline has a byline and nothing above it is sure."""
    above = (("Sheep on the move this spring", 0.6), (f"{SHORT} again", 0.55), ("Islands", 0.1))
    rest = ((HEADLINE, 0.6), ("By Una Macaskill", 0.4), *[(STORY, 0.95)] * 4)
    head = find_head(page(*above, *rest), None)
    assert (head.title, sorted(head.over_headline)) == (3, [0, 1])
    told = ("The sheep are on the move this spring, as the harbour says.", 0.9)
    sure = find_head(page(told, *above[1:], *rest), None)
    assert (sure.title, sorted(sure.over_headline)) == (3, [])
    unmarked = find_head(page(*above, (HEADLINE, 0.6), *[(STORY, 0.95)] * 4), None)
    assert not unmarked.over_headline


def test_a_caption_is_no_headline() -> None:
    """Though it stands where one may, twice; what is below it is."""
    caption = "Forty sheep wait for the ferry on the pier (Una Macaskill/Getty Images)"
    rest = ((HEADLINE, 0.6), ("By Una Macaskill", 0.4), *[(STORY, 0.95)] * 4)
    assert find_head(page((caption, 0.6), (caption, 0.6), *rest), None).title == 2
    slide = "Slide: 2 / of 2 . Caption: Sheep on the pier"
    assert find_head(page((slide, 0.6), *rest), None).title == 1


def test_a_headline_between_its_day_and_its_deck() -> None:
    """Is the shorter one of two lines; above a day stands a kicker."""
    deck = "The boat has carried everybody who matters on the islands, and says that it is tired"
    rest = ((deck, 0.6), ("By Una Macaskill", 0.4), *[(STORY, 0.95)] * 4)
    lines = (("August 12, 2010", 0.3), ("The ferry: queen of the islands", 0.1), *rest)
    assert find_head(page(*lines), None).title == 1
    short = (("August 12, 2010", 0.3), ("Islands", 0.1), *rest)
    assert find_head(page(*short), None).title == 2


def test_what_the_model_doubts_above_a_headline_in_html() -> None:
    """Is none of the article, if a byline is below; of a sentence the model may be sure."""
    promotion = "A post from the islands"
    lines = ((promotion, 0.6), (HEADLINE, 0.9), ("By Una Macaskill", 0.4), *[(STORY, 0.95)] * 4)
    tags = ("p", "h1", "p", "p", "p", "p", "p")
    looks = [replace(look, tag=tag) for look, tag in zip(page(*lines), tags, strict=True)]
    assert find_head(looks, HEADLINE).over_headline == {0}
    deck = replace(looks[0], names=("dek",))
    assert not find_head([deck, *looks[1:]], HEADLINE).over_headline
    sure = replace(looks[0], text=f"{promotion} that matters.", words=7.0, ends_sentence=True)
    assert not find_head([replace(sure, score=0.8), *looks[1:]], HEADLINE).over_headline
    unsigned = [replace(looks[2], text="The tide was out.", matches=())]
    assert not find_head([*looks[:2], *unsigned, *looks[3:]], HEADLINE).over_headline
