"""A text that was cleaned before is left as it is."""

from dataclasses import replace

import pytest

from cleaner import Scrape, clean
from cleaner.blocks import split_into_blocks
from cleaner.judging import look_at
from cleaner.judging.cleaned import is_cleaned, is_fragment
from cleaner.judging.looks import Look
from cleaner.model import Label, MediaType
from cleaner.parsing import parse
from cleaner.settings import Effort, Settings
from cleaner.vocabulary import Concept, How, Match

ARTICLE = """The lighthouse at Skerra was lit for the first time in forty years on Friday evening.

Nearly two hundred people had walked out along the causeway to see it, most of them with lamps.

A list of the keepers

Anna Lund

Per Dahl, until 1961

"My father climbed these steps every night," said Karin Dahl, who came with her grandchildren.

The society that bought the tower in spring wants to open it for visitors on Sundays in May."""


SENTENCE = "The tide came in at noon, and the wall by the harbour kept most of it out again."


def line(index: int, score: float, *matches: Match, text: str = SENTENCE) -> Look:
    """Give a line of a text."""
    words = float(len(text.split()))
    return Look(index, text, "line", words, 0.0, ends_sentence=True, zones=0, names=(),
                matches=matches, score=score)  # fmt: skip


def test_odd_lines_of_an_article_stay() -> None:
    """Every block of the text is core, and cleaning it once more changes nothing."""
    document = clean(ARTICLE, media_type=MediaType.TEXT, settings=Settings(blocks=True))
    assert {block.label for block in document.blocks} <= {Label.BODY, Label.HEADING}
    text = clean(document.text, media_type=MediaType.TEXT).text
    assert text == document.text


def test_its_headline_stays() -> None:
    """As a heading of the text, which names the document all the same."""
    document = clean(f"The tower at Skerra\n\n{ARTICLE}", media_type=MediaType.TEXT)
    assert document.title == "The tower at Skerra"
    assert document.text.startswith("The tower at Skerra\n\nThe lighthouse")


@pytest.mark.parametrize(("doubted", "cleaned"), [(2, True), (3, False)])
def test_the_model_must_keep_most(doubted: int, *, cleaned: bool) -> None:
    """Four fifths of the words."""
    looks = [line(index, 0.1 if index < doubted else 0.9) for index in range(10)]
    assert is_cleaned(looks) is cleaned


def test_one_button_among_few_lines_tells_of_a_site() -> None:
    """Among hundreds it may be a heading of the article."""
    button = Match(Concept.SHARE, "share", How.WHOLE)
    looks = [line(index, 0.9) for index in range(9)]
    assert not is_cleaned([*looks, line(9, 0.1, button, text="Share")])
    assert is_cleaned(
        [*(line(index, 0.9) for index in range(200)), line(200, 0.1, button, text="Share")]
    )


def test_what_rules_take_away_tells_of_a_site() -> None:
    """Though the model keeps it; what may head a part of a text does not."""
    looks = [line(index, 0.9) for index in range(30)]
    enter = Match(Concept.LOGIN, "log in", How.WHOLE)
    basket = Match(Concept.CART, "basket", How.WHOLE)
    assert not is_cleaned([line(0, 0.7, enter, text="Log in"), *looks[1:]])
    assert is_cleaned([line(0, 0.7, basket, text="Basket"), *looks[1:]])


def test_a_story_with_its_day_may_have_teasers() -> None:
    """So nothing is taken for granted there."""
    looks = [line(index, 0.9, text=f"{SENTENCE} {SENTENCE}") for index in range(1, 10)]
    assert not is_cleaned([line(0, 0.1, text="Skerra, 14 May 2021"), *looks])
    assert is_cleaned([line(0, 0.1, text="Skerra in the spring"), *looks])


SILENT = [*(line(n, 0.9) for n in range(12)), *(line(n, 0.3) for n in range(12, 24))]


def test_a_list_that_says_nothing_of_a_site() -> None:
    """Though the model doubts half of it. Of a few lines it tells nothing that they are silent."""
    assert is_cleaned(SILENT)
    assert not is_cleaned(SILENT[1:-1])


@pytest.mark.parametrize(
    "lines",
    [
        {0: line(0, 0.9, text="Skerra, 14 May 2021"), 1: line(1, 0.9, text=f"{SENTENCE} " * 2)},
        {20: line(20, 0.3, Match(Concept.LOGIN, "log in", How.WHOLE), text="Log in")},
        {20: line(20, 0.3, text="• Heron")},
        dict.fromkeys(range(16, 24), line(16, 0.05)),
        {11: line(11, 0.4), 10: line(10, 0.4)},
        dict.fromkeys(range(3), line(0, 0.4)) | dict.fromkeys(range(12, 15), line(12, 0.9)),
    ],
)
def test_what_speaks_against_such_a_list(lines: dict[int, Look]) -> None:
    """A day above a story, a button, a bullet; many lines surely chrome, doubted, or at the top."""
    assert not is_cleaned([lines.get(index, look) for index, look in enumerate(SILENT)])


