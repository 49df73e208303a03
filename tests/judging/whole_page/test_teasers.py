"""Teasers between the paragraphs of a text, and lists of links."""

import pytest

from cleaner.judging.looks import Look
from cleaner.judging.whole_page.teasers import playlists, teaser_lists, teasers_in_flow
from tests.judging.lines import look_of, looks_of

PARAGRAPH = (
    "The ferry left the harbour at noon with two hundred people on board, and none of them "
    "had been told that the other bank was closed."
)


def page(*lines: str, score: float = 0.6) -> tuple[Look, ...]:
    """Give a piece of news: paragraphs score high. score: of the short lines."""
    texts = ("By Ann Otter", PARAGRAPH, *lines, PARAGRAPH)
    return tuple(
        look_of(text, index, score=0.9 if text == PARAGRAPH else score)
        for index, text in enumerate(texts)
    )


def test_lines_in_a_row_between_paragraphs() -> None:
    """Subheadings stand alone; teasers come in groups."""
    lines = page("Ferry captain wins a prize", "Harbour to be dredged in spring")
    assert set(teasers_in_flow(lines)) == {2, 3}


@pytest.mark.parametrize("quote", ["« Le bac ne reviendra pas. »", "“The ferry will not return.”"])
def test_a_quotation_and_who_said_it(quote: str) -> None:
    """A whole sentence in marks, with a space before the last one in French, is no short line."""
    assert not teasers_in_flow(page(quote, "Ann Otter, harbour master, in the spring"))


def test_lines_that_the_model_is_sure_of() -> None:
    """A heading and the one below it, unless one of them is marked as a teaser."""
    assert not teasers_in_flow(page("What the captain said", "A look at the harbour", score=0.9))
    lines = page("Ferries: a look", "What the captain said of the harbour", score=0.9)
    assert set(teasers_in_flow(lines)) == {2, 3}
    assert not teasers_in_flow(page("What the captain said", "Who saw the harbour?", score=0.9))


def test_lines_that_are_certainly_core() -> None:
    """Whatever the lines beside them are; not those that are marked themselves."""
    lines = page("Ferries: a look", "What the captain said of the harbour", score=0.96)
    assert set(teasers_in_flow(lines)) == {2}


def test_subheadings_in_chinese_and_japanese() -> None:
    """There are no words that would tell how long they are; what leads to other pages goes."""
    assert not teasers_in_flow(page("渡轮 在 中午 离开 港口", "另一岸 已经 关闭 多时"))
    lines = page("视频：渡轮 在 中午 离开", "组图：港口 的 春天 来了")
    assert set(teasers_in_flow(lines)) == {2, 3}


def test_a_line_that_stands_alone_is_a_subheading() -> None:
    """On a page without any group."""
    assert teasers_in_flow(page("What the captain said")) == {}


def test_texts_that_are_no_news() -> None:
    """Without a byline or a day above, such lines are mostly entries of a list."""
    lines = page("Ferry captain wins a prize", "Harbour to be dredged in spring")[1:]
    assert teasers_in_flow(lines) == {}


def test_a_list_half_of_which_says_what_it_leads_to() -> None:
    """The others are links too."""
    lines = looks_of("• Gallery: The ferry", "• Map | The harbour", "• How people voted", "Body")
    assert set(teaser_lists(lines)) == {0, 1, 2}


@pytest.mark.parametrize(
    "entries",
    [
        ("• NEW: The ferry is back", "• Map: The harbour", "• Nobody was hurt"),
        ("• Video: The ferry",),
        ("Gallery: The ferry", "Map: The harbour"),
    ],
)
def test_other_lists(entries: tuple[str, ...]) -> None:
    """One such entry is not enough, and lines without bullets are no list."""
    assert teaser_lists(looks_of(*entries)) == {}


@pytest.mark.parametrize(
    ("header", "ends", "found"),
    [
        ("Related Posts", "", {1, 2}),
        ("Veja também", "", {1, 2}),
        ("See also", "", set()),
        ("What's new", "", set()),
        ("Recommended", "", set()),
        ("Related Posts", ".", set()),
        ("The related posts of the harbour", "", set()),
    ],
)
def test_headlines_below_a_header(header: str, ends: str, found: set[int]) -> None:
    """Go where the header says for certain that they lead to others; sentences tell something."""
    entries = (f"• The ferry is late again{ends}", f"• Who built the north pier{ends}")
    assert set(teaser_lists(looks_of(header, *entries, "The mill turns."))) == found
    assert teaser_lists(looks_of(header, "• Ferry", "• Pier", "The mill turns.")) == {}
    assert teaser_lists(looks_of(header, "• The ferry is late again", "The mill turns.")) == {}