@pytest.mark.parametrize(("score", "cleaned"), [(0.2, True), (0.05, False)])
def test_of_few_lines_the_model_may_be_sure(score: float, *, cleaned: bool) -> None:
    """That they are chrome: of one, or of one in a hundred."""
    looks = [line(index, 0.9) for index in range(10)]
    assert (
        is_cleaned([*looks, line(10, score, text="Otter"), line(11, 0.05, text="Heron")]) is cleaned
    )


def test_blank_lines_between_all_blocks_speak_for_it() -> None:
    """As our own documents are written, a byline or a day left in them or not."""
    looks = [line(index, 0.9, text=f"{SENTENCE} {SENTENCE}") for index in range(1, 10)]
    story = [line(0, 0.4, text="Skerra, 14 May 2021"), *looks]
    assert not is_cleaned(story)
    assert is_cleaned([replace(look, alone=True) for look in story])


def test_its_byline_and_day_are_found() -> None:
    """The headline stays where it is, all the same."""
    head = "The tower at Skerra\n\nBy Una Macaskill\n\n14 May 2021"
    document = clean(f"{head}\n\n{ARTICLE}", media_type=MediaType.TEXT)
    assert (document.author, document.date) == ("Una Macaskill", "2021-05-14")
    assert document.title == "The tower at Skerra"
    assert clean(document.text, media_type=MediaType.TEXT).text == document.text


def test_a_list_of_other_stories_speaks_against_it() -> None:
    """Though the model keeps each of them."""
    looks = [line(index, 0.9) for index in range(10)]
    header = Match(Concept.COVERAGE, "more on this story", How.WHOLE)
    stories = [line(10, 0.6, header, text="More on this story"), line(11, 0.6), line(12, 0.6)]
    assert is_cleaned([*looks, *stories[1:]])
    assert not is_cleaned([*looks, *stories])


def test_html_is_never_taken_for_cleaned() -> None:
    """There the elements tell more than the words."""
    look = line(0, 0.9)
    look.tag = "p"
    assert not is_cleaned([look] * 10)


@pytest.mark.parametrize(
    "fragment",
    [
        f"<p>{SENTENCE}</p>",
        f"<h1>Tide</h1><p>{SENTENCE}</p>",
        "<h2>Turm</h2><p>Der Turm von Skerra wurde am Freitag angezündet.</p>",
        f"<div class=entry><p>{SENTENCE}</p><p>See <a href=/map>the map</a> of the wall.</p></div>",
    ],
)
def test_a_piece_of_html_is_core(fragment: str) -> None:
    """Somebody has cut it out of its page; the model, which knows whole pages, may doubt it."""
    document = clean(fragment)
    assert document.status == "ok"
    assert not document.to_dict()["removed"]


@pytest.mark.parametrize(
    "around",
    [
        "<nav><p>River and town.</p></nav>",
        "<p><a href=/a>River</a></p>",
        "<div class=comments><p>Lovely!</p></div>",
        "<p>All rights reserved.</p>",
        "<p>One.</p>" * 12,
    ],
)
def test_a_page_is_no_fragment(around: str) -> None:
    """Anything of a site, or more blocks than a piece has."""
    assert judged_as_fragment(f"<p>{SENTENCE}</p>")
    assert not judged_as_fragment(f"<p>{SENTENCE}</p>{around}")


def judged_as_fragment(source: str) -> bool:
    """Look at a page, all of whose blocks the model doubts."""
    page = parse(Scrape(source, media_type=MediaType.HTML), len(source))
    looks = look_at(page, split_into_blocks(page), Effort.FAST)
    return is_fragment([replace(look, score=0.4) for look in looks])


NOTICE = "To view this video please enable JavaScript, and consider upgrading to a web browser."


@pytest.mark.parametrize(
    ("lines", "cleaned"),
    [
        ((NOTICE,), False),
        ((NOTICE, "1:38"), False),
        ((SENTENCE,), True),
        ((SENTENCE, "1:38"), True),
        ((*[SENTENCE] * 3, NOTICE), True),
    ],
)
def test_a_notice_on_scripts(lines: tuple[str, ...], *, cleaned: bool) -> None:
    """It is all that is left of a page that scripts draw, but may be a line of a text."""
    looks = [line(index, 0.9, text=text) for index, text in enumerate(lines)]
    assert is_cleaned(looks) is cleaned