@pytest.mark.parametrize(
    ("header", "found"),
    [("Now playing", {3, 4}), ("Weitere Videos:", {3, 4}), ("The captain", set())],
)
def test_titles_of_videos(header: str, found: set[int]) -> None:
    """Below what a player says, above a paragraph."""
    lines = page(header, "Seal sleeps in the post office", "Waves at the pier")
    assert set(playlists(lines)) == found
    assert playlists(lines[:-1]) == {}


def test_videos_in_a_menu() -> None:
    """Above the first paragraph the headline follows; what a player says is no entry of a menu."""
    titles = ("Seal sleeps in the post office", "Waves at the pier")
    assert set(playlists(page("Videos", *titles))) == {3, 4}
    top = [look_of(text, i, score=0.9) for i, text in enumerate(("Videos", *titles, PARAGRAPH))]
    assert playlists(top) == {}
    assert set(playlists([look_of("Now playing", 0), *top[1:]])) == {1, 2}


def test_lines_in_a_row_that_are_no_teasers() -> None:
    """Particulars and rows of a table; other labels stand before headlines."""
    particulars = ("Director: Irma Veld", "Cast: Tom Marlow, Ada Finch", "Running time: 90 minutes")
    assert teasers_in_flow(page(*particulars)) == {}
    headlines = ("Theatre: Irma Veld directs", "Football: Otters beat Herons at home")
    assert set(teasers_in_flow(page(*headlines))) == {2, 3}
    rows = ("Team | Won | Lost", "Otters of the north pier | 9 | 4", "Herons of the lock | 7 | 6")
    assert teasers_in_flow(page(*rows)) == {}
    assert set(teasers_in_flow(page(*(row.replace(" | ", " ") for row in rows)))) == {2, 3, 4}


@pytest.mark.parametrize(
    ("figure", "is_teaser"),
    [
        ("Figure 3: the harbour in spring", False),
        ("Fig. 3.1 – the harbour in spring", False),
        ("Abbildung 3: Der Hafen im Frühling", False),
        ("図3：春の港、および古いフェリー", False),
        ("Figure it out: the harbour in spring", True),
        ("Table tennis: Otters beat Herons", True),
    ],
)
def test_what_stands_below_a_figure(figure: str, *, is_teaser: bool) -> None:
    """On a page that has teasers too."""
    teasers = ("Ferries: a look", "What the captain said of the harbour")
    looks = page(*teasers, PARAGRAPH, figure, "What the captain said of the bank")
    assert (5 in teasers_in_flow(looks)) is is_teaser


def test_headings_that_a_list_of_contents_leads_to() -> None:
    """They ask, on a page with a group of short lines; others that do are teasers."""
    asked = ("Who has to wait?", "What does the crossing cost?")
    listed = ("In this article", *asked, PARAGRAPH, asked[0], PARAGRAPH, asked[1])
    assert set(teasers_in_flow(page(*listed))) == {2, 3, 4}
    others = ("Ferries: a look", *asked, PARAGRAPH, "Who has a boat?", PARAGRAPH, "Who is to pay?")
    assert set(teasers_in_flow(page(*others))) == {2, 3, 4, 6, 8}


def test_single_lines_are_subheadings_where_the_groups_have_no_labels() -> None:
    """Groups may be captions; a line with a label is a teaser."""
    group = ("Ann Otter at the harbour", "The ferry in the evening sun")
    alone = "After a winter of repairs, a summer of queues"
    assert set(teasers_in_flow(page(*group, PARAGRAPH, alone))) == {2, 3}
    assert set(teasers_in_flow(page(*group, PARAGRAPH, f"Video: {alone}"))) == {2, 3, 5}


def test_steps_and_talk_are_no_teasers() -> None:
    """Though a label stands before them."""
    steps = ("Step 1: boil the water", "Step 2: add the salt and the rice")
    assert not teasers_in_flow(page(*steps))
    talk = ("Ann: And who paid for it?", "Bob: It was a present", "Ann: So it was free?")
    assert not teasers_in_flow(page(*talk))
